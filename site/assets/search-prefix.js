/* Loaded by search-index.js while a word is typed: the terms of all words that begin so, as far as
   their shards may be loaded: those of words, and if there is room those that other forms of them stand
   in, or entities. */
'use strict';
sijillShard('../search-prefix', async ({placeOf, shardOf, shardOfTerm, shard, shards, fits}, word) => {
  const place = placeOf(word);
  const found = [];
  const last = place.length > 1 || place > '\u1100' ? shardOf(place + '\uffff') : -1;
  const wanted = [];
  for (let number = shardOf(word); number <= last; number++) {
    wanted.push(shard(number));
  }
  for (const entry of (await Promise.all(wanted)).flatMap(({words}) => [...words.values()])) {
    if (entry.word[0] !== ':' && (entry.word.startsWith(word) || placeOf(entry.word).startsWith(word))) {
      found.push(entry.terms, ...entry.names.map(name => [name.term]));
    }
  }
  const more = [];
  for (const number of new Set(found.flat().map(shardOfTerm))) {
    if (fits(number, 4)) {
      more.push(shard(number));
    }
  }
  await Promise.all(more);
  return found.filter(terms => terms.length && terms.every(term => shards.has(shardOfTerm(term))));
});

/* Loaded by search-index.js when no text has some word of a query: words that one edit leads to, UTF-16
   code units being letters, which is enough for a guess. A number is never put right. */
'use strict';
(() => {
  /* About so many bytes a shard of words has. */
  const SHARD = 25000;

  function isNear(a, b) {
    if (a.length > b.length) {
      [a, b] = [b, a];
    }
    let i = 0;
    while (i < a.length && a[i] === b[i]) {
      i++;
    }
    return b.length - a.length > 1 ? false
      : a.length < b.length ? a.slice(i) === b.slice(i + 1)
        : a.slice(i + 1) === b.slice(i + 1)
          || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
  }

  /* The 256 characters among which one stands; syllables of Hangul are all in one. */
  const blockOf = text => Math.min(text.charCodeAt(0) >> 8, 0xac);

  async function corrected({index, shardOf, shard, fits, postings, room}, word) {
    if (word.length < 3 || /\d/.test(word)) {
      return undefined;
    }
    const letters = new Set([...index().words.join('')].filter(letter => blockOf(letter) === blockOf(word)));
    const counts = new Map();
    const count = variant => variant && counts.set(shardOf(variant), (counts.get(shardOf(variant)) || 0) + 1);
    for (let i = 0; i <= word.length; i++) {
      count(word.slice(0, i) + word.slice(i + 1));
      count(word.slice(0, i) + word.slice(i + 1, i + 2) + word.slice(i, i + 1) + word.slice(i + 2));
      for (const letter of i < 3 ? letters : []) {
        count(word.slice(0, i) + letter + word.slice(i + 1));
        count(word.slice(0, i) + letter + word.slice(i));
      }
    }
    const order = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
    const likely = Math.max(1, Math.floor(room() / SHARD));
    let best;
    for (const [i, number] of order.entries()) {
      // The first letter may be wrong: then the word is in any other shard.
      if (i >= likely && (best || !fits(number, 2))) {
        continue;
      }
      for (const entry of (await shard(number)).words.values()) {
        if (isNear(word, entry.word) && entry.word[0] !== ':' && !/\d/.test(entry.word) && (entry.terms.length || entry.names.length)) {
          const worth = entry.names.length ? Infinity : (await postings(entry.terms[0])).documents.length;
          best = !best || worth > best.worth ? {word: entry.word, worth} : best;
        }
      }
    }
    return best && best.word;
  }

  async function rewritten(engine, query, unknown) {
    let better = query;
    for (const word of unknown) {
      const near = await corrected(engine, word);
      const written = engine.wordsOf(better).find(w => w.folded === word);
      if (near && written) {
        better = better.slice(0, written.start) + near + better.slice(written.end);
      }
    }
    return better;
  }

  /* A better query, its corrected words as they are written where they stand in one of the texts:
     the index has them folded. */
  function asWritten({wordsOf}, better, query, texts) {
    const typed = wordsOf(query).map(word => word.folded);
    const written = texts.flatMap(text => wordsOf(text).map(word => ({...word, text})));
    for (const {start, end, folded} of wordsOf(better).reverse()) {
      const word = !typed.includes(folded) && written.find(other => other.folded === folded);
      if (word) {
        better = better.slice(0, start) + word.text.slice(word.start, word.end) + better.slice(end);
      }
    }
    return better;
  }

  /* What the better query finds, if there is one, or else what was found. The first document found,
     which is loaded to be shown anyway, mostly has the words: a name's is the page of who bears it. */
  sijillShard('../search-correct', async (engine, result, query, find) => {
    const better = await rewritten(engine, query, result.unknown);
    const other = better === query ? result : await find(better);
    if (other === result || !other.hits.length) {
      return result;
    }
    const {title, spellings, excerpt} = await engine.documentAt(other.hits[0].document);
    return {...other, instead: asWritten(engine, better, query, [title, ...spellings, excerpt])};
  });
})();

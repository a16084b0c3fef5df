/* Loaded by search-index.js when a query has a phrase in quotation marks: the documents that have
   its words side by side. Where the places of words are not known to the end of long texts, it also
   finds those that have its words somewhere. */
'use strict';
sijillShard('../search-phrase', async ({index, lookUp, documentsOf, fits}, words) => {
  const lists = [];
  for (const [offset, word] of words.entries()) {
    const entry = await lookUp(word);
    // A word without terms is in every text; one that may not be loaded is told to the reader.
    if (entry ? entry.terms.length : fits(word)) {
      lists.push({offset, hits: entry ? await documentsOf({options: [entry.terms]}) : new Map()});
    }
  }
  const found = new Map();
  for (const [document, first] of lists.length ? lists[0].hits : []) {
    const all = lists.map(({hits}) => hits.get(document));
    if (all.every(Boolean)) {
      const together = first.places.some(place => all.every((hit, i) =>
        hit.places.includes(place + lists[i].offset - lists[0].offset)));
      if (together || index.places < 2) {
        const score = all.reduce((sum, hit) => sum + hit.score, 0);
        found.set(document, {score: together ? 2 * score : score / 4, places: first.places, apart: !together});
      }
    }
  }
  return found;
});

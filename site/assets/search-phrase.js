/* Loaded by search-index.js when a query has signs: quotation marks, or a minus. */
'use strict';
(() => {
  /* A query: phrases, what is to be left out, and words. */

  function parse(query, wordsOf) {
    const parts = [];
    for (const [, minus, text] of query.matchAll(/([-\u2212]?)(["“«][^"”»]*["”»]?|[^\s"“«]+)/g)) {
      const words = wordsOf(text).map(word => word.folded);
      const quoted = /["“«]/.test(text);
      const plain = !minus && !quoted;
      const last = parts[parts.length - 1];
      if (plain && last && last.plain) {
        last.words.push(...words);
      } else if (words.length) {
        parts.push({minus, quoted, plain, words});
      }
    }
    return parts;
  }

  /* A name may have quotation marks of its own. */
  async function unlessName(parts, unitsOf) {
    const words = parts.flatMap(part => part.words);
    const units = parts.length < 2 || parts.some(part => part.minus) ? [] : await unitsOf(words);
    return units.length === 1 && units[0].name ? [{words}] : parts;
  }

  /* The documents that have words side by side. Where the places of words are not known to the end
     of long texts, also those that have the words somewhere. */
  async function phrase({index, shardOf, lookUp, documentsOf, fits}, words) {
    const lists = [];
    for (const [offset, word] of words.entries()) {
      const entry = await lookUp(word);
      // A word without terms is in every text; one that may not be loaded is told to the reader.
      if (entry ? entry.terms.length : fits(shardOf(word))) {
        lists.push({offset, found: await documentsOf({options: entry ? [entry.terms] : []})});
      }
    }
    const result = {...await documentsOf({options: []}), apart: []};
    for (let document = 0; lists.length && document < index().documents; document++) {
      if (lists.every(({found}) => found.scores[document])) {
        const places = lists.map(({found}) => found.more[document] || []);
        const together = places[0].some(place => places.every((own, i) =>
          own.includes(place + lists[i].offset - lists[0].offset)));
        if (together || index().places < 2) {
          const score = lists.reduce((sum, {found}) => sum + found.scores[document], 0);
          result.scores[document] = together ? 2 * score : score / 4;
          result.more[document] = places[0];
          result.apart[document] = !together;
        }
      }
    }
    return result;
  }

  sijillShard('../search-phrase', {parse, unlessName, phrase});
})();

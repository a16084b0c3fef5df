/* Loaded by search-index.js when a query has signs, quotation marks or a minus, or a word that may be two. */
'use strict';
(() => {
  const {index, shardOf, documentsOf, fits, load} = window.sijillSearch.engine;

  /* The quotation marks of all languages; those that are apostrophes too stand at the edges of words. */
  const PAIRS = '“”„‟«»‹›「」『』《》〈〉〝〞〟＂';
  const MARKS = '"' + PAIRS;
  const PART = new RegExp('[-\\u2212]?(?:(?<![\\p{L}\\p{N}])[' + MARKS + ']([^' + MARKS + ']*)(?:[' + MARKS + ']|$)'
    + '|(?<![^\\s\\u2212-])[\'‘’‚‛]([^\'‘’‚‛]+(?:[\'’](?=\\p{L})[^\'‘’‚‛]+)*)[\'‘’](?!\\p{L}))|[^\\s' + PAIRS + ']+', 'gu');

  /* A query: phrases, what is to be left out, and words. */
  function parse(query, read) {
    const parts = [];
    for (const [whole, double, single] of query.matchAll(PART)) {
      const quoted = double !== undefined || single !== undefined;
      const minus = /^[-\u2212]/.test(whole);
      const plain = !minus && !quoted;
      const last = parts[parts.length - 1];
      if (plain && last && last.plain) {
        last.text += ' ' + whole;
      } else {
        parts.push({minus, quoted, plain, text: quoted ? double || single || '' : whole.replace(/^[-\u2212]/, '')});
      }
    }
    // Nothing can be left out of nothing: -40.
    const only = parts.every(part => part.minus);
    return parts.map(part => ({...part, minus: part.minus && !only, words: read(part.text)})).filter(part => part.words.length);
  }

  /* A name may have quotation marks of its own. */
  async function unlessName(parts, unitsOf) {
    const words = parts.flatMap(part => part.words);
    const units = parts.length < 2 || parts.some(part => part.minus) ? [] : await unitsOf(words);
    return units.length === 1 && units[0].name ? [{minus: false, words}] : parts;
  }

  /* The documents that have words side by side; words that a text writes as one stand at one place.
     Where the places of words are not known to the end of long texts, also those that have the words
     somewhere. */
  async function phrase(words, unknown = []) {
    const lists = [];
    const {entryOf} = await load('../search-words');
    for (let offset = 0; words.length; offset++) {
      const [{joined}] = words;
      const keys = joined ? [joined.key, joined.other].filter(Boolean) : [];
      const known = await Promise.all(keys.map(key => entryOf({folded: key, typed: key})));
      const whole = known.find(Boolean);
      if (joined && !whole && joined.apart.length) {
        words = [...joined.apart.map(part => ({folded: part, typed: part})), ...words.slice(joined.size)];
      }
      const {folded} = words[0];
      const entry = whole || await entryOf(words[0]);
      if (!entry && fits(shardOf(folded))) {
        unknown.push(folded);
      }
      // A word without terms is in every text; one that may not be loaded is told to the reader.
      if (entry ? entry.terms.length : fits(shardOf(folded))) {
        lists.push({offset, found: await documentsOf({options: entry ? [entry.terms] : []})});
      }
      words = words.slice(whole ? joined.size : 1);
    }
    const result = {...await documentsOf({options: []}), apart: []};
    for (let document = 0; lists.length && document < index().documents; document++) {
      if (lists.every(({found}) => found.scores[document])) {
        const places = lists.map(({found}) => found.more[document] || []);
        const together = places[0].some(first => isPhrase(places, lists, first));
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

  function isPhrase(places, lists, first) {
    let at = [first];
    for (let i = 1; i < lists.length && at.length; i++) {
      const step = lists[i].offset - lists[i - 1].offset;
      at = places[i].filter(place => at.some(before => place === before || place === before + step));
    }
    return at.length > 0;
  }

  sijillShard('../search-phrase', {parse, unlessName, phrase});
})();

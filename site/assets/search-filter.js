/* Loaded by search-index.js when the reader has chosen a kind, a source or a year: which documents
   are of these, from the file of the years. */
'use strict';
sijillShard('../search-filter', ({kind, source, year}, kindOf, {sources, runs}) => {
  const facts = runs.flatMap(([count, ...run]) => Array(count).fill(run));
  return document => (!kind || kindOf(document)[0] === kind)
    && (!source || sources[facts[document][2]] === source)
    && (!year || facts[document][0] <= year && year <= facts[document][1]);
});

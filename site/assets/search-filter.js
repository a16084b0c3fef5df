/* Loaded by search-index.js when the reader has chosen a kind, a source or a year: which documents
   are of these, from the file of the years. */
'use strict';
sijillShard('../search-filter', ({kindOf, reader}, {kind, source, year}, {sources, width, of, runs}) => {
  const facts = runs.flatMap(([count, ...run]) => Array(count).fill(run));
  const bits = reader(of);
  const sourceOf = facts.map(() => sources[bits.rice(width)]);
  return document => (!kind || kindOf(document)[0] === kind)
    && (!source || sourceOf[document] === source)
    && (!year || facts[document][0] <= year && year <= facts[document][1]);
});

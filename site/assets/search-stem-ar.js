/* Loaded by search-index.js on Arabic pages: the light stemmer of Lucene (Larkey, Ballesteros and
   Connell: Improving Stemming for Arabic Information Retrieval), for a folded word: a list of
   one list of one stem. */
'use strict';
sijillShard('../search-stem-ar', word => {
  const front = ['ال', 'وال', 'بال', 'كال', 'فال', 'لل', 'و']
    .find(prefix => word.startsWith(prefix) && word.length >= Math.max(4, prefix.length + 2)) || '';
  return [[['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'].reduce(
    (stem, suffix) => stem.endsWith(suffix) && stem.length >= suffix.length + 2 ? stem.slice(0, -suffix.length) : stem,
    word.slice(front.length))]];
});

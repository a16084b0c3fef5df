/* Loaded by search-index.js on English pages: Porter's stemmer (tartarus.org/martin/PorterStemmer),
   for a folded word: a list of
   one list of one stem. */
'use strict';
(() => {
  const table = text => Object.fromEntries(text.split(' ').map(pair => pair.split(':')));
  const STEP2 = table('ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e'
    + ' ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive'
    + ' biliti:ble logi:log');
  const STEP3 = table('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:');
  const STEP4 = table('al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ion: ou: ism: ate: iti: ous: ive: ize:');
  const ending = steps => new RegExp('(' + Object.keys(steps).join('|') + ')$');
  const ENDINGS = new Map([STEP2, STEP3, STEP4].map(steps => [steps, ending(steps)]));

  /* Vowels as v and consonants as c; a y is a vowel after a consonant. */
  const shape = word => [...word].reduce((made, letter) =>
    made + (/[aeiou]/.test(letter) || letter === 'y' && made.endsWith('c') ? 'v' : 'c'), '');
  const measure = word => (shape(word).match(/vc/g) || []).length;
  const hasVowel = word => shape(word).includes('v');
  const isDouble = word => /(.)\1$/.test(word) && shape(word).endsWith('c');
  const isShort = word => /cvc$/.test(shape(word)) && !/[wxy]$/.test(word);

  function replaced(word, steps, least) {
    const [found] = ENDINGS.get(steps).exec(word) || [];
    const stem = found && word.slice(0, -found.length);
    return found && measure(stem) >= least && (found !== 'ion' || /[st]$/.test(stem)) ? stem + steps[found] : word;
  }

  function withoutPast(word) {
    const [, stem, end] = /^(.*?)(eed|ed|ing)$/.exec(word) || [];
    if (end === 'eed') {
      return measure(stem) ? stem + 'ee' : word;
    } else if (!end || !hasVowel(stem)) {
      return word;
    } else if (/(at|bl|iz)$/.test(stem)) {
      return stem + 'e';
    } else if (isDouble(stem)) {
      return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
    }
    return measure(stem) === 1 && isShort(stem) ? stem + 'e' : stem;
  }

  sijillShard('../search-stem-en', word => {
    if (word.length < 3) {
      return [[word]];
    }
    let stem = withoutPast(word.replace(/sses$/, 'ss').replace(/ies$/, 'i').replace(/([^s])s$/, '$1'));
    if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) {
      stem = stem.slice(0, -1) + 'i';
    }
    stem = replaced(replaced(replaced(stem, STEP2, 1), STEP3, 1), STEP4, 2);
    const last = stem.slice(0, -1);
    if (stem.endsWith('e') && (measure(stem) > 1 || measure(stem) === 1 && !isShort(last))) {
      stem = last;
    }
    return [[/ll$/.test(stem) && measure(stem) > 1 ? stem.slice(0, -1) : stem]];
  });
})();

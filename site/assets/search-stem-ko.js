/* Loaded by search-index.js for Korean words. Lucene's analyser, Nori, divides the words of texts with a
   dictionary of many megabytes; here the index is the dictionary. Returns lists of what a folded word may
   consist of besides its endings, the likeliest first: the index has all the stems of the first list that
   is right. */
'use strict';
(() => {
  /* Syllables of particles and endings. */
  const ENDING = new RegExp('^[은는이가을를의에서게와과도로으만까지부터보다처럼나라란께측씨들적인일입였었았겠습니고며면자러려던든기음'
    + '어아야여하한할함합했해되된될됨됩됐돼시키킨킬켰켜신실셨았거므록마저조차뿐밖한테랑손치대요죠네군데자마니냐느리세십심싶'
    + '않못스럽운롭답]*$');
  const FIRST = 0xac00;
  const FINALS = 28;
  const VOWELS = 21;
  const [N, D, L, M, B, S, SS] = [4, 7, 8, 16, 17, 19, 20];
  const isSyllable = code => code >= 0 && code < 11172;

  const withFinal = (code, final) => code - code % FINALS + final;
  const vowelOf = code => Math.floor(code / FINALS) % VOWELS;
  const withVowel = (code, vowel) => code + (vowel - vowelOf(code)) * FINALS;
  const write = codes => String.fromCharCode(...codes.map(code => code + FIRST));

  /* Vowels of a stem that have run into that of an ending: 와 of 오, 혀 of 히, 써 of 쓰, 해 of 하. */
  const OPEN = new Map([[6, [20]], [9, [8]], [14, [13]], [10, [11]], [1, [0]], [4, [18]], [0, [18]]]);

  /* What a stem may be, of which this is left before an ending. */
  function stemsOf(base) {
    const codes = [...base].map(c => c.charCodeAt() - FIRST);
    const last = codes.pop();
    if (!isSyllable(last)) {
      return [base];
    }
    const made = [];
    const add = (...ends) => made.push(write([...codes, ...ends]));
    const final = last % FINALS;
    const open = withFinal(last, 0);
    add(last);
    if (final === L) {
      add(withFinal(last, D));
    }
    if ([0, N, L, M, B, SS].includes(final)) {
      add(open);
      add(withFinal(last, L));
      if (final === 0 || final === SS) {
        for (const vowel of OPEN.get(vowelOf(last)) || []) {
          add(withVowel(open, vowel));
        }
        add(withFinal(last, S));
      }
      const before = codes.pop();
      if (isSyllable(before)) {
        // 가까운 and 가까워 of 가깝, 불러 of 부르, 지어 of 짓.
        if (before % FINALS === 0 && /[우워와]/.test(write([open]))) {
          add(before + B);
        } else if (before % FINALS === 0 && /[으어아]/.test(write([open]))) {
          add(before + S);
        } else if (before % FINALS === L && /[러라]/.test(write([open]))) {
          add(withFinal(before, 0), '르'.charCodeAt() - FIRST);
        }
      }
    }
    return made;
  }

  /* The stems of a part of a word, without each end of it that may be an ending. */
  function* bases(word, from) {
    for (let end = word.length; end > from && ENDING.test(word.slice(end)); end--) {
      yield* stemsOf(word.slice(from, end));
    }
  }

  sijillShard('../search-stem-ko', function* (word) {
    for (const stem of bases(word, 0)) {
      yield [stem];
    }
    for (let at = word.length - 1; at > 0; at--) {
      for (const stem of bases(word, at)) {
        yield [word.slice(0, at), stem];
      }
    }
    for (let at = word.length - 2; at > 1; at--) {
      for (let next = word.length - 1; next > at; next--) {
        for (const stem of bases(word, next)) {
          yield [word.slice(0, at), word.slice(at, next), stem];
        }
      }
    }
  });
})();

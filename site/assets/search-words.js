/* Loaded by search-index.js with the first query: reads its words as search.SearchWord reads those of
   texts, and finds what each stands for. */
'use strict';
(() => {
  const {engine} = window.sijillSearch;
  const {
    index, folding, load, fold, wordsOf, shardOf, shards, shard, fits, lookUp, lookUpStem, stemsOf, formsOf, expression
  } = engine;
  const SIGN = /([-\u2010\u2011'\u2019&\u00b7.,/\u066b\u066c \u00a0\u2009\u202f])/;
  const GROUPING = /^[.,\u066c'\u2019 \u00a0\u2009\u202f]$/;
  const SPACE = /^[ \u00a0\u2009\u202f]$/;
  const UNSPACED = /^[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
  const isNumber = word => /^\d+$/.test(word);

  /* What is typed for the sign × between numbers. */
  const TIMES = /^[xх]$/;

  /* What words that are written as one are looked up by, and what finds them too. */

  function readJoined(written) {
    const [, text, end] = /^(.*?)([+#]*)$/s.exec(written);
    const parts = [];
    const signs = [];
    text.split(SIGN).forEach((piece, i) => {
      if (i % 2) {
        signs.push(piece);
      } else {
        const runs = fold(piece).match(/\d+|\D+/g) || [''];
        parts.push(...runs);
        signs.push(...runs.slice(1).map(() => ''));
      }
    });
    const number = readNumber(parts, signs);
    if (number) {
      return {...number, others: SPACE.test(signs[0]) ? parts : [], apart: []};
    }
    joinNumbers(parts, signs);
    const acronym = parts.length > 1 && parts.every(part => /^\D$/.test(part)) && signs.every(sign => sign === '.');
    const key = parts.reduce((all, part) =>
      all + (acronym || /\d$/.test(all) && /^\d/.test(part) ? '.' : '') + part) + end;
    const own = parts.filter(Boolean);
    const whole = acronym || parts.every(isNumber) && groups(parts, signs) ? parts.join('') : '';
    const apart = /\p{Nd}\p{L}|\p{L}\p{Nd}/u.test(text) ? own.filter(part => !TIMES.test(part)) : [];
    return {key, others: acronym ? [...own, whole] : own, other: whole, apart};
  }

  /* A number among letters is one part: 4.5bn. */
  function joinNumbers(parts, signs) {
    for (let from = 0, to; from < parts.length; from = to + 1) {
      to = from;
      while (isNumber(parts[from]) && to + 1 < parts.length && isNumber(parts[to + 1])) {
        to++;
      }
      const number = to - from + 1 < parts.length && readNumber(parts.slice(from, to + 1), signs.slice(from, to));
      if (number) {
        parts.splice(from, to - from + 1, number.key);
        signs.splice(from, to - from);
        to = from;
      }
    }
  }

  const groups = (parts, signs) => GROUPING.test(signs[0]) && /^[1-9]\d{0,2}$/.test(parts[0])
    && parts.slice(1).every((part, i) => part.length === 3 && signs[i] === signs[0]);

  function readNumber(parts, signs) {
    const {decimal} = index();
    const last = parts.length - 1;
    const sign = signs[last - 1];
    if (!last || !parts.every(isNumber)) {
      return undefined;
    } else if (groups(parts, signs) && (last > 1 || sign !== decimal)) {
      return {key: parts.join(''), other: ''};
    }
    const front = parts.slice(0, -1);
    const whole = last > 1 && groups(front, signs) && (last > 2 || signs[0] !== decimal);
    return (last === 1 || whole) && (sign === decimal || sign === '\u066b' || whole && /[.,]/.test(sign))
      ? {key: front.join('') + '.' + parts[last], other: last === 1 && groups(parts, signs) ? parts.join('') : ''}
      : undefined;
  }

  const [SIGNED, GROUPS, END] = ['sign', 'groups', 'end'].map(name => expression(folding()[name], 'uy'));

  /* Where an expression that begins at a place ends, or nothing. */
  function endOf(expression, text, at) {
    expression.lastIndex = at;
    return expression.test(text) ? expression.lastIndex : 0;
  }

  /* The words of a query, each as it is folded and as it is typed; where some are written as one, or one
     has letters and digits, the first has them joined. */
  function read(query) {
    const words = wordsOf(query).map(word => ({...word, typed: query.slice(word.start, word.end)}));
    for (let i = 0, last; i < words.length; i = last + 1) {
      const groups = endOf(GROUPS, query, words[i].start);
      last = groups ? words.findLastIndex(word => word.end <= groups) : i;
      for (let left = groups ? 1 : 3; left && words[last + 1]
        && endOf(SIGNED, query, words[last].end) === words[last + 1].start; left--) {
        last++;
      }
      const end = endOf(END, query, words[last].end) || words[last].end;
      const joined = readJoined(query.slice(words[i].start, end));
      if (joined.key !== words[i].folded || joined.others.length > 1) {
        words[i].joined = {...joined, size: last - i + 1};
      }
    }
    return words;
  }

  /* What a word that is not in the index may stand for: words of its stem, and names that it is a form of. */

  const isKnown = entry => entry && entry.terms.length + entry.names.length > 0;

  async function firstKnown(lists, find) {
    for (const keys of lists) {
      const entries = [];
      for (const key of keys) {
        const entry = await find(key);
        if (!isKnown(entry)) {
          break;
        }
        entries.push(entry);
      }
      if (entries.length && entries.length === keys.length) {
        return entries.length === 1 ? entries[0] : {terms: entries.flatMap(entry => entry.terms), names: []};
      }
    }
    return undefined;
  }

  function* stems(word) {
    yield [word];
    yield* stemsOf(word);
  }

  async function entryOf({folded, typed}) {
    const exact = await lookUp(folded);
    if (exact) {
      return exact;
    }
    const seated = folding().hamza.reduce((word, pair) => word.replace(...pair), typed);
    const spellings = new Set([folded, fold(seated), folded.replace(folding().vowels, 'a')]);
    let stemmed;
    for (const spelling of spellings) {
      stemmed = stemmed || await firstKnown(stems(spelling), lookUpStem);
    }
    const named = !(stemmed && stemmed.names.length)
      && await firstKnown(formsOf(folded).slice(1).map(({key}) => [key]), lookUp);
    return stemmed && named ? {...stemmed, names: named.names} : stemmed || named || undefined;
  }

  /* The longest name that begins at a word of the query. */
  function nameAt(words, at, entry) {
    const names = entry.names.filter(({rest}) => rest.every((key, i) => words[at + 1 + i]
      && formsOf(words[at + 1 + i].folded).some(form => form.key === key && !form.attached)));
    const length = Math.max(...names.map(({rest}) => rest.length));
    return names.length && {
      end: at + 1 + length,
      options: [...new Set(names.filter(({rest}) => rest.length === length).map(({term}) => [term]))]
    };
  }

  /* The words of the index that a run of a script without spaces consists of, the longest first. */
  async function segments(run) {
    const found = [];
    for (let at = 0; at < run.length;) {
      const {words} = await shard(shardOf(run.slice(at)));
      let end = run.length;
      while (end > at && !words.has(run.slice(at, end))) {
        end--;
      }
      if (end > at) {
        found.push(words.get(run.slice(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return found.filter(entry => entry.terms.length);
  }

  /* Where a word is two of the index that stand side by side: Jongun, عبدالله. In a large index a word that
     is known itself is looked for so only in what is loaded. */
  async function parted({folded}, known) {
    const found = [];
    const {phrase} = await load('../search-phrase');
    const least = /^\p{sc=Hang}/u.test(folded) ? 1 : 2;
    const small = !known || index().bytes.length < 40;
    for (let at = least; at <= folded.length - least && !/\d/.test(folded); at++) {
      const halves = [folded.slice(0, at), folded.slice(at)];
      if (await hasWord(halves[0], small) && await hasWord(halves[1], small)) {
        found.push({halves, found: await phrase(halves.map(half => ({folded: half, typed: half})))});
      }
    }
    return found.filter(({found}) => found.scores.some(Boolean));
  }

  async function hasWord(word, load) {
    const number = shardOf(word);
    const entry = (shards.has(number) || load && fits(number, 4)) && (await shard(number)).words.get(word);
    return entry && entry.terms.length > 0;
  }

  /* A word, or the two that it is: 년만에. */
  async function partsOf(word) {
    const known = await entryOf({folded: word, typed: word});
    const [two] = known ? [] : await parted({folded: word});
    return two ? two.halves : [word];
  }

  /* The unit of words that are written as one, where some text has them so. */
  async function joinedUnit(words, at, typing) {
    const {joined} = words[at];
    const last = typing && at + joined.size === words.length;
    const begun = last ? await longerThan(joined.key) : [];
    const own = words.slice(at, at + joined.size);
    const others = (await Promise.all(joined.others.map(other => lookUp(other)))).filter(isKnown);
    const made = {
      options: [], longer: begun, words: [joined.key, ...own.map(word => word.folded).filter(word => word.length > 1)],
      end: at + joined.size
    };
    for (const key of [joined.key, joined.other].filter(Boolean)) {
      const entry = await entryOf({folded: key, typed: key});
      if (isKnown(entry)) {
        const name = nameAt([{folded: key}], 0, entry);
        const options = [...name ? name.options : [], entry.terms].filter(terms => terms.length);
        return {...made, options, longer: [...others.map(other => other.terms).filter(terms => terms.length), ...begun]};
      }
    }
    // Digits and letters that are written as one stand side by side: 152mm.
    joined.apart = (await Promise.all(joined.apart.map(partsOf))).flat();
    const found = joined.apart.length && await (await load('../search-phrase')).phrase(own);
    return found && found.scores.some(Boolean) ? {...made, also: [found]}
      : others.length && !begun.length ? undefined : made;
  }

  /* The terms of words that begin so, while they are typed. */
  const longerThan = async word => (await load('../search-prefix'))(engine, word);

  /* Where two or three words of the query are one in some text. */
  async function togetherAt(words, at, end) {
    for (const size of [3, 2]) {
      const own = words.slice(at, at + size);
      if (own.length === size && at + size >= end && !own.every(word => /^\d/.test(word.folded))) {
        const key = fold(own.map(word => word.folded).join(''));
        if (await hasWord(key, true)) {
          return {entry: await lookUp(key), key, end: at + size};
        }
      }
    }
    return undefined;
  }

  /* Units are what documents must have: names, words, phrases. */
  async function unitsOf(words, unknown = [], typing = false) {
    const units = [];
    for (let i = 0; i < words.length;) {
      const unit = fits(shardOf(words[i].folded)) ? await unitAt(words, i, typing) : {end: i + 1};
      if (unit.options) {
        units.push(unit);
        if (unit.unknown) {
          unknown.push(words[i].folded);
        }
      }
      i = unit.end;
    }
    return units;
  }

  async function unitAt(words, at, typing) {
    const word = words[at];
    const entry = await entryOf(word);
    const name = entry && nameAt(words, at, entry);
    const joined = word.joined && (!name || name.end < at + word.joined.size) && await joinedUnit(words, at, typing);
    if (joined) {
      return joined;
    }
    const together = await togetherAt(words, at, name ? name.end : at + 2);
    const end = together ? together.end : name ? name.end : at + 1;
    const own = words.slice(at, end);
    const options = name ? [...name.options] : [];
    if (together) {
      options.push(together.entry.terms);
    }
    if (!name || end === at + 1) {
      const entries = [entry, ...await Promise.all(own.slice(1).map(entryOf))];
      const terms = entries.flatMap(each => each ? each.terms : []);
      if (terms.length && entries.every(Boolean)) {
        options.push(terms);
      }
    }
    const last = typing && end === words.length;
    const longer = last ? await longerThan(own[own.length - 1].folded) : [];
    if (entry && !options.length && !longer.length && !entry.names.length) {
      return {end};
    }
    const unit = {name, options, longer: end === at + 1 ? longer : [], also: [], words: own.map(each => each.folded), end};
    if (together) {
      unit.words.push(together.key);
    }
    if (!options.length && UNSPACED.test(word.folded)) {
      const found = await segments(word.folded);
      return {...unit, options: found.length ? [found.flatMap(each => each.terms)] : [], words: found.map(each => each.word)};
    }
    if (end === at + 1 && (!options.length || index().places > 1)) {
      for (const {halves, found} of await parted(word, options.length > 0)) {
        const own = halves.map(half => ({folded: half, typed: half}));
        const whole = nameAt(own, 0, await entryOf(own[0]));
        options.push(...whole && whole.end === 2 ? whole.options : []);
        unit.also.push(found);
        unit.words.push(...halves);
      }
    }
    unit.unknown = !options.length && !unit.longer.length && !unit.also.length;
    return unit;
  }

  sijillShard('../search-words', {read, readJoined, unitsOf, entryOf});
})();

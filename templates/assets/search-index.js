/* Finds documents with an index that lies in the site as small scripts, of which each query loads a
   few, so that it works from a disk. data/search-format.txt describes the index. */
'use strict';
(() => {
  const root = document.currentScript.getAttribute('src').split('assets/')[0];
  const lang = document.documentElement.lang;
  const MOST_BYTES = 99500;
  const MOST_SHOWN = 10;

  /* The shards: each is a script that hands its name and what it holds to this one function. */

  const loads = new Map();
  const waiting = new Map();
  window.sijillShard = (name, data) => waiting.get(name)(data);

  let index;
  let folding;

  /* What one query has loaded, in bytes; index and folding always count. */
  let spent;

  function load(name, bytes = 2000) {
    if (!loads.has(name)) {
      spent += bytes;
      loads.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = root + 'assets/search/' + name + '.js';
        script.onerror = () => {
          loads.delete(name);
          reject(new Error(name));
        };
        waiting.set(name, resolve);
        document.head.append(script);
      }));
    }
    return loads.get(name);
  }

  /* Folding: each line of the table is a text, and the characters that fold to it. */

  const folds = new Map();

  function readFolds(table) {
    for (const line of table.split('\n')) {
      const [, to, from] = /(.*) (.*)/s.exec(line);
      [...from].forEach(c => folds.set(c, to));
    }
  }

  const fold = text => [...text].map(c => folds.has(c) ? folds.get(c) : c).join('');

  const wordsOf = text => [...text.matchAll(folding.word)]
    .map(({0: word, index: start}) => ({start, end: start + word.length, folded: fold(word)}))
    .filter(word => word.folded);

  async function open(query) {
    [folding, index] = await Promise.all([load('folding'), load(lang + '/index')]);
    spent = index.fixed;
    if (!folds.size) {
      readFolds(folding.fold);
      folding.word = new RegExp(folding.word, 'gu');
      folding.article = new RegExp(folding.article);
      folding.forms = folding.forms.split('\n').map(line => line.split(','));
      // A browser compiles an expression when it is used.
      wordsOf(document.body.textContent);
    }
    const blocks = [...query].map(c => c.codePointAt() >> 11);
    for (const block of folding.blocks.filter(number => blocks.includes(number))) {
      readFolds(await load('folding' + block, index.sizes.folding));
    }
  }

  /* What a word may stand for without what is attached to it in front and behind. */

  const forms = new Map();

  function formsOf(word) {
    if (!forms.has(word)) {
      forms.set(word, [{key: word}, ...folding.forms
        .filter(([front, back, least]) => word.startsWith(front) && word.endsWith(back)
          && word.length - front.length - back.length >= least)
        .map(([front, back, , instead, attached]) =>
          ({key: instead + word.slice(front.length, word.length - back.length), attached}))]);
    }
    return forms.get(word);
  }

  /* Words: their shards, their terms, and the names that begin with them. */

  const placeOf = word => word.replace(folding.article, '');
  const shardOf = word => index.words.findLastIndex(first => first <= placeOf(word));
  const shardOfTerm = term => Number(term.split('@')[1]);
  const shards = new Map();

  /* Whether words of a shard may be used in this query: the first always, others if space is left
     to show results. */
  const fits = number => loads.has(lang + '/w' + number) || spent === index.fixed
    || spent + index.bytes[number] + 2 * index.sizes.d < MOST_BYTES;

  async function shard(number) {
    if (!fits(number)) {
      return {words: new Map(), lines: []};
    }
    const text = await load(lang + '/w' + number, index.bytes[number]);
    if (!shards.has(number)) {
      const [words, lines = ''] = text.split('\n\n');
      const whole = term => term.includes('@') ? term : term + '@' + number;
      const parts = (list, separator) => list ? list.split(separator) : [];
      shards.set(number, {
        lines: lines.split('\n'),
        words: new Map(words.trim().split('\n').map(line => {
          const [word, terms, names] = line.split(' ');
          return [word, {
            word,
            terms: parts(terms, ',').map(whole),
            names: parts(names, '|').map(name => name.split(':')).map(([term, ...rest]) => ({term: whole(term), rest}))
          }];
        }))
      });
    }
    return shards.get(number);
  }

  /* A word, or else one that differs from it by nothing but the article. */
  async function lookUp(word) {
    const {words} = await shard(shardOf(word));
    return words.get(word) || [...words.values()].find(entry => placeOf(entry.word) === placeOf(word));
  }

  /* Postings. */

  function reader(base64) {
    const bits = Array.from(atob(base64), c => (256 + c.charCodeAt()).toString(2).slice(1)).join('');
    let at = 0;
    const unary = () => {
      const from = at;
      at = bits.indexOf('0', from) + 1;
      return at - 1 - from;
    };
    const rice = width => unary() * 2 ** width + Number('0b0' + bits.slice(at, at += width));
    return {unary, rice};
  }

  const decoded = new Map();

  /* A term's documents, what each is worth, and where in it the term stands. */
  async function postings(term) {
    if (!decoded.has(term)) {
      const [line, number] = term.split('@').map(Number);
      const {lines} = await shard(number);
      if (!lines.length) {
        return new Map();
      }
      const fields = lines[line].split(' ');
      const bits = reader(fields.pop());
      const [step, width, count, page = -1] = fields.map(Number).reverse();
      const idf = Math.log(1 + (index.documents - count + 0.5) / (count + 0.5));
      const found = new Map();
      for (let document = -1; found.size < count;) {
        document += 1 + bits.rice(width);
        const weight = 2 ** (bits.unary() / 1.5);
        const hit = {score: idf * weight * 2.2 / (weight + 1.2), places: []};
        if (page >= 0) {
          hit.entity = page;
          hit.spelling = bits.unary() - 1;
          hit.score += document === page ? 1000 : 0;
        } else if (index.places) {
          for (let left = bits.unary(), last = -1; left; left--) {
            hit.places.push(last += 1 + bits.rice(step));
          }
        }
        found.set(document, hit);
      }
      decoded.set(term, found);
    }
    return decoded.get(term);
  }

  /* The query: phrases, what is to be left out, and words. */

  function parse(query) {
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

  async function otherForms(word) {
    for (const {key} of formsOf(word).slice(1)) {
      const entry = await lookUp(key);
      if (entry && (entry.terms.length || entry.names.length)) {
        return entry;
      }
    }
    return undefined;
  }

  /* The terms of all words that begin so, as far as their shards may be loaded: those of words, and
     two more, which other forms of them stand in, or entities. */
  async function longerWords(word) {
    const place = placeOf(word);
    const found = [];
    const last = place.length > 1 || place > '\u1100' ? shardOf(place + '\uffff') : -1;
    for (let n = shardOf(word); n <= last; n++) {
      for (const entry of (await shard(n)).words.values()) {
        if (entry.word.startsWith(word) || placeOf(entry.word).startsWith(word)) {
          found.push(entry.terms, ...entry.names.map(name => [name.term]));
        }
      }
    }
    const numbers = new Set(found.flat().map(shardOfTerm));
    await Promise.all([...numbers].filter(n => !shards.has(n)).slice(0, 2).map(shard));
    return found.filter(terms => terms.length && terms.every(term => shards.has(shardOfTerm(term))));
  }

  /* The longest name that begins at a word of the query. */
  function nameAt(words, at, entry) {
    const names = entry.names.filter(({rest}) => rest.every((key, i) => words[at + 1 + i]
      && formsOf(words[at + 1 + i]).some(form => form.key === key && !form.attached)));
    const length = Math.max(...names.map(({rest}) => rest.length));
    return names.length && {
      end: at + 1 + length,
      options: [...new Set(names.filter(({rest}) => rest.length === length).map(({term}) => [term]))]
    };
  }

  /* Units are what documents must have: names, words, phrases. Each has options, each of which is a
     list of terms; `longer` are options that are worth less. */
  async function unitsOf(words, unknown = [], typing = false) {
    const units = [];
    for (let i = 0; i < words.length; i++) {
      if (!fits(shardOf(words[i]))) {
        continue;
      }
      const entry = await lookUp(words[i]) || await otherForms(words[i]);
      const name = entry && nameAt(words, i, entry);
      const own = entry && entry.terms.length ? [entry.terms] : [];
      if (name) {
        units.push({name, options: [...name.options, ...name.end === i + 1 ? own : []], words: words.slice(i, name.end)});
        i = name.end - 1;
      } else if (!entry || own.length || entry.names.length) {
        const longer = typing && i === words.length - 1 ? await longerWords(words[i]) : [];
        if (!own.length && !longer.length) {
          unknown.push(words[i]);
        }
        units.push({options: own, longer, words: [words[i]]});
      }
    }
    return units;
  }

  async function documentsOf({options, longer = []}) {
    const found = new Map();
    for (const terms of [...options, ...longer]) {
      const share = options.includes(terms) ? 1 : 1 / 8;
      const lists = await Promise.all(terms.map(postings));
      for (const [document, last] of lists[lists.length - 1]) {
        const hits = lists.map(list => list.get(document));
        const before = found.get(document);
        if (hits.every(Boolean)) {
          const score = share * hits.reduce((sum, hit) => sum + hit.score, 0);
          if (!before || !('entity' in before) && score > before.score) {
            found.set(document, {...last, score});
          }
        }
      }
    }
    return found;
  }

  const kindOf = document => index.kinds.findLast(kind => kind[2] <= document);

  function nearness(hits) {
    let sum = 0;
    for (let i = 1; i < hits.length; i++) {
      const apart = hits[i].places.flatMap(b => hits[i - 1].places.map(a => Math.abs(a - b)));
      sum += 2 / (1 + Math.min(...apart));
    }
    return sum;
  }

  async function filterOf({kind, source, year}) {
    const {sources, runs} = source || year ? await load(lang + '/years', index.sizes.years) : {runs: []};
    const facts = runs.flatMap(([count, ...run]) => Array(count).fill(run));
    return document => (!kind || kindOf(document)[0] === kind)
      && (!source || sources[facts[document][2]] === source)
      && (!year || facts[document][0] <= year && year <= facts[document][1]);
  }

  /* A name may have quotation marks of its own. */
  async function withoutQuotes(parts) {
    const words = parts.flatMap(part => part.words);
    const units = parts.length < 2 || parts.some(part => part.minus) ? [] : await unitsOf(words);
    return units.length === 1 && units[0].name ? [{words}] : parts;
  }

  async function find(query, filters) {
    const typed = parse(query);
    const words = typed.flatMap(part => part.words);
    // Where not all words' shards may be loaded, the smallest are, which hold the rarest words.
    const numbers = [...new Set(words.map(shardOf))].sort((a, b) => index.bytes[a] - index.bytes[b]);
    await Promise.all(numbers.map(shard));
    const unknown = [];
    const units = [];
    const without = [];
    const parts = await withoutQuotes(typed);
    for (const part of parts) {
      if (part.quoted) {
        const phrase = await load('../search-phrase');
        const found = await phrase({index, lookUp, documentsOf, fits: word => fits(shardOf(word))}, part.words);
        (part.minus ? without : units).push({...part, found});
      } else {
        const typing = !part.minus && part === parts[parts.length - 1] && !/\s$/.test(query);
        for (const unit of await unitsOf(part.words, part.minus ? [] : unknown, typing)) {
          (part.minus ? without : units).push({...unit, found: await documentsOf(unit)});
        }
      }
    }
    const passes = await filterOf(filters);
    const all = [];
    const some = [];
    for (const document of new Set(units.flatMap(unit => [...unit.found.keys()]))) {
      if (passes(document) && !without.some(({found}) => found.has(document))) {
        const hits = units.map(({found}) => found.get(document)).filter(Boolean);
        const score = hits.reduce((sum, hit) => sum + hit.score, 0) + nearness(hits);
        (hits.length === units.length ? all : some).push({
          ...hits.find(hit => 'entity' in hit), document, score, apart: hits.some(hit => hit.apart)
        });
      }
    }
    const hits = (all.length ? all : some).sort((a, b) => b.score - a.score || a.document - b.document);
    return {
      hits, units, unknown, whole: all.length > 0,
      left: words.filter(word => !fits(shardOf(word))), nothing: typed.length && !units.length
    };
  }

  /* Returns what a query finds: the documents' numbers in their order, and what to say of them. */
  async function search(typed, filters = {}) {
    const query = typed.slice(0, 400);
    await open(query);
    const result = await find(query, filters);
    if (!result.whole && result.unknown.length) {
      const correct = await load('../search-correct');
      const room = Math.max(1, Math.floor((MOST_BYTES - spent) / 25000));
      const instead = await correct({index, shardOf, shard, postings, wordsOf, room}, query, result.unknown);
      const other = instead ? await find(instead, filters) : result;
      return other.hits.length ? {...other, instead} : result;
    }
    return result;
  }

  /* Documents, as they are shown. */

  const shownIn = document => index.shown.findLastIndex(first => first <= document);

  async function documentAt(number) {
    const shard = shownIn(number);
    const rows = await load(lang + '/d' + shard, index.sizes.d);
    const [path, title, when, source, excerpt, language, spellings = []] = rows[number - index.shown[shard]];
    const [kind, folder] = kindOf(number);
    const [tag, dir] = language ? language.split(' ') : [];
    const [wording, ...numbers] = when.split(' ');
    const date = wording && index.dates[wording].replace(/#/g, () => numbers.shift());
    const href = root + (path[0] === '/' ? path.slice(1) : folder + path + '.html');
    return {number, kind, href, title, date, source, excerpt, lang: tag, dir, spellings};
  }

  /* Takes away the results to be shown next: no more than may be loaded at a time. */
  function take(hits) {
    const asked = new Set();
    const end = hits.findIndex(({document}, i) => {
      const name = lang + '/d' + shownIn(document);
      if (!loads.has(name)) {
        asked.add(name);
      }
      return i === MOST_SHOWN || i && spent + asked.size * index.sizes.d > MOST_BYTES;
    });
    const next = hits.splice(0, end < 0 ? hits.length : end);
    const shown = Promise.all(next.map(async hit => ({...hit, ...await documentAt(hit.document)})));
    spent = index.fixed;
    return shown;
  }

  /* Returns what tells how many words from each word of a text on are meant by the query, or 0. */
  function marker({units}, entities) {
    const terms = new Set(units.flatMap(({options = [], longer = []}) => [...options, ...longer].flat()));
    const meant = new Set(units.flatMap(unit => unit.words));
    for (const {words} of shards.values()) {
      words.forEach((entry, word) => entry.terms.some(term => terms.has(term)) && meant.add(word));
    }
    const names = entities.flatMap(entity => entity.spellings)
      .map(spelling => wordsOf(spelling).map(({folded}) => formsOf(folded).map(form => form.key)))
      .filter(name => name.length);
    const stands = (word, keys) => word && formsOf(word.folded).some(form => keys.includes(form.key));
    return words => words.map((word, at) => Math.max(meant.has(word.folded) ? 1 : 0, ...names
      .filter(name => formsOf(word.folded).some(form => form.key === name[0][0])
        && name.every((keys, i) => stands(words[at + i], keys)))
      .map(name => name.length)));
  }

  window.sijillSearch = {open, search, documentAt, take, marker, fold, wordsOf};
})();

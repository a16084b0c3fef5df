/* Finds documents with an index that lies in the site as small scripts, of which each query loads a
   few, so that it works from a disk. data/search-format.txt describes the index. */
'use strict';
(() => {
  const root = document.currentScript.getAttribute('src').split('assets/')[0];
  const lang = document.documentElement.lang;
  const MOST_BYTES = 99500;
  const MOST_SHOWN = 10;
  const SIGNS = /["“”„‟«»‹›「」『』《》〈〉〝〞〟＂'‘’‚‛\u2212-]/;

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

  /* A text of the index has letters that change places. */
  let letters;
  const plain = text => [...text].map(c => letters.get(c) || c).join('');

  const fold = text => [...text].map(c => folds.has(c) ? folds.get(c) : c).join('');

  const wordsOf = text => [...text.matchAll(folding.word)]
    .map(({0: word, index: start}) => ({start, end: start + word.length, folded: fold(word)}))
    .filter(word => word.folded);

  const expression = (text, flags) => new RegExp(text.replaceAll('@', folding.character), flags);

  async function open(query) {
    [folding, index] = await Promise.all([load('folding'), load(lang + '/index')]);
    spent = index.fixed;
    if (!letters) {
      letters = new Map([...index.letters].map((c, i, all) => [c, all[i ^ 1]]));
      index.words = index.words.map(plain);
      readFolds(folding.fold);
      folding.word = expression(folding.word, 'gu');
      folding.hamza = folding.hamza.map(([from, to]) => [new RegExp(from, 'gu'), to]);
      folding.vowels = new RegExp(folding.vowels, 'g');
      folding.article = new RegExp(folding.article);
      folding.forms = folding.forms.split('\n').map(line => line.split(','));
      // A browser compiles an expression when it is used, for Latin letters and for others.
      [lang, document.body.textContent].forEach(text => wordsOf(text));
    }
    const blocks = [...query].map(c => c.codePointAt() >> 11);
    for (const block of folding.blocks.filter(number => blocks.includes(number))) {
      readFolds(await load('folding' + block, index.sizes.folding));
    }
    for (const [script, name] of Object.entries(index.stems)) {
      const written = new RegExp('^\\p{sc=' + script + '}', 'u');
      if (wordsOf(query).some(word => written.test(word.folded))) {
        stemmers.set(written, await load('../search-stem-' + name));
      }
    }
  }

  /* What a word's stems may be, by the stemmer of its script: lists of stems that stand together. */
  const stemmers = new Map();

  function* stemsOf(word) {
    for (const [written, stem] of stemmers) {
      if (written.test(word)) {
        yield* stem(word);
      }
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
     to show so many results. */
  const fits = (number, results = 1) => loads.has(lang + '/w' + number) || spent === index.fixed
    || spent + index.bytes[number] + results * index.sizes.d < MOST_BYTES;

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
        words: new Map(plain(words).trim().split('\n').map(line => {
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
    const place = placeOf(word);
    return words.get(word) || (place.length > 2 || place === word ? words.get(place) || words.get('ال' + place) : undefined);
  }

  /* A stem. */
  async function lookUpStem(stem) {
    const {words} = await shard(shardOf(stem));
    return words.get(':' + stem) || words.get(stem);
  }

  /* Postings. */

  /* Each two characters are thirteen bits, of which `left` are not yet read. */
  function reader(text) {
    let at = 0;
    let left = 0;
    let number;
    const digit = () => {
      const code = text.charCodeAt(at++);
      return code - 33 - (code > 34) - (code > 60) - (code > 92);
    };
    const bit = () => {
      if (!left) {
        number = digit() * 91 + digit();
        left = 13;
      }
      return number >> --left & 1;
    };
    const unary = () => {
      let ones = 0;
      while (bit()) {
        ones++;
      }
      return ones;
    };
    const rice = width => {
      let value = unary();
      while (width--) {
        value = 2 * value + bit();
      }
      return value;
    };
    return {unary, rice};
  }

  const decoded = new Map();

  /* A term's documents, what each is worth, and what more is known: where the term stands in it, or
     for the term of an entity, whose page is `page`, how it is spelt. */
  async function postings(term) {
    if (!decoded.has(term)) {
      const [line, number] = term.split('@').map(Number);
      const {lines} = await shard(number);
      const list = {documents: [], scores: [], titles: [], more: []};
      if (!lines.length) {
        return list;
      }
      const fields = lines[line].split(' ');
      const bits = reader(fields.pop());
      const [step, width, count, page = -1] = fields.map(Number).reverse();
      const idf = 2.2 * Math.log(1 + (index.documents - count + 0.5) / (count + 0.5));
      list.page = page;
      for (let document = -1, i = 0; i < count; i++) {
        document += 1 + bits.rice(width);
        const all = bits.unary();
        const title = all > 6;
        const level = all % 7;
        list.documents.push(document);
        list.titles.push(title);
        list.scores.push(idf / (1 + 1.2 / 2 ** level) + (title && 1 + idf / 2) + (document === page && 1000));
        if (page >= 0) {
          list.more.push(bits.unary() - 1);
        } else if (index.places > 1 || index.places && all) {
          for (let left = bits.unary(), last = -1; left; left--) {
            (list.more[i] = list.more[i] || []).push(last += 1 + bits.rice(step));
          }
        }
      }
      decoded.set(term, list);
    }
    return decoded.get(term);
  }

  /* The documents of two lists. */
  function both(a, b) {
    const at = new Map(a.documents.map((document, i) => [document, i]));
    const kept = b.documents.flatMap((document, i) => at.has(document) ? [i] : []);
    const of = name => kept.map(i => b[name][i]);
    return {
      ...b, documents: of('documents'), titles: of('titles'), more: of('more'),
      scores: kept.map(i => b.scores[i] + a.scores[at.get(b.documents[i])])
    };
  }

  /* What is found of a unit, by document: its score, or 0; the entity's page whose name it has, or
     -1; whether it stands in the title; where it stands, or how the entity is spelt. Of the options of a
     unit, each a list of terms, `longer` are worth less, and `also` is found already. */
  async function documentsOf({options, longer = [], also = []}) {
    const found = {
      scores: new Float64Array(index.documents), entities: new Int32Array(index.documents).fill(-1), titles: [], more: []
    };
    for (const terms of [...options, ...longer]) {
      const share = options.includes(terms) ? 1 : 1 / 8;
      const {documents, scores, titles, page, more} = (await Promise.all(terms.map(postings))).reduce(both);
      documents.forEach((document, i) => {
        const score = share * scores[i];
        if (found.entities[document] < 0 && score > found.scores[document]) {
          found.scores[document] = score;
          found.entities[document] = page;
          found.titles[document] = titles[i];
          found.more[document] = more[i];
        }
      });
    }
    for (const other of also) {
      other.scores.forEach((score, document) => {
        if (score && !found.scores[document]) {
          found.scores[document] = score;
          found.more[document] = other.more[document];
        }
      });
    }
    return found;
  }

  const kindOf = document => index.kinds.findLast(kind => kind[2] <= document);

  /* More for words that stand close to each other, most of all side by side as in the query. */
  function nearness(units, document) {
    let sum = 0;
    let before = [];
    for (const {found} of units.length > 1 ? units : []) {
      const places = found.entities[document] < 0 && found.more[document] || [];
      const apart = places.flatMap(b => before.map(a => b - a));
      sum += 2 / (1 + Math.min(...apart.map(Math.abs))) + (apart.includes(1) && 3);
      before = places.length ? places : before;
    }
    return sum;
  }

  const mayLoad = ({options, longer = []}) => !options.length
    || [...options, ...longer].some(terms => terms.every(term => fits(shardOfTerm(term))));

  const isPerson = document => kindOf(document)[0] === 'people';

  async function find(query, filters) {
    const typing = /\S$/.test(query);
    const [{read, unitsOf}, signs] = await Promise.all([
      load('../search-words'), SIGNS.test(query) && load('../search-phrase'), typing && load('../search-prefix')
    ]);
    const typed = signs ? signs.parse(query, read) : [{minus: false, words: read(query)}];
    const words = typed.flatMap(part => part.words);
    // Where not all words' shards may be loaded, the smallest are, which hold the rarest words, and last those
    // of what is to be left out.
    const wanted = typed.flatMap(part => part.minus ? [] : part.words);
    const numbers = [...new Set(wanted.map(word => shardOf(word.folded)))].sort((a, b) => index.bytes[a] - index.bytes[b]);
    await Promise.all(numbers.map(shard));
    const unknown = [];
    const units = [];
    const without = [];
    const left = [];
    const parts = signs ? await signs.unlessName(typed, unitsOf) : typed;
    for (const part of [...parts].sort((a, b) => a.minus - b.minus)) {
      const last = typing && !part.minus && part === parts[parts.length - 1];
      const own = part.quoted
        ? [{words: part.words.map(word => word.folded), found: await signs.phrase(part.words, part.minus ? [] : unknown)}]
        : await unitsOf(part.words, part.minus ? [] : unknown, last);
      for (const unit of own) {
        if (unit.found || mayLoad(unit)) {
          (part.minus ? without : units).push({...unit, found: unit.found || await documentsOf(unit)});
        } else {
          left.push(unit.words[0]);
        }
      }
    }
    const passes = Object.values(filters).some(Boolean)
      ? (await load('../search-filter'))(engine, filters, await load(lang + '/years', index.sizes.years))
      : () => true;
    const all = [];
    const some = [];
    for (let document = 0; document < index.documents; document++) {
      let count = 0;
      let titles = 0;
      let score = 0;
      for (const {found} of units) {
        count += found.scores[document] > 0;
        titles += found.titles[document] ? 1 : 0;
        score += found.scores[document];
      }
      if (count && passes(document) && !without.some(({found}) => found.scores[document])) {
        const named = titles === units.length && isPerson(document) ? 500 : 0;
        (count === units.length ? all : some).push({document, score: score + named + nearness(units, document)});
      }
    }
    const hits = (all.length ? all : some).sort((a, b) => b.score - a.score || a.document - b.document);
    return {
      hits, units, unknown, whole: all.length > 0,
      left: [...left, ...words.map(word => word.folded).filter(word => !fits(shardOf(word)))], nothing: typed.length && !units.length
    };
  }

  /* Why a document is among the hits: the entity that is named in it, how it spells that, and
     whether the words of a phrase may stand apart. */
  function reasonOf({units}, document) {
    const here = units.map(({found}) => found).filter(({scores}) => scores[document]);
    const named = here.find(({entities}) => entities[document] >= 0);
    return {
      entity: named ? named.entities[document] : -1,
      spelling: named && named.more[document],
      apart: here.some(({apart}) => apart && apart[document])
    };
  }

  /* Returns what a query finds: the documents' numbers in their order, and what to say of them. Unless it
     is to be taken exactly as it is, words that no text has are put right. */
  async function search(typed, filters = {}, exact = false) {
    const query = typed.slice(0, 400).normalize('NFC');
    await open(query);
    const result = await find(query, filters);
    return result.unknown.length && !exact
      ? (await load('../search-correct'))(engine, result, query, better => find(better, filters))
      : result;
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
    return {
      number, kind, href, date, source, lang: tag, dir,
      title: plain(title), excerpt: plain(excerpt), spellings: spellings.map(plain)
    };
  }

  /* Takes away the results to be shown next: no more than may be loaded at a time, so many others
     being still to come. */
  function take(hits, others = 0) {
    const asked = new Set();
    const end = hits.findIndex(({document}, i) => {
      const name = lang + '/d' + shownIn(document);
      if (!loads.has(name)) {
        asked.add(name);
      }
      return i === MOST_SHOWN || i + others && spent + (asked.size + others) * index.sizes.d > MOST_BYTES;
    });
    const next = hits.splice(0, end < 0 ? hits.length : end);
    const shown = Promise.all(next.map(hit => documentAt(hit.document)));
    spent = others ? spent : index.fixed;
    return shown;
  }

  const plainKey = key => key.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
  const firstStem = word => (stemsOf(word).next().value || []).join();

  /* Returns what tells how many words from each word of a text on are meant by the query, or 0. */
  function marker({units}, entities) {
    const terms = new Set(units.flatMap(({options = [], longer = []}) => [...options, ...longer].flat()));
    const meant = new Set(units.flatMap(unit => unit.words));
    const stems = new Set([...meant].map(firstStem).filter(Boolean));
    for (const {words} of shards.values()) {
      words.forEach((entry, word) => entry.terms.some(term => terms.has(term)) && meant.add(word));
    }
    const keys = new Set([...meant].map(plainKey));
    const names = entities.flatMap(entity => entity.spellings)
      .map(spelling => wordsOf(spelling).map(({folded}) => formsOf(folded).map(form => form.key)))
      .filter(name => name.length);
    const stands = (word, keys) => word && formsOf(word.folded).some(form => keys.includes(form.key));
    const isMeant = word => meant.has(word) || stems.has(firstStem(word));
    // Words that are written as one, or would be in the query: S-400, 6 700, Jong Un.
    const joined = (words, at) => [2, 3, 4].find(size => words[at + size - 1]
      && keys.has(words.slice(at, at + size).map(word => word.folded).join(''))) || 0;
    return words => words.map((word, at) => Math.max(isMeant(word.folded) ? 1 : 0, joined(words, at), ...names
      .filter(name => formsOf(word.folded).some(form => form.key === name[0][0])
        && name.every((keys, i) => stands(words[at + i], keys)))
      .map(name => name.length)));
  }

  /* What the scripts that are loaded on demand work with. */
  const engine = {
    index: () => index, folding: () => folding, room: () => MOST_BYTES - spent,
    load, fold, wordsOf, placeOf, shardOf, shardOfTerm, shards, shard, fits, lookUp, lookUpStem, stemsOf, formsOf, reader,
    expression, postings, documentsOf, documentAt, kindOf
  };

  window.sijillSearch = {engine, open, search, documentAt, take, reasonOf, marker, fold, wordsOf};
})();

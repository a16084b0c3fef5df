'use strict';
(() => {
const own = document.currentScript.getAttribute('src');
const root = own.slice(0, own.indexOf('assets/'));
const lang = document.documentElement.lang;
const MOST_BYTES = 95000;
const FIXED_BYTES = 7500;
const MOST_WORDS = 16;
const MOST_LETTERS = 400;
const arrived = new Map();
const shards = new Map();
window.sijillShard = (name, data) => arrived.set(name, data);
let spent = 0;
function load(name) {
if (!shards.has(name)) {
const word = /\/w(\d+)/.exec(name);
spent += word ? index.bytes[word[1]] : /\/d\d/.test(name) ? index.sizes[1] : FIXED_BYTES;
shards.set(name, new Promise((resolve, reject) => {
const script = document.createElement('script');
script.src = root + 'assets/search/' + name + '.js';
script.onload = () => arrived.has(name) ? resolve(arrived.get(name)) : reject(new Error(name));
script.onerror = () => {
shards.delete(name);
reject(new Error(name));
};
document.head.append(script);
}));
}
return shards.get(name);
}
let index;
let folding;
const folds = new Map();
let ready;
function open() {
ready = ready || Promise.all([load('folding'), load(lang + '/index')]).then(([table, directory]) => {
folding = table;
index = directory;
readFolds(table.fold);
for (const name of ['particles', 'contractions', 'endings', 'korean']) {
folding[name] = table[name].split(' ');
}
folding.place = new RegExp(table.place);
});
return ready;
}
function readFolds(table) {
let first = 0;
for (const line of table.split('\n')) {
const run = /^([0-9a-z]+)(?:([+=/%])([0-9a-z]+))? (.*)$/s.exec(line);
if (run) {
first += parseInt(run[1], 36);
const step = run[2] === '/' || run[2] === '%' ? 2 : 1;
const rise = run[2] === '/' || run[2] === '+' ? step : 0;
for (let i = 0; i < parseInt(run[3] || '1', 36); i++) {
const to = rise ? String.fromCodePoint(run[4].codePointAt(0) + i * rise) : run[4];
folds.set(String.fromCodePoint(first + i * step), to);
}
}
}
}
function fold(text) {
let folded = '';
for (const c of text) {
const to = folds.get(c);
folded += to === undefined ? c : to;
}
return folded;
}
const RARE = /[\u2e80-\u33ff\uf900-\ufdff]|[\u{10000}-\u{10ffff}]/u;
const PART = '(?=[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}\\u200c\\u200d])';
const scripts = (...names) => names.map(name => '\\p{Script=' + name + '}').join('');
const KNOWN = ['Arabic', 'Latin', 'Cyrillic', 'Hangul', 'Greek', 'Hebrew'];
const COMMON = scripts('Common', 'Inherited');
const SINGLE = scripts('Han', 'Hiragana', 'Katakana');
const run = (own, more) => '(?:' + PART + '[' + COMMON + '])*' + PART + own + '(?:' + PART + '[' + more + COMMON + '])*';
const WORD = new RegExp([
...KNOWN.map(name => run(scripts(name), scripts(name))),
run('[' + SINGLE + ']', ''),
'(?:' + PART + '[^' + scripts(...KNOWN) + SINGLE + '])+'
].join('|'), 'gu');
const wordsOf = text => [...text.matchAll(WORD)]
.map(({0: word, index: start}) => ({start, end: start + word.length, folded: fold(word)}))
.filter(word => word.folded);
function formsOf(word) {
const forms = [{key: word}];
const add = (key, more) => key.length >= folding.shortest && forms.push({key, ...more});
const is = script => new RegExp('^\\p{Script=' + script + '}', 'u').test(word);
if (is('Arabic')) {
const article = folding.article;
const rest = (text, more) => text.startsWith(article) && add(text.slice(article.length), more);
rest(word, {});
for (const particle of folding.particles.filter(p => word.startsWith(p))) {
add(word.slice(particle.length), {front: true});
rest(word.slice(particle.length), {front: true});
}
for (const particle of folding.contractions.filter(p => word.startsWith(p))) {
add(word.slice(particle.length), {front: true});
if (word.length - particle.length > 0) {
add(article + word.slice(particle.length), {front: true});
}
}
} else if (is('Cyrillic')) {
folding.endings.filter(e => word.endsWith(e)).forEach(e => add(word.slice(0, -e.length), {}));
} else if (is('Hangul')) {
folding.korean.filter(e => word.endsWith(e) && word.length > e.length)
.forEach(e => forms.push({key: word.slice(0, -e.length), back: true}));
}
return forms;
}
function lastNotAfter(list, value) {
let low = 0;
for (let high = list.length - 1; low < high;) {
const middle = (low + high + 1) >> 1;
if (list[middle] <= value) {
low = middle;
} else {
high = middle - 1;
}
}
return low;
}
const shardOf = word => lastNotAfter(index.words, word.replace(folding.place, ''));
const parsed = new Map();
const EMPTY = {words: new Map(), lines: []};
const fits = (number, more = 0) => shards.has(lang + '/w' + number)
|| spent + more + index.bytes[number] + 2 * index.sizes[1] < MOST_BYTES;
async function wordShard(number) {
if (!fits(number)) {
return EMPTY;
}
const text = await load(lang + '/w' + number);
if (!parsed.has(number)) {
const middle = text.indexOf('\n\n');
const first = index.terms[number];
const words = new Map();
for (const line of (middle < 0 ? text : text.slice(0, middle)).split('\n').filter(Boolean)) {
const [word, terms, names] = line.split(' ');
const term = code => first + parseInt(code, 36);
words.set(word, {
word,
terms: terms ? terms.split(',').map(term) : [],
names: (names ? names.split('|') : []).map(name => {
const [code, ...rest] = name.split(':');
return {term: term(code), rest};
})
});
}
parsed.set(number, {words, lines: middle < 0 ? [] : text.slice(middle + 2).split('\n')});
}
return parsed.get(number);
}
async function lookUp(word) {
const {words} = await wordShard(shardOf(word));
const place = word.replace(folding.place, '');
return words.get(word)
|| [...words.values()].find(entry => entry.word.replace(folding.place, '') === place);
}
function reader(text) {
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = reader.values = reader.values || new Map([...ALPHABET].map((c, i) => [c, i]));
let at = 0;
let left = 0;
let value = 0;
const bit = () => {
if (left === 0) {
value = values.get(text[at++]) || 0;
left = 6;
}
return value >> --left & 1;
};
const unary = () => {
let number = 0;
while (bit()) {
number++;
}
return number;
};
const rice = width => {
let number = unary();
for (let i = 0; i < width; i++) {
number = number << 1 | bit();
}
return number;
};
return {unary, rice};
}
const decoded = new Map();
async function postings(term) {
if (!decoded.has(term)) {
const number = lastNotAfter(index.terms, term);
if (!fits(number)) {
return {page: -1, list: []};
}
const fields = (await wordShard(number)).lines[term - index.terms[number]].split(' ');
const page = fields[0].startsWith('*') ? Number(fields.shift().slice(1)) : -1;
const [count, width, data, having, skip, places, more] = fields;
const bits = reader(data);
const idf = Math.log(1 + (index.documents - count + 0.5) / (Number(count) + 0.5));
const list = [];
for (let i = 0, document = -1; i < Number(count); i++) {
document += 1 + bits.rice(Number(width));
const weight = 2 ** (bits.unary() / 1.5);
const score = idf * weight * 2.2 / (weight + 1.2);
list.push({document, score, spelling: page < 0 ? -1 : bits.unary() - 1, positions: []});
}
if (more) {
const positions = reader(more);
for (let i = 0, at = -1; i < Number(having); i++) {
at += 1 + positions.rice(Number(skip));
for (let n = positions.unary(), last = -1; n >= 0; n--) {
last += 1 + positions.rice(Number(places));
list[at].positions.push(last);
}
}
}
decoded.set(term, {page, list});
}
return decoded.get(term);
}
function parse(query) {
const parts = [];
const groups = /([-\u2212]?)(?:"([^"]*)"?|“([^”]*)”?|«([^»]*)»?|([^\s"“«]+))/g;
let words = 0;
for (const group of query.slice(0, MOST_LETTERS).matchAll(groups)) {
const quoted = group[2] || group[3] || group[4];
const found = wordsOf(quoted || group[5] || '').map(word => word.folded);
words += found.length;
const last = parts[parts.length - 1];
const minus = Boolean(group[1]);
if (!found.length || words > MOST_WORDS) {
continue;
} else if (!minus && !quoted && last && last.plain) {
last.words.push(...found);
} else {
parts.push({minus, quoted: Boolean(quoted), plain: !minus && !quoted, words: found});
}
}
return parts;
}
const LATIN_ENDINGS = ['s', 'es', 'ed', 'ing'];
async function otherForms(word) {
const forms = formsOf(word).slice(1).map(form => form.key);
if (/^[a-z]/.test(word)) {
forms.push(...LATIN_ENDINGS.filter(e => word.endsWith(e) && word.length > e.length + 2)
.map(e => word.slice(0, -e.length)));
}
for (const form of forms) {
const entry = await lookUp(form);
if (entry && (entry.terms.length || entry.names.length)) {
return entry;
}
}
return undefined;
}
async function longerWords(word) {
const shard = await wordShard(shardOf(word));
const first = index.terms[shardOf(word)];
const next = first + shard.lines.length;
return [...shard.words.values()]
.filter(entry => entry.word.startsWith(word) && entry.terms.length
&& entry.terms.every(term => term >= first && term < next))
.slice(0, 40);
}
async function nameAt(words, at, entry) {
let best;
for (const name of entry.names) {
const end = at + 1 + name.rest.length;
const fits = end <= words.length && name.rest.every((key, i) =>
formsOf(words[at + 1 + i]).some(form => form.key === key && !form.front));
if (fits && (!best || end >= best.end)) {
best = best && best.end === end ? best : {end, terms: []};
best.terms.push(name.term);
}
}
return best;
}
async function unitsOf(words, unknown, open) {
const units = [];
for (let i = 0; i < words.length; i++) {
if (!fits(shardOf(words[i]))) {
continue;
}
const entry = await lookUp(words[i]) || await otherForms(words[i]);
const name = entry && await nameAt(words, i, entry);
if (name) {
const alternatives = [...new Set(name.terms)].map(term => [term]);
if (name.end === i + 1 && entry.terms.length) {
alternatives.push(entry.terms);
}
units.push({alternatives, name: name.terms, words: words.slice(i, name.end)});
i = name.end - 1;
} else if (entry && entry.terms.length) {
const longer = open && i === words.length - 1 ? await longerWords(words[i]) : [];
units.push({alternatives: [entry.terms], also: longer.map(word => word.terms), words: [words[i]]});
} else if (!entry || entry.names.length) {
const longer = words[i].length < 2 ? [] : await longerWords(words[i]);
if (!longer.length) {
unknown.push(words[i]);
}
units.push({alternatives: longer.map(word => word.terms), words: [words[i]], longer: longer.length > 0});
}
}
return units;
}
async function documentsOf(unit) {
const found = new Map();
const exact = unit.alternatives.length;
for (const [rank, terms] of [...unit.alternatives, ...(unit.also || [])].entries()) {
let own;
for (const term of terms) {
const {list, page} = await postings(term);
const next = new Map();
for (const {document, score, spelling, positions} of list) {
if (!own || own.has(document)) {
const before = own ? own.get(document).score : 0;
const first = page === document ? 1000 : 0;
next.set(document, {score: before + (rank < exact ? score : score / 8) + first, spelling, positions, named: page});
}
}
own = next;
}
for (const [document, hit] of own || []) {
if (!found.has(document)) {
found.set(document, hit);
} else if (found.get(document).named < 0 && hit.score > found.get(document).score) {
found.set(document, hit);
}
}
}
return found;
}
async function phraseOf(words) {
const entries = await Promise.all(words.map(lookUp));
const lists = [];
for (let i = 0; i < words.length; i++) {
if (!fits(shardOf(words[i]))) {
continue;
} else if (!entries[i] || (!entries[i].terms.length && entries[i].names.length)) {
return new Map();
} else if (entries[i].terms.length) {
const hits = await documentsOf({alternatives: [entries[i].terms]});
lists.push({offset: i, hits});
}
}
const found = new Map();
for (const [document, hit] of lists.length ? lists[0].hits : []) {
const all = lists.map(list => list.hits.get(document));
if (all.every(Boolean)) {
const together = hit.positions.some(p => all.every((other, i) =>
other.positions.includes(p + lists[i].offset - lists[0].offset)));
const apart = !together && index.cut && ['articles', 'pages'].includes(kindOf(document)[0]);
const score = all.reduce((sum, other) => sum + other.score, 0);
if (together || apart) {
found.set(document, {score: apart ? score / 4 : 2 * score, spelling: -1, positions: hit.positions, named: -1, apart});
}
}
}
return found;
}
const kindOf = document => index.kinds[lastNotAfter(index.kinds.map(kind => kind[2]), document)];
function nearness(hits) {
let sum = 0;
for (let i = 1; i < hits.length; i++) {
let least = Infinity;
for (const a of hits[i - 1].positions) {
for (const b of hits[i].positions) {
least = Math.min(least, Math.abs(a - b));
}
}
sum += 2 / (1 + least);
}
return sum;
}
async function filterOf(filters) {
const tests = [];
if (filters.kind) {
tests.push(document => kindOf(document)[0] === filters.kind);
}
if (filters.source || filters.year) {
const {sources, runs} = await load(lang + '/years');
const starts = [];
runs.reduce((start, run) => (starts.push(start), start + run[0]), 0);
tests.push(document => {
const [, from, to, source] = runs[lastNotAfter(starts, document)];
return (!filters.source || sources[source] === filters.source)
&& (!filters.year || (from && from <= Number(filters.year) && Number(filters.year) <= to));
});
}
return document => tests.every(test => test(document));
}
async function withoutQuotes(parts) {
const words = parts.flatMap(part => part.words);
const [name, ...more] = parts.length < 2 || parts.some(part => part.minus) ? [] : await unitsOf(words, []);
return name && name.name && !more.length ? [{words}] : parts;
}
async function choose(words) {
const numbers = [...new Set(words.map(shardOf))].sort((a, b) => index.bytes[a] - index.bytes[b] || a - b);
const sum = numbers.reduce((all, n) => all + (shards.has(lang + '/w' + n) ? 0 : index.bytes[n]), 0);
if (sum + spent + 2 * index.sizes[1] < MOST_BYTES) {
return [];
}
for (const number of numbers) {
await wordShard(number);
}
return words.filter(word => !fits(shardOf(word)));
}
async function find(query, filters) {
const parts = await withoutQuotes(parse(query));
const unknown = [];
const units = [];
const without = [];
const left = await choose(parts.flatMap(part => part.words));
for (const part of parts) {
if (part.minus) {
const found = part.quoted || part.words.length > 1 && !(await unitsOf(part.words, []))[0]?.name
? [await phraseOf(part.words)]
: await Promise.all((await unitsOf(part.words, [])).filter(u => !u.longer).map(documentsOf));
without.push(...found);
} else if (part.quoted) {
units.push({words: part.words, found: await phraseOf(part.words), quoted: true});
} else {
for (const unit of await unitsOf(part.words, unknown, part === parts[parts.length - 1] && !/\s$/.test(query))) {
units.push({...unit, found: await documentsOf(unit)});
}
}
}
const passes = await filterOf(filters);
const candidates = new Set(units.flatMap(unit => [...unit.found.keys()]));
const all = [];
const some = [];
for (const document of candidates) {
if (passes(document) && !without.some(found => found.has(document))) {
const hits = units.map(unit => unit.found.get(document)).filter(Boolean);
const named = hits.find(hit => hit.named >= 0);
const score = hits.reduce((sum, hit) => sum + hit.score, 0) + nearness(hits);
(hits.length === units.length ? all : some).push({
document, score, entity: named ? named.named : -1, spelling: named ? named.spelling : -1,
apart: hits.some(hit => hit.apart)
});
}
}
return {units, unknown, left, all: ranked(all), some: ranked(some), empty: !units.length, asked: parts.length > 0};
}
const ranked = hits => hits.sort((a, b) => b.score - a.score || a.document - b.document);
async function search(query, filters = {}) {
spent = 0;
await open();
if (RARE.test(query)) {
readFolds((await load('folding-rare')).fold);
}
let found = await find(query, filters);
let instead = '';
if (!found.all.length && found.unknown.length) {
const correction = await load('../search-correct');
const room = Math.max(1, Math.floor((MOST_BYTES - spent) / 2 / index.sizes[0]));
instead = await correction({index, shardOf, wordShard, postings, wordsOf, room})(query, found.unknown);
if (instead) {
const other = await find(instead, filters);
found = other.all.length || other.some.length ? other : found;
}
}
const hits = found.all.length ? found.all : found.some;
return {
query, hits, units: found.units, total: hits.length, instead: hits.length ? instead : '',
partial: !found.all.length && hits.length > 0,
left: found.left,
nothing: found.empty && found.asked
};
}
async function documentAt(number) {
const shard = lastNotAfter(index.shown, number);
const row = (await load(lang + '/d' + shard))[number - index.shown[shard]];
const [path, title, date, source, excerpt, language, spellings] = row;
const kind = kindOf(number);
const [tag, dir] = language ? language.split(' ') : [lang, document.documentElement.dir];
const href = path[0] === '/' ? root + path.slice(1) : root + kind[1] + path + '.html';
return {number, kind: kind[0], href, title, date, source, excerpt, lang: tag, dir, spellings: spellings || []};
}
function marker(result, entities) {
const terms = new Set(result.units.flatMap(unit => [...unit.alternatives || [], ...unit.also || []].flat()));
const phrases = result.units.filter(unit => unit.quoted).flatMap(unit => unit.words);
const spellings = entities.flatMap(entity => entity.spellings.map(spelling =>
wordsOf(spelling).map(word => word.folded)));
const keys = spellings.map(words => words.map(word => formsOf(word).map(form => form.key)));
const means = word => {
const shard = parsed.get(shardOf(word));
const entry = shard && shard.words.get(word);
return phrases.includes(word) || (entry && entry.terms.some(term => terms.has(term)))
|| result.units.some(unit => unit.words.includes(word));
};
return words => words.map((word, at) => {
const forms = formsOf(word.folded).map(form => form.key);
const name = keys.filter((key, k) => key.length && forms.includes(spellings[k][0]) && key.every((options, i) =>
words[at + i] && (i === 0 || formsOf(words[at + i].folded).some(f => options.includes(f.key)))));
return name.length ? Math.max(...name.map(key => key.length)) : means(word.folded) ? 1 : 0;
});
}
function room(hits, again) {
spent = again ? 0 : spent;
const most = Math.max(1, Math.floor((MOST_BYTES - spent) / index.sizes[1]));
const asked = new Set();
let count = 0;
for (; count < Math.min(hits.length, 20); count++) {
const shard = lastNotAfter(index.shown, hits[count].document);
if (!shards.has(lang + '/d' + shard)) {
asked.add(shard);
}
if (asked.size > most) {
break;
}
}
return Math.max(1, count);
}
const datePattern = number => index.dates[number];
window.sijillSearch = {open, search, documentAt, room, marker, datePattern, fold, wordsOf, formsOf, MOST_LETTERS};
})();

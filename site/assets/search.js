'use strict';
(() => {
const {search, documentAt, room, marker, datePattern, wordsOf, MOST_LETTERS} = window.sijillSearch;
const lang = document.documentElement.lang;
const form = document.getElementById('site:search');
const field = document.getElementById('site:query');
const status = document.getElementById('site:status');
const list = document.getElementById('site:results');
const more = document.getElementById('site:more');
const filters = [...form.querySelectorAll('select')];
const words = form.dataset;
const plurals = new Intl.PluralRules(lang);
const digits = new Intl.NumberFormat(lang + '-u-nu-' + words.numerals);
function element(name, attributes, ...children) {
const made = document.createElement(name);
for (const [key, value] of Object.entries(attributes)) {
if (value) {
made.setAttribute(key, value);
}
}
made.append(...children);
return made;
}
function say(template, ...values) {
return template.split(/(\$\d)/).map(part =>
/^\$\d$/.test(part) ? element('bdi', {}, values[Number(part[1]) - 1]) : part);
}
function counted(number) {
const variant = number === 0 ? '=0' : plurals.select(number);
const found = form.querySelector('[data-plural="' + variant + '"]') || form.querySelector('[data-plural="other"]');
return found.textContent.replace('#', digits.format(number));
}
function dateWords(date) {
const plain = /^(\d{4})(\d\d)?(\d\d)?$/.exec(date);
if (!plain) {
return date;
}
const [, year, month, day] = plain;
const pattern = datePattern(month ? Number(month) + (day ? 12 : 0) : 0);
const number = text => [...text].map(d => digits.format(Number(d))).join('');
return pattern.replace('%y', number(year)).replace('%d', number(String(Number(day || 0))));
}
function marked(text, mark, room) {
const found = wordsOf(text);
const lengths = mark(found);
const first = lengths.findIndex(Boolean);
let from = 0;
let to = text.length;
if (text.length > room) {
const at = first < 0 ? 0 : found[first].start;
from = at < room / 2 ? 0 : text.lastIndexOf(' ', at - room / 3) + 1;
to = text.indexOf(' ', from + room);
to = to < 0 ? text.length : to;
}
const parts = [from > 0 ? '… ' : ''];
let last = from;
for (let i = 0; i < found.length; i++) {
if (lengths[i] && found[i].start >= last && found[i + lengths[i] - 1].end <= to) {
parts.push(text.slice(last, found[i].start));
last = found[i + lengths[i] - 1].end;
parts.push(element('mark', {}, text.slice(found[i].start, last)));
}
}
parts.push(text.slice(last, to), to < text.length ? ' …' : '');
return parts;
}
const folded = text => wordsOf(text).map(word => word.folded).join(' ');
function reasons(hit, shown, entities, query) {
const lines = [];
const entity = entities.find(e => e.number === hit.entity);
const asked = folded(query);
const text = folded(shown.title + ' ' + shown.excerpt);
const typed = entity && entity.spellings.map(folded).filter(name => asked.includes(name));
if (entity && entity.number !== shown.number && !typed.some(name => text.includes(name))) {
const spelling = entity.spellings[hit.spelling];
if (!spelling) {
lines.push(say(words.about, entity.title));
} else if (!typed.includes(folded(spelling))) {
lines.push(folded(spelling) === folded(entity.title)
? say(words.names, spelling) : say(words.why, spelling, entity.title));
}
}
if (hit.apart) {
lines.push([words.apart]);
}
return lines;
}
function item(hit, shown, mark, entities, query) {
const foreign = shown.lang === lang ? {} : {lang: shown.lang, dir: shown.dir};
const link = element('a', {href: shown.href, hreflang: foreign.lang, ...foreign}, ...marked(shown.title, mark, 1000));
const kind = form.querySelector('option[value="' + shown.kind + '"]');
const facts = [kind ? kind.dataset.one : '', dateWords(shown.date), sourceName(shown)].filter(Boolean);
const line = facts.flatMap((fact, i) => [i ? ' · ' : '', element('bdi', {}, fact)]);
const excerpt = element('p', {class: 'result-text', ...foreign}, ...marked(shown.excerpt, mark, 240));
return element('li', {class: 'result'},
element('h2', {class: 'result-title'}, link),
element('p', {class: 'result-facts'}, ...line),
...(shown.excerpt ? [excerpt] : []),
...reasons(hit, shown, entities, query).map(parts => element('p', {class: 'result-why'}, ...parts)));
}
function sourceName(shown) {
const select = form.querySelector('select[name="source"]');
const option = select && shown.kind === 'articles' && select.options[shown.source];
return option && option.value ? option.textContent : '';
}
let run = 0;
let rest = [];
let view;
async function answer() {
const own = ++run;
const query = field.value.slice(0, MOST_LETTERS);
if (!query.trim()) {
show([], '');
return;
}
try {
const chosen = Object.fromEntries(filters.map(select => [select.name, select.value]));
const result = await search(query, chosen);
if (own !== run) {
return;
}
const pages = [...new Set(result.hits.map(hit => hit.entity).filter(page => page >= 0))];
const entities = await Promise.all(pages.slice(0, 4).map(documentAt));
view = {mark: marker(result, entities), entities, query: result.instead || query};
rest = result.hits;
const items = await nextItems(own);
if (own === run) {
show(items, result.nothing ? words.common : counted(result.total), result);
}
} catch (failure) {
if (own === run) {
show([], words.failed);
}
}
}
async function nextItems(own, again) {
const hits = rest.slice(0, room(rest, again));
const documents = await Promise.all(hits.map(hit => documentAt(hit.document)));
if (own === run) {
rest = rest.slice(hits.length);
}
return hits.map((hit, i) => item(hit, documents[i], view.mark, view.entities, view.query));
}
function show(items, text, result = {}) {
list.replaceChildren(...items);
more.hidden = !items.length || !rest.length;
const notes = [];
if (result.instead) {
const link = element('a', {href: '#' + fragment(result.instead)}, element('bdi', {}, result.instead));
notes.push(element('p', {class: 'result-instead'}, ...words.instead.split('$1').flatMap((part, i) => i ? [link, part] : [part])));
}
if (result.partial) {
notes.push(element('p', {}, words.partial));
}
if (result.left && result.left.length) {
notes.push(element('p', {}, ...say(words.left, result.left.join(' '))));
}
status.replaceChildren(...notes, text);
}
function fragment(query) {
const parameters = new URLSearchParams({q: query});
filters.filter(select => select.value).forEach(select => parameters.set(select.name, select.value));
return parameters.toString();
}
function readFragment() {
const parameters = new URLSearchParams(location.hash.slice(1));
field.value = parameters.get('q') || '';
for (const select of filters) {
const value = parameters.get(select.name) || '';
select.value = [...select.options].some(option => option.value === value) ? value : '';
}
answer();
}
function changed() {
const next = field.value ? '#' + fragment(field.value) : location.pathname.split('/').pop();
try {
history.replaceState(null, '', next);
} catch (refused) {
}
answer();
}
function move(event) {
const links = [...list.querySelectorAll('h2 a')];
const at = links.indexOf(document.activeElement);
if (event.key === 'Escape' && field.value) {
event.preventDefault();
field.value = '';
field.focus();
changed();
} else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && links.length
&& (at >= 0 || document.activeElement === field)) {
event.preventDefault();
const next = at + (event.key === 'ArrowDown' ? 1 : -1);
(links[Math.min(next, links.length - 1)] || field).focus();
}
}
form.hidden = false;
document.getElementById('site:without-script').remove();
field.addEventListener('input', changed);
filters.forEach(select => select.addEventListener('change', changed));
form.addEventListener('submit', event => {
event.preventDefault();
history.pushState(null, '', '#' + fragment(field.value));
answer();
});
more.addEventListener('click', async () => {
const items = await nextItems(run, true);
list.append(...items);
more.hidden = !rest.length;
items[0].querySelector('a').focus();
});
document.addEventListener('keydown', move);
addEventListener('hashchange', readFragment);
addEventListener('popstate', readFragment);
readFragment();
if (!field.value) {
field.focus({preventScroll: true});
}
})();

/* The search page: shows what search-index.js finds for the query, which lives in the fragment. */
'use strict';
(() => {
  const {open, search, take, reasonOf, marker, wordsOf} = window.sijillSearch;
  const lang = document.documentElement.lang;
  const [form, field, status, list, more, result, indexes] = 'search query status results more result indexes'
    .split(' ').map(name => document.getElementById('site:' + name));
  const filters = [...form.querySelectorAll('select')];
  const words = form.dataset;
  const plurals = new Intl.PluralRules(lang);
  const digits = new Intl.NumberFormat(lang + '-u-nu-' + words.numerals);
  const PASSAGE = 240;

  function element(name, ...children) {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  }

  /* The template's $1, $2 … filled in, each isolated. */
  const say = (template, ...values) => template.split(/\$(\d)/)
    .map((part, i) => i % 2 ? element('bdi', values[part - 1]) : part);

  function counted(number) {
    const wording = variant => form.querySelector('[data-plural="' + variant + '"]');
    const found = wording('=' + number) || wording(plurals.select(number)) || wording('other');
    return found.textContent.replace('#', digits.format(number));
  }

  /* A text with what is meant marked; of a long one the passage that has most of it, in the body,
     which begins after the line break, rather than in the summary before it. */
  function marked(text, mark, room = Infinity) {
    const found = wordsOf(text);
    const marks = mark(found).flatMap((length, i) =>
      length ? [{start: found[i].start, end: found[i + length - 1].end, folded: found[i].folded}] : []);
    const body = text.indexOf('\n') + 1;
    const worth = ({start}) => (start < body ? 0 : 0.5)
      + new Set(marks.filter(m => m.start >= start && m.end < start + room / 2).map(m => m.folded)).size;
    const best = marks.reduce((a, b) => !a || worth(b) > worth(a) ? b : a, undefined);
    const long = text.length > room && best && best.start >= body;
    const from = long ? Math.max(body, text.lastIndexOf(' ', best.start - room / 4) + 1) : 0;
    const end = text.indexOf(' ', from + room);
    const to = end < 0 ? text.length : end;
    const parts = [text[from - 1] === ' ' ? '… ' : ''];
    let last = from;
    for (const {start, end} of marks) {
      if (start >= last && end <= to) {
        parts.push(text.slice(last, start), element('mark', text.slice(start, end)));
        last = end;
      }
    }
    return [...parts, text.slice(last, to), to < text.length ? ' …' : ''];
  }

  const folded = text => wordsOf(text).map(word => word.folded).join(' ');

  /* Says why a page was found, unless the reader sees its name there, or typed what it writes. */
  function reason({number, title, spellings}, made, next) {
    const {entities, query, mark} = next;
    const {entity, spelling, apart} = reasonOf(next, number);
    const other = !made.querySelector('mark') && spellings.find(name => mark(wordsOf(name)).some(Boolean));
    if (other) {
      return say(words.why, other, title);
    }
    const named = entities.find(e => e.number === entity && entity !== number);
    if (named) {
      const written = named.spellings[spelling];
      const typed = named.spellings.filter(name => folded(query).includes(folded(name)));
      const known = folded([...typed, named.title].join(' ')).split(' ');
      const seen = [...made.querySelectorAll('mark')].some(mark => wordsOf(mark.textContent)
        .every(word => known.some(name => word.folded.includes(name))));
      if (!seen && !typed.includes(written)) {
        return !written ? say(words.about, named.title)
          : folded(written) === folded(named.title) ? say(words.names, written)
            : say(words.why, written, named.title);
      }
    }
    return apart ? [words.apart] : [];
  }

  function item(shown, view) {
    const made = result.content.firstElementChild.cloneNode(true);
    const [link, line, text, why] = made.querySelectorAll('a, p');
    link.href = shown.href;
    link.replaceChildren(...marked(shown.title, view.mark));
    text.append(...marked(shown.excerpt, view.mark, PASSAGE));
    if (shown.lang) {
      link.hreflang = shown.lang;
      [link, text].forEach(part => Object.assign(part, {lang: shown.lang, dir: shown.dir}));
    }
    const facts = [
      form.querySelector('option[value="' + shown.kind + '"]').dataset.one,
      shown.date,
      shown.source && form.elements.source.options[shown.source].text
    ].filter(Boolean);
    line.append(...say(facts.map((fact, i) => '$' + (i + 1)).join(' · '), ...facts));
    why.append(...reason(shown, made, view));
    return made;
  }

  /* What is shown: the hits that are left, and how to mark and explain them. */
  let view;
  let run = 0;

  /* Whether the query is taken as it is, without being put right. */
  let exact = false;

  /* Answers the query; who comes back to it sees as many results as before, at the same place. */
  async function answer(before) {
    const own = ++run;
    const query = field.value;
    let next = {hits: [], left: []};
    keepInSwitches();
    let items = [];
    let text = '';
    try {
      await open(query);
      if (query.trim()) {
        next = await search(query, Object.fromEntries(filters.map(select => [select.name, select.value])), exact);
        text = next.nothing ? words.common : counted(next.hits.length);
        const named = [...new Set(next.hits.slice(0, 40).map(hit => reasonOf(next, hit.document).entity))]
          .filter(number => number >= 0);
        const entities = take(named.slice(0, 4).map(document => ({document})), 1);
        const shown = take(next.hits);
        next.entities = await entities;
        next.mark = marker(next, next.entities);
        next.query = next.instead || query;
        items = (await shown).map(each => item(each, next));
        while (before && items.length < before.shown && next.hits.length) {
          items.push(...(await take(next.hits)).map(each => item(each, next)));
        }
      }
    } catch (failure) {
      text = words.failed;
    }
    if (own === run) {
      view = next;
      show(items, text, query);
      if (before) {
        scrollTo({top: before.top, behavior: 'instant'});
      }
    }
  }

  function linkTo(query, address) {
    const link = element('a', query);
    link.href = address;
    return link;
  }

  function show(items, text, query) {
    const instead = items.length && view.instead;
    const notes = [
      instead && say(words.instead, linkTo(instead, fragment(instead))),
      instead && say(words.exactly, linkTo(query, fragment(query) + '&exact=1')),
      items.length && !view.whole && [words.partial],
      view.left.length && say(words.left, view.left.join(' '))
    ].filter(Boolean);
    status.replaceChildren(...notes.map(note => element('p', ...note)), text);
    list.replaceChildren(...items);
    more.hidden = !view.hits.length;
    // A search without results offers the indexes.
    indexes.hidden = items.length || !query.trim();
  }

  /* The languages of the header lead to the same query. */
  const switches = [...document.querySelectorAll('a[hreflang]')].filter(link => link.pathname.endsWith('/search.html'));

  function keepInSwitches() {
    switches.forEach(link => {
      link.hash = field.value ? fragment(field.value) : '';
    });
  }

  function fragment(query) {
    const chosen = filters.filter(select => select.value).map(select => [select.name, select.value]);
    return '#' + new URLSearchParams([['q', query], ...chosen]);
  }

  function readFragment() {
    const parameters = new URLSearchParams(location.hash.slice(1));
    field.value = parameters.get('q') || '';
    exact = parameters.has('exact');
    for (const select of filters) {
      select.value = parameters.get(select.name) || '';
      select.selectedIndex = Math.max(0, select.selectedIndex);
    }
    answer(history.state);
  }

  function changed() {
    exact = false;
    try {
      history.replaceState(null, '', field.value ? fragment(field.value) : location.pathname.split('/').pop());
    } catch (refused) {
      // A browser may refuse it to a page from the disk: the query then stays out of the address.
    }
    answer();
  }

  function keepPlace() {
    history.replaceState({shown: list.children.length, top: scrollY}, '');
  }

  function move(event) {
    const links = [...list.querySelectorAll('h2 a')];
    const at = links.indexOf(document.activeElement);
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (event.key === 'Escape' && field.value) {
      event.preventDefault();
      field.value = '';
      field.focus();
      changed();
    } else if (step && links.length && (at >= 0 || document.activeElement === field)) {
      event.preventDefault();
      (links[Math.min(at + step, links.length - 1)] || field).focus();
    }
  }

  form.hidden = false;
  indexes.hidden = true;
  document.getElementById('site:without-script').remove();
  field.addEventListener('input', changed);
  filters.forEach(select => select.addEventListener('change', changed));
  form.addEventListener('submit', event => {
    event.preventDefault();
    keepPlace();
    history.pushState(null, '', fragment(field.value));
    answer();
  });
  more.addEventListener('click', async () => {
    const items = (await take(view.hits)).map(shown => item(shown, view));
    list.append(...items);
    more.hidden = !view.hits.length;
    items[0].querySelector('a').focus();
  });
  document.addEventListener('keydown', move);
  // A browser scrolls back before the results are there.
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', keepPlace);
  addEventListener('hashchange', readFragment);
  readFragment();
  if (!field.value) {
    field.focus({preventScroll: true});
  }
})();

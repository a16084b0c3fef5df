/* Makes the link to the search, in the header, a field that leads there. */
'use strict';
(() => {
  const place = document.querySelector('.site-search');
  const link = place && place.querySelector('a');
  let field = document.getElementById('site:query');
  if (link && !field) {
    const form = document.createElement('form');
    field = document.createElement('input');
    form.setAttribute('role', 'search');
    field.type = 'search';
    field.maxLength = 400;
    field.placeholder = link.textContent;
    field.setAttribute('aria-label', link.textContent);
    field.setAttribute('aria-keyshortcuts', '/');
    form.append(field);
    form.addEventListener('submit', event => {
      event.preventDefault();
      location.href = link.href + '#q=' + encodeURIComponent(field.value);
    });
    link.replaceWith(form);
  }
  document.addEventListener('keydown', event => {
    const free = document.activeElement === document.body && document.documentElement.dataset.keys !== 'off';
    if (event.key === '/' && field && free && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
})();

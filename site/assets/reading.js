/* Conveniences; the page is complete without them. */
'use strict';
(() => {
  const root = document.documentElement;

  // Browsers refuse a manifest from the disk, and complain.
  const home = document.querySelector('.site-name');
  if (home && location.protocol !== 'file:') {
    const manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = new URL('site.webmanifest', home.href).href;
    document.head.append(manifest);
  }

  // A query, a filter or a section goes along into another language.
  for (const press of ['click', 'auxclick']) {
    document.addEventListener(press, event => {
      const link = event.target.closest('.site-languages a');
      if (link) link.hash = location.hash;
    });
  }

  const settings = document.querySelector('.reading');
  if (!settings) return;
  settings.querySelectorAll('input').forEach(input => {
    input.checked = input.value === (root.dataset[input.name] || '');
    input.addEventListener('change', () => {
      const value = input.checked ? input.value : '';
      if (value) root.dataset[input.name] = value;
      else delete root.dataset[input.name];
      try {
        localStorage.setItem('sijill.' + input.name, value);
      } catch (e) {}
    });
  });
  settings.addEventListener('keydown', event => {
    if (event.key === 'Escape' && settings.open) {
      settings.open = false;
      settings.querySelector('summary').focus();
    }
  });
  document.addEventListener('click', event => {
    if (!settings.contains(event.target)) settings.open = false;
  });
})();

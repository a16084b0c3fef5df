/* Conveniences; the page is complete without them. */
'use strict';
(() => {
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

  const assets = document.currentScript.src;
  const settings = document.querySelector('.reading');
  if (settings) settings.addEventListener('toggle', () => {
    const script = document.createElement('script');
    script.src = new URL('settings.js', assets).href;
    document.head.append(script);
  }, {once: true});
})();

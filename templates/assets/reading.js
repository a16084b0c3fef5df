// Comforts for the reader, without which the page is complete.
(function () {
  'use strict';
  var root = document.documentElement;

  // Browsers refuse a manifest from the disk, and complain.
  var home = document.querySelector('.site-name');
  if (home && location.protocol !== 'file:') {
    var manifest = document.createElement('link');
    manifest.rel = 'manifest';
    manifest.href = new URL('site.webmanifest', home.href).href;
    document.head.append(manifest);
  }

  // A query, a filter or a section goes along into another language.
  ['click', 'auxclick'].forEach(function (press) {
    document.addEventListener(press, function (event) {
      var link = event.target.closest('.site-languages a');
      if (link) link.hash = location.hash;
    });
  });

  var settings = document.querySelector('.reading');
  if (settings) {
    settings.querySelectorAll('input').forEach(function (input) {
      input.checked = input.value === (root.dataset[input.name] || '');
      input.addEventListener('change', function () {
        var value = input.checked ? input.value : '';
        if (value) root.dataset[input.name] = value;
        else delete root.dataset[input.name];
        try {
          localStorage.setItem('sijill.' + input.name, value);
        } catch (e) {}
      });
    });
    settings.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && settings.open) {
        settings.open = false;
        settings.querySelector('summary').focus();
      }
    });
    document.addEventListener('click', function (event) {
      if (!settings.contains(event.target)) settings.open = false;
    });
  }
})();

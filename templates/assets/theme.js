// What the reader chose. A page from the disk may have no store.
(function (root) {
  root.classList.add('js');
  try {
    ['theme', 'size', 'keys'].forEach(function (name) {
      var value = localStorage.getItem('sijill.' + name);
      if (value) root.dataset[name] = value;
    });
  } catch (e) {}
  // These need not wait for the layout.
  if (document.fonts) {
    var fonts = getComputedStyle(root).getPropertyValue('--font');
    document.fonts.load('1em ' + fonts.split(',')[0], document.title);
    document.fonts.load('1em Autonyms', 'عР한');
  }
})(document.documentElement);

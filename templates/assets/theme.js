// Before the page is drawn: that there is a script, and the colours and the size of text that the
// reader chose. Without a store, as some browsers give none to a page from the disk, these stay.
(function (root) {
  root.classList.add('js');
  try {
    ['theme', 'size'].forEach(function (name) {
      var value = localStorage.getItem('sijill.' + name);
      if (value) root.dataset[name] = value;
    });
  } catch (e) {}
  // The fonts of the title are those of the page: they need not wait for its layout.
  if (document.fonts) {
    var fonts = getComputedStyle(root).getPropertyValue('--font');
    document.fonts.load('1em ' + fonts.split(',')[0], document.title);
    document.fonts.load('1em Autonyms', 'عР한');
  }
})(document.documentElement);

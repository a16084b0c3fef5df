// Before the page is drawn: the colours and the size of text that the reader chose. Without a
// store, as some browsers give none to a page from the disk, the page stays as it is.
(function () {
  try {
    ['theme', 'size'].forEach(function (name) {
      var value = localStorage.getItem('sijill.' + name);
      if (value) document.documentElement.dataset[name] = value;
    });
  } catch (e) {}
})();

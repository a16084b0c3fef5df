// Citations to copy, notes beside their marks, the section that is read.
(function () {
  'use strict';
  document.querySelectorAll('[data-copy]').forEach(function (button) {
    button.addEventListener('click', function () {
      var source = document.getElementById(button.dataset.copy);
      var canonical = document.querySelector('link[rel=canonical]');
      var text = source ? source.textContent : canonical ? canonical.href : location.href;
      var status = button.parentElement.querySelector('[role=status]');
      Promise.resolve(text.replace(/[\u2066-\u2069]/g, '')).then(function (words) {
        return navigator.clipboard.writeText(words);
      }).then(function () {
        status.textContent = status.dataset.done;
      }, function () {
        if (source) getSelection().selectAllChildren(source);
      });
    });
  });

  // Notes stand beside their marks where there is room, and not on the events told there.
  function placeNotes() {
    var notes = document.querySelector('.notes');
    if (!notes) return;
    var body = notes.parentElement;
    var top = body.getBoundingClientRect().top;
    var told = body.querySelectorAll('.told-events');
    var free = 0;
    notes.querySelectorAll('li').forEach(function (note) {
      var mark = document.getElementById(note.id.replace('fn:', 'fnref:'));
      var at = mark ? mark.getBoundingClientRect().top - top : 0;
      free = Math.max(free, at);
      told.forEach(function (list) {
        var box = list.getBoundingClientRect();
        if (box.top - top < free + note.offsetHeight && box.bottom - top > free) free = box.bottom - top + 12;
      });
      note.style.insetBlockStart = free + 'px';
      free += note.offsetHeight + 12;
    });
    body.style.setProperty('--notes-end', free + 'px');
  }

  // The contents tell which section is read.
  var entries = Array.from(document.querySelectorAll('.contents a'));
  function markSection() {
    var read = entries.filter(function (entry) {
      entry.removeAttribute('aria-current');
      var heading = document.getElementById(decodeURIComponent(entry.hash.slice(1)));
      return heading && heading.getBoundingClientRect().top < innerHeight / 3;
    }).pop();
    if (read) read.setAttribute('aria-current', 'location');
  }
  addEventListener('scroll', markSection, {passive: true});

  placeNotes();
  addEventListener('resize', placeNotes);
  // The size of the text may have been chosen anew.
  document.addEventListener('change', placeNotes);
  if (document.fonts) document.fonts.ready.then(placeNotes);
})();

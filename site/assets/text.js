/* Citations to copy, notes beside their marks, the section in view. */
'use strict';
(() => {
  const copy = async text => navigator.clipboard.writeText(text);
  document.querySelectorAll('[data-copy]').forEach(button => button.addEventListener('click', () => {
    const source = document.getElementById(button.dataset.copy);
    const canonical = document.querySelector('link[rel=canonical]');
    const text = source ? source.textContent : canonical ? canonical.href : location.href;
    const status = button.parentElement.querySelector('[role=status]');
    copy(text.replace(/[\u2066-\u2069]/g, '')).then(
      () => { status.textContent = status.dataset.done; },
      () => source && getSelection().selectAllChildren(source));
  }));

  // Notes stand beside their marks where the sheet has room, below the events of a section.
  function placeNotes() {
    const notes = document.querySelector('.notes');
    if (!notes) return;
    const body = notes.parentElement;
    const {top} = body.getBoundingClientRect();
    const taken = [...body.querySelectorAll('.told-events')].map(told => told.getBoundingClientRect());
    let free = 0;
    for (const note of notes.querySelectorAll('li')) {
      const mark = document.getElementById(note.id.replace('fn:', 'fnref:'));
      free = Math.max(free, mark ? mark.getBoundingClientRect().top - top : 0);
      for (const box of taken) {
        if (box.top - top < free + note.offsetHeight && box.bottom - top > free) free = box.bottom - top + 12;
      }
      note.style.insetBlockStart = free + 'px';
      free += note.offsetHeight + 12;
    }
    body.style.setProperty('--notes-end', free + 'px');
  }

  const entries = [...document.querySelectorAll('.contents a')];
  function markSection() {
    const read = entries.filter(entry => {
      entry.removeAttribute('aria-current');
      const heading = document.getElementById(decodeURIComponent(entry.hash.slice(1)));
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

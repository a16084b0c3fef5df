/* Citations to copy, notes beside their marks, the section in view. */
'use strict';
(() => {
  document.querySelectorAll('[data-copy]').forEach(button => button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy);
    const canonical = document.querySelector('link[rel=canonical]');
    const text = source ? source.textContent : canonical ? canonical.href : location.href;
    const status = button.parentElement.querySelector('[role=status]');
    try {
      await navigator.clipboard.writeText(text.replace(/[\u2066-\u2069]/g, ''));
      status.textContent = status.dataset.done;
    } catch (e) {
      if (source) getSelection().selectAllChildren(source);
    }
  }));

  const boxOf = element => element.getBoundingClientRect();

  // Where the sheet has room, notes stand beside their marks, below the events of a section.
  function placeNotes() {
    const notes = document.querySelector('.notes');
    if (!notes) return;
    const body = notes.parentElement;
    const {top} = boxOf(body);
    const taken = [...body.querySelectorAll('.told-events')].map(boxOf);
    let free = 0;
    for (const note of notes.querySelectorAll('li')) {
      const mark = document.getElementById(note.id.replace('fn:', 'fnref:'));
      free = Math.max(free, mark ? boxOf(mark).top - top : 0);
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
      return heading && boxOf(heading).top < innerHeight / 3;
    }).pop();
    if (read) read.setAttribute('aria-current', 'location');
  }

  addEventListener('scroll', markSection, {passive: true});
  placeNotes();
  addEventListener('resize', placeNotes);
  // The size of the text may be chosen anew.
  document.addEventListener('change', placeNotes);
  if (document.fonts) document.fonts.ready.then(placeNotes);
})();

/* Sorts a short index by name, as it was written, or by number. */
'use strict';
(() => {
  const list = document.querySelector('.index');
  const byName = list ? [...list.children] : [];
  const byCount = [...byName].sort((a, b) => b.dataset.count - a.dataset.count);
  const buttons = document.querySelectorAll('[data-order]');
  buttons.forEach(button => button.addEventListener('click', () => {
    list.append(...(button.dataset.order === 'count' ? byCount : byName));
    buttons.forEach(other => other.setAttribute('aria-pressed', other === button));
  }));
})();

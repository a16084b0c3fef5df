/* The panel of reading settings; loaded by reading.js when it is opened. */
'use strict';
(() => {
  const root = document.documentElement;
  const settings = document.querySelector('.reading');
  settings.querySelectorAll('select, input').forEach(field => {
    const chosen = root.dataset[field.name] || '';
    if (field.type === 'checkbox') field.checked = chosen === field.value;
    else field.value = chosen;
    field.addEventListener('change', () => {
      const value = field.type === 'checkbox' && !field.checked ? '' : field.value;
      if (value) root.dataset[field.name] = value;
      else delete root.dataset[field.name];
      try {
        localStorage.setItem('sijill.' + field.name, value);
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

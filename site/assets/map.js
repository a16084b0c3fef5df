/* Highlights what the node under the pointer or in focus is connected with. */
'use strict';
(() => {
  const map = document.querySelector('.map svg');
  if (!map) return;
  const lines = [...map.querySelectorAll('[data-from]')];
  const nodes = [...map.querySelectorAll('[data-node]')];

  function show(node) {
    const name = node ? node.dataset.node : '';
    const near = new Set([name]);
    for (const line of lines) {
      const {from, to} = line.dataset;
      const lit = from === name || to === name;
      line.classList.toggle('lit', lit);
      if (lit) near.add(from).add(to);
    }
    nodes.forEach(other => other.classList.toggle('lit', near.has(other.dataset.node)));
    map.classList.toggle('dimmed', Boolean(node));
  }

  for (const node of nodes) {
    node.addEventListener('pointerenter', () => show(node));
    node.addEventListener('focus', () => show(node));
    node.addEventListener('pointerleave', () => show(null));
    node.addEventListener('blur', () => show(null));
  }
})();

"use strict";
// The filter of the chronology: by person, place, topic and month. Without it everything is there.
// What is chosen stands in the address (#who=kim-jong-un&month=2023-09), so that it can be sent on
// and the way back leads through it; an address that names an entry leaves the choice as it is.
// Parts that are closed open where the address, the choice or a printer leads into them.
(() => {
  const parts = [...document.querySelectorAll("details.era")];
  const reveal = (element) => {
    const part = element && element.closest("details.era");
    if (part) {
      part.open = true;
    }
  };

  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = parts.filter((part) => !part.open);
    closed.forEach(reveal);
  });
  window.addEventListener("afterprint", () => closed.forEach((part) => (part.open = false)));

  /** Touch screens have no hover: the first touch of a sign shows its label, the second follows it. */
  let touched = null;
  for (const link of document.querySelectorAll(".timeline svg a")) {
    link.addEventListener("pointerdown", (event) => {
      touched = event.pointerType === "touch" && document.activeElement !== link ? link : null;
    });
    link.addEventListener("click", (event) => {
      if (touched === link) {
        event.preventDefault();
        link.focus({ focusVisible: true });
        touched = null;
      }
    });
  }

  const form = document.querySelector(".filter");
  if (!form) {
    const show = () => reveal(document.getElementById(decodeURIComponent(location.hash.slice(1))));
    window.addEventListener("hashchange", show);
    show();
    return;
  }
  const selects = [...form.querySelectorAll("select")];
  const status = form.querySelector("[role=status]");
  const words = form.dataset.counts.split("|");
  const entries = [...document.querySelectorAll(".entry")];
  const groups = [...document.querySelectorAll(".month, .era, .upright-month")];
  const marks = [...document.querySelectorAll(".timeline [data-mark]")];
  const sections = [...document.querySelectorAll('.pages a[href^="#"]')];

  const chosen = () =>
    new URLSearchParams(selects.filter((s) => s.value).map((s) => [s.name, s.value]));

  const fits = (entry, name, value) =>
    name === "month"
      ? entry.dataset.from <= value && value <= entry.dataset.to
      : (entry.dataset[name] || "").split(" ").includes(value);

  /** Draws a mark if an entry of its is shown, and a bar as high as the number of those. */
  const draw = (mark, counts) => {
    const count = counts.get(mark.dataset.mark) || 0;
    mark.classList.toggle("filtered", count === 0);
    const bar = mark.querySelector(".timeline-bar");
    if (bar && count) {
      bar.dataset.height = bar.dataset.height || bar.getAttribute("height");
      const foot = Number(bar.getAttribute("y")) + Number(bar.getAttribute("height"));
      const height = Math.max(2, (bar.dataset.height * count) / mark.dataset.count);
      bar.setAttribute("height", height);
      bar.setAttribute("y", foot - height);
    }
  };

  const show = () => {
    const choice = [...chosen()];
    const counts = new Map();
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = !choice.every(([name, value]) => fits(entry, name, value));
      if (!entry.hidden) {
        shown++;
        const mark = entry.dataset.mark;
        counts.set(mark, (counts.get(mark) || 0) + 1);
      }
    }
    marks.forEach((mark) => draw(mark, counts));
    for (const group of groups) {
      group.hidden = !group.querySelector(".entry:not([hidden]), [data-mark]:not(.entry, .filtered)");
      if (choice.length && !group.hidden) {
        reveal(group);
      }
    }
    for (const link of sections) {
      const heading = document.getElementById(link.hash.slice(1));
      link.parentElement.hidden = Boolean(heading && heading.closest("[hidden]"));
    }
    status.textContent = words[shown];
  };

  /** What this page does not offer can be asked for all the same: nothing of it is here. */
  const choose = (select, value) => {
    if (value && ![...select.options].some((option) => option.value === value)) {
      select.add(new Option(value, value));
    }
    select.value = value;
  };

  const read = () => {
    const fragment = location.hash.slice(1);
    const target = fragment && document.getElementById(decodeURIComponent(fragment));
    if (!target) {
      const asked = new URLSearchParams(fragment);
      selects.forEach((select) => choose(select, asked.get(select.name) || ""));
    } else if (target.closest("[hidden]")) {
      selects.forEach((select) => choose(select, ""));
    }
    show();
    if (target) {
      reveal(target);
      target.scrollIntoView();
    }
  };

  const write = () => {
    history.pushState(null, "", "#" + chosen());
    show();
  };

  form.addEventListener("change", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button").addEventListener("click", () => {
    selects.forEach((select) => choose(select, ""));
    write();
  });
  window.addEventListener("hashchange", read);
  form.hidden = false;
  read();
})();

/* Keeps a page of the preview new: reloads it where it was, and shows what is wrong with the records. */
"use strict";
(() => {
  const { page, version } = document.currentScript.dataset;
  const place = "sijill-preview:" + page;

  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    document.documentElement.style.scrollBehavior = "auto";
    scrollTo(0, Number(kept));
    document.documentElement.style.scrollBehavior = "";
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function hide() {
    document.querySelector(".sijill-problems")?.remove();
  }

  /* Five lines a problem: place, kind, cause, remedy, and the line at fault. */
  function show(text) {
    hide();
    const box = element("div", "sijill-problems", "");
    box.lang = "en";
    box.dir = "ltr";
    box.setAttribute("role", "alert");
    const lines = text.split("\n");
    const count = Math.floor(lines.length / 5);
    box.append(element("p", "sijill-count", count === 1 ? "1 problem" : count + " problems"));
    for (let i = 0; i + 4 < lines.length; i += 5) {
      const problem = element("section", "", "");
      problem.append(
        element("p", "sijill-place", lines[i] + ": " + lines[i + 1]),
        element("p", "sijill-cause", lines[i + 2]),
      );
      if (lines[i + 4]) {
        const source = element("pre", "sijill-line", lines[i + 4]);
        source.dir = "auto";
        problem.append(source);
      }
      problem.append(element("p", "sijill-remedy", lines[i + 3]));
      box.append(problem);
    }
    document.body.append(box);
  }

  let changes = null;

  function listen() {
    changes = new EventSource("/.sijill/changes?page=" + page + "&version=" + version);
    changes.addEventListener("sound", hide);
    changes.addEventListener("problems", (event) => show(event.data));
    changes.addEventListener("reload", () => {
      changes.close();
      sessionStorage.setItem(place, String(scrollY));
      location.reload();
    });
  }

  /* A browser keeps six connections to a server: pages that nobody sees leave theirs to others,
     and ask what has changed when they are seen again. */
  function attend() {
    changes?.close();
    if (document.visibilityState === "visible") {
      listen();
    }
  }

  attend();
  document.addEventListener("visibilitychange", attend);
  addEventListener("pagehide", () => changes?.close());
})();

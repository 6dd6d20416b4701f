
"use strict";
(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  // The addends of a total: where the pointer or the keyboard is on it, those light up and no others.
  const light = cell => {
    const table = cell.closest("table");
    all(".addend", table).forEach(other => other.classList.remove("addend"));
    const addends = new Set((cell.dataset.addends || "").split(" ").filter(Boolean));
    table.classList.toggle("asked", addends.size > 0);
    all("td[data-cell]", table).filter(other => addends.has(other.dataset.cell)).forEach(other => other.classList.add("addend"));
  };
  const dark = cell => {
    const table = cell.closest("table");
    table.classList.remove("asked");
    all(".addend", table).forEach(other => other.classList.remove("addend"));
  };
  const cellOf = event => event.target instanceof Element ? event.target.closest("td[data-cell]") : null;
  // In a narrow window the note on a figure lies at the border of the window that is farther from the figure.
  const placeNote = cell => {
    const note = cell.querySelector(".why");
    const { top, bottom } = cell.getBoundingClientRect();
    if (note) note.dataset.at = top + bottom > innerHeight ? "top" : "bottom";
  };
  for (const [entering, leaving] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
    document.addEventListener(entering, event => {
      const cell = cellOf(event);
      if (cell) placeNote(cell);
      if (cell && cell.dataset.addends) light(cell);
    });
    document.addEventListener(leaving, event => { const cell = cellOf(event); if (cell) dark(cell); });
  }

  // What shows this page, an editor for example, learns which figure was chosen.
  const choose = cell => document.dispatchEvent(new CustomEvent("gouji:cell", { detail: cell.dataset.cell }));
  document.addEventListener("click", event => { const cell = cellOf(event); if (cell) choose(cell); });

  // Arrows walk over the figures of a table as in a spreadsheet; N and P go to what was found next and before.
  const figures = row => all(":scope > td[data-cell]", row);
  const go = cell => { if (cell) { if (!cell.hasAttribute("tabindex")) cell.tabIndex = -1; cell.focus(); } };
  const beside = (cell, key) => {
    const row = cell.parentElement;
    const at = figures(row).indexOf(cell);
    if (key === "ArrowLeft" || key === "ArrowRight") return figures(row)[at + (key === "ArrowLeft" ? -1 : 1)];
    const rows = all("tr", cell.closest("table")).filter(other => figures(other).length > 0);
    const next = rows[rows.indexOf(row) + (key === "ArrowUp" ? -1 : 1)];
    return next && (figures(next)[at] || figures(next).at(-1));
  };
  const found = step => {
    const cells = all("td[data-severity]");
    const side = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const ahead = cells.filter(cell => (document.activeElement.compareDocumentPosition(cell) & side) !== 0);
    go(step > 0 ? ahead[0] || cells[0] : ahead.at(-1) || cells.at(-1));
  };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const cell = cellOf(event);
    if (cell && event.key.startsWith("Arrow")) {
      event.preventDefault();
      go(beside(cell, event.key));
    } else if (cell && event.key === "Enter" && event.target === cell) {
      choose(cell);
    } else if (event.key === "n" || event.key === "p") {
      found(event.key === "n" ? 1 : -1);
    }
  });

  // The index is sorted by a click on a column and narrowed by words.
  for (const index of all("table.index")) {
    const body = index.tBodies[0];
    const rows = [...body.rows];
    const heads = all("thead th", index);
    const value = (row, column) => {
      const text = row.cells[column].textContent;
      return text === "·" ? 0 : /^[0-9]+$/.test(text) ? Number(text) : text;
    };
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute("aria-sort", "none");
      button.addEventListener("click", () => {
        const number = typeof value(rows[0], column) === "number";
        const up = head.getAttribute("aria-sort") === (number ? "descending" : "none") || head.getAttribute("aria-sort") === "descending";
        heads.forEach(other => other.setAttribute("aria-sort", "none"));
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const order = (a, b) => { const x = value(a, column), y = value(b, column); return x < y ? -1 : x > y ? 1 : 0; };
        body.append(...rows.slice().sort((a, b) => up ? order(a, b) : order(b, a)));
      });
    });
    if (rows.length > 8) {
      const find = document.createElement("input");
      find.type = "search";
      find.className = "find";
      find.placeholder = document.documentElement.lang === "en" ? "Find a body…" : "查找机关……";
      find.setAttribute("aria-label", find.placeholder);
      find.addEventListener("input", () => rows.forEach(row => { row.hidden = !row.textContent.includes(find.value.trim()); }));
      index.parentElement.prepend(find);
    }
  }
})();

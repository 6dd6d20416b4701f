/** A drawn report whose cells can be clicked, typed into and repaired. */

import type { Typed } from "../preview/wire.js";
import { CellEditing } from "./editing.js";
import { cellOf, holdPlace } from "./place.js";

export interface BoardActions {
  /** A figure was clicked. */
  reveal(cell: string): void;
  /** A link to a finding was clicked. */
  issue(number: number): void;
  /** The button beside a wrong figure was pressed. */
  fix(cell: string): void;
  type(figures: readonly Typed[]): void;
}

export interface Board {
  /** Draws a report. If a figure is being typed, it is drawn once that is done. */
  draw(html: string): void;
  /** Marks the cell in which the caret is, in the text. */
  highlight(cell: string | undefined): void;
}

/** @param drawn called when a report has been drawn */
export function board(main: HTMLElement, actions: BoardActions, drawn: () => void = () => undefined): Board {
  const editing = new CellEditing(main, (figures) => actions.type(figures));
  let marked: string | undefined;
  document.addEventListener("gouji:cell", (event) => actions.reveal((event as CustomEvent<string>).detail));
  main.addEventListener("click", (event) => {
    const target = event.target as Element;
    const cell = target.closest<HTMLElement>("td[data-cell]");
    if (cell !== null && !editing.isOpen) {
      // Digits and arrows then go to the cell that was clicked, as in a spreadsheet.
      focusOn(cell);
    }
    const number = issueOf(target);
    if (number !== undefined) {
      actions.issue(number);
    }
  });

  function draw(html: string): void {
    if (editing.isOpen) {
      editing.whenDone(() => draw(html));
      return;
    }
    const active = document.activeElement;
    const inside = main.contains(active);
    const focused = active?.closest<HTMLElement>("td[data-cell]")?.dataset["cell"];
    const hold = holdPlace(main, focused);
    // The engine has drawn it, and has escaped all that comes from the report.
    main.innerHTML = html;
    for (const cell of main.querySelectorAll<HTMLElement>("td[data-state=wrong]")) {
      const fix = cell.querySelector(".fix");
      fix?.replaceWith(button(fix.textContent ?? "", () => actions.fix(cell.dataset["cell"] ?? "")));
    }
    main.querySelectorAll("table").forEach(openToKeys);
    cellOf(main, marked)?.classList.add("caret");
    sayVerdict(main);
    drawn();
    hold();
    if (inside) {
      focusOn(cellOf(main, focused) ?? main);
    }
  }

  function highlight(address: string | undefined): void {
    marked = address;
    main.querySelector(".caret")?.classList.remove("caret");
    const cell = cellOf(main, address);
    cell?.classList.add("caret");
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  return { draw, highlight };
}

export function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "fix";
  made.textContent = label;
  made.addEventListener("click", (event) => {
    event.stopPropagation();
    press();
  });
  return made;
}

/**
 * Puts the verdict, or the sentence that stands in place of a report, into the line of the page that screen readers read aloud. They
 * would read the whole report after each key if it were such a line itself.
 */
function sayVerdict(main: HTMLElement): void {
  const news = document.querySelector("#news")!;
  const verdict = [...main.querySelectorAll(".verdict span, .empty")].map(({ textContent }) => textContent).join(" ");
  if (news.textContent !== verdict) {
    news.textContent = verdict;
  }
}

/** Lets the Tab key reach the first figure of a table in which nothing is marked; the arrow keys lead on from there. */
function openToKeys(table: HTMLElement): void {
  const first = table.querySelector<HTMLElement>("td[data-cell]");
  if (first !== null && table.querySelector("td[tabindex]") === null) {
    first.tabIndex = 0;
  }
}

/** Focuses an element that may be none of those that the Tab key reaches. */
function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex")) {
    element.tabIndex = -1;
  }
  element.focus({ preventScroll: true });
}

function issueOf(target: Element): number | undefined {
  const number = /-i(\d+)$/.exec(target.closest("a[href^='#']")?.getAttribute("href") ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}

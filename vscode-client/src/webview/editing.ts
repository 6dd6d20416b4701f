import type { Typed } from "../preview/wire.js";
import { block, spread } from "./block.js";

export interface Typing {
  isOpen(): boolean;
  whenDone(then: () => void): void;
}

const CELL = "td[data-cell]:not([data-state=missing])";

/**
 * Lets figures be typed into the cells as in a spreadsheet: a double click, F2 or a digit opens a cell, Enter and Tab go on
 * to the next, Escape leaves it as it was. A block that is pasted fills the cells from here on.
 */
export function editable(main: HTMLElement, typed: (figures: readonly Typed[]) => void): Typing {
  let open: { readonly cell: HTMLElement; readonly field: HTMLInputElement; readonly before: string } | undefined;
  let then: (() => void) | undefined;

  const cellOf = (event: Event): HTMLElement | null => (event.target instanceof Element ? event.target.closest<HTMLElement>(CELL) : null);
  const address = (cell: HTMLElement): string => cell.dataset["cell"]!;
  const figures = (): HTMLElement[][] =>
    [...main.querySelectorAll("tr")].map((row) => [...row.querySelectorAll<HTMLElement>(CELL)]).filter((row) => row.length > 0);

  function begin(cell: HTMLElement, text: string): void {
    const field = document.createElement("input");
    field.className = "typing";
    field.value = text;
    field.inputMode = "decimal";
    field.setAttribute("aria-label", address(cell));
    open = { cell, field, before: current(cell) };
    cell.append(field);
    field.focus();
    field.addEventListener("blur", () => end(true));
  }

  function end(keep: boolean): void {
    const closing = open;
    open = undefined;
    if (closing === undefined) {
      return;
    }
    const text = closing.field.value.trim();
    closing.field.remove();
    if (keep && text !== closing.before) {
      typed([{ cell: address(closing.cell), text }]);
    }
    const waiting = then;
    then = undefined;
    waiting?.();
  }

  function step(from: HTMLElement, down: number, along: number): void {
    const rows = figures();
    const row = rows.findIndex((cells) => cells.includes(from));
    const column = rows[row]?.indexOf(from) ?? 0;
    const flat = rows.flat();
    const next = down === 0 ? flat[flat.indexOf(from) + along] : rows[row + down]?.[column];
    next?.setAttribute("tabindex", next.getAttribute("tabindex") ?? "-1");
    next?.focus();
  }

  main.addEventListener("dblclick", (event) => {
    const cell = cellOf(event);
    if (cell !== null && open === undefined) {
      begin(cell, current(cell));
    }
  });
  main.addEventListener("keydown", (event) => {
    const cell = cellOf(event);
    if (cell === null || event.isComposing) {
      return;
    }
    const move = event.key === "Enter" ? [event.shiftKey ? -1 : 1, 0] : event.key === "Tab" ? [0, event.shiftKey ? -1 : 1] : undefined;
    if (open !== undefined) {
      if (move !== undefined || event.key === "Escape") {
        event.preventDefault();
        event.stopPropagation();
        end(move !== undefined);
        step(cell, move?.[0] ?? 0, move?.[1] ?? 0);
      }
    } else if (event.key === "F2" || (/^[0-9０-９]$/.test(event.key) && !event.ctrlKey && !event.metaKey)) {
      event.preventDefault();
      begin(cell, event.key === "F2" ? current(cell) : event.key);
    }
  }, true);
  main.addEventListener("paste", (event) => {
    const cell = cellOf(event);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (cell === null || (open !== undefined && !/[\t\n]/.test(text.trim()))) {
      return;
    }
    event.preventDefault();
    end(false);
    typed(spread(block(text), figures(), cell).map(([to, value]) => ({ cell: address(to), text: value })));
  });

  return { isOpen: () => open !== undefined, whenDone: (later) => void (then = later) };
}

/** The content of a cell, without the remarks on it. */
function current(cell: HTMLElement): string {
  return [...cell.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? "").join("").trim();
}

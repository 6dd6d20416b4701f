import type { Typed } from "../preview/wire.js";
import { block, spread } from "./block.js";

const CELL = "td[data-cell]:not([data-state=missing])";

/** A cell that is being typed into, its field, and the figure that it had before. */
interface OpenCell {
  readonly cell: HTMLElement;
  readonly field: HTMLInputElement;
  readonly before: string;
}

/** The number of rows and columns to the next cell. */
interface Move {
  readonly down: number;
  readonly along: number;
}

const STAY: Move = { down: 0, along: 0 };

/**
 * Lets figures be typed into the cells as in a spreadsheet. A double click, F2 or a digit opens a cell, Enter and Tab go to the next
 * cell, and Escape leaves the cell as it was. A pasted block fills the cells from the current one on.
 */
export class CellEditing {
  readonly #main: HTMLElement;
  readonly #typed: (figures: readonly Typed[]) => void;
  #open: OpenCell | undefined;
  #then: (() => void) | undefined;

  constructor(main: HTMLElement, typed: (figures: readonly Typed[]) => void) {
    this.#main = main;
    this.#typed = typed;
    main.addEventListener("dblclick", (event) => this.#onDoubleClick(event));
    main.addEventListener("keydown", (event) => this.#onKey(event), true);
    main.addEventListener("paste", (event) => this.#onPaste(event));
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Runs a task once the open cell is closed. */
  whenDone(task: () => void): void {
    this.#then = task;
  }

  #onDoubleClick(event: Event): void {
    const cell = cellOf(event);
    if (cell !== null && !this.isOpen) {
      this.#begin(cell, figureIn(cell));
    }
  }

  #onKey(event: KeyboardEvent): void {
    const cell = cellOf(event);
    if (cell === null || event.isComposing) {
      return;
    }
    if (this.isOpen) {
      this.#onKeyInField(event, cell);
    } else if (event.key === "F2" || (/^[0-9０-９]$/.test(event.key) && !event.ctrlKey && !event.metaKey)) {
      event.preventDefault();
      this.#begin(cell, event.key === "F2" ? figureIn(cell) : event.key);
    }
  }

  #onKeyInField(event: KeyboardEvent, cell: HTMLElement): void {
    const move = moveOf(event);
    if (move !== undefined || event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      // Closing the field may draw the report again, and then the cell is another element.
      const next = this.#beside(cell, move ?? STAY);
      this.#end(move !== undefined);
      this.#focus(next);
    }
  }

  #onPaste(event: ClipboardEvent): void {
    const cell = cellOf(event);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (cell === null || (this.isOpen && !/[\t\n]/.test(text.trim()))) {
      return;
    }
    event.preventDefault();
    this.#end(false);
    this.#typed(spread(block(text), this.#rows(), cell).map(([to, value]) => ({ cell: address(to), text: value })));
  }

  #begin(cell: HTMLElement, text: string): void {
    const field = document.createElement("input");
    field.className = "typing";
    field.value = text;
    field.inputMode = "decimal";
    field.setAttribute("aria-label", spoken(cell));
    this.#open = { cell, field, before: figureIn(cell) };
    cell.append(field);
    field.focus();
    field.addEventListener("blur", () => this.#end(true));
  }

  #end(keep: boolean): void {
    const closing = this.#open;
    this.#open = undefined;
    if (closing === undefined) {
      return;
    }
    const text = closing.field.value.trim();
    closing.field.remove();
    if (keep && text !== closing.before) {
      this.#typed([{ cell: address(closing.cell), text }]);
    }
    const task = this.#then;
    this.#then = undefined;
    task?.();
  }

  /** The address of the cell to which a move leads; undefined if it leads out of the tables. */
  #beside(from: HTMLElement, { down, along }: Move): string | undefined {
    const rows = this.#rows();
    const row = rows.findIndex((cells) => cells.includes(from));
    const column = rows[row]?.indexOf(from) ?? 0;
    const cells = rows.flat();
    const next = down === 0 ? cells[cells.indexOf(from) + along] : rows[row + down]?.[column];
    return next?.dataset["cell"];
  }

  #focus(to: string | undefined): void {
    const cell = this.#rows().flat().find((other) => address(other) === to);
    cell?.setAttribute("tabindex", cell.getAttribute("tabindex") ?? "-1");
    cell?.focus();
  }

  #rows(): HTMLElement[][] {
    const rows = [...this.#main.querySelectorAll("tr")].map((row) => [...row.querySelectorAll<HTMLElement>(CELL)]);
    return rows.filter((row) => row.length > 0);
  }
}

function cellOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(CELL) : null;
}

function moveOf({ key, shiftKey }: KeyboardEvent): Move | undefined {
  const step = shiftKey ? -1 : 1;
  return key === "Enter" ? { down: step, along: 0 } : key === "Tab" ? { down: 0, along: step } : undefined;
}

function address(cell: HTMLElement): string {
  return cell.dataset["cell"]!;
}

/** What a screen reader says of a cell: 表三 一 自然人. */
function spoken(cell: HTMLElement): string {
  const table = cell.closest("table")?.getAttribute("aria-label") ?? "";
  return `${table} ${address(cell).replace(/^t\d:/, "").replace("/", " ")}`;
}

/** The figure in a cell, without the notes that are drawn with it. */
function figureIn(cell: HTMLElement): string {
  return [...cell.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? "").join("").trim();
}

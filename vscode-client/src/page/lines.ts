import { differenceOf } from "./difference.js";
import type { Piece } from "./marks.js";

/**
 * Lines behind the text in which the user types. Only their numbers and marks are visible. They wrap where the text in front wraps. Only
 * changed lines are made again.
 */
export class Lines {
  readonly #holder: HTMLElement;
  #drawn: readonly string[] = [];

  constructor(holder: HTMLElement) {
    this.#holder = holder;
  }

  draw(lines: readonly (readonly Piece[])[]): void {
    const keys = lines.map((pieces) => JSON.stringify(pieces));
    const { start, rest } = differenceOf(this.#drawn, keys);
    const old = [...this.#holder.children].slice(start, this.#drawn.length - rest);
    const next = this.#holder.children[this.#drawn.length - rest] ?? null;
    old.forEach((line) => line.remove());
    const made = document.createDocumentFragment();
    made.append(...lines.slice(start, lines.length - rest).map(lineOf));
    this.#holder.insertBefore(made, next);
    this.#drawn = keys;
  }

  /** The first element with such a mark in a line, to be scrolled to; the line itself if there is none. */
  marked(line: number, kind: string): Element | undefined {
    const found = this.#holder.children[line];
    return found?.querySelector(`.${kind}`) ?? found;
  }
}

function lineOf(pieces: readonly Piece[]): HTMLElement {
  const line = document.createElement("div");
  line.append(...pieces.map(({ text, kinds }) => (kinds.length === 0 ? text : markOf(text, kinds))));
  return line;
}

function markOf(text: string, kinds: readonly string[]): HTMLElement {
  const mark = document.createElement("mark");
  mark.classList.add(...kinds);
  mark.textContent = text;
  return mark;
}

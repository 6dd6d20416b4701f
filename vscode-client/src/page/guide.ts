import { cellAt, placeOf } from "../preview/cells.js";
import type { Model, PlaceRange } from "../preview/wire.js";
import type { Checker } from "./checker.js";
import { offsetAt, placeAt } from "./paper.js";
import type { Screen } from "./screen.js";

/** Leads from the drawn report to the text, and back. */
export class Guide {
  readonly #checker: Checker;
  readonly #screen: Screen;
  readonly #text: () => string;

  /** @param text the text that is open */
  constructor(checker: Checker, screen: Screen, text: () => string) {
    this.#checker = checker;
    this.#screen = screen;
    this.#text = text;
  }

  /** Of the text as it is now. */
  get model(): Model | undefined {
    return this.#checker.result?.model;
  }

  ofCell(cell: string): PlaceRange | undefined {
    return this.model === undefined ? undefined : placeOf(this.model, cell);
  }

  ofIssue(number: number): PlaceRange | undefined {
    return this.model?.issues.find((issue) => issue.number === number)?.range;
  }

  /** The caret stays in the tables, where the next click may be the second of two. */
  toCell(cell: string): void {
    this.#to(this.ofCell(cell), false);
  }

  toIssue(number: number): void {
    this.#to(this.ofIssue(number), true);
  }

  toPlace(range: PlaceRange): void {
    this.#to(range, true);
  }

  /** To the first problem behind an offset, and from the last one to the first. */
  toNext(offset: number): void {
    const places = (this.#checker.result?.problems ?? []).map(({ range }) => range);
    this.#to(places.find(({ start }) => offsetAt(this.#text(), start) > offset) ?? places[0], true);
  }

  /** Marks the cell in which an offset of the text lies. */
  light(offset: number): void {
    if (this.model !== undefined) {
      this.#screen.light(cellAt(this.model, placeAt(this.#text(), offset)));
    }
  }

  #to(range: PlaceRange | undefined, focus: boolean): void {
    if (range !== undefined) {
      this.#screen.reveal(range, focus);
    }
  }
}

import { cellAt, placeOf } from "../preview/cells.js";
import type { PlaceRange } from "../preview/wire.js";
import type { Checker } from "./checker.js";
import { offsetAt, placeAt } from "./linefeeds.js";
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

  async ofCell(cell: string): Promise<PlaceRange | undefined> {
    const model = (await this.#checker.settled())?.model;
    return model === undefined ? undefined : placeOf(model, cell);
  }

  async ofIssue(number: number): Promise<PlaceRange | undefined> {
    const model = (await this.#checker.settled())?.model;
    return model?.issues.find((issue) => issue.number === number)?.range;
  }

  /** The caret stays in the tables, where the next click may be the second of two. */
  async toCell(cell: string): Promise<void> {
    this.#to(await this.ofCell(cell), false);
  }

  async toIssue(number: number): Promise<void> {
    this.#to(await this.ofIssue(number), true);
  }

  toPlace(range: PlaceRange): void {
    this.#to(range, true);
  }

  /** To the first problem behind an offset, and from the last one to the first. */
  async toNext(offset: number): Promise<void> {
    const places = ((await this.#checker.settled())?.problems ?? []).map(({ range }) => range);
    this.#to(places.find(({ start }) => offsetAt(this.#text(), start) > offset) ?? places[0], true);
  }

  /** Marks the cell in which an offset of the text lies. */
  highlight(offset: number): void {
    const model = this.#checker.result?.model;
    if (model !== undefined) {
      this.#screen.highlight(cellAt(model, placeAt(this.#text(), offset)));
    }
  }

  #to(range: PlaceRange | undefined, focus: boolean): void {
    if (range !== undefined) {
      this.#screen.reveal(range, focus);
    }
  }
}

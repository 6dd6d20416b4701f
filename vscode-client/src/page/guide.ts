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

  /** @param text returns the current text */
  constructor(checker: Checker, screen: Screen, text: () => string) {
    this.#checker = checker;
    this.#screen = screen;
    this.#text = text;
  }

  async placeOfCell(cell: string): Promise<PlaceRange | undefined> {
    const model = (await this.#checker.settled())?.model;
    return model === undefined ? undefined : placeOf(model, cell);
  }

  async placeOfIssue(number: number): Promise<PlaceRange | undefined> {
    const model = (await this.#checker.settled())?.model;
    return model?.issues.find((issue) => issue.number === number)?.range;
  }

  /** Shows a cell in the text. The focus stays in the tables, since the click may be the first of a double click. */
  async revealCell(cell: string): Promise<void> {
    this.#reveal(await this.placeOfCell(cell), false);
  }

  async revealIssue(number: number): Promise<void> {
    this.#reveal(await this.placeOfIssue(number), true);
  }

  reveal(range: PlaceRange): void {
    this.#reveal(range, true);
  }

  /** Shows the first problem after an offset; the first of all if there is none after it. */
  async revealNext(offset: number): Promise<void> {
    const places = ((await this.#checker.settled())?.problems ?? []).map(({ range }) => range);
    this.#reveal(places.find(({ start }) => offsetAt(this.#text(), start) > offset) ?? places[0], true);
  }

  /** Marks the cell in which an offset of the text lies. */
  highlight(offset: number): void {
    const model = this.#checker.result?.model;
    if (model !== undefined) {
      this.#screen.highlight(cellAt(model, placeAt(this.#text(), offset)));
    }
  }

  #reveal(range: PlaceRange | undefined, focus: boolean): void {
    if (range !== undefined) {
      this.#screen.reveal(range, focus);
    }
  }
}

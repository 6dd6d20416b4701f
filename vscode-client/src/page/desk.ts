import type { Encoding } from "../engine/decode.js";
import { fill } from "../messages.js";
import { cellAt, editsFor, placeOf } from "../preview/cells.js";
import type { Model, PlaceRange, Typed as Figure } from "../preview/wire.js";
import { Checker, type Engine } from "./checker.js";
import type { Problem, Repair } from "./engine.js";
import type { Mark } from "./marks.js";
import { type Change, changeOf, offsetAt, placeAt } from "./paper.js";
import type { Screen } from "./screen.js";
import { type Product, Sheet, type Source } from "./sheet.js";
import type { Words } from "./words.js";

/** The one report that is open, and what is done with it. */
export class Desk {
  readonly #screen: Screen;
  readonly #words: Words;
  readonly #checker: Checker;
  #sheet: Sheet;

  constructor(screen: Screen, words: Words) {
    this.#screen = screen;
    this.#words = words;
    this.#sheet = new Sheet({ name: words.untitled, text: "", encoding: "utf-8" });
    this.#checker = new Checker(() => this.#sheet, ({ model, problems }) => {
      screen.found(problems.map(markOf), model);
      this.#show();
    });
    this.#show();
  }

  get changed(): boolean {
    return this.#sheet.changed;
  }

  get encoding(): Encoding {
    return this.#sheet.encoding;
  }

  connect(engine: Engine | undefined): Promise<void> {
    return this.#shown(this.#checker.connect(engine));
  }

  open(source: Source): Promise<void> {
    this.#sheet = new Sheet(source);
    this.#screen.text(this.#sheet.text);
    this.#screen.top();
    return this.#shown(this.#checker.renew());
  }

  /** The file as it is to be written, and is from now on. */
  save(): Product {
    this.#sheet.wasSaved();
    this.#show();
    return this.#sheet.product();
  }

  /** The text as its user has changed it by hand. */
  type(change: Change): Promise<void> {
    this.#sheet.type(change);
    return this.#shown(this.#checker.check());
  }

  undo(): Promise<void> {
    this.#sheet.undo();
    return this.#rewritten();
  }

  redo(): Promise<void> {
    this.#sheet.redo();
    return this.#rewritten();
  }

  /** Writes figures into their cells, all of them in one step. */
  async write(figures: readonly Figure[]): Promise<void> {
    await this.#checker.check();
    const model = this.#model;
    if (model === undefined) {
      return this.#screen.say(this.#words.notWritten);
    }
    await this.#apply(changeOf(this.#sheet.text, editsFor(model, figures)));
  }

  repairIssue(number: number, title: string): Promise<void> {
    return this.#repair(this.#placeOfIssue(number), (repair) => repair.title === title);
  }

  /** Takes the best repair of a cell. */
  repairCell(cell: string): Promise<void> {
    return this.#repair(this.#placeOfCell(cell), () => true);
  }

  revealCell(cell: string): void {
    this.#reveal(this.#placeOfCell(cell), false);
  }

  revealIssue(number: number): void {
    this.#reveal(this.#placeOfIssue(number), true);
  }

  /** Goes to the first problem behind an offset, and from the last one to the first. */
  next(offset: number): void {
    const places = (this.#checker.result?.problems ?? []).map(({ range }) => range);
    this.#reveal(places.find(({ start }) => offsetAt(this.#sheet.text, start) > offset) ?? places[0], true);
  }

  /** The caret stands at an offset of the text. */
  caret(offset: number): void {
    if (this.#model !== undefined) {
      this.#screen.light(cellAt(this.#model, placeAt(this.#sheet.text, offset)));
    }
  }

  /** Of the text as it is now. */
  get #model(): Model | undefined {
    return this.#checker.result?.model;
  }

  #placeOfCell(cell: string): PlaceRange | undefined {
    return this.#model === undefined ? undefined : placeOf(this.#model, cell);
  }

  #placeOfIssue(number: number): PlaceRange | undefined {
    return this.#model?.issues.find((issue) => issue.number === number)?.range;
  }

  #reveal(range: PlaceRange | undefined, focus: boolean): void {
    if (range !== undefined) {
      this.#screen.reveal(range, focus);
    }
  }

  async #repair(range: PlaceRange | undefined, wanted: (repair: Repair) => boolean): Promise<void> {
    const before = this.#sheet.text;
    const repair = range === undefined ? undefined : (await this.#checker.repairs(range)).find(wanted);
    if (repair === undefined || before !== this.#sheet.text) {
      return this.#screen.say(this.#words.notFixed);
    }
    this.#screen.say(fill(this.#words.fixed, repair.title));
    await this.#apply(changeOf(before, repair.edits));
  }

  async #apply(change: Change | undefined): Promise<void> {
    if (change !== undefined) {
      this.#sheet.write(change);
      await this.#rewritten();
    }
  }

  #rewritten(): Promise<void> {
    this.#screen.text(this.#sheet.text);
    return this.#shown(this.#checker.check());
  }

  #shown(checked: Promise<void>): Promise<void> {
    this.#show();
    return checked;
  }

  #show(): void {
    const { name, encoding, text, changed, canUndo, canRedo } = this.#sheet;
    this.#screen.state({ name, encoding, lines: text.split("\n").length, empty: text === "", changed, canUndo, canRedo, work: this.#checker.work });
  }
}

const KINDS: readonly Mark["kind"][] = ["error", "warning", "info", "hint"];

function markOf({ range, severity }: Problem): Mark {
  return { range, kind: KINDS[severity - 1] ?? "hint" };
}

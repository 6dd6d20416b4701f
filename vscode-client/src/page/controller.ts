import { fill } from "../messages.js";
import { editsFor } from "../preview/cells.js";
import type { PlaceRange, Typed as Figure } from "../preview/wire.js";
import type { OfficeFile, Refused } from "../word/office.js";
import { Checker, type Engine } from "./checker.js";
import type { Repair } from "./engine.js";
import { Guide } from "./guide.js";
import { problemMark, refusedMark } from "./marks.js";
import { type Change, changeOf, offsetsOf } from "./linefeeds.js";
import type { Screen } from "./screen.js";
import { type SavedFile, ReportDocument, type Source } from "./document.js";
import type { Words } from "./words.js";

/** The one open report, and all actions on it. */
export class Controller {
  readonly #screen: Screen;
  readonly #words: Words;
  readonly #checker: Checker;
  readonly guide: Guide;
  #report: ReportDocument;

  constructor(screen: Screen, words: Words) {
    this.#screen = screen;
    this.#words = words;
    this.#report = new ReportDocument({ name: words.untitled, text: "", encoding: "utf-8" });
    this.#checker = new Checker(() => this.#report, ({ model, problems, refused }) => {
      screen.found([...problems.map(problemMark), ...refused.map(refusedMark)], model, refused);
      this.#show();
    });
    this.guide = new Guide(this.#checker, screen, () => this.#report.text);
    this.#show();
  }

  get changed(): boolean {
    return this.#report.changed;
  }

  get engine(): Engine | undefined {
    return this.#checker.engine;
  }

  connect(engine: Engine | undefined): Promise<void> {
    return this.#shown(this.#checker.connect(engine));
  }

  /**
   * Opens a text in place of the open one.
   *
   * @returns whether it is a report
   */
  async open(source: Source): Promise<boolean> {
    this.#report = new ReportDocument(source);
    this.#screen.text(this.#report.text);
    this.#screen.top();
    await this.#shown(this.#checker.renew());
    return this.#checker.result?.model !== undefined;
  }

  /** The file to save. If there is none, the user sees why. */
  async save(): Promise<SavedFile | undefined> {
    const { office } = this.#report;
    const saved = office === undefined ? this.#report.save() : await this.#saveInto(this.#report, office);
    // The engine must check the text against the new Word file.
    void this.#shown(this.#checker.renew());
    return saved;
  }

  /** A copy of the Word file with the current text and with the findings as comments. If there is none, the user sees why. */
  async review(): Promise<SavedFile | undefined> {
    const { name, office, changed, text } = this.#report;
    const settled = await this.#checker.settled();
    if (office === undefined || settled === undefined) {
      return undefined;
    }
    const file = changed ? await this.#written(office, text) : office.file;
    const copy = file === undefined ? undefined : await this.engine?.review(file);
    return copy === undefined ? undefined : { name: fill(this.#words.reviewName, name.replace(/\.docx$/i, "")), bytes: copy, inUtf8: false };
  }

  /** Takes in what the user has typed. */
  type(change: Change): Promise<void> {
    this.#report.type(change);
    return this.#shown(this.#checker.check());
  }

  undo(): Promise<void> {
    this.#report.undo();
    return this.#rewritten();
  }

  redo(): Promise<void> {
    this.#report.redo();
    return this.#rewritten();
  }

  /** Writes figures into their cells in one step. */
  async write(figures: readonly Figure[]): Promise<void> {
    const model = (await this.#checker.settled())?.model;
    if (model === undefined) {
      return this.#screen.showMessage(this.#words.notWritten);
    }
    await this.#apply(changeOf(this.#report.text, editsFor(model, figures)));
  }

  repairIssue(number: number, title: string): Promise<void> {
    return this.#repair(this.guide.placeOfIssue(number), (repair) => repair.title === title);
  }

  /** Applies the best repair of a cell. */
  repairCell(cell: string): Promise<void> {
    return this.#repair(this.guide.placeOfCell(cell), () => true);
  }

  /** Reverts an edit that the file has no place for. */
  restore({ range, original }: Refused): Promise<void> {
    return this.#apply({ ...offsetsOf(this.#report.text, range), text: original });
  }

  async #saveInto(report: ReportDocument, office: OfficeFile): Promise<SavedFile | undefined> {
    const { shown } = report;
    const written = await this.#written(office, shown.text);
    return written === undefined ? undefined : report.saveInto(written, office.opened, shown);
  }

  /** The file with the text written into it. If it has no place for an edit, undefined, and the user sees why. */
  async #written({ file }: OfficeFile, text: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const saved = await this.engine?.office.save(file, text);
    const [refused] = saved?.refused ?? [];
    if (refused !== undefined) {
      this.guide.reveal(refused.range);
      this.#screen.showMessage(fill(this.#words.notSaved, refused.message));
    }
    return saved?.file;
  }

  async #repair(place: Promise<PlaceRange | undefined>, wanted: (repair: Repair) => boolean): Promise<void> {
    const range = await place;
    const before = this.#report.text;
    const repairs = range === undefined ? [] : await this.engine?.repairs(range).catch(() => []);
    const repair = repairs?.find(wanted);
    if (repair === undefined || before !== this.#report.text) {
      return this.#screen.showMessage(this.#words.notFixed);
    }
    await this.#apply(changeOf(before, repair.edits), fill(this.#words.fixed, repair.title));
  }

  /**
   * Makes a change, unless the file is locked.
   *
   * @param done the message after the change
   */
  async #apply(change: Change | undefined, done = ""): Promise<void> {
    const locked = this.#report.office?.opened.locked;
    this.#screen.showMessage(locked ?? done);
    if (change !== undefined && locked === undefined) {
      this.#report.write(change);
      await this.#rewritten();
    }
  }

  #rewritten(): Promise<void> {
    this.#screen.text(this.#report.text);
    return this.#shown(this.#checker.check());
  }

  #shown(checked: Promise<void>): Promise<void> {
    this.#show();
    return checked;
  }

  #show(): void {
    this.#screen.state({ ...this.#report.state, work: this.#checker.work });
  }
}

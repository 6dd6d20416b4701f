import type { Encoding } from "../engine/decode.js";
import type { OfficeFile, Opened } from "../word/office.js";
import { encode, encodingFor } from "./encoding.js";
import { History, type Typed, typed } from "./history.js";
import { type Change, fileText, type LineFeedText, withLineFeeds, withChange } from "./linefeeds.js";

/** A file that is opened. */
export type Source = { readonly name: string; readonly text: string } & ({ readonly encoding: Encoding } | { readonly office: OfficeFile });

/** How a text is saved: in the encoding of its file, into its Word file, or into its page. */
export type Form = Encoding | Opened["kind"];

/** The data of a text that the page shows. */
export interface DocumentState {
  readonly name: string;
  readonly form: Form;
  readonly lines: number;
  readonly empty: boolean;
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The engine's answer about the Word file or page of the text; undefined if it is in no such file. */
  readonly opened: Opened | undefined;
}

/** A file for the user to save. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether it is in UTF-8 because the encoding of its file lacks one of its characters. */
  readonly inUtf8: boolean;
}

/** The text of a file, with its earlier states. */
export class ReportDocument {
  readonly name: string;
  readonly #encoding: Encoding;
  readonly #history: History<LineFeedText>;
  #office: OfficeFile | undefined;
  #saved: LineFeedText;
  #typed: Typed | undefined;

  constructor(source: Source) {
    this.name = source.name;
    this.#encoding = "encoding" in source ? source.encoding : "utf-8";
    this.#office = "office" in source ? source.office : undefined;
    this.#saved = withLineFeeds(source.text);
    this.#history = new History(this.#saved);
  }

  get shown(): LineFeedText {
    return this.#history.now;
  }

  get text(): string {
    return this.shown.text;
  }

  /** The Word file or page that holds the last saved text. */
  get office(): OfficeFile | undefined {
    return this.#office;
  }

  get changed(): boolean {
    return this.shown !== this.#saved;
  }

  get state(): DocumentState {
    return {
      name: this.name,
      form: this.#office?.opened.kind ?? this.#encoding,
      lines: this.shown.ends.length + 1,
      empty: this.text === "",
      changed: this.changed,
      canUndo: this.#history.canUndo,
      canRedo: this.#history.canRedo,
      opened: this.#office?.opened,
    };
  }

  /** Takes in what the user types. Characters typed one after another are one step for undo. */
  type(change: Change): void {
    const step = typed(this.#typed, change);
    this.#typed = step.typed;
    this.#history.push(withChange(this.shown, change), step.joins);
  }

  write(change: Change): void {
    this.#typed = undefined;
    this.#history.push(withChange(this.shown, change));
  }

  undo(): void {
    this.#typed = undefined;
    this.#history.undo();
  }

  redo(): void {
    this.#typed = undefined;
    this.#history.redo();
  }

  /** The text as the bytes of its file. */
  save(): SavedFile {
    const text = fileText(this.shown);
    const encoding = encodingFor(text, this.#encoding);
    this.#saved = this.shown;
    return { name: this.name, bytes: encode(text, encoding), inUtf8: encoding !== this.#encoding };
  }

  /**
   * Takes in a Word file or page into which the engine has written a text.
   *
   * @param written that text
   */
  saveInto(file: Uint8Array<ArrayBuffer>, opened: Opened, written: LineFeedText): SavedFile {
    this.#office = { file, opened };
    this.#saved = written;
    return { name: this.name, bytes: file, inUtf8: false };
  }
}

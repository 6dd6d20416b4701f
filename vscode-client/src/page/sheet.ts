import type { Encoding } from "../engine/decode.js";
import { encode, encodingFor } from "./encoding.js";
import { History, type Typed, typed } from "./history.js";
import { bytesOf, type Content, type OfficeFile } from "./office.js";
import { type Change, fileText, type Paper, paperOf, withChange } from "./paper.js";

/** A file as it was opened. */
export type Source = Content & { readonly name: string };

/** What a text is written as: in the encoding of its file, into its Word file, or into its page. */
export type Form = Encoding | OfficeFile["kind"];

/** What is to be given to its user. */
export interface Product {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether it is in UTF-8 because the encoding of its file lacks a character. */
  readonly inUtf8: boolean;
}

/** The text of a file as it is and as it was. */
export class Sheet {
  readonly name: string;
  readonly #encoding: Encoding;
  readonly #history: History<Paper>;
  #file: OfficeFile | undefined;
  #saved: Paper;
  #typed: Typed | undefined;

  constructor(source: Source) {
    this.name = source.name;
    this.#encoding = "encoding" in source ? source.encoding : "utf-8";
    this.#file = "file" in source ? source.file : undefined;
    this.#saved = paperOf(source.text);
    this.#history = new History(this.#saved);
  }

  get paper(): Paper {
    return this.#history.now;
  }

  get text(): string {
    return this.paper.text;
  }

  /** The office file that shows the text as it was last saved. */
  get file(): OfficeFile | undefined {
    return this.#file;
  }

  get form(): Form {
    return this.#file?.kind ?? this.#encoding;
  }

  get changed(): boolean {
    return this.paper !== this.#saved;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** As its user changes it by hand: what is typed on end is one step. */
  type(change: Change): void {
    const step = typed(this.#typed, change);
    this.#typed = step.typed;
    this.#history.push(withChange(this.paper, change), step.joins);
  }

  write(change: Change): void {
    this.#typed = undefined;
    this.#history.push(withChange(this.paper, change));
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
  save(): Product {
    const text = fileText(this.paper);
    const encoding = encodingFor(text, this.#encoding);
    this.#saved = this.paper;
    return { name: this.name, bytes: encode(text, encoding), inUtf8: encoding !== this.#encoding };
  }

  /** The same for an office file, into which the engine has written the text as it was then. */
  saveInto(file: OfficeFile, base64: string, written: Paper): Product {
    this.#file = { ...file, base64 };
    this.#saved = written;
    return { name: this.name, bytes: bytesOf(base64), inUtf8: false };
  }
}

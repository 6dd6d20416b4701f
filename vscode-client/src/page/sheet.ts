import type { Encoding } from "../engine/decode.js";
import { encode, encodingFor } from "./encoding.js";
import { History, type Typed, typed } from "./history.js";
import { type Change, fileText, type Paper, paperOf, withChange } from "./paper.js";

/** A file as it was opened. */
export interface Source {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
}

/** What is to be written. */
export interface Product {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** That of the file, unless the text has a character that this one lacks. */
  readonly encoding: Encoding;
}

/** The text of a file as it is and as it was. */
export class Sheet {
  readonly name: string;
  readonly encoding: Encoding;
  readonly #history: History<Paper>;
  #saved: Paper;
  #typed: Typed | undefined;

  constructor({ name, text, encoding }: Source) {
    this.name = name;
    this.encoding = encoding;
    this.#saved = paperOf(text);
    this.#history = new History(this.#saved);
  }

  get text(): string {
    return this.#history.now.text;
  }

  get changed(): boolean {
    return this.#history.now !== this.#saved;
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
    this.#history.push(withChange(this.#history.now, change), step.joins);
  }

  write(change: Change): void {
    this.#typed = undefined;
    this.#history.push(withChange(this.#history.now, change));
  }

  undo(): void {
    this.#typed = undefined;
    this.#history.undo();
  }

  redo(): void {
    this.#typed = undefined;
    this.#history.redo();
  }

  product(): Product {
    const text = fileText(this.#history.now);
    const encoding = encodingFor(text, this.encoding);
    return { name: this.name, bytes: encode(text, encoding), encoding };
  }

  wasSaved(): void {
    this.#saved = this.#history.now;
  }
}

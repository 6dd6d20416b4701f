/** Word files and saved pages, as the engine reads and writes them. It keeps nothing of them. */

import type { Decoded } from "../engine/decode.js";
import { decoded } from "../engine/decode.js";
import type { PlaceRange } from "../preview/wire.js";

/** The engine's answer to gouji/office/open. */
export type OpenedFile =
  | { readonly kind: "text" }
  | {
      readonly kind: "word" | "page";
      readonly text: string;
      /** Why nothing can be written into it; nothing where that can be done. */
      readonly locked?: string;
      /** What stands beside the text, such as comments. */
      readonly notes: readonly string[];
    };

/** A change of the text that has no place in the file. */
export interface RefusedChange {
  /** In the changed text. */
  readonly range: PlaceRange;
  readonly message: string;
  /** What takes the change back in this place. */
  readonly original: string;
}

/** The engine's answer to gouji/office/save. */
export interface SavedFile {
  readonly refused: readonly RefusedChange[];
  /** The file with the text; nothing where a change is refused. */
  readonly base64?: string;
}

/** A file whose text is open. */
export interface OfficeFile {
  readonly kind: "word" | "page";
  readonly base64: string;
  readonly locked: string | undefined;
  readonly notes: readonly string[];
}

export interface OfficeReader {
  openFile(base64: string): Promise<OpenedFile>;
}

/** A text as a file holds it, or as an office file shows it. */
export type Content = Decoded | { readonly text: string; readonly file: OfficeFile };

/** What a file holds; undefined where that is no text. The engine knows its own files, and the reason why it refuses one. */
export async function contentOf(bytes: Uint8Array, engine: OfficeReader): Promise<Content | undefined> {
  const base64 = base64Of(bytes);
  const opened = await engine.openFile(base64);
  if (opened.kind === "text") {
    return decoded(bytes);
  }
  const { kind, text, locked, notes } = opened;
  return { text, file: { kind, base64, locked, notes } };
}

/** So many bytes at a time: a call takes only so many arguments. */
const PORTION = 0x8000;

export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += PORTION) {
    text += String.fromCharCode(...bytes.subarray(start, start + PORTION));
  }
  return btoa(text);
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

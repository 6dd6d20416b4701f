import type { SendRequest } from "../answers.js";
import type { PlaceRange } from "../preview/wire.js";
import { fromBase64, toBase64 } from "./base64.js";

/** The engine's requests about Word files (server/CONTRACT.md, Word files in an editor). */

/** An edit that the file has no place for, and the original text at its place. */
export interface Refused {
  readonly range: PlaceRange;
  readonly message: string;
  readonly original: string;
}

export interface Opened {
  readonly kind: "word" | "page";
  readonly text: string;
  /** Why nothing can be written into the file; undefined if something can. */
  readonly locked?: string;
}

/** A Word file or page as it was last read or written, and the engine's answer about it. */
export interface OfficeFile {
  readonly file: Uint8Array;
  readonly opened: Opened;
}

/** The new file, or the edits for which there is none. */
export interface Saved {
  readonly file: Uint8Array<ArrayBuffer> | undefined;
  readonly refused: readonly Refused[];
}

export class Office {
  readonly #sendRequest: SendRequest;

  /** @param sendRequest rejects with a sentence for the user */
  constructor(sendRequest: SendRequest) {
    this.#sendRequest = sendRequest;
  }

  async open(file: Uint8Array): Promise<Opened> {
    return (await this.#sendRequest("gouji/office/open", { base64: toBase64(file) })) as Opened;
  }

  async check(file: Uint8Array, text: string): Promise<readonly Refused[]> {
    const { refused } = (await this.#sendRequest("gouji/office/check", { base64: toBase64(file), text })) as Answer;
    return refused;
  }

  async save(file: Uint8Array, text: string): Promise<Saved> {
    const { base64, refused } = (await this.#sendRequest("gouji/office/save", { base64: toBase64(file), text })) as Answer;
    return { file: base64 === undefined ? undefined : fromBase64(base64), refused };
  }

  /** @param uri the engine's address of the text, which is open */
  async review(uri: string, file: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const answer = (await this.#sendRequest("gouji/office/review", { uri, base64: toBase64(file) })) as { readonly base64: string } | null;
    return answer === null ? undefined : fromBase64(answer.base64);
  }
}

interface Answer {
  readonly base64?: string;
  readonly refused: readonly Refused[];
}

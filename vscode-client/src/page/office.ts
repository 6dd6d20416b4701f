/** What a file holds: a text, or a Word file or saved page that shows one. */

import { type Decoded, decoded } from "../engine/decode.js";
import type { Office, OfficeFile } from "../word/office.js";

/** A text comes with the reason why it is no Word file: some files of other kinds can be read as texts, and make no sense. */
export type Content = (Decoded & { readonly refusal: unknown }) | { readonly text: string; readonly office: OfficeFile };

/** The engine knows its own files; one that it refuses may still be a text. Rejects with the reason where it is none. */
export async function contentOf(file: Uint8Array, office: Office): Promise<Content> {
  try {
    const opened = await office.open(file);
    return { text: opened.text, office: { file, opened } };
  } catch (refusal) {
    const text = decoded(file);
    if (text === undefined) {
      throw refusal;
    }
    return { ...text, refusal };
  }
}

/** Finds out whether a file is a text, or a Word file or saved page with a text. */

import { type Decoded, decoded } from "../engine/decode.js";
import type { Office, OfficeFile } from "../word/office.js";

/** A plain text has the reason why the engine refused it: a file of another kind may be decoded as a text that makes no sense. */
export type Content = (Decoded & { readonly refusal: unknown }) | { readonly text: string; readonly office: OfficeFile };

/** The content of a file. A file that the engine refuses may still be a text; if not, rejects with the reason. */
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

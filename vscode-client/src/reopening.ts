/** Reads a text again that the editor read in the wrong encoding. */

const ENCODING = "gb18030";
/** The editor's own dialog, with “Reopen with Encoding” first. */
const DIALOG = "workbench.action.editor.changeEncoding";

/** An open text, as far as it matters here. */
export interface Garbled<Uri> {
  readonly uri: Uri;
  readonly isDirty: boolean;
  /** Editors before 1.100 have none, and cannot read a text again. */
  readonly encoding?: string;
}

export interface Reopening<Uri> {
  open(uri: Uri, options: { readonly encoding: string }): Thenable<unknown>;
  runCommand(name: string): Thenable<unknown>;
}

/** A text with changes is left to the dialog as well, which offers to save them. */
export async function reopen<Uri>({ uri, isDirty, encoding }: Garbled<Uri>, editor: Reopening<Uri>): Promise<void> {
  if (encoding === undefined || isDirty) {
    await editor.runCommand(DIALOG);
  } else {
    await editor.open(uri, { encoding: ENCODING });
  }
}

/** Reads a text again if the editor has read it in the wrong encoding. */

const ENCODING = "gb18030";
/** The editor's own dialog, with “Reopen with Encoding” first. */
const DIALOG = "workbench.action.editor.changeEncoding";

/** The properties of an open text that are used here. */
export interface Garbled<Uri> {
  readonly uri: Uri;
  readonly isDirty: boolean;
  /** Undefined in editors before 1.100, which cannot read a text again. */
  readonly encoding?: string;
}

export interface Reopening<Uri> {
  open(uri: Uri, options: { readonly encoding: string }): Thenable<unknown>;
  runCommand(name: string): Thenable<unknown>;
}

/** A text with unsaved changes is left to the dialog too. */
export async function reopen<Uri>({ uri, isDirty, encoding }: Garbled<Uri>, editor: Reopening<Uri>): Promise<void> {
  if (encoding === undefined || isDirty) {
    await editor.runCommand(DIALOG);
  } else {
    await editor.open(uri, { encoding: ENCODING });
  }
}

import * as vscode from "vscode";

interface Before {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly text: string;
  readonly saved: number | undefined;
}

/**
 * Runs what may edit open texts. The editor lets an extension edit a read-only text, but does not mark it as changed, so it would never
 * be saved: such an edit is reverted.
 *
 * @param onReadOnly called if an edit was reverted
 */
export async function editing<T>(run: () => Thenable<T> | T, onReadOnly: () => void): Promise<T> {
  const before = await Promise.all(vscode.workspace.textDocuments.filter(({ isDirty, isUntitled }) => !isDirty && !isUntitled).map(look));
  const result = await run();
  const edited = await Promise.all(before.map(async (text) => ((await isReadOnly(text)) ? [text] : [])));
  await Promise.all(edited.flat().map(restore));
  if (edited.flat().length > 0) {
    onReadOnly();
  }
  return result;
}

async function look(document: vscode.TextDocument): Promise<Before> {
  return { document, version: document.version, text: document.getText(), saved: await timeOf(document.uri) };
}

/** Whether a text was edited and neither counts as changed nor was saved in the meantime. */
async function isReadOnly({ document, version, text, saved }: Before): Promise<boolean> {
  return document.version !== version && !document.isDirty && document.getText() !== text && (await timeOf(document.uri)) === saved;
}

async function timeOf(uri: vscode.Uri): Promise<number | undefined> {
  return vscode.workspace.fs.stat(uri).then(({ mtime }) => mtime, () => undefined);
}

async function restore({ document, text }: Before): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

import * as vscode from "vscode";
import { fill, type Messages } from "./messages.js";
import { hasEnding, nameOf } from "./names.js";

const LANGUAGE = "gouji-report";
const ENDING = ".txt";

/**
 * Offers a name with an ending for a report that was saved without one: neither Word nor a search of the folder would find it. As the
 * name of an unsaved text some editors propose its first line alone.
 */
export function offerEnding(messages: Messages): vscode.Disposable {
  const offered = new Set<string>();
  return vscode.workspace.onDidSaveTextDocument(({ languageId, uri }) => {
    if (languageId === LANGUAGE && !hasEnding(uri.path) && !offered.has(uri.toString())) {
      offered.add(uri.toString());
      void offer(uri, messages);
    }
  });
}

async function offer(uri: vscode.Uri, { noEnding, rename }: Messages): Promise<void> {
  const button = fill(rename, ENDING);
  if ((await vscode.window.showInformationMessage(fill(noEnding, nameOf(uri.path)), button)) === button) {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, uri.with({ path: uri.path + ENDING }));
    await vscode.workspace.applyEdit(edit);
  }
}

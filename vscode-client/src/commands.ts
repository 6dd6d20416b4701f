import * as vscode from "vscode";

/** What can be done at a place of a report, beside what the editor offers for every text. */
export const PLACE_COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  "gouji.fixHere": fixHere,
  "gouji.explainHere": explainHere,
  "gouji.nextProblem": nextProblem,
};

/** Takes the fix that is proposed, else shows all that could be done. */
async function fixHere(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    return;
  }
  const { document, selection } = editor;
  const kind = vscode.CodeActionKind.QuickFix.value;
  const offered = await vscode.commands.executeCommand<unknown[]>("vscode.executeCodeActionProvider", document.uri, selection, kind);
  const fix = offered.find((action): action is vscode.CodeAction => action instanceof vscode.CodeAction && action.isPreferred === true);
  if (fix?.edit === undefined) {
    await vscode.commands.executeCommand("editor.action.quickFix");
    return;
  }
  await vscode.workspace.applyEdit(fix.edit);
}

async function explainHere(): Promise<void> {
  await vscode.commands.executeCommand("editor.action.showHover");
}

async function nextProblem(): Promise<void> {
  await vscode.commands.executeCommand("editor.action.marker.next");
}

import * as vscode from "vscode";
import type { Messages } from "./messages.js";
import { editing } from "./readonly.js";
import { bringReportToFront } from "./texts.js";

/** The commands for the caret in a report. */
export function placeCommands(messages: Messages): Readonly<Record<string, () => Promise<void>>> {
  return {
    "gouji.fixHere": () => fixHere(messages),
    "gouji.explainHere": () => explainHere(messages),
    "gouji.suppressHere": suppressHere,
    "gouji.nextProblem": () => nextProblem(messages),
  };
}

/** The server's command in the actions that suppress a finding. */
const SUPPRESS = "gouji.suppress";

/** Applies the preferred fix. If there is none, shows all actions. */
async function fixHere({ readOnly }: Messages): Promise<void> {
  const fix = (await quickFixesHere()).find((action) => action.isPreferred === true);
  const edit = fix?.edit;
  if (edit === undefined) {
    await vscode.commands.executeCommand("editor.action.quickFix");
    return;
  }
  await editing(() => vscode.workspace.applyEdit(edit), () => void vscode.window.showWarningMessage(readOnly));
}

/** Lets the user choose between a comment in the text and an entry of the settings. The server then asks for the reason. */
async function suppressHere(): Promise<void> {
  const choices = (await quickFixesHere()).flatMap(({ command, title }) => (command?.command === SUPPRESS ? [{ label: title, command }] : []));
  const choice = choices.length > 1 ? await vscode.window.showQuickPick(choices) : choices[0];
  if (choice !== undefined) {
    await vscode.commands.executeCommand(choice.command.command, ...(choice.command.arguments ?? []));
  } else if (choices.length === 0) {
    await vscode.commands.executeCommand("editor.action.quickFix");
  }
}

async function quickFixesHere(): Promise<readonly vscode.CodeAction[]> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    return [];
  }
  const { document, selection } = editor;
  const kind = vscode.CodeActionKind.QuickFix.value;
  const offered = await vscode.commands.executeCommand<unknown[]>("vscode.executeCodeActionProvider", document.uri, selection, kind);
  return offered.filter((action): action is vscode.CodeAction => action instanceof vscode.CodeAction);
}

async function explainHere({ nothingHere }: Messages): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor !== undefined && (await isExplained(editor))) {
    await vscode.commands.executeCommand("editor.action.showHover");
  } else {
    void vscode.window.showInformationMessage(nothingHere);
  }
}

/** Whether the editor has anything to show in a hover at the caret. */
async function isExplained({ document: { uri }, selection: { active } }: vscode.TextEditor): Promise<boolean> {
  const isMarked = vscode.languages.getDiagnostics(uri).some(({ range }) => range.contains(active));
  return isMarked || (await vscode.commands.executeCommand<readonly unknown[]>("vscode.executeHoverProvider", uri, active)).length > 0;
}

async function nextProblem(messages: Messages): Promise<void> {
  const editor = await bringReportToFront(messages);
  if (editor === undefined) {
    return;
  }
  if (vscode.languages.getDiagnostics(editor.document.uri).length === 0) {
    void vscode.window.showInformationMessage(messages.noProblem);
    return;
  }
  await vscode.commands.executeCommand("editor.action.marker.next");
}

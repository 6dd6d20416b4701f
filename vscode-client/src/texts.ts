import * as vscode from "vscode";
import { HEAD_LENGTH, isPastedReport, isTitled, looksLikeReport, type OpenText } from "./activation.js";
import { DIAGNOSTICS_SETTING, ONLY_OPEN } from "./initialization.js";
import type { Messages } from "./messages.js";
import { WORD_SCHEME } from "./word/addresses.js";

const DETECT_SETTING = "gouji.language.detect";

/** Whether the user wants only open reports to be checked. */
export function onlyOpenChecked(): boolean {
  return vscode.workspace.getConfiguration().get(DIAGNOSTICS_SETTING) === ONLY_OPEN;
}

export function isReport(document: vscode.TextDocument): boolean {
  return looksLikeReport(textOf(document), folderSchemes());
}

/** The schemes of the workspace folders. */
export function folderSchemes(): readonly string[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
}

function textOf(document: vscode.TextDocument): OpenText {
  return {
    scheme: document.uri.scheme,
    languageId: document.languageId,
    path: document.uri.path,
    head: () => document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(HEAD_LENGTH))),
  };
}

/** Calls the listener for each text that is open, and each that is opened or changed, until the result is disposed. */
export function onText(listener: (document: vscode.TextDocument) => void): vscode.Disposable {
  const watching = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(listener),
    vscode.workspace.onDidChangeTextDocument((change) => listener(change.document)),
  );
  vscode.workspace.textDocuments.forEach(listener);
  return watching;
}

/**
 * The editor in front. If no text is in front, such as during the walkthrough, an open report is brought there. If none is open, the
 * user is asked to open one.
 */
export async function bringReportToFront({ openReport }: Messages): Promise<vscode.TextEditor | undefined> {
  if (vscode.window.activeTextEditor !== undefined) {
    return vscode.window.activeTextEditor;
  }
  const report = vscode.workspace.textDocuments.find(isReport);
  if (report === undefined) {
    void vscode.window.showInformationMessage(openReport);
    return undefined;
  }
  return vscode.window.showTextDocument(report);
}

/** Sets the language of plain texts that are reports, once for each text: a user who changes it back wants it so. */
export function detectLanguage(): vscode.Disposable {
  const seen = new WeakSet<vscode.TextDocument>();
  const detect = (document: vscode.TextDocument): void => {
    const wanted = vscode.workspace.getConfiguration(undefined, document).get(DETECT_SETTING) !== false;
    const own = document.uri.scheme === WORD_SCHEME || (wanted && isReport(document) && isTitled(textOf(document)));
    if (own && !seen.has(document)) {
      seen.add(document);
      void vscode.languages.setTextDocumentLanguage(document, "gouji-report");
    }
  };
  vscode.workspace.textDocuments.forEach(detect);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(detect),
    // A text that was read again, perhaps in another encoding, is not dirty; one that is being typed is, and keeps its language for now.
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (!document.isDirty || contentChanges.some(({ text }) => isPastedReport(text))) {
        detect(document);
      }
    }),
  );
}

/** Sets the context of keys and menus: whether the text in front is a report. A text becomes one as it is typed, or by a paste. */
export function followActiveText(changed: () => void): vscode.Disposable {
  let known = false;
  const inFront = (): boolean => {
    const document = vscode.window.activeTextEditor?.document;
    return document !== undefined && isReport(document);
  };
  const follow = (): void => {
    known = inFront();
    void vscode.commands.executeCommand("setContext", "gouji.report", known);
    changed();
  };
  const followEdit = ({ document }: vscode.TextDocumentChangeEvent): void => {
    if (document === vscode.window.activeTextEditor?.document && inFront() !== known) {
      follow();
    }
  };
  follow();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.workspace.onDidOpenTextDocument(follow),
    vscode.workspace.onDidChangeTextDocument(followEdit),
    vscode.workspace.onDidSaveTextDocument(follow),
  );
}

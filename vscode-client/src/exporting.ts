import * as vscode from "vscode";
import { numberIn, textIn } from "./answers.js";
import type { EngineRequests } from "./requests.js";
import { fill, type Messages } from "./messages.js";

/** The sources of the style sheet and the script of the server's pages, for a security policy. The bundler inserts them. */
declare const STYLE_SOURCE: string;
declare const SCRIPT_SOURCE: string;

const FORMATS = [
  { format: "html", words: "exportHtml" },
  { format: "csv", words: "exportCsv" },
] as const;

/** Writes the findings in all reports into a file, as the command line does. */
export async function exportFindings(engine: EngineRequests, messages: Messages): Promise<void> {
  const choices = FORMATS.map(({ format, words }) => ({ label: messages[words], format }));
  const format = (await vscode.window.showQuickPick(choices, { title: messages.exportFindings, ignoreFocusOut: true }))?.format;
  if (format === undefined || !(await engine.ready())) {
    return;
  }
  const answer = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: messages.exportFindings }, () =>
    engine.sendRequest("gouji/export", { format, style: STYLE_SOURCE, script: SCRIPT_SOURCE }),
  );
  const text = textIn(answer, "text");
  const to = text === undefined ? undefined : await vscode.window.showSaveDialog(proposal(`${messages.exportName}.${format}`));
  if (text !== undefined && to !== undefined) {
    await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(text));
    await report(vscode.workspace.asRelativePath(to), numberIn(answer, "unread") ?? 0, messages);
  }
}

/** The user must know of reports that could not be read, since the export lacks their findings. */
async function report(name: string, unread: number, messages: Messages): Promise<void> {
  if (unread === 0) {
    await vscode.window.showInformationMessage(fill(messages.exported, name));
  } else {
    await vscode.window.showWarningMessage(fill(messages.exportedInPart, name, String(unread)));
  }
}

/** Proposes a place beside the reports. */
function proposal(name: string): vscode.SaveDialogOptions {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) };
}

import * as vscode from "vscode";
import { type ReportAtHand, reportsIn, textIn } from "./answers.js";
import { exists } from "./files.js";
import { reportName } from "./names.js";
import type { EngineRequests } from "./requests.js";
import { fill, type Messages } from "./messages.js";

interface Choice extends vscode.QuickPickItem {
  readonly report?: ReportAtHand;
}

/** Asks for the data of a new report, and opens it as a snippet with a stop at each place to fill in. */
export async function draftReport(engine: EngineRequests, messages: Messages): Promise<void> {
  const year = await askYear(messages);
  if (year === undefined || !(await engine.ready())) {
    return;
  }
  const source = await askSource(year - 1, engine, messages);
  if (source === undefined) {
    return;
  }
  const body = await vscode.window.showInputBox({
    title: messages.newReport,
    prompt: messages.askBody,
    value: source.report?.body ?? "",
    ignoreFocusOut: true,
  });
  if (body === undefined) {
    return;
  }
  const draft = await engine.command("gouji.newReport", { year, body, from: source.report?.uri, surface: "tab" });
  const snippet = textIn(draft, "snippet");
  if (snippet !== undefined) {
    await open(snippet, await freeAddress(reportName(body, year), engine.fromEngine(source.report?.uri ?? "")));
  }
}

/** Proposes last year: a report is due in the year after the one that it is about. */
async function askYear(messages: Messages): Promise<number | undefined> {
  const year = await vscode.window.showInputBox({
    title: messages.newReport,
    prompt: messages.askYear,
    value: String(new Date().getFullYear() - 1),
    ignoreFocusOut: true,
    validateInput: (text) => (/^\s*\d{4}\s*$/.test(text) ? undefined : messages.fourDigits),
  });
  return year === undefined ? undefined : Number(year);
}

/** The report of last year to begin with, or a blank one; undefined if the user cancels. */
async function askSource(year: number, engine: EngineRequests, messages: Messages): Promise<Choice | undefined> {
  const blank: Choice = { label: messages.fromBlank };
  const found = reportsIn(await engine.sendRequest("gouji/reports", {})).filter((report) => report.year === year);
  const choices = found.map((report) => ({
    label: fill(messages.fromReport, report.body, String(report.year)),
    description: relativePath(engine.fromEngine(report.uri)),
    detail: messages.carriedOver,
    report,
  }));
  return found.length === 0 ? blank : vscode.window.showQuickPick<Choice>([...choices, blank], { title: messages.newReport, ignoreFocusOut: true });
}

function relativePath(uri: vscode.Uri | undefined): string {
  return uri === undefined ? "" : vscode.workspace.asRelativePath(uri);
}

/** The schemes of folders in which an unsaved text can have a place. */
const PLACES: readonly string[] = ["file", "vscode-remote"];

/**
 * The address of an unsaved text that is to be saved beside last year's report, or else in the first folder. Undefined if no folder is
 * open or the name is taken: then the user is asked for a place.
 */
async function freeAddress(name: string, lastYear: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  const beside = lastYear !== undefined && vscode.workspace.getWorkspaceFolder(lastYear) !== undefined ? vscode.Uri.joinPath(lastYear, "..") : first?.uri;
  if (beside === undefined || !PLACES.includes(beside.scheme)) {
    return undefined;
  }
  const file = vscode.Uri.joinPath(beside, name);
  const address = file.with({ scheme: "untitled", authority: "" });
  const isOpen = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === address.toString());
  return isOpen || (await exists(file)) ? undefined : address;
}

async function open(snippet: string, address: vscode.Uri | undefined): Promise<void> {
  const document = await (address === undefined
    ? vscode.workspace.openTextDocument({ language: "gouji-report" })
    : vscode.workspace.openTextDocument(address));
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippet));
}

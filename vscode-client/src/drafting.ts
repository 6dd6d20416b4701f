import * as vscode from "vscode";
import { type ReportAtHand, reportsIn, textIn } from "./answers.js";
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
    await open(snippet);
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

async function open(snippet: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: "gouji-report" });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippet));
}

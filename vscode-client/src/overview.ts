import * as vscode from "vscode";
import { PASSED_OVER, REPORT_FILES } from "./activation.js";
import type { Checked } from "./checked.js";
import { compare, count, words, type Counts } from "./findings.js";
import { fill, type Messages } from "./messages.js";
import { isWordFile, textAddress } from "./word/addresses.js";

interface Row {
  readonly file: vscode.Uri;
  /** Where it is shown: findings in a Word file are those of its text. */
  readonly uri: vscode.Uri;
  readonly counts: Counts;
  readonly known: boolean;
}

/** The reports of the folder with what was found in each, the worst first; the badge counts those with errors. */
export class Overview implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #messages: Messages;
  readonly #checked: Checked;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<Row>;
  #files: readonly vscode.Uri[] = [];
  #running = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(messages: Messages, checked: Checked) {
    this.#messages = messages;
    this.#checked = checked;
    this.#view = vscode.window.createTreeView("gouji.overview", { treeDataProvider: this });
  }

  set running(running: boolean) {
    this.#running = running;
    this.update();
  }

  /** Looks through the folder anew; answers how many reports there are. */
  async look(): Promise<number> {
    // Some file systems cannot be searched; their reports are checked as they are opened.
    const files = await vscode.workspace.findFiles(REPORT_FILES, PASSED_OVER).then((found) => found, () => []);
    this.#files = files.filter(({ path }) => !path.endsWith(fill(this.#messages.reviewName, "")));
    await vscode.commands.executeCommand("setContext", "gouji.reports", this.#files.length > 0);
    this.update();
    return this.#files.length;
  }

  update(): void {
    const rows = this.#rows();
    const wrong = rows.filter(({ counts }) => counts.errors > 0).length;
    const known = rows.filter((row) => row.known).length;
    const summary = fill(this.#messages.summary, String(rows.length), String(known), String(wrong));
    const said = this.#running ? summary : this.#messages.starting;
    // Where there is nothing to list, the view says why by itself.
    this.#view.message = this.#files.length === 0 ? "" : said;
    this.#view.badge = { value: wrong, tooltip: fill(this.#messages.wrongReports, String(wrong)) };
    this.#changed.fire();
  }

  getChildren(parent?: Row): Row[] {
    return parent === undefined ? this.#rows() : [];
  }

  #rows(): Row[] {
    const rows = this.#files.map((file) => {
      const uri = isWordFile(file) ? textAddress(file) : file;
      return { file, uri, counts: count(vscode.languages.getDiagnostics(uri)), known: this.#running && this.#checked.has(uri) };
    });
    return rows.sort((a, b) => compare(a.counts, b.counts) || a.uri.path.localeCompare(b.uri.path, "zh"));
  }

  getTreeItem({ file, uri, counts, known }: Row): vscode.TreeItem {
    const item = new vscode.TreeItem(uri.path.slice(uri.path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, ""));
    const said = known ? words(counts, this.#messages) : this.#messages.unchecked;
    item.description = said;
    item.tooltip = new vscode.MarkdownString().appendText(`${vscode.workspace.asRelativePath(file)}\n\n${said}`);
    item.iconPath = known ? icon(counts) : new vscode.ThemeIcon("circle-outline");
    item.command = { command: isWordFile(file) ? "gouji.openDocx" : "vscode.open", title: this.#messages.open, arguments: [file] };
    item.accessibilityInformation = { label: `${String(item.label)}，${said}` };
    return item;
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }
}

function icon({ errors, warnings }: Counts): vscode.ThemeIcon {
  if (errors > 0) {
    return new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground"));
  }
  return warnings > 0
    ? new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"))
    : new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed"));
}

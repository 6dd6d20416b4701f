import * as vscode from "vscode";
import { type MissingReport, missingIn, reportsIn } from "./answers.js";
import type { Checked } from "./checked.js";
import { latest } from "./latest.js";
import type { EngineRequests } from "./requests.js";
import { exists, reportFiles } from "./files.js";
import { count, isUnread, words } from "./findings.js";
import { fill, type Messages, REVIEW_ENDINGS } from "./messages.js";
import { nameBeside, ordered, type Row, type State, stateOf, STATES, titleOf } from "./rows.js";
import { onlyOpenChecked } from "./texts.js";
import { fileAddress, isOfficeFile, textAddress, WORD_SCHEME } from "./word/addresses.js";

/** The list of the reports in the folder with their findings, the worst first. The badge has the number of reports with errors. */
export class Overview implements vscode.TreeDataProvider<Row<vscode.Uri>>, vscode.Disposable {
  readonly #messages: Messages;
  readonly #checked: Checked;
  readonly #engine: EngineRequests;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<Row<vscode.Uri>>;
  /** Files that are named as reports. */
  #named: readonly vscode.Uri[] = [];
  /** Other files that the engine knows as reports. */
  #others: readonly vscode.Uri[] = [];
  /** All files that are listed. */
  #files: readonly vscode.Uri[] = [];
  #missing: readonly MissingReport[] = [];
  #reports: ReadonlyMap<string, MissingReport> = new Map();
  #filter: State | undefined;
  /** Files of which the engine was asked whose they are. */
  readonly #asked = new Set<string>();
  #asking = false;
  /** Finds whose each report is, and which bodies have not reported. */
  readonly findBodies = latest(() => this.#findBodies());

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(messages: Messages, checked: Checked, engine: EngineRequests) {
    this.#messages = messages;
    this.#checked = checked;
    this.#engine = engine;
    this.#view = vscode.window.createTreeView("gouji.overview", { treeDataProvider: this });
  }

  /** Searches the folder again. Returns the number of reports. */
  async findReports(): Promise<number> {
    const files = await reportFiles();
    this.#named = files.filter(({ path }) => !REVIEW_ENDINGS.some((ending) => path.endsWith(ending)));
    this.#list();
    void this.findBodies();
    return this.#named.length;
  }

  async #findBodies(): Promise<void> {
    this.#asking = true;
    const request = (method: string): Promise<unknown> => this.#engine.sendRequest(method, {}).catch(() => undefined);
    const reports = reportsIn(await request("gouji/reports"));
    this.#reports = new Map(reports.map((report) => [this.#engine.fromEngine(report.uri)?.toString() ?? report.uri, report]));
    this.#missing = missingIn(await request("gouji/missing"));
    this.#others = await this.#withOtherNames();
    this.#asking = false;
    this.#list();
  }

  /** Asks again once the engine has checked a file that is new: when it was asked, it may not have read the file. */
  #askOfNew(rows: readonly Row<vscode.Uri>[]): void {
    const unknown = rows.flatMap((row) => (row.kind === "file" && row.known && row.report === undefined ? [row.path] : []));
    const news = unknown.filter((path) => !this.#asked.has(path));
    if (news.length > 0 && !this.#asking) {
      news.forEach((path) => this.#asked.add(path));
      void this.findBodies();
    }
  }

  /** The reports in the folder that are not named as such. The engine may not know yet that a file was deleted. */
  async #withOtherNames(): Promise<readonly vscode.Uri[]> {
    const named = new Set(this.#named.map((file) => file.toString()));
    const texts = [...this.#reports.keys()].map((text) => vscode.Uri.parse(text, true));
    const files = texts.map((text) => (text.scheme === WORD_SCHEME ? fileAddress(text) : text));
    const others = files.filter((file) => !named.has(file.toString()) && vscode.workspace.getWorkspaceFolder(file) !== undefined);
    const present = await Promise.all(others.map(exists));
    return others.filter((_, index) => present[index]);
  }

  /** Whether a file is listed, or a file in that folder. */
  isListed(file: vscode.Uri): boolean {
    const address = file.toString();
    return this.#files.some((listed) => listed.toString() === address || listed.toString().startsWith(`${address}/`));
  }

  #list(): void {
    const named = new Set(this.#named.map((file) => file.toString()));
    this.#files = [...this.#named, ...this.#others.filter((file) => !named.has(file.toString()))];
    void vscode.commands.executeCommand("setContext", "gouji.reports", this.#files.length > 0);
    this.update();
  }

  /** Lets the user choose the state of the reports to list, or search for a report by name. */
  async filter(): Promise<void> {
    const { allReports, byName } = this.#messages;
    const rows = this.#rows();
    const of = (state: State): number => rows.filter((row) => stateOf(row) === state).length;
    const choices = [
      { label: allReports, description: String(rows.length), choose: () => this.#show(undefined) },
      ...STATES.filter((state) => of(state) > 0).map((state) => ({
        label: this.#messages[WORDS[state]],
        description: String(of(state)),
        choose: () => this.#show(state),
      })),
      { label: byName, description: "", choose: () => void vscode.commands.executeCommand("list.find") },
    ];
    const choice = await vscode.window.showQuickPick(choices);
    if (choice !== undefined) {
      await vscode.commands.executeCommand("gouji.overview.focus");
      choice.choose();
    }
  }

  #show(state: State | undefined): void {
    this.#filter = state;
    this.update();
  }

  update(): void {
    const rows = this.#rows();
    const wrong = rows.filter((row) => stateOf(row) === "wrong").length;
    // If there is nothing to list, the view's welcome text explains why.
    this.#view.message = this.#files.length === 0 ? "" : this.#message(rows, wrong);
    this.#view.badge = { value: wrong, tooltip: fill(this.#messages.wrongReports, String(wrong)) };
    this.#changed.fire();
    this.#askOfNew(rows);
  }

  #message(rows: readonly Row<vscode.Uri>[], wrong: number): string {
    const { disconnected, listed, onlyOpen, starting, summary } = this.#messages;
    switch (this.#engine.phase) {
      case "starting":
        return starting;
      case "stopped":
        return disconnected;
      case "idle":
        return onlyOpenChecked() ? onlyOpen.trim() : starting;
      case "running": {
        const known = rows.filter((row) => row.kind === "file" && row.known && row.other !== true).length;
        const parts = [
          fill(summary, String(this.#files.length), String(known), String(wrong)),
          this.#filter === undefined ? "" : fill(listed, this.#messages[WORDS[this.#filter]]),
          onlyOpenChecked() ? onlyOpen : "",
        ];
        return parts.join("");
      }
    }
  }

  getChildren(parent?: Row<vscode.Uri>): Row<vscode.Uri>[] {
    const rows = parent === undefined ? this.#rows() : [];
    return rows.filter((row) => this.#filter === undefined || stateOf(row) === this.#filter);
  }

  #rows(): readonly Row<vscode.Uri>[] {
    const files = this.#files.map((file) => {
      // The findings in a Word file are reported for the address of its text.
      const text = isOfficeFile(file) ? textAddress(file) : file;
      return {
        kind: "file" as const,
        file,
        path: file.path,
        counts: count(vscode.languages.getDiagnostics(text)),
        known: this.#engine.running && this.#checked.has(text),
        other: this.#checked.isOther(text),
        unread: isUnread(vscode.languages.getDiagnostics(text)),
        report: this.#reports.get(text.toString()),
      };
    });
    return ordered(files, this.#missing);
  }

  getTreeItem(row: Row<vscode.Uri>): vscode.TreeItem {
    const name = titleOf(row);
    const description = this.#describe(row);
    const item = new vscode.TreeItem(name);
    item.description = description;
    item.iconPath = ICONS[stateOf(row)];
    item.accessibilityInformation = { label: `${name}，${description}` };
    if (row.kind === "file") {
      item.tooltip = new vscode.MarkdownString().appendText(`${vscode.workspace.asRelativePath(row.file)}\n\n${description}`);
      item.command = { command: isOfficeFile(row.file) ? "gouji.openDocx" : "vscode.open", title: this.#messages.open, arguments: [row.file] };
    }
    return item;
  }

  #describe(row: Row<vscode.Uri>): string {
    const { noReport, notReported, unchecked, unread } = this.#messages;
    if (row.kind === "missing") {
      return fill(notReported, String(row.year));
    }
    const result = !row.known ? unchecked : row.other === true ? noReport : row.unread ? unread : words(row.counts, this.#messages);
    return [nameBeside(row), result].filter((part) => part !== "").join(" · ");
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }
}

const WORDS = {
  unread: "unread",
  wrong: "onlyWrong",
  doubtful: "onlyDoubtful",
  clean: "onlyClean",
  unchecked: "onlyUnchecked",
  missing: "onlyMissing",
} as const satisfies Readonly<Record<State, keyof Messages>>;

const ICONS: Readonly<Record<State, vscode.ThemeIcon>> = {
  unread: new vscode.ThemeIcon("file-binary", new vscode.ThemeColor("list.errorForeground")),
  wrong: new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground")),
  doubtful: new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground")),
  clean: new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed")),
  unchecked: new vscode.ThemeIcon("circle-outline"),
  missing: new vscode.ThemeIcon("circle-slash", new vscode.ThemeColor("list.warningForeground")),
};

import * as vscode from "vscode";
import { documentSelector } from "./activation.js";
import { statusIn } from "./answers.js";
import type { Checked } from "./checked.js";
import type { EngineRequests } from "./requests.js";
import { count, verdict, words } from "./findings.js";
import type { Messages } from "./messages.js";
import { folderSchemes, isReport } from "./texts.js";

/** Shows whether the report in front is checked, and the result. A click goes to the next problem. Other texts have no status. */
export class Status implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #messages: Messages;
  readonly #checked: Checked;
  readonly #engine: EngineRequests;

  constructor(messages: Messages, checked: Checked, engine: EngineRequests) {
    this.#messages = messages;
    this.#checked = checked;
    this.#engine = engine;
    this.#item = vscode.languages.createLanguageStatusItem("gouji", []);
    this.#item.name = messages.name;
    this.update();
  }

  update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const { phase, running } = this.#engine;
    // Without a report no engine is started, and a text that is none would be "starting" for ever.
    this.#item.selector = document !== undefined && isReport(document) ? documentSelector(folderSchemes()) : [];
    this.#item.busy = phase === "starting" || phase === "idle";
    if (document !== undefined && running && this.#checked.has(document.uri)) {
      void this.#judge(document);
    } else {
      const { disconnected, starting, unchecked } = this.#messages;
      const { Information, Warning } = vscode.LanguageStatusSeverity;
      this.#show(running ? unchecked : phase === "stopped" ? disconnected : starting, "", phase === "stopped" ? Warning : Information);
    }
  }

  async #judge(document: vscode.TextDocument): Promise<void> {
    const { version, uri } = document;
    const status = statusIn(await this.#engine.command("gouji.status", { uri: this.#engine.toEngine(uri) }).catch(() => undefined));
    if (document !== vscode.window.activeTextEditor?.document || document.version !== version) {
      return;
    }
    const counts = count(vscode.languages.getDiagnostics(uri));
    if (status?.report === false && counts.errors + counts.warnings + counts.notes === 0) {
      return this.#show(this.#messages.noReport, "", vscode.LanguageStatusSeverity.Information);
    }
    const { Error, Information, Warning } = vscode.LanguageStatusSeverity;
    const severity = counts.errors > 0 ? Error : counts.warnings > 0 ? Warning : Information;
    this.#show(verdict(counts, status?.cells ?? 0, this.#messages), words(counts, this.#messages), severity);
    if (counts.errors + counts.warnings + counts.notes > 0) {
      this.#item.command = { command: "gouji.nextProblem", title: this.#messages.nextProblem };
    }
  }

  #show(text: string, detail: string, severity: vscode.LanguageStatusSeverity): void {
    this.#item.text = text;
    this.#item.detail = [this.#messages.name, detail].filter((part) => part !== "").join(" · ");
    this.#item.severity = severity;
    this.#item.command = undefined;
  }

  dispose(): void {
    this.#item.dispose();
  }
}

import * as vscode from "vscode";
import { documentSelector } from "./activation.js";
import type { Checked } from "./checked.js";
import { count, words } from "./findings.js";
import type { Messages } from "./messages.js";

/** Says of the report in front that it was checked, and what came of it; a click leads to the next problem. */
export class Status implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #messages: Messages;
  readonly #checked: Checked;
  #running = false;

  constructor(messages: Messages, checked: Checked) {
    this.#messages = messages;
    this.#checked = checked;
    this.#item = vscode.languages.createLanguageStatusItem("gouji", documentSelector([]));
    this.#item.name = messages.name;
    this.update();
  }

  set running(running: boolean) {
    this.#running = running;
    this.update();
  }

  update(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const known = uri !== undefined && this.#checked.has(uri);
    this.#item.busy = !this.#running;
    if (!this.#running || !known) {
      const text = this.#running ? this.#messages.unchecked : this.#messages.starting;
      this.#say(text, vscode.LanguageStatusSeverity.Information);
      return;
    }
    const counts = count(vscode.languages.getDiagnostics(uri));
    const { Error, Information, Warning } = vscode.LanguageStatusSeverity;
    this.#say(words(counts, this.#messages), counts.errors > 0 ? Error : counts.warnings > 0 ? Warning : Information);
    if (counts.errors + counts.warnings + counts.notes > 0) {
      this.#item.command = { command: "gouji.nextProblem", title: this.#messages.nextProblem };
    }
  }

  #say(text: string, severity: vscode.LanguageStatusSeverity): void {
    this.#item.text = text;
    this.#item.detail = this.#messages.name;
    this.#item.severity = severity;
    this.#item.command = undefined;
  }

  dispose(): void {
    this.#item.dispose();
  }
}

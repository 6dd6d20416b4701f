import * as vscode from "vscode";
import { isUnread } from "./findings.js";
import { fill, type Messages } from "./messages.js";
import { nameOf } from "./names.js";
import { reopen, type Reopening } from "./reopening.js";

/** Has options from 1.100 on; the types are those of the oldest editor. */
type OpenTextDocument = (uri: vscode.Uri, options: { readonly encoding: string }) => Thenable<unknown>;

const EDITOR: Reopening<vscode.Uri> = {
  open: (uri, options) => (vscode.workspace.openTextDocument as OpenTextDocument)(uri, options),
  runCommand: (name) => vscode.commands.executeCommand(name),
};

/** Offers once to reopen each text in front that was read in the wrong encoding. */
export class Encodings implements vscode.Disposable {
  readonly #messages: Messages;
  readonly #offered = new WeakSet<vscode.TextDocument>();
  readonly #watching: vscode.Disposable;

  constructor(messages: Messages) {
    this.#messages = messages;
    this.#watching = vscode.Disposable.from(
      vscode.languages.onDidChangeDiagnostics(() => this.#update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
    );
  }

  dispose(): void {
    this.#watching.dispose();
  }

  #update(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined && !this.#offered.has(document) && isUnread(vscode.languages.getDiagnostics(document.uri))) {
      this.#offered.add(document);
      void this.#offer(document);
    }
  }

  async #offer(document: vscode.TextDocument): Promise<void> {
    const { garbled, reopen: button } = this.#messages;
    // The editor hides a warning after a while, and saving the text as it is would destroy it.
    if ((await vscode.window.showErrorMessage(fill(garbled, nameOf(document.uri.path)), button)) === undefined) {
      return;
    }
    await vscode.window.showTextDocument(document);
    await reopen(document, EDITOR);
  }
}

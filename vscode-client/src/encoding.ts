import * as vscode from "vscode";
import { isUnread } from "./findings.js";
import { fill, type Messages } from "./messages.js";
import { nameOf } from "./names.js";
import { reopen, type Reopening } from "./reopening.js";

/** Takes options since version 1.100. Our types are those of the oldest supported editor. */
type OpenTextDocument = (uri: vscode.Uri, options: { readonly encoding: string }) => Thenable<unknown>;

const EDITOR: Reopening<vscode.Uri> = {
  open: (uri, options) => (vscode.workspace.openTextDocument as OpenTextDocument)(uri, options),
  runCommand: (name) => vscode.commands.executeCommand(name),
};

/** Offers to reopen the text in front if it was read in the wrong encoding, once for each text. */
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
    // An error message, since a warning is hidden after a while, and saving the text as it is would destroy it.
    if ((await vscode.window.showErrorMessage(fill(garbled, nameOf(document.uri.path)), button)) === undefined) {
      return;
    }
    await vscode.window.showTextDocument(document);
    await reopen(document, EDITOR);
  }
}

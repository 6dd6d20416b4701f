import * as vscode from "vscode";
import { bringReportToFront } from "../texts.js";
import { moved } from "./moving.js";
import { type PanelContext, TablePanel } from "./panel.js";

/** The open table views, at most one for each report. */
export class TablePanels implements vscode.Disposable {
  readonly #context: PanelContext;
  readonly #panels = new Set<TablePanel>();
  readonly #watching: vscode.Disposable;

  constructor(context: PanelContext) {
    this.#context = context;
    this.#watching = vscode.Disposable.from(
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      vscode.workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => this.#renamed(oldUri, newUri))),
    );
  }

  /** Shows the tables of the text in front. */
  async open(): Promise<void> {
    const uri = (await bringReportToFront(this.#context.messages))?.document.uri;
    if (uri === undefined) {
      return;
    }
    const [known] = this.#of(uri);
    if (known !== undefined) {
      known.reveal();
      return;
    }
    const panel = new TablePanel(uri, this.#context, () => void this.#panels.delete(panel));
    this.#panels.add(panel);
  }

  /** Draws all of them again, for example when another engine runs. */
  update(): void {
    this.#panels.forEach((panel) => void panel.update());
  }

  #of(uri: vscode.Uri): readonly TablePanel[] {
    return [...this.#panels].filter((panel) => panel.uri.toString() === uri.toString());
  }

  /** An unsaved text that is saved is closed, and a file with the same text is opened in its place. Without such a file it is gone. */
  #closed(closed: vscode.TextDocument): void {
    if (!closed.isUntitled || !closed.isClosed) {
      return;
    }
    const saved = vscode.workspace.textDocuments.find((document) => !document.isUntitled && document.getText() === closed.getText());
    this.#of(closed.uri).forEach((panel) => (saved === undefined ? panel.dispose() : panel.follow(saved.uri)));
  }

  #renamed(from: vscode.Uri, to: vscode.Uri): void {
    this.#panels.forEach((panel) => {
      const path = moved(panel.uri.path, from.path, to.path);
      if (path !== undefined && panel.uri.scheme === from.scheme) {
        panel.follow(panel.uri.with({ path }));
      }
    });
  }

  dispose(): void {
    this.#watching.dispose();
    [...this.#panels].forEach((panel) => panel.dispose());
  }
}

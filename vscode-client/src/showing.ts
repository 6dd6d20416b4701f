import * as vscode from "vscode";
import type { EngineRequests } from "./requests.js";
import { PAGE_SCHEME, pageText } from "./pages.js";

/** Provides the texts of the open pages. They are provided again once an engine runs: the editor may restore a page before that. */
export class Pages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #engine: EngineRequests;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(engine: EngineRequests) {
    this.#engine = engine;
  }

  provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return pageText(this.#engine, uri);
  }

  update(): void {
    vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === PAGE_SCHEME).forEach(({ uri }) => this.#changed.fire(uri));
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

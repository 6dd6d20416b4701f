import * as vscode from "vscode";
import type { Checked } from "./checked.js";
import type { Messages } from "./messages.js";
import { Overview } from "./overview.js";
import { PAGE_SCHEME } from "./pages.js";
import { TablePanels } from "./preview/panels.js";
import type { EngineRequests } from "./requests.js";
import { Pages } from "./showing.js";
import { Status } from "./status.js";
import { followActiveText } from "./texts.js";
import { Walking } from "./walking.js";

export interface ViewsContext {
  readonly extension: vscode.Uri;
  readonly messages: Messages;
  readonly checked: Checked;
  readonly engine: EngineRequests;
}

/** All views of the extension that show answers of the engine, besides what the language client shows. */
export class Views implements vscode.Disposable {
  readonly overview: Overview;
  readonly panels: TablePanels;
  readonly #status: Status;
  readonly #pages: Pages;
  readonly #walking: Walking;
  readonly #parts: vscode.Disposable;

  constructor({ extension, messages, checked, engine }: ViewsContext) {
    this.overview = new Overview(messages, checked, engine);
    this.panels = new TablePanels({ extension, messages, engine, warn: (sentence) => void vscode.window.showWarningMessage(sentence) });
    this.#status = new Status(messages, checked, engine);
    this.#pages = new Pages(engine);
    this.#walking = new Walking(engine);
    const count = (): void => this.#count();
    this.#parts = vscode.Disposable.from(
      this.overview,
      this.panels,
      this.#status,
      this.#pages,
      this.#walking,
      vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, this.#pages),
      vscode.languages.onDidChangeDiagnostics(count),
      checked.onDidChange(count),
      followActiveText(() => this.#status.update()),
    );
  }

  /** To be called when another engine runs, or none. */
  update(): void {
    this.#status.update();
    this.#walking.update();
    this.panels.update();
    this.#pages.update();
    void this.overview.findBodies();
  }

  #count(): void {
    this.#status.update();
    this.overview.update();
  }

  dispose(): void {
    this.#parts.dispose();
  }
}

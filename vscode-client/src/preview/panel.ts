import * as vscode from "vscode";
import { latest } from "../latest.js";
import type { Messages } from "../messages.js";
import { nameOf } from "../names.js";
import { rangeOf } from "../ranges.js";
import { editing } from "../readonly.js";
import type { EngineRequests } from "../requests.js";
import { cellAt, editsFor, modelOf, placeOf } from "./cells.js";
import { page } from "./page.js";
import type { FromView, Model, PlaceRange, ToView, Typed } from "./wire.js";

const REQUEST = "gouji/preview";
/** How often a drawing is requested anew for a text that is being changed. */
const MOST_TRIES = 5;

export interface PanelContext {
  readonly extension: vscode.Uri;
  readonly messages: Messages;
  readonly engine: EngineRequests;
  /** Shows a warning to the user. */
  readonly warn: (sentence: string) => void;
}

/**
 * The official tables of a report beside its text. They are drawn again after each change, and figures can be typed into them. The text
 * is known by its address: it may be closed and opened again meanwhile.
 */
export class TablePanel implements vscode.Disposable {
  #uri: vscode.Uri;
  readonly #context: PanelContext;
  readonly #panel: vscode.WebviewPanel;
  readonly #watching: vscode.Disposable;
  /** Draws the current text. */
  readonly update = latest(() => this.#draw());
  #model: Model | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(uri: vscode.Uri, context: PanelContext, onClosed: () => void) {
    this.#uri = uri;
    this.#context = context;
    const media = vscode.Uri.joinPath(context.extension, "dist");
    this.#panel = vscode.window.createWebviewPanel(
      "gouji.tables",
      this.#title(),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [media], retainContextWhenHidden: true },
    );
    this.#panel.webview.html = page(this.#panel.webview, media, vscode.env.language);
    this.#watching = vscode.Disposable.from(
      this.#panel.webview.onDidReceiveMessage((message: FromView) => void this.#receive(message)),
      this.#panel.onDidDispose(() => {
        this.#watching.dispose();
        onClosed();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#updateFor(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#updateFor(document)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#highlight(textEditor)),
    );
  }

  get uri(): vscode.Uri {
    return this.#uri;
  }

  /** Shows the text of another address from now on: an unsaved text was saved, or a file was renamed. */
  follow(uri: vscode.Uri): void {
    this.#uri = uri;
    this.#panel.title = this.#title();
    void this.update();
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #title(): string {
    return `${this.#context.messages.tables} ${nameOf(this.#uri.path)}`;
  }

  #updateFor(document: vscode.TextDocument): void {
    if (this.#shows(document)) {
      void this.update();
    }
  }

  #shows({ uri }: vscode.TextDocument): boolean {
    return uri.toString() === this.#uri.toString();
  }

  /** The text, which is opened if it was closed. If it is gone, the view is closed. */
  async #document(): Promise<vscode.TextDocument | undefined> {
    try {
      return await vscode.workspace.openTextDocument(this.#uri);
    } catch {
      this.dispose();
      return undefined;
    }
  }

  async #draw(): Promise<void> {
    if (!vscode.workspace.textDocuments.some((document) => this.#shows(document))) {
      return;
    }
    const { engine } = this.#context;
    const answer = await engine.sendRequest(REQUEST, { uri: engine.toEngine(this.#uri) }).catch(() => undefined);
    // Without an answer, as during a restart, the last drawing stays; null is the answer for a text that is no report.
    this.#model = answer === null ? undefined : (modelOf(answer) ?? this.#model);
    if (this.#model !== undefined) {
      this.#post({ kind: "draw", html: this.#model.html });
    } else if (answer === null) {
      this.#post({ kind: "empty", text: this.#context.messages.noTables });
    }
  }

  #post(message: ToView): void {
    void this.#panel.webview.postMessage(message);
  }

  #highlight({ document, selection }: vscode.TextEditor): void {
    if (this.#shows(document) && this.#model !== undefined) {
      this.#post({ kind: "highlight", cell: cellAt(this.#model, selection.active) });
    }
  }

  async #receive(message: FromView): Promise<void> {
    if (message.kind === "ready") {
      return this.update();
    }
    if (this.#model === undefined) {
      return;
    }
    switch (message.kind) {
      case "reveal":
        return this.#show(placeOf(this.#model, message.cell));
      case "issue":
        return this.#show(this.#model.issues.find(({ number }) => number === message.number)?.range);
      case "fix":
        await this.#show(placeOf(this.#model, message.cell), false);
        return void vscode.commands.executeCommand("gouji.fixHere");
      case "type":
        return this.#write(message.figures);
    }
  }

  /** Shows a place in the text. By default the focus stays in the view, since the click may be the first of a double click. */
  async #show(place: PlaceRange | undefined, preserveFocus = true): Promise<void> {
    const document = place === undefined ? undefined : await this.#document();
    if (place === undefined || document === undefined) {
      return;
    }
    const visible = vscode.window.visibleTextEditors.find((editor) => this.#shows(editor.document));
    const viewColumn = visible?.viewColumn ?? vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(document, { viewColumn, preserveFocus });
    const range = rangeOf(place);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Writes figures one after the other: the next may be typed before the text has taken in this one. */
  #write(figures: readonly Typed[]): Promise<void> {
    this.#writing = this.#writing.then(() => this.#writeNow(figures)).catch(() => undefined);
    return this.#writing;
  }

  /** Writes figures as one edit, which one undo reverts. The model is renewed first, since cells may have moved in the text. */
  async #writeNow(figures: readonly Typed[]): Promise<void> {
    const document = await this.#document();
    for (let tries = 0; tries < MOST_TRIES && this.#model?.version !== document?.version; tries++) {
      await this.update();
    }
    if (document === undefined || this.#model === undefined || this.#model.version !== document.version) {
      return this.#context.warn(this.#context.messages.notWritten);
    }
    const edits = editsFor(this.#model, figures);
    const edit = new vscode.WorkspaceEdit();
    edits.forEach(({ range, newText }) => edit.replace(document.uri, rangeOf(range), newText));
    const { messages, warn } = this.#context;
    await editing(() => vscode.workspace.applyEdit(edit), () => warn(messages.readOnly));
  }
}

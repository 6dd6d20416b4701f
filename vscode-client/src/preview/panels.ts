import * as vscode from "vscode";
import { bringReportToFront } from "../texts.js";
import { moved } from "./moving.js";
import { type PanelContext, TablePanel } from "./panel.js";

/** The longest time from the saving of a file to the end of the unsaved text that it is made of. */
const LONGEST_SAVE_MS = 2_000;

/** The open table views, at most one for each report. */
export class TablePanels implements vscode.Disposable {
  readonly #context: PanelContext;
  readonly #panels = new Set<TablePanel>();
  readonly #watching: vscode.Disposable;
  /** The file that was saved last. */
  #saved: { readonly file: vscode.Uri | undefined; readonly time: number } = { file: undefined, time: 0 };

  constructor(context: PanelContext) {
    this.#context = context;
    this.#watching = vscode.Disposable.from(
      vscode.workspace.onDidSaveTextDocument(({ uri }) => void (this.#saved = { file: uri, time: Date.now() })),
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

  /** When an unsaved text is saved, the editor saves a file with that text and then closes the unsaved one. Otherwise the text is gone. */
  #closed({ isClosed, isUntitled, uri }: vscode.TextDocument): void {
    if (isUntitled && isClosed) {
      const { file, time } = this.#saved;
      const isSaved = file !== undefined && Date.now() - time < LONGEST_SAVE_MS;
      this.#of(uri).forEach((panel) => (isSaved ? panel.follow(file) : panel.dispose()));
    }
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

import * as vscode from "vscode";
import { bringReportToFront } from "../texts.js";
import { type PanelContext, TablePanel } from "./panel.js";

/** The open table views, at most one for each report. */
export class TablePanels implements vscode.Disposable {
  readonly #context: PanelContext;
  readonly #panels = new Map<vscode.TextDocument, TablePanel>();

  constructor(context: PanelContext) {
    this.#context = context;
  }

  /** Shows the tables of the text in front. */
  async open(): Promise<void> {
    const document = (await bringReportToFront(this.#context.messages))?.document;
    if (document === undefined) {
      return;
    }
    const known = this.#panels.get(document);
    if (known !== undefined) {
      known.reveal();
      return;
    }
    this.#panels.set(document, new TablePanel(document, this.#context, () => void this.#panels.delete(document)));
  }

  /** Draws all of them again, for example when another engine runs. */
  update(): void {
    this.#panels.forEach((panel) => void panel.update());
  }

  dispose(): void {
    [...this.#panels.values()].forEach((panel) => panel.dispose());
  }
}

import * as vscode from "vscode";
import { type CellPlaces, cellsIn } from "./answers.js";
import { latest } from "./latest.js";
import { KnownPlaces } from "./places.js";
import { rangeOf } from "./ranges.js";
import type { EngineRequests } from "./requests.js";
import { cellNear, type Direction, step } from "./steps.js";

/** The commands of the keys that move from cell to cell, and what the keys do otherwise, at the border of a table. */
const KEYS: Readonly<Record<string, { readonly direction: Direction; readonly otherwise: readonly [string, object?] }>> = {
  "gouji.nextCell": { direction: "next", otherwise: ["tab"] },
  "gouji.previousCell": { direction: "previous", otherwise: ["outdent"] },
  "gouji.cellBelow": { direction: "below", otherwise: ["type", { text: "\n" }] },
};

/** Makes Tab and Enter move from cell to cell in the tables of a text, as in a spreadsheet. */
export class Walking implements vscode.Disposable {
  readonly #engine: EngineRequests;
  readonly #parts: vscode.Disposable;
  readonly #places = new KnownPlaces<vscode.TextDocument>((document) => this.#ask(document));
  readonly #follow = latest(() => this.#setContext());

  constructor(engine: EngineRequests) {
    this.#engine = engine;
    this.#parts = vscode.Disposable.from(
      ...Object.entries(KEYS).map(([name, { direction, otherwise }]) =>
        vscode.commands.registerCommand(name, () => this.#walk(direction, otherwise)),
      ),
      vscode.window.onDidChangeTextEditorSelection(() => void this.#follow()),
      vscode.window.onDidChangeActiveTextEditor(() => void this.#follow()),
    );
  }

  dispose(): void {
    this.#parts.dispose();
  }

  /** To be called when another engine runs, or none. */
  update(): void {
    this.#places.forget();
    void this.#follow();
  }

  /** Sets the context of the keys: whether the caret is in a cell. While a figure is being typed, the caret stays where it was. */
  async #setContext(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const cells = editor === undefined ? [] : await this.#places.of(editor.document);
    if (cells !== undefined) {
      const inCell = editor !== undefined && cellNear(cells, editor.selection.active, lines(editor)) >= 0;
      await vscode.commands.executeCommand("setContext", "gouji.inCell", inCell);
    }
  }

  async #ask({ uri }: vscode.TextDocument): Promise<CellPlaces | undefined> {
    return this.#engine.running ? cellsIn(await this.#engine.sendRequest("gouji/cells", { uri: this.#engine.toEngine(uri) })) : undefined;
  }

  async #walk(direction: Direction, [command, argument]: readonly [string, object?]): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
      return;
    }
    const cells = (await this.#places.of(editor.document)) ?? [];
    const next = step(cells, cellNear(cells, editor.selection.active, lines(editor)), direction);
    if (next === undefined) {
      await vscode.commands.executeCommand(command, argument);
      return;
    }
    const range = rangeOf(next.range);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.Default);
  }
}

function lines({ document }: vscode.TextEditor): (line: number) => string {
  return (line) => (line < document.lineCount ? document.lineAt(line).text : "");
}

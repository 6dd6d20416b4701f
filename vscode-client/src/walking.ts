import * as vscode from "vscode";
import { cellsIn, type CellPlace } from "./answers.js";
import { latest } from "./latest.js";
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
  readonly #update = latest(() => this.#setContext());

  constructor(engine: EngineRequests) {
    this.#engine = engine;
    this.#parts = vscode.Disposable.from(
      ...Object.entries(KEYS).map(([name, { direction, otherwise }]) =>
        vscode.commands.registerCommand(name, () => this.#walk(direction, otherwise)),
      ),
      vscode.window.onDidChangeTextEditorSelection(() => this.update()),
      vscode.window.onDidChangeActiveTextEditor(() => this.update()),
    );
  }

  dispose(): void {
    this.#parts.dispose();
  }

  update(): void {
    void this.#update();
  }

  /** Sets the context of the keys: whether the caret is in a cell. */
  async #setContext(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const inCell = editor !== undefined && cellNear(await this.#cells(editor), editor.selection.active, lines(editor)) >= 0;
    await vscode.commands.executeCommand("setContext", "gouji.inCell", inCell);
  }

  async #cells({ document }: vscode.TextEditor): Promise<readonly CellPlace[]> {
    if (!this.#engine.running) {
      return [];
    }
    const answer = cellsIn(await this.#engine.sendRequest("gouji/cells", { uri: this.#engine.toEngine(document.uri) }).catch(() => undefined));
    return answer?.version === document.version ? answer.cells : [];
  }

  async #walk(direction: Direction, [command, argument]: readonly [string, object?]): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
      return;
    }
    const cells = await this.#cells(editor);
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

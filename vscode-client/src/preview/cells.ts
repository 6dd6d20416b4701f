/** What the table view's cells are in the text. */

import type { Model, ModelCell, Place, PlaceRange, Typed } from "./wire.js";

export interface Edit {
  readonly range: PlaceRange;
  readonly newText: string;
}

/** The answer of an engine that knows the request; undefined for anything else, as of a text that is no report. */
export function modelOf(answer: unknown): Model | undefined {
  const model = answer as Partial<Model> | null;
  return typeof model?.html === "string" && Array.isArray(model.tables) && Array.isArray(model.issues) ? (model as Model) : undefined;
}

function cells({ tables }: Model): readonly ModelCell[] {
  return tables.flatMap(({ rows }) => rows.flat());
}

export function placeOf(model: Model, cell: string): PlaceRange | undefined {
  return cells(model).find((other) => other.cell === cell)?.range;
}

/** The cell that a place in the text lies in. */
export function cellAt(model: Model, place: Place): string | undefined {
  return cells(model).find(({ range }) => range !== undefined && isIn(range, place))?.cell;
}

function isIn({ start, end }: PlaceRange, { line, character }: Place): boolean {
  return start.line === line && end.line === line && start.character <= character && character <= end.character;
}

/** The edits that write these figures; those that change nothing or have no place in the text are left out. */
export function editsFor(model: Model, figures: readonly Typed[]): readonly Edit[] {
  const known = new Map(cells(model).map((cell) => [cell.cell, cell]));
  return figures.flatMap(({ cell, text }) => {
    const found = known.get(cell);
    const newText = figure(text);
    return found?.write === undefined || found.text === newText ? [] : [{ range: found.write, newText }];
  });
}

/** A figure in a line: what would begin another cell or line has no place in it. */
export function figure(text: string): string {
  return text.replace(/[\s|]+/g, " ").trim();
}

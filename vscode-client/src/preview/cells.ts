/** Converts between the cells of the table view and places in the text. */

import type { Model, ModelCell, Place, PlaceRange, Typed } from "./wire.js";

export interface Edit {
  readonly range: PlaceRange;
  readonly newText: string;
}

/** The model in an answer; undefined if there is none, as for a text that is no report. */
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

/** The address of the cell at a place in the text. */
export function cellAt(model: Model, place: Place): string | undefined {
  return cells(model).find(({ range }) => range !== undefined && isIn(range, place))?.cell;
}

function isIn({ start, end }: PlaceRange, { line, character }: Place): boolean {
  return start.line === line && end.line === line && start.character <= character && character <= end.character;
}

/** The edits that write these figures. A figure that changes nothing or has no place in the text is left out. */
export function editsFor(model: Model, figures: readonly Typed[]): readonly Edit[] {
  const known = new Map(cells(model).map((cell) => [cell.cell, cell]));
  return figures.flatMap(({ cell, text }) => {
    const found = known.get(cell);
    const newText = figure(text);
    return found?.write === undefined || found.text === newText ? [] : [{ range: found.write, newText }];
  });
}

/** A typed figure without characters that would begin another cell or line. */
export function figure(text: string): string {
  return text.replace(/[\s|]+/g, " ").trim();
}

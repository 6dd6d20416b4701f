/** Finds the cell that a key leads to in the tables of a text. */

import type { CellPlace } from "./answers.js";
import type { Place } from "./preview/wire.js";

export type Direction = "next" | "previous" | "below";

/** The index of the cell at a place; -1 if there is none. The blanks around a figure belong to its cell. */
export function cellNear(cells: readonly CellPlace[], { line, character }: Place, lineText: (line: number) => string): number {
  const at = (apart: (start: number, end: number) => string): number =>
    cells.findIndex(({ range: { start, end } }) => start.line === line && end.line === line && apart(start.character, end.character) === "");
  const inside = at((start, end) => (start <= character && character <= end ? "" : "apart"));
  const text = lineText(line);
  const blanks = (start: number, end: number): string => (character < start ? text.slice(character, start) : text.slice(end, character)).trim();
  return inside >= 0 ? inside : at(blanks);
}

/** The cell that a step leads to; undefined if it would leave the table. */
export function step(cells: readonly CellPlace[], from: number, direction: Direction): CellPlace | undefined {
  const here = cells[from];
  if (here === undefined) {
    return undefined;
  }
  const rest = direction === "previous" ? cells.slice(0, from).reverse() : cells.slice(from + 1);
  return rest.find(({ table, column }) => table === here.table && (direction !== "below" || column === here.column));
}

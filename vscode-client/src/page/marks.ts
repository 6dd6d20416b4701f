/** Which stretches of which lines are marked. */

import type { PlaceRange } from "../preview/wire.js";
import type { Problem } from "./engine.js";
import type { Refused } from "../word/office.js";

export interface Mark {
  readonly range: PlaceRange;
  /** The class of a finding's severity; a spot is the revealed place. */
  readonly kind: "error" | "warning" | "info" | "hint" | "spot";
}

/** A stretch of a line that is marked alike. */
export interface Piece {
  readonly text: string;
  readonly kinds: readonly Mark["kind"][];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: Mark["kind"];
}

/** The lines of a text in pieces. */
export function pieces(text: string, marks: readonly Mark[]): readonly (readonly Piece[])[] {
  return text.split("\n").map((line, number) => cut(line, marks.flatMap((mark) => stretch(mark, number, line.length))));
}

/** The part of a mark that lies in a line. */
function stretch({ range: { start, end }, kind }: Mark, line: number, length: number): readonly Stretch[] {
  if (line < start.line || line > end.line) {
    return [];
  }
  return [{ from: line === start.line ? start.character : 0, to: Math.min(length, line === end.line ? end.character : length), kind }];
}

function cut(line: string, stretches: readonly Stretch[]): readonly Piece[] {
  const cuts = [...new Set([0, line.length, ...stretches.flatMap(({ from, to }) => [from, to])])].filter((at) => at <= line.length).sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const kinds = stretches.filter((other) => other.from <= from && to <= other.to).map(({ kind }) => kind);
    return { text: line.slice(from, to), kinds: [...new Set(kinds)] };
  });
}

const KINDS: readonly Mark["kind"][] = ["error", "warning", "info", "hint"];

export function problemMark({ range, severity }: Problem): Mark {
  return { range, kind: KINDS[severity - 1] ?? "hint" };
}

/** After a deletion, the characters beside it are marked. */
export function refusedMark({ range: { start, end } }: Refused): Mark {
  const empty = start.line === end.line && start.character === end.character;
  const range = { start: { ...start, character: Math.max(0, start.character - 1) }, end: { ...end, character: end.character + 1 } };
  return { range: empty ? range : { start, end }, kind: "error" };
}

/** A range of the text that is marked. */

import type { PlaceRange } from "../preview/wire.js";
import type { Problem } from "./engine.js";
import type { Refused } from "../word/office.js";

export interface Mark {
  readonly range: PlaceRange;
  /** The CSS class: the severity of a finding, or "spot" for the revealed place. */
  readonly kind: "error" | "warning" | "info" | "hint" | "spot";
}

/** A part of a line with the same marks throughout. */
export interface Piece {
  readonly text: string;
  readonly kinds: readonly Mark["kind"][];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: Mark["kind"];
}

/** The pieces of each line of a text. */
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

/** The mark of a refused edit. If it was a deletion, the characters on both sides are marked. */
export function refusedMark({ range: { start, end } }: Refused): Mark {
  const empty = start.line === end.line && start.character === end.character;
  const range = { start: { ...start, character: Math.max(0, start.character - 1) }, end: { ...end, character: end.character + 1 } };
  return { range: empty ? range : { start, end }, kind: "error" };
}

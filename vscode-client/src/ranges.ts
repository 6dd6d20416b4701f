import { Range } from "vscode";
import type { PlaceRange } from "./preview/wire.js";

/** The engine's range as the editor has it. */
export function rangeOf({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

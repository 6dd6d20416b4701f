import { Range } from "vscode";
import type { PlaceRange } from "./preview/wire.js";

/** A range from the engine, as a range of the editor. */
export function rangeOf({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

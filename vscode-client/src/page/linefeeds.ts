/** A text as the page shows it, with a line feed after each line, and the line ends that its file has instead. */

import type { Edit } from "../preview/cells.js";
import type { Place, PlaceRange } from "../preview/wire.js";
import { differenceOf } from "./difference.js";

export interface LineFeedText {
  readonly text: string;
  /** The end of each line but the last: a line feed, a carriage return or both. */
  readonly ends: readonly string[];
}

/** Replaces the characters from one offset to another by a text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function withLineFeeds(file: string): LineFeedText {
  return { text: file.replace(/\r\n?/g, "\n"), ends: file.match(/\r\n?|\n/g) ?? [] };
}

/** The text with the line ends of the file. */
export function fileText({ text, ends }: LineFeedText): string {
  let line = 0;
  return text.replace(/\n/g, () => ends[line++] ?? "\n");
}

/** The text after a change. New lines get the line end of the first line. */
export function withChange({ text, ends }: LineFeedText, { start, end, text: inserted }: Change): LineFeedText {
  const first = breaks(text.slice(0, start));
  const removed = breaks(text.slice(start, end));
  const made = Array.from({ length: breaks(inserted) }, (_, line) => (line < removed ? ends[first + line] : undefined) ?? ends[0] ?? "\n");
  return {
    text: text.slice(0, start) + inserted + text.slice(end),
    ends: [...ends.slice(0, first), ...made, ...ends.slice(first + removed)],
  };
}

/** The change that turns one text into the other. */
export function changeBetween(before: string, after: string): Change {
  const { start, rest } = differenceOf(before, after);
  return { start, end: before.length - rest, text: after.slice(start, after.length - rest) };
}

/** The edits of a text as one change; undefined if there are no edits. */
export function changeOf(text: string, edits: readonly Edit[]): Change | undefined {
  const changes = edits
    .map(({ range, newText }) => ({ start: offsetAt(text, range.start), end: offsetAt(text, range.end), text: newText.replace(/\r\n?/g, "\n") }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const [first] = changes;
  if (first === undefined) {
    return undefined;
  }
  let end = first.start;
  let made = "";
  for (const change of changes) {
    made += text.slice(end, change.start) + change.text;
    end = change.end;
  }
  return { start: first.start, end, text: made };
}

export function offsetAt(text: string, { line, character }: Place): number {
  let start = 0;
  for (let left = line; left > 0; left--) {
    const end = text.indexOf("\n", start);
    if (end < 0) {
      return text.length;
    }
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return Math.min(start + character, end < 0 ? text.length : end);
}

export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: breaks(before), character: offset - (before.lastIndexOf("\n") + 1) };
}

/** The offsets of a range in a text. */
export function offsetsOf(text: string, { start, end }: PlaceRange): { readonly start: number; readonly end: number } {
  return { start: offsetAt(text, start), end: offsetAt(text, end) };
}

function breaks(text: string): number {
  return text.split("\n").length - 1;
}

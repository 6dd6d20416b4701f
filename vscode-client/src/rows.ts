/** The rows of the list of reports: their contents, their order, and their states for the filter. */

import type { MissingReport } from "./answers.js";
import { compare, type Counts } from "./findings.js";
import { nameOf, stemOf } from "./names.js";

/** A file of the folder that is named as a report. */
export interface FileRow<File> {
  readonly kind: "file";
  readonly file: File;
  readonly path: string;
  readonly counts: Counts;
  /** Whether the engine has checked it. */
  readonly known: boolean;
  /** Whether it was looked at and is no report. */
  readonly other?: boolean;
  /** Whether it could not be read. */
  readonly unread: boolean;
  /** Its body and year, if it states them. */
  readonly report?: MissingReport | undefined;
  /** Whether another file has the same body and year. */
  readonly twin?: boolean;
}

/** A body that has not reported. */
export interface MissingRow extends MissingReport {
  readonly kind: "missing";
}

export type Row<File> = FileRow<File> | MissingRow;

export const STATES = ["unread", "wrong", "doubtful", "clean", "unchecked", "missing"] as const;
export type State = (typeof STATES)[number];

export function stateOf(row: Row<unknown>): State {
  if (row.kind === "missing") {
    return "missing";
  }
  const { errors, warnings } = row.counts;
  return !row.known || row.other === true ? "unchecked" : row.unread ? "unread" : errors > 0 ? "wrong" : warnings > 0 ? "doubtful" : "clean";
}

/** The body and year, or the file's name without its ending if they are unknown. */
export function titleOf(row: Row<unknown>): string {
  const report = row.kind === "missing" ? row : row.report;
  if (report !== undefined) {
    return row.kind === "missing" ? report.body : `${report.body} ${report.year}`;
  }
  return row.kind === "file" ? stemOf(row.path) : "";
}

/** The name of a file whose title would stand in the list twice; empty for others. */
export function nameBeside(row: Row<unknown>): string {
  return row.kind === "file" && row.twin === true ? nameOf(row.path) : "";
}

/** The files, the worst first, and then the bodies that have not reported. */
export function ordered<File>(files: readonly FileRow<File>[], missing: readonly MissingReport[]): readonly Row<File>[] {
  const sorted = withTwins(files).sort((a, b) => compare(a.counts, b.counts) || a.path.localeCompare(b.path, "zh"));
  return [...sorted, ...missing.map((report) => ({ ...report, kind: "missing" }) as const)];
}

function withTwins<File>(files: readonly FileRow<File>[]): FileRow<File>[] {
  const numbers = new Map<string, number>();
  files.forEach((file) => numbers.set(titleOf(file), (numbers.get(titleOf(file)) ?? 0) + 1));
  return files.map((file) => ({ ...file, twin: (numbers.get(titleOf(file)) ?? 0) > 1 }));
}

/** The findings in a text: their numbers, and short descriptions. */

import { fill, type Messages } from "./messages.js";

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  /** Informations and hints: worth a look, but perhaps right. */
  readonly notes: number;
}

export interface Found {
  /** As vscode.DiagnosticSeverity: 0 is an error. */
  readonly severity: number;
  readonly source?: string | undefined;
  readonly code?: unknown;
}

/** The code of a text that could not be read. */
const UNREAD = "GJ001";

/** The source of the engine's diagnostics, in either language, and of our own, which begin with a capital letter in English. */
const SOURCES: readonly unknown[] = ["勾稽", "gouji"];

export function isOwn({ source }: Found): boolean {
  return SOURCES.includes(source?.toLowerCase());
}

export function count(found: readonly Found[]): Counts {
  const own = found.filter(isOwn);
  const of = (from: number, to: number): number => own.filter(({ severity }) => severity >= from && severity <= to).length;
  return { errors: of(0, 0), warnings: of(1, 1), notes: of(2, 3) };
}

export function isUnread(found: readonly Found[]): boolean {
  return found.some((one) => isOwn(one) && (one.code === UNREAD || valueOf(one.code) === UNREAD));
}

/** The code of a finding if it comes with a link. */
function valueOf(code: unknown): unknown {
  return typeof code === "object" && code !== null && "value" in code ? code.value : undefined;
}

export function words({ errors, warnings, notes }: Counts, messages: Messages): string {
  const parts = [
    [errors, messages.errors],
    [warnings, messages.warnings],
    [notes, messages.notes],
  ] as const;
  const present = parts.filter(([number]) => number > 0).map(([number, message]) => fill(message, String(number)));
  return present.length === 0 ? messages.nothingFound : present.join(" · ");
}

/** The state of a report in a few signs: ✗ 1 处 for problems, otherwise ✓ and the number of checked figures. */
export function verdict({ errors, warnings }: Counts, cells: number, { wrongPlaces, checkedCells }: Messages): string {
  return errors + warnings > 0 ? fill(wrongPlaces, String(errors + warnings)) : fill(checkedCells, String(cells));
}

/** Sorts the worse first. Returns 0 if both are equally bad. */
export function compare(a: Counts, b: Counts): number {
  return b.errors - a.errors || b.warnings - a.warnings || b.notes - a.notes;
}

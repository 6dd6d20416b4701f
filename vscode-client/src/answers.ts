/** The engine's answers to its own requests (server/CONTRACT.md), with their types checked. */

import type { PlaceRange } from "./preview/wire.js";

/** Sends the engine a request. */
export type SendRequest = (method: string, params: object) => Promise<unknown>;

export interface ReportAtHand {
  readonly uri: string;
  readonly body: string;
  readonly year: number;
}

export type MissingReport = Omit<ReportAtHand, "uri">;

/** What the engine says of a text: whether it takes it for a report, and the number of its figures. */
export interface ReportStatus {
  readonly report: boolean;
  readonly cells: number;
}

/** The place of a figure in the text, with its table and column. */
export interface CellPlace {
  readonly table: string;
  readonly column: string;
  readonly range: PlaceRange;
}

export interface CellPlaces {
  readonly version: number;
  readonly cells: readonly CellPlace[];
}

type Kind = "string" | "number" | "boolean" | "object";

/** Whether an answer is an object with members of these types. */
function has(answer: unknown, members: Readonly<Record<string, Kind>>): answer is Readonly<Record<string, unknown>> {
  return (
    typeof answer === "object" &&
    answer !== null &&
    Object.entries(members).every(([name, kind]) => typeof (answer as Readonly<Record<string, unknown>>)[name] === kind)
  );
}

/** The items of a list that have these members. */
function list<T>(answer: unknown, members: Readonly<Record<keyof T & string, Kind>>): readonly T[] {
  return Array.isArray(answer) ? answer.filter((member): member is T => has(member, members)) : [];
}

export function reportsIn(answer: unknown): readonly ReportAtHand[] {
  return list<ReportAtHand>(answer, { uri: "string", body: "string", year: "number" });
}

export function missingIn(answer: unknown): readonly MissingReport[] {
  return list<MissingReport>(answer, { body: "string", year: "number" });
}

export function cellsIn(answer: unknown): CellPlaces | undefined {
  return has(answer, { version: "number", cells: "object" })
    ? { version: Number(answer["version"]), cells: list<CellPlace>(answer["cells"], { table: "string", column: "string", range: "object" }) }
    : undefined;
}

export function statusIn(answer: unknown): ReportStatus | undefined {
  return has(answer, { report: "boolean" }) ? { report: answer["report"] === true, cells: numberIn(answer, "cells") ?? 0 } : undefined;
}

/** A member of an answer, if it is a string. */
export function textIn(answer: unknown, member: string): string | undefined {
  return has(answer, { [member]: "string" }) ? String(answer[member]) : undefined;
}

/** A member of an answer, if it is a number. */
export function numberIn(answer: unknown, member: string): number | undefined {
  return has(answer, { [member]: "number" }) ? Number(answer[member]) : undefined;
}

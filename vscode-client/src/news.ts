/** A text, and whether the engine has checked it. If not, the engine has nothing to say of it: it is closed, gone or not wanted. */
export interface News<Address> {
  readonly text: Address;
  readonly checked: boolean;
  /** Whether it is a report, as far as is known. */
  readonly report: boolean;
}

/** What a workspace diagnostic report, or a part of one, says of texts. Only findings of a check have an id. */
export function newsIn(report: unknown): readonly News<string>[] {
  const items: unknown = typeof report === "object" && report !== null && "items" in report ? report.items : undefined;
  return Array.isArray(items)
    ? items.flatMap((item: { uri?: unknown }) => (typeof item.uri === "string" ? [newsOf(item.uri, item)] : []))
    : [];
}

/** What a diagnostic report says of a text. */
export function newsOf<Address>(text: Address, report: unknown): News<Address> {
  const other = typeof report === "object" && report !== null && "isReport" in report && report.isReport === false;
  return { text, checked: hasId(report), report: !other };
}

export function isUnchanged(report: unknown): boolean {
  return typeof report === "object" && report !== null && "kind" in report && report.kind === "unchanged";
}

/** Whether a diagnostic report is the result of a check. */
export function hasId(report: unknown): boolean {
  return typeof report === "object" && report !== null && "resultId" in report && typeof report.resultId === "string";
}

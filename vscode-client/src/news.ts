/** A text, and whether the engine has checked it. If not, the engine has nothing to say of it: it is closed, gone or not wanted. */
export interface News<Address> {
  readonly text: Address;
  readonly checked: boolean;
}

/** What a workspace diagnostic report, or a part of one, says of texts. Only findings of a check have an id. */
export function newsIn(report: unknown): readonly News<string>[] {
  const items: unknown = typeof report === "object" && report !== null && "items" in report ? report.items : undefined;
  return Array.isArray(items)
    ? items.flatMap((item: { uri?: unknown }) => (typeof item.uri === "string" ? [{ text: item.uri, checked: hasId(item) }] : []))
    : [];
}

/** Whether a diagnostic report is the result of a check. */
export function hasId(report: unknown): boolean {
  return typeof report === "object" && report !== null && "resultId" in report && typeof report.resultId === "string";
}

/** The server's pages on clauses and lines of the form, shown as documents that nobody can edit: gouji:条例/第二十条.md */

export const PAGE_SCHEME = "gouji";
export const PAGE_REQUEST = "gouji/page";

/** What answers requests: the language client. */
export interface Answers {
  sendRequest(method: string, params: { readonly uri: string }): Promise<unknown>;
}

export interface Page {
  toString(): string;
}

/** The text of a page; empty where the server knows no such page or is going away. */
export async function pageText(server: Answers, page: Page): Promise<string> {
  try {
    return textOf(await server.sendRequest(PAGE_REQUEST, { uri: page.toString() }));
  } catch {
    return "";
  }
}

function textOf(answer: unknown): string {
  const text: unknown = typeof answer === "object" && answer !== null && "text" in answer ? answer.text : undefined;
  return typeof text === "string" ? text : "";
}

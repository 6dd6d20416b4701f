/** The server's pages on clauses and lines of the form, as read-only documents: gouji:条例/第二十条.md */

import { textIn } from "./answers.js";

export const PAGE_SCHEME = "gouji";
export const PAGE_REQUEST = "gouji/page";

/** What answers requests. */
export interface Answers {
  ask(method: string, params: { readonly uri: string }): Promise<unknown>;
}

export interface Page {
  readonly path: string;
  toString(): string;
}

/** The text of a page; empty if the server does not know it or is ending. */
export async function pageText(server: Answers, page: Page): Promise<string> {
  const answer = await server.ask(PAGE_REQUEST, { uri: page.toString() }).catch(() => undefined);
  return besideEachOther(textIn(answer, "text") ?? "", page.path);
}

/** The editor's Markdown preview follows no links of our scheme, but those from file to file. */
function besideEachOther(text: string, path: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  return text.replaceAll(`](${PAGE_SCHEME}:`, `](${up}`);
}

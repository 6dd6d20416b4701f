/** The server's pages on clauses and lines of the form, as read-only documents: gouji:条例/第二十条.md */

import { type SendRequest, textIn } from "./answers.js";

export const PAGE_SCHEME = "gouji";
export const PAGE_REQUEST = "gouji/page";

export interface Server {
  readonly sendRequest: SendRequest;
}

export interface Page {
  readonly path: string;
  toString(): string;
}

/** The text of a page; empty if the server does not know it or is ending. */
export async function pageText(server: Server, page: Page): Promise<string> {
  const answer = await server.sendRequest(PAGE_REQUEST, { uri: page.toString() }).catch(() => undefined);
  return withRelativeLinks(textIn(answer, "text") ?? "", page.path);
}

/** The editor's Markdown preview follows relative links, but no links of our scheme. */
function withRelativeLinks(text: string, path: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  return text.replaceAll(`](${PAGE_SCHEME}:`, `](${up}`);
}

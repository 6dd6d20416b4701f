/**
 * When to start the server. Markdown and plain text are everywhere, so a Java process for each of their users would
 * be rude: nothing runs until a text looks like one of ours. Whether it is a report, the server says.
 */

export const LANGUAGES = ["gouji-report", "markdown", "plaintext"] as const;

/** Old revisions (git:) and log panes (output:) are texts too, but nobody can repair a figure in them. */
export const SCHEMES = ["file", "untitled"] as const;

/** How much of a text is looked at. A report names itself in its title, and a huge log should cost nothing. */
export const HEAD_LENGTH = 64 * 1024;

const TOPIC = "政府信息公开";
const NAMES = [TOPIC, "年度报告"] as const;

export interface OpenText {
  readonly scheme: string;
  readonly languageId: string;
  readonly path: string;
  /** The first HEAD_LENGTH characters; a function, so that it is only read where the rest leaves it open. */
  readonly head: () => string;
}

export interface Selector {
  readonly language: string;
  readonly scheme: string;
}

export const DOCUMENT_SELECTOR: readonly Selector[] = LANGUAGES.flatMap((language) =>
  SCHEMES.map((scheme) => ({ language, scheme })),
);

/** Who picks the language gouji-report by hand has said it all, even of an empty text. */
export function looksLikeReport(text: OpenText): boolean {
  return isSelected(text) && (text.languageId === "gouji-report" || isNamedLikeReport(text.path) || mentionsTopic(text));
}

function isSelected(text: OpenText): boolean {
  return DOCUMENT_SELECTOR.some(({ language, scheme }) => language === text.languageId && scheme === text.scheme);
}

function isNamedLikeReport(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return NAMES.some((word) => name.includes(word));
}

function mentionsTopic(text: OpenText): boolean {
  return text.head().slice(0, HEAD_LENGTH).includes(TOPIC);
}

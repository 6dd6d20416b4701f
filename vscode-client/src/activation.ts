/**
 * When to start the engine. Markdown and plain text are everywhere, so nothing runs until a text looks like one of
 * ours. Whether it is a report is the engine's decision.
 */

import { WORD_SCHEME } from "./word/addresses.js";

export const LANGUAGES = ["gouji-report", "markdown", "plaintext"] as const;

/**
 * Files here, on a remote machine and in a virtual workspace, unsaved texts, and texts of Word files. Old revisions
 * (git:) and log panes (output:) are texts too, but their figures cannot be repaired.
 */
export const SCHEMES: readonly string[] = ["file", "untitled", "vscode-remote", "vscode-vfs", WORD_SCHEME];

/** How much of a text is inspected. A report names itself in its title, and a huge log should cost nothing. */
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

/** @param folders the schemes of the workspace's folders, which may be in a file system of another extension */
export function documentSelector(folders: readonly string[]): Selector[] {
  const schemes = [...new Set([...SCHEMES, ...folders])];
  return LANGUAGES.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));
}

/** Files that are reports by their names, for a look through a folder. */
export const REPORT_FILES = "**/*{年度报告,信息公开*年报}*.{txt,md,markdown,docx,html,htm}";
/** Folders that hold no reports, and are slow to search. */
export const EXCLUDED_FOLDERS = "**/{node_modules,.git}/**";

/** Bytes without a meaning in the encoding of the editor; one alone may be the author's own. */
const UNDECODED = "\uFFFD\uFFFD";

const TITLE = /政府信息公开\s*(?:工作)?\s*年度报告/;
/** Titles stand at the top, below the name of the body at most. */
const TITLE_LENGTH = 400;

/** Whether a plain text is a report itself, by its title, and not only about reports. */
export function isTitled({ languageId, head }: Pick<OpenText, "languageId" | "head">): boolean {
  return languageId === "plaintext" && TITLE.test(head().slice(0, TITLE_LENGTH));
}

/** A text whose language the user set to gouji-report is one, even an empty one. */
export function looksLikeReport(text: OpenText, folders: readonly string[] = []): boolean {
  return isSelected(text, folders) && (text.languageId === "gouji-report" || isNamedLikeReport(text.path) || mentionsReports(text));
}

function isSelected(text: OpenText, folders: readonly string[]): boolean {
  return documentSelector(folders).some(({ language, scheme }) => language === text.languageId && scheme === text.scheme);
}

function isNamedLikeReport(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return NAMES.some((word) => name.includes(word));
}

/** A text in the wrong encoding has lost its words; the engine reads the file itself. */
function mentionsReports(text: OpenText): boolean {
  const head = text.head().slice(0, HEAD_LENGTH);
  return head.includes(TOPIC) || head.includes(UNDECODED);
}

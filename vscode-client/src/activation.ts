/**
 * When to start the engine. Markdown and plain text are everywhere, so nothing runs until a text looks like a report. Whether it is one
 * is decided by the engine.
 */

import { WORD_SCHEME } from "./word/addresses.js";

export const LANGUAGES = ["gouji-report", "markdown", "plaintext"] as const;

/**
 * Files on this machine, on a remote machine and in a virtual workspace, unsaved texts, and texts of Word files. Not old revisions
 * (git:) and logs (output:): nobody can correct their figures.
 */
export const SCHEMES: readonly string[] = ["file", "untitled", "vscode-remote", "vscode-vfs", WORD_SCHEME];

/** The most characters of a text that are inspected. A report has its title at the top, and a huge log should cost no time. */
export const HEAD_LENGTH = 64 * 1024;

const TOPIC = "政府信息公开";
const NAMES = [TOPIC, "年度报告"] as const;

export interface OpenText {
  readonly scheme: string;
  readonly languageId: string;
  readonly path: string;
  /** The first HEAD_LENGTH characters. A function, so that they are read only if the other members do not decide. */
  readonly head: () => string;
}

export interface Selector {
  readonly language: string;
  readonly scheme: string;
}

/** @param folders the schemes of the workspace folders; other extensions may provide file systems of other schemes */
export function documentSelector(folders: readonly string[]): Selector[] {
  const schemes = [...new Set([...SCHEMES, ...folders])];
  return LANGUAGES.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));
}

/** Files that are named as reports, for the search of a folder. */
export const REPORT_FILES = "**/*{年度报告,信息公开*年报}*.{txt,md,markdown,docx,html,htm}";
/** Folders that hold no reports, and are slow to search. */
const EXCLUDED = ["node_modules", ".git"];
export const EXCLUDED_FOLDERS = `**/{${EXCLUDED.join()}}/**`;

const REPORT_NAME = /(?:年度报告|信息公开.*年报).*\.(?:txt|md|markdown|docx|html|htm)$/;

/** Whether a search for REPORT_FILES finds a file of this name. */
export function isReportFile(name: string): boolean {
  return REPORT_NAME.test(name);
}

export function isSearched(folder: string): boolean {
  return !EXCLUDED.includes(folder);
}

/** What the editor shows for bytes that its encoding cannot decode. A single one may have been typed by the author. */
const UNDECODED = "\uFFFD\uFFFD";

const TITLE = /政府信息公开\s*(?:工作)?\s*年度报告/;
/** The most characters up to the end of a title: only the name of the body may stand above it. */
const TITLE_LENGTH = 400;

/** Whether a plain text has the title of a report; other texts may be about reports. */
export function isTitled({ languageId, head }: Pick<OpenText, "languageId" | "head">): boolean {
  return languageId === "plaintext" && TITLE.test(head().slice(0, TITLE_LENGTH));
}

/** Whether a text that was inserted at once is a report, with its title on a line of its own. */
export function isPastedReport(text: string): boolean {
  return text.includes("\n") && TITLE.test(text.slice(0, TITLE_LENGTH));
}

/** Whether a text may be a report. One whose language the user has set to gouji-report counts, even if it is empty. */
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

/** A text in the wrong encoding mentions nothing, but may be a report: the engine reads the file itself. */
function mentionsReports(text: OpenText): boolean {
  const head = text.head().slice(0, HEAD_LENGTH);
  return head.includes(TOPIC) || head.includes(UNDECODED);
}

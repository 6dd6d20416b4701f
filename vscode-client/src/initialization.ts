/** The client's own options for the server. */

export const TEXT_FILE_SETTING = "gouji.regulation.textFile";
export const INPUT_REQUEST = "gouji/input";
export const DIAGNOSTICS_SETTING = "gouji.diagnostics";

export const ONLY_OPEN = "openFiles";

export interface InitializationOptions {
  /** The client shows pages of the scheme gouji itself, so that none needs to be written to a file. */
  readonly contentProvider: true;
  /** The client shows the text of Word files. */
  readonly wordFiles: true;
  /** The client can ask its user for a line of text. */
  readonly input: true;
  /** The client offers to reopen a text in the right encoding. */
  readonly reopen: true;
  /** The path of the official text of the 条例; empty if not set. */
  readonly regulation: { readonly textFile: string };
}

/** @param textFile the value of the setting, which may be of any type */
export function initializationOptions(textFile: unknown): InitializationOptions {
  return { contentProvider: true, wordFiles: true, input: true, reopen: true, regulation: { textFile: typeof textFile === "string" ? textFile.trim() : "" } };
}

/** The extension's own messages. Messages on reports come from the server, in the same language. */

/** How the names of review copies end in each language: a colleague's editor may have the other one. */
export const REVIEW_ENDINGS: readonly string[] = [" (Gouji review).docx", "（勾稽审阅）.docx"];

/** The texts of all messages. The bundles in l10n/ translate them. */
export const ENGLISH = {
  startFailed: "Gouji could not start; the output channel “勾稽 Gouji” says why. Once that is put right, run the command “Restart Gouji”.",
  ended: "Gouji has ended: {0}",
  disconnected: "Gouji has stopped.",
  gaveUp:
    "Gouji stopped unexpectedly several times within three minutes and no longer checks; the output channel “勾稽 Gouji” says why. Run the command “Restart Gouji” to try again.",
  showOutput: "Show Output",
  name: "Gouji",
  starting: "Starting…",
  onlyOpen: " Only reports that are open are checked, as set in “gouji.diagnostics”.",
  errors: "errors: {0}",
  warnings: "warnings: {0}",
  notes: "notes: {0}",
  nothingFound: "Checked, nothing found",
  unchecked: "Not checked yet",
  noReport: "Not an annual report, not checked",
  unread: "Cannot be read",
  checkedCells: "✓ figures checked: {0}",
  wrongPlaces: "✗ places: {0}",
  nextProblem: "Next Problem",
  open: "Open",
  summary: "Reports: {0}; checked: {1}; with errors: {2}.",
  wrongReports: "Reports with errors: {0}",
  notReported: "No report for {0}",
  listed: " Listed: {0}.",
  allReports: "All Reports",
  onlyWrong: "With Errors",
  onlyDoubtful: "With Warnings",
  onlyClean: "Nothing Found",
  onlyUnchecked: "Not Checked Yet",
  onlyMissing: "Not Submitted",
  byName: "Find by Name…",
  exportFindings: "Export Findings",
  exportHtml: "Web page (html), to be printed or mailed",
  exportCsv: "Table (csv), for Excel or WPS",
  exportName: "findings",
  exported: "Exported: {0}",
  exportedInPart: "Exported: {0}; reports that could not be read: {1}",
  newReport: "New Annual Report",
  askYear: "Which year is the report about?",
  fourDigits: "A year of four digits, please, such as 2025.",
  askBody: "The name of the body, as it stands in the title",
  fromBlank: "Begin with a blank report",
  fromReport: "{0}, report for {1}",
  carriedOver: "What it carried over is filled in as carried in",
  garbled: "Wrong encoding, not checked, do not save: {0}",
  reopen: "Reopen in GB18030",
  noEnding: "“{0}” has no ending, so neither Word nor a check of the folder finds it.",
  rename: "Add {0} to Its Name",
  openReport: "Open an annual report first.",
  readOnly: "The file is read-only, so nothing was changed.",
  noProblem: "No problem was found in this text.",
  nothingHere: "There is nothing to explain here. Put the cursor on a table, on a clause or on a place with a squiggle.",
  tables: "Tables",
  noTables: "This text is no annual report yet, so there are no tables to show.",
  fix: "Correct",
  notWritten: "The text was just being changed, so the figure was not written. Please type it again.",
  wordChanged: "Not saved: another program has changed the file since it was opened. Copy your changes, then close the file and open it again.",
  wordOpen: "Not saved: the file is open in Word, WPS or the like (there is “{0}” beside it). Close it there, then save.",
  wordRefused: "Not saved, since the file has no place for some changes. {0}Put the cursor where they are marked, choose “Take This Edit Back” at the light bulb, and save.",
  wordPlace: "Line {0}: {1} ",
  takeBack: "Take This Edit Back",
  reviewName: "{0} (Gouji review).docx",
  reviewWritten: "The review copy is written: {0}",
  openReview: "Open in Word",
} as const satisfies Readonly<Record<string, string>>;

export type Messages = Readonly<Record<keyof typeof ENGLISH, string>>;

/** The language of our messages in an editor of that language. The engine has the same two. */
export function spoken(editor: string): "zh" | "en" {
  return editor.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/** @param translate translates an English text into the language of the editor */
export function messagesIn(translate: (text: string) => string): Messages {
  return Object.fromEntries(Object.entries(ENGLISH).map(([name, text]) => [name, translate(text)])) as Record<keyof typeof ENGLISH, string>;
}

/** Puts the arguments in the places {0}, {1}, … of a message. */
export function fill(message: string, ...args: readonly string[]): string {
  return message.replace(/\{(\d)\}/g, (place, index) => args[Number(index)] ?? place);
}

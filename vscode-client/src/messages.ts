/** What the extension itself says. What is said about a report comes from the server, in the same language. */
export interface Messages {
  readonly startFailed: string;
  readonly ended: string;
  readonly disconnected: string;
  readonly gaveUp: string;
  readonly showOutput: string;
  readonly name: string;
  readonly starting: string;
  readonly errors: string;
  readonly warnings: string;
  readonly notes: string;
  readonly nothingFound: string;
  readonly unchecked: string;
  readonly nextProblem: string;
  readonly open: string;
  readonly summary: string;
  readonly wrongReports: string;
  readonly tables: string;
  readonly fix: string;
  readonly notWritten: string;
  readonly source: string;
  readonly wordChanged: string;
  readonly wordOpen: string;
  readonly wordRefused: string;
  readonly wordPlace: string;
  readonly takeBack: string;
  readonly reviewName: string;
  readonly reviewWritten: string;
  readonly openReview: string;
}

export const CHINESE: Messages = {
  startFailed: "勾稽未能启动，原因见输出频道“勾稽 Gouji”。排除后请执行命令“重新启动勾稽”。",
  ended: "勾稽已退出：{0}",
  disconnected: "勾稽已停止。",
  gaveUp: "勾稽三分钟内多次意外退出，已停止检查，原因见输出频道“勾稽 Gouji”。可执行命令“重新启动勾稽”再试。",
  showOutput: "查看输出",
  name: "勾稽",
  starting: "正在启动…",
  errors: "{0} 处错误",
  warnings: "{0} 处警告",
  notes: "{0} 处提示",
  nothingFound: "已核对，没有发现问题",
  unchecked: "尚未核对",
  nextProblem: "下一处问题",
  open: "打开",
  summary: "共 {0} 份报告，已核对 {1} 份，{2} 份有错误。",
  wrongReports: "{0} 份报告有错误",
  tables: "表格",
  fix: "改正",
  notWritten: "原文正在改动，刚才填的数没有写入，请再填一次。",
  source: "勾稽",
  wordChanged: "没有保存：Word 文件在打开之后被别的程序改过。请先复制自己的改动，再关闭并重新打开这个文件。",
  wordOpen: "没有保存：文件正在 Word、WPS 等程序中打开（旁边有“{0}”）。请在那里关闭后再保存。",
  wordRefused: "没有保存，有的改动写不回 Word 文件：{0}把光标放到标出的地方，按 Ctrl+. 选“还原这一处”，再保存。",
  wordPlace: "第 {0} 行，{1}",
  takeBack: "还原这一处",
  reviewName: "{0}（勾稽审阅）.docx",
  reviewWritten: "审阅副本已写好：{0}",
  openReview: "在 Word 中打开",
};

export const ENGLISH: Messages = {
  startFailed:
    "Gouji could not start; the output channel “勾稽 Gouji” says why. Once that is put right, run the command “Restart Gouji”.",
  ended: "Gouji has ended: {0}",
  disconnected: "Gouji has stopped.",
  gaveUp:
    "Gouji stopped unexpectedly several times within three minutes and no longer checks; the output channel “勾稽 Gouji” says why. Run the command “Restart Gouji” to try again.",
  showOutput: "Show Output",
  name: "Gouji",
  starting: "Starting…",
  errors: "errors: {0}",
  warnings: "warnings: {0}",
  notes: "notes: {0}",
  nothingFound: "Checked, nothing found",
  unchecked: "Not checked yet",
  nextProblem: "Next Problem",
  open: "Open",
  summary: "Reports: {0}; checked: {1}; with errors: {2}.",
  wrongReports: "Reports with errors: {0}",
  tables: "Tables",
  fix: "Correct",
  notWritten: "The text was just being changed, so the figure was not written. Please type it again.",
  source: "gouji",
  wordChanged: "Not saved: another program has changed the Word file since it was opened. Copy your changes, then close the file and open it again.",
  wordOpen: "Not saved: the file is open in Word, WPS or the like (there is “{0}” beside it). Close it there, then save.",
  wordRefused: "Not saved, since the Word file has no place for some changes. {0}Put the cursor where they are marked, press Ctrl+., choose “Take This Edit Back”, and save.",
  wordPlace: "Line {0}: {1} ",
  takeBack: "Take This Edit Back",
  reviewName: "{0} (Gouji review).docx",
  reviewWritten: "The review copy is written: {0}",
  openReview: "Open in Word",
};

/** Chinese unless the editor speaks English: the reports are Chinese, and so are nearly all who write them. */
export function messagesFor(editorLanguage: string): Messages {
  return editorLanguage.toLowerCase().startsWith("en") ? ENGLISH : CHINESE;
}

/** Puts the arguments in the places {0}, {1}, … of a message. */
export function fill(message: string, ...args: readonly string[]): string {
  return message.replace(/\{(\d)\}/g, (place, index) => args[Number(index)] ?? place);
}

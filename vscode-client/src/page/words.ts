/** What the page itself says. What is said about a report comes from the engine, in the same language. */
export interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly open: string;
  readonly save: string;
  readonly copy: string;
  readonly example: string;
  readonly undo: string;
  readonly redo: string;
  readonly print: string;
  readonly text: string;
  readonly report: string;
  readonly tools: string;
  readonly pasteHere: string;
  readonly welcome: string;
  readonly dropHere: string;
  readonly firstStep: string;
  readonly secondStep: string;
  readonly thirdStep: string;
  readonly noReport: string;
  readonly noReportHelp: string;
  readonly privacy: string;
  readonly licences: string;
  readonly close: string;
  readonly drop: string;
  readonly untitled: string;
  readonly starting: string;
  readonly checking: string;
  readonly checked: string;
  readonly ended: string;
  readonly next: string;
  readonly inText: string;
  readonly fix: string;
  readonly lines: string;
  readonly unsaved: string;
  readonly saved: string;
  readonly savedAsUtf8: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly fixed: string;
  readonly notFixed: string;
  readonly notWritten: string;
  readonly unreadable: string;
  readonly tooLarge: string;
  readonly replace: string;
  readonly startFailed: string;
  readonly gaveUp: string;
}

export const CHINESE: Words = {
  title: "勾稽",
  subtitle: "政府信息公开工作年度报告核对",
  open: "打开文件…",
  save: "保存",
  copy: "复制文本",
  example: "示例",
  undo: "撤销",
  redo: "恢复",
  print: "打印",
  text: "报告原文",
  report: "核对结果和表格",
  tools: "工具",
  pasteHere: "在这里粘贴报告全文",
  welcome: "核对一份年度报告",
  dropHere: "把报告文件拖到这一页",
  firstStep: "打开或拖入报告，也可以在左边粘贴从 Word、WPS、网页复制的全文。",
  secondStep: "逐条看右边列出的问题：点“原文”找到出处，点“改正”照建议改；表格里的数可以直接填。",
  thirdStep: "改好后保存或复制。",
  noReport: "还看不出这是一份年度报告",
  noReportHelp: "标题里应有“政府信息公开工作年度报告”，或者有报告格式规定的标题和表格。",
  privacy: "不联网，文件不离开本机",
  licences: "版权与许可",
  close: "关闭",
  drop: "松开鼠标，打开这份报告",
  untitled: "年度报告.txt",
  starting: "正在启动…",
  checking: "正在核对…",
  checked: "已核对",
  ended: "已停止核对",
  next: "下一处问题",
  inText: "原文",
  fix: "改正",
  lines: "{0} 行",
  unsaved: "有改动未保存",
  saved: "已存为“{0}”，在浏览器的下载文件夹里。",
  savedAsUtf8: "有 GB18030 写不出的字，“{0}”已按 UTF-8 存入浏览器的下载文件夹。",
  copied: "全文已复制。",
  notCopied: "浏览器不允许复制。请点左边的原文，按 Ctrl+A、Ctrl+C。",
  fixed: "已改正：{0}",
  notFixed: "这一处已经变了，没有改动。",
  notWritten: "原文正在改动，刚才填的数没有写入，请再填一次。",
  unreadable: "“{0}”不是能读的文字，没有打开。请另存为纯文本后再试。",
  tooLarge: "“{0}”超过 4 MB，没有打开。年度报告没有这么大。",
  replace: "现在的报告有改动没有保存。要换成另一份吗？",
  startFailed: "勾稽未能启动。请用较新的 Chrome、Edge 或 360 极速模式打开本页。",
  gaveUp: "勾稽多次意外退出，已停止核对。请先复制保存改好的文字，再刷新本页。",
};

export const ENGLISH: Words = {
  title: "Gouji",
  subtitle: "Checks annual reports on the disclosure of government information",
  open: "Open…",
  save: "Save",
  copy: "Copy Text",
  example: "Example",
  undo: "Undo",
  redo: "Redo",
  print: "Print",
  text: "Text of the report",
  report: "Findings and tables",
  tools: "Tools",
  pasteHere: "Paste the whole report here",
  welcome: "Check an annual report",
  dropHere: "Drop the file of a report on this page",
  firstStep: "Open or drop a report, or paste its whole text on the left, from Word, WPS or a web page.",
  secondStep: "Go through the findings on the right: “In Text” leads to the place, “Correct” makes the change. Figures can be typed into the tables.",
  thirdStep: "Save or copy the result.",
  noReport: "This does not look like an annual report yet",
  noReportHelp: "Its title should hold the words 政府信息公开工作年度报告, or it should have the headings and tables of the official form.",
  privacy: "No network: files do not leave this computer",
  licences: "Copyright and Licences",
  close: "Close",
  drop: "Let go to open this report",
  untitled: "report.txt",
  starting: "Starting…",
  checking: "Checking…",
  checked: "Checked",
  ended: "No longer checking",
  next: "Next Problem",
  inText: "In Text",
  fix: "Correct",
  lines: "lines: {0}",
  unsaved: "Unsaved changes",
  saved: "Saved as “{0}” in the browser's folder for downloads.",
  savedAsUtf8: "“{0}” has a character that GB18030 lacks, so it was saved as UTF-8 in the browser's folder for downloads.",
  copied: "The whole text has been copied.",
  notCopied: "The browser does not allow copying. Click into the text on the left and press Ctrl+A, Ctrl+C.",
  fixed: "Corrected: {0}",
  notFixed: "This place has changed meanwhile, so nothing was corrected.",
  notWritten: "The text was just being changed, so the figure was not written. Please type it again.",
  unreadable: "“{0}” is not a text that can be read, so it was not opened. Please save it as plain text and try again.",
  tooLarge: "“{0}” has more than 4 MB, so it was not opened. No annual report is as large.",
  replace: "The report has changes that are not saved. Open another one in its place?",
  startFailed: "Gouji could not start. Please open this page in a recent Chrome or Edge.",
  gaveUp: "Gouji stopped unexpectedly several times and no longer checks. Copy your text first, then reload this page.",
};

/** Chinese unless the browser speaks English: the reports are Chinese, and so are nearly all who write them. */
export function wordsFor(language: string): Words {
  return language.toLowerCase().startsWith("en") ? ENGLISH : CHINESE;
}

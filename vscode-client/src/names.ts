/** The name of a file in its path, which has slashes on every system. */

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The file name of a new report, without the characters that no file name may have. */
export function reportName(body: string, year: number): string {
  return `${body.replace(/[\\/:*?"<>|\s]/g, "")}${year}年政府信息公开工作年度报告.txt`;
}

/** Whether a file has an ending that programs know it by; a number such as that of a date is none. */
export function hasEnding(path: string): boolean {
  return /\.[a-z][a-z0-9]*$/i.test(nameOf(path));
}

/** The name without its ending. */
export function stemOf(path: string): string {
  return nameOf(path).replace(/\.[^.]+$/, "");
}

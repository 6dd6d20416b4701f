/** The name of a file in its path, which has slashes on every system. */

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The file name of a new report, without the characters that no file name may have. */
export function reportName(body: string, year: number): string {
  return `${body.replace(/[\\/:*?"<>|\s]/g, "")}${year}年政府信息公开工作年度报告.txt`;
}

/** The name without its ending. */
export function stemOf(path: string): string {
  return nameOf(path).replace(/\.[^.]+$/, "");
}

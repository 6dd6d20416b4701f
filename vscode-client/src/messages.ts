/** What the extension itself says. What is said about a report comes from the server, in the same language. */
export interface Messages {
  readonly startFailed: string;
  readonly ended: string;
  readonly disconnected: string;
  readonly gaveUp: string;
  readonly showOutput: string;
}

export const CHINESE: Messages = {
  startFailed: "勾稽未能启动，原因见输出频道“勾稽 Gouji”。排除后请执行命令“重新启动勾稽”。",
  ended: "勾稽已退出：{0}",
  disconnected: "勾稽已停止。",
  gaveUp: "勾稽三分钟内多次意外退出，已停止检查，原因见输出频道“勾稽 Gouji”。可执行命令“重新启动勾稽”再试。",
  showOutput: "查看输出",
};

export const ENGLISH: Messages = {
  startFailed:
    "Gouji could not start; the output channel “勾稽 Gouji” says why. Once that is put right, run the command “Restart Gouji”.",
  ended: "Gouji has ended: {0}",
  disconnected: "Gouji has stopped.",
  gaveUp:
    "Gouji stopped unexpectedly several times within three minutes and no longer checks; the output channel “勾稽 Gouji” says why. Run the command “Restart Gouji” to try again.",
  showOutput: "Show Output",
};

/** Chinese unless the editor speaks English: the reports are Chinese, and so are nearly all who write them. */
export function messagesFor(editorLanguage: string): Messages {
  return editorLanguage.toLowerCase().startsWith("en") ? ENGLISH : CHINESE;
}

/** Puts the arguments in the places {0}, {1}, … of a message. */
export function fill(message: string, ...args: readonly string[]): string {
  return message.replace(/\{(\d)\}/g, (place, index) => args[Number(index)] ?? place);
}

/** What the extension itself says. What is said about a report comes from the server, in the same language. */
export interface Messages {
  readonly javaMissing: string;
  readonly javaTooOld: string;
  readonly javaHomeWrong: string;
  readonly openSetting: string;
  readonly serverMissing: string;
  readonly startFailed: string;
  readonly ready: string;
  readonly ended: string;
  readonly disconnected: string;
  readonly gaveUp: string;
  readonly showOutput: string;
}

export const CHINESE: Messages = {
  javaMissing:
    "勾稽需要 Java 17 或更高版本，但没有找到 Java。请安装 JDK 或 JRE，或在设置 gouji.java.home 中填写它所在的文件夹（含有 bin 的那一层）。",
  javaTooOld:
    "勾稽需要 Java 17 或更高版本，找到的是 Java {0}（{1}）。请安装新版，或在设置 gouji.java.home 中填写新版所在的文件夹（含有 bin 的那一层）。",
  javaHomeWrong:
    "设置 gouji.java.home 所填的文件夹中没有可用的 Java：{0}。请填写含有 bin 的那一层文件夹的绝对路径，或清空此项以自动查找。",
  openSetting: "打开设置",
  serverMissing: "勾稽扩展不完整，缺少文件 {0}。请重新安装勾稽扩展。",
  startFailed: "勾稽服务未能启动，原因见输出频道“勾稽 Gouji”。排除后请执行命令“重新启动勾稽”。",
  ready: "勾稽服务已启动：{0}",
  ended: "勾稽服务已退出：{0}",
  disconnected: "与勾稽服务的连接中断。",
  gaveUp: "勾稽服务三分钟内多次意外退出，已停止检查，原因见输出频道“勾稽 Gouji”。可执行命令“重新启动勾稽”再试。",
  showOutput: "查看输出",
};

export const ENGLISH: Messages = {
  javaMissing:
    "Gouji needs Java 17 or later, and no Java was found. Install a JDK or JRE, or give its folder (the one that holds bin) in the setting gouji.java.home.",
  javaTooOld:
    "Gouji needs Java 17 or later, and found Java {0} ({1}). Install a newer one, or give its folder (the one that holds bin) in the setting gouji.java.home.",
  javaHomeWrong:
    "The folder in the setting gouji.java.home holds no usable Java: {0}. Give the absolute path of the folder that holds bin, or clear the setting to search for Java.",
  openSetting: "Open Setting",
  serverMissing: "The Gouji extension is incomplete: the file {0} is missing. Please install the extension again.",
  startFailed:
    "Gouji could not start; the output channel “勾稽 Gouji” says why. Once that is put right, run the command “Restart Gouji”.",
  ready: "The server is ready: {0}",
  ended: "The server has ended: {0}",
  disconnected: "The connection to the server was lost.",
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

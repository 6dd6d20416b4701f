import { type TextDocument, workspace } from "vscode";
import { nameOf } from "./names.js";

/** The server's Settings.FILE. */
const FILE = ".gouji.json";

/**
 * Runs what may write into a settings file, and then saves that file: it counts only as it is on the disk, and is opened behind the
 * report. A file with unsaved changes of the user is not saved.
 */
export async function savingSettings<T>(run: () => Promise<T>): Promise<T> {
  const before = new Set(unsaved());
  const result = await run();
  await Promise.all(unsaved().filter((file) => !before.has(file)).map(async (file) => file.save()));
  return result;
}

function unsaved(): readonly TextDocument[] {
  return workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && nameOf(uri.path) === FILE);
}

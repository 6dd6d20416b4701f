import { FileType, RelativePattern, Uri, workspace } from "vscode";
import { EXCLUDED_FOLDERS, REPORT_FILES } from "./activation.js";
import type { Addresses } from "./engine/addresses.js";
import type { FileSystem } from "./engine/files.js";
import { type Entry, walk } from "./searching.js";

/** The editor's files, on this machine and elsewhere, by the paths that the engine uses. */
export function editorFiles(addresses: Addresses<Uri>): FileSystem {
  return {
    stat: async (path) => workspace.fs.stat(addresses.file(path)),
    readFile: async (path) => workspace.fs.readFile(addresses.file(path)),
    readDirectory: async (path) => workspace.fs.readDirectory(addresses.file(path)),
  };
}

export async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

/** The schemes of file systems that the editor can search. A search of any other may never end. */
const SEARCHABLE: readonly string[] = ["file", "vscode-remote", "vscode-vfs"];

/** The files in the open folders that are named as reports. */
export async function reportFiles(): Promise<readonly Uri[]> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(({ uri }) => (SEARCHABLE.includes(uri.scheme) ? search(uri) : walk(uri, list))));
  // One folder may lie in another.
  return [...new Map(found.flat().map((file) => [file.toString(), file])).values()];
}

async function search(folder: Uri): Promise<readonly Uri[]> {
  return workspace.findFiles(new RelativePattern(folder, REPORT_FILES), EXCLUDED_FOLDERS).then((files) => files, () => []);
}

async function list(folder: Uri): Promise<readonly Entry<Uri>[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.map(([name, type]) => ({ name, address: Uri.joinPath(folder, name), isFolder: (type & FileType.Directory) !== 0 }));
}

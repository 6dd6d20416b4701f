import { type Uri, workspace } from "vscode";
import type { Addresses } from "./engine/addresses.js";
import type { FileSystem } from "./engine/files.js";

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

/** Searches for reports in a folder that the editor can list, but not search: one of a file system that another extension provides. */

import { isReportFile, isSearched } from "./activation.js";

/** A file or folder, named by its address. */
export interface Entry<Address> {
  readonly name: string;
  readonly address: Address;
  readonly isFolder: boolean;
}

/** The most folders that are listed: each may be a request over a network. */
export const MOST_FOLDERS = 500;

/** @param list lists a folder; a folder for which it rejects counts as empty */
export async function walk<Address>(root: Address, list: (folder: Address) => Promise<readonly Entry<Address>[]>): Promise<readonly Address[]> {
  const found: Address[] = [];
  const folders = [root];
  for (let next = 0; next < folders.length && next < MOST_FOLDERS; next++) {
    const entries = await list(folders[next]!).catch(() => []);
    found.push(...entries.filter(({ isFolder, name }) => !isFolder && isReportFile(name)).map(({ address }) => address));
    folders.push(...entries.filter(({ isFolder, name }) => isFolder && isSearched(name)).map(({ address }) => address));
  }
  return found;
}

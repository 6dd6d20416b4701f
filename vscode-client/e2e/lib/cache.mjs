/** A folder outside the repository for the installed programs of the tests; all clones share it. */

import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

export const CACHE = process.env.GOUJI_E2E_CACHE || join(homedir(), ".cache", "gouji-e2e");

/**
 * The folder of this key; `fill` makes it if it does not exist. It is filled under another name and renamed when complete, so that
 * neither an interrupted install nor a second one at the same time leaves an incomplete folder.
 */
export async function cached(key, fill) {
  const folder = join(CACHE, key);
  if (!existsSync(folder)) {
    const partial = `${folder}.partial-${process.pid}`;
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
    await fill(partial);
    await rename(partial, folder).catch((error) => keepTheOther(error, folder, partial));
  }
  return folder;
}

async function keepTheOther(error, folder, partial) {
  if (!existsSync(folder)) {
    throw error;
  }
  await rm(partial, { recursive: true, force: true });
}

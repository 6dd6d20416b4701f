/**
 * node install.mjs FOLDER: npm ci, unless node_modules matches package-lock.json. A stamp inside node_modules holds the
 * hash of the lock; npm ci removes it with the folder, and it is only written after success, so a half install is never
 * taken for a complete one.
 */

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2] ?? ".");
const stamp = join(folder, "node_modules", ".gouji-stamp");

/** The binaries of esbuild and TypeScript differ from machine to machine, and some trees are shared by two. */
function expected() {
  const hash = createHash("sha256");
  for (const file of ["package.json", "package-lock.json"]) {
    hash.update(readFileSync(join(folder, file)));
  }
  return hash.update(`${process.platform} ${process.arch}`).digest("hex");
}

function found() {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return undefined;
  }
}

if (found() !== expected()) {
  // Windows has npm.cmd, which only a shell starts. The command is fixed: nothing in it needs quoting.
  execFileSync("npm ci --loglevel=error", { cwd: folder, stdio: "inherit", shell: true });
  writeFileSync(stamp, expected());
}

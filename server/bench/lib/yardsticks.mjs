/** The programs that Gouji is compared with, from npm, installed once into a cache folder. */

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const VERSIONS = { "autocorrect-node": "2.14.0", "vscode-langservers-extracted": "4.10.0" };
const CACHE = process.env.GOUJI_BENCH_CACHE || join(homedir(), ".cache", "gouji-bench");

export async function yardsticks() {
  const key = Object.entries(VERSIONS).map(([name, version]) => `${name}-${version}`).join("+");
  const folder = join(CACHE, key);
  if (!existsSync(folder)) {
    await install(folder);
  }
  const modules = join(folder, "node_modules");
  return {
    versions: VERSIONS,
    autocorrect: [process.execPath, join(modules, "autocorrect-node/cli.js"), "--lint"],
    json: [process.execPath, join(modules, "vscode-langservers-extracted/bin/vscode-json-language-server"), "--stdio"],
  };
}

/** Under another name first, so that an interrupted install is not taken for a whole one. */
async function install(folder) {
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await writeFile(join(partial, "package.json"), JSON.stringify({ private: true, dependencies: VERSIONS }));
  console.log(`Installing ${JSON.stringify(VERSIONS)} into ${CACHE}`);
  const npm = spawnSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: partial, stdio: "inherit" });
  if (npm.status !== 0) {
    throw new Error("npm install failed, see above");
  }
  await rename(partial, folder);
}

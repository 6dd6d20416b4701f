/**
 * Bundles the extension and the worker with the engine into the files that are shipped, with the licences of the libraries
 * that are in them and in gouji.html, and puts the schema of .gouji.json beside them, which the server's tests keep.
 */

import { existsSync } from "node:fs";
import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { CLIENT, ROOT } from "./folders.mjs";
import { ENGINE, EXTENSION, PAGE, VIEW, WORKER } from "./options.mjs";

const DIST = join(CLIENT, "dist");

/** Files of the server that are shipped as they are, and their names here. */
const SHARED = [
  ["settings/gouji.schema.json", "gouji.schema.json"],
  ["preview/style.css", "preview.css"],
  ["preview/script.js", "preview.js"],
];

async function bundle() {
  if (!existsSync(ENGINE)) {
    throw new Error(`${ENGINE} is missing: mvn -pl vscode-client/engine -am package makes it`);
  }
  const results = await Promise.all([EXTENSION, WORKER, VIEW, PAGE].map((options) => build(options)));
  return results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

/** The folders of the packages among the bundled files, such as node_modules/a or node_modules/@b/c. */
function packagesOf(files) {
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

async function notice(folder) {
  const { name, version } = JSON.parse(await readFile(join(CLIENT, folder, "package.json"), "utf8"));
  const file = (await readdir(join(CLIENT, folder))).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) {
    throw new Error(`${name} ${version} is bundled, but ${folder} holds no licence`);
  }
  return `${name} ${version}\n\n${(await readFile(join(CLIENT, folder, file), "utf8")).trim()}\n`;
}

/** Of the libraries that are compiled into the engine; the Apache License comes with TypeScript, which is under it as well. */
async function engineNotice() {
  const apache = (await readFile(join(CLIENT, "node_modules", "typescript", "LICENSE"), "utf8")).trim();
  if (!apache.startsWith("Apache License")) {
    throw new Error("node_modules/typescript/LICENSE is no Apache License any more");
  }
  return `${await readFile(join(CLIENT, "engine", "THIRD-PARTY.txt"), "utf8")}\n${apache}\n`;
}

const notices = [await engineNotice(), ...(await Promise.all(packagesOf(await bundle()).map(notice)))];
await writeFile(join(DIST, "THIRD-PARTY.txt"), notices.join(`\n${"-".repeat(78)}\n\n`));
const resources = join(ROOT, "server", "src", "main", "resources", "dev", "gouji");
await Promise.all(SHARED.map(([from, to]) => copyFile(join(resources, from), join(DIST, to))));

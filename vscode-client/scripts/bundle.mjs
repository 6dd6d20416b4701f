/**
 * Bundles the extension into the one file that is shipped, with the licences of the libraries that are in it, and puts
 * the schema of .gouji.json beside it, which the server's tests keep.
 */

import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { CLIENT, ROOT } from "./folders.mjs";

const DIST = join(CLIENT, "dist");
const SCHEMA = "gouji.schema.json";

async function bundle() {
  const { metafile } = await build({
    absWorkingDir: CLIENT,
    entryPoints: ["src/extension.ts"],
    outfile: join(DIST, "extension.js"),
    bundle: true,
    platform: "node",
    format: "cjs",
    // VS Code 1.82, the oldest that may install the extension, runs Node 18.
    target: "node18",
    // The editor provides this module at run time; it exists nowhere else.
    external: ["vscode"],
    minify: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  return Object.keys(metafile.inputs);
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

const notices = await Promise.all(packagesOf(await bundle()).map(notice));
await writeFile(join(DIST, "THIRD-PARTY.txt"), notices.join(`\n${"-".repeat(78)}\n\n`));
await copyFile(join(ROOT, "server", "src", "main", "resources", "dev", "gouji", "settings", SCHEMA), join(DIST, SCHEMA));

/** Makes target/gouji.html: the engine and the table view as one self-contained page. */

import { createHash } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { CLIENT, ROOT } from "./folders.mjs";
import { PAGE } from "./options.mjs";
import { projectVersion } from "./version.mjs";

const FILE = join(CLIENT, "target", "gouji.html");
/** 4 MB, in bytes, for sticks and mail. */
const LARGEST = 4_000_000;

const dist = (name) => readFile(join(CLIENT, "dist", name), "utf8");
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Inside of an element nothing may look like its end; in a script of ours that can only be a part of a literal. */
const inScript = (text) => text.replace(/<(?=\/script|!--)/gi, "\\x3c");

async function bundled(version) {
  const { outputFiles } = await build({ ...PAGE, define: { GOUJI_VERSION: JSON.stringify(version) } });
  const ending = (end) => outputFiles.find(({ path }) => path.endsWith(end)).text;
  return { script: ending(".js"), style: ending(".css") };
}

/** Only what is in the page runs, by its hash: no script may be made of a text, and no connection opened. */
function policy(style, scripts) {
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${scripts.map(hash).join(" ")}`,
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

async function main() {
  const version = await projectVersion();
  const page = await bundled(version);
  const style = (await dist("preview.css")) + page.style;
  const preview = inScript(await dist("preview.js"));
  const script = inScript(page.script);
  const icon = await readFile(join(CLIENT, "icon.png"));
  const licences = [await readFile(join(ROOT, "LICENSE"), "utf8"), await dist("THIRD-PARTY.txt")];
  const parts = {
    policy: policy(style, [preview, script]),
    version,
    icon: `data:image/png;base64,${icon.toString("base64")}`,
    style,
    licences: escaped(licences.join(`\n${"-".repeat(78)}\n\n`)),
    engine: gzipSync(await dist("engine.js"), { level: 9 }).toString("base64"),
    preview,
    script,
  };
  const template = await readFile(join(CLIENT, "src", "page", "page.html"), "utf8");
  await writeFile(FILE, template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]));
  const { size } = await stat(FILE);
  if (size > LARGEST) {
    throw new Error(`${relative(ROOT, FILE)} has ${size} bytes; at most ${LARGEST} are allowed`);
  }
  console.log(`gouji ${version}: ${relative(ROOT, FILE)}, ${Math.ceil(size / 1024)} KB`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

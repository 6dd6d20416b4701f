/** How esbuild makes each of the shipped files; the tests start the very same worker. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CLIENT, ROOT } from "./folders.mjs";

/** What the compiler of ../engine has made: the language server as one module. */
export const ENGINE = join(CLIENT, "engine", "target", "javascript", "engine.js");

const PREVIEW = join(ROOT, "server", "src", "main", "resources", "dev", "gouji", "preview");

/** The name of an embedded style sheet or script in a security policy, as source code. */
const source = (file) => JSON.stringify(`'sha256-${createHash("sha256").update(readFileSync(join(PREVIEW, file))).digest("base64")}'`);

/** VS Code 1.82, the oldest that may install the extension, runs Node 18 and Chromium 114. */
const TARGET = ["node18", "chrome114"];

const COMMON = {
  absWorkingDir: CLIENT,
  bundle: true,
  target: TARGET,
  minify: true,
  legalComments: "none",
  charset: "utf8",
  metafile: true,
  logLevel: "warning",
};

/** The extension itself, once for editors that run it in Node and once for those in a browser. */
export const EXTENSION = {
  ...COMMON,
  entryPoints: ["src/desktop.ts", "src/browser.ts"],
  outdir: "dist",
  platform: "browser",
  format: "cjs",
  define: { STYLE_SOURCE: source("style.css"), SCRIPT_SOURCE: source("script.js") },
  // The editor provides this module at run time; it exists nowhere else. Those of Node only the desktop's part uses.
  external: ["vscode", "node:*"],
};

/** The worker's script, the engine in it: a classic script, since editors in a browser start no other. */
export const WORKER = {
  ...COMMON,
  entryPoints: { engine: "src/worker/worker.ts" },
  outdir: "dist",
  platform: "browser",
  format: "iife",
  external: ["node:*"],
  alias: { "gouji-engine": ENGINE },
};

/** The script and style sheet that the table view adds to those of the server's drawing. */
export const VIEW = {
  ...COMMON,
  entryPoints: ["src/webview/view.ts", "src/webview/view.css"],
  outdir: "dist",
  platform: "browser",
  format: "iife",
};

/** The script and style sheet of gouji.html; they go into the page and not into a file. */
export const PAGE = {
  ...COMMON,
  entryPoints: ["src/page/page.ts", "src/page/page.css"],
  outdir: "dist",
  platform: "browser",
  format: "iife",
  write: false,
  loader: { ".txt": "text" },
};

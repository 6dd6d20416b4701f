/** Installs a real VS Code workbench from npm: code-server and the Node that it needs. */

import { spawn } from "node:child_process";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cached } from "./cache.mjs";

export const CODE_SERVER = "4.139.1";
const NODE = "24.20.0";
/** Raise this when the installation below changes, so that older installations are not used. */
const RECIPE = 4;

/** Without these the workbench writes no log and does not end with its parent. */
const NATIVE_MODULES = ["@vscode/spdlog", "@vscode/native-watchdog"];
/** The languages of our texts, the Markdown preview that shows our pages, JSON for comparison in speed.mjs, and a colour theme. */
const BUILT_IN_EXTENSIONS = ["markdown-basics", "markdown-language-features", "json", "json-language-features", "theme-defaults"];
/** Large modules that the tests do not need: assistants, terminals, headers and by-products of compiling. */
const UNUSED = [
  "@github",
  "@microsoft/mxc-sdk",
  "@vscode/sandbox-runtime",
  "@vscode/spdlog/deps",
  "@vscode/sqlite3",
  "@vscode/windows-process-tree",
  "node-pty/prebuilds",
  "node-pty/third_party",
];

/** @returns {Promise<{node: string, entry: string}>} the program and the script that it runs */
export async function codeServer() {
  if (process.platform !== "linux") {
    throw new Error("The end-to-end tests run on Linux only: they install code-server and its Node for Linux from npm");
  }
  const nodePackage = `node-linux-${process.arch}`;
  const key = `code-server-${CODE_SERVER}-${nodePackage}-${NODE}-${RECIPE}`;
  const folder = await cached(key, (into) => install(into, nodePackage));
  const modules = join(folder, "node_modules");
  return { node: join(modules, nodePackage, "bin", "node"), entry: join(modules, "code-server", "out", "node", "entry.js") };
}

async function install(folder, nodePackage) {
  console.log(`Installing code-server ${CODE_SERVER} once, which takes about a minute`);
  await writeFile(join(folder, "package.json"), '{"private": true}\n');
  await npm(folder, ["install", "--ignore-scripts", `${nodePackage}@${NODE}`, `code-server@${CODE_SERVER}`]);
  const modules = join(folder, "node_modules");
  const workbench = join(modules, "code-server", "lib", "vscode");
  await npm(workbench, ["install", "--omit=dev", "--ignore-scripts"]);
  await compile(workbench, join(modules, nodePackage));
  await trim(workbench, join(modules, nodePackage));
}

/** Compiles the native modules for the Node that will load them, which may differ from the Node that runs this script. */
async function compile(workbench, nodeHome) {
  const env = { PATH: `${join(nodeHome, "bin")}:${process.env.PATH}`, npm_config_nodedir: nodeHome };
  const scripts = ["--ignore-scripts=false", "--dangerously-allow-all-scripts"];
  await npm(workbench, ["rebuild", ...scripts, ...NATIVE_MODULES], env);
}

async function trim(workbench, nodeHome) {
  const extensions = await readdir(join(workbench, "extensions"));
  const unused = [
    join(nodeHome, "include"),
    ...UNUSED.map((name) => join(workbench, "node_modules", name)),
    ...extensions.filter((name) => !BUILT_IN_EXTENSIONS.includes(name)).map((name) => join(workbench, "extensions", name)),
  ];
  await Promise.all(unused.map((path) => rm(path, { recursive: true, force: true })));
}

function npm(cwd, args, env = {}) {
  const quiet = ["--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  return new Promise((resolve, reject) => {
    const child = spawn("npm", [...args, ...quiet], { cwd, env: { ...process.env, ...env }, stdio: "pipe" });
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${args.join(" ")} ended with ${code}:\n${output.slice(-4000)}`)),
    );
  });
}

/** Finds installed programs; on Debian as root (a container, CI) a missing program is installed. */

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * @typedef {object} Program
 * @property {string} title
 * @property {readonly string[]} names names of its executable, the preferred one first
 * @property {string} variable an environment variable that may have its path
 * @property {readonly string[]} packages the Debian packages to install
 */

/** @param {Program} program */
export function found(program) {
  const path = find(program) ?? (mayInstall() ? installed(program) : undefined);
  if (path === undefined) {
    const { title, packages, variable } = program;
    throw new Error(`${title} was not found: install it (Debian: apt-get install ${packages.join(" ")}), or name it in ${variable}`);
  }
  return path;
}

function find({ names, variable }) {
  const named = process.env[variable];
  if (named) {
    return named;
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/snap/bin"];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

function installed(program) {
  console.log(`Installing ${program.packages.join(", ")} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...program.packages]]) {
    const { status, stderr } = spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
    if (status !== 0) {
      throw new Error(`apt-get ${args.join(" ")} ended with ${status}:\n${stderr}`);
    }
  }
  return find(program);
}

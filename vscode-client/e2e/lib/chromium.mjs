/** Finds Chromium; on a Debian machine of one's own (a container, CI) it is installed where it is missing. */

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

export function chromium() {
  const found = find() ?? (mayInstall() ? installed() : undefined);
  if (found === undefined) {
    throw new Error("Chromium was not found: install it (Debian: apt-get install chromium fonts-noto-cjk), or name it in CHROMIUM");
  }
  return found;
}

function find() {
  if (process.env.CHROMIUM) {
    return process.env.CHROMIUM;
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/snap/bin"];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
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

function installed() {
  console.log("Installing Chromium and Chinese fonts with apt-get");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]]) {
    const { status, stderr } = spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
    if (status !== 0) {
      throw new Error(`apt-get ${args.join(" ")} ended with ${status}:\n${stderr}`);
    }
  }
  return find();
}

/** Where Gouji is, and its launcher with the class-data archive made. */

import { spawn, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const BENCH = dirname(dirname(fileURLToPath(import.meta.url)));
const HOME = resolve(BENCH, "../..");
const LAUNCHER = join(HOME, "gouji");
const JAR = join(HOME, "server/target/gouji.jar");
const PATIENCE = 60_000;

export const RESULTS = join(BENCH, "results");
export const REPORTS = join(HOME, "server/src/test/resources/dev/gouji/reports");

/**
 * The commands as they are once installed: the launcher beside the jar, where it has no sources to look at. A cache
 * folder of their own makes sure that the archive is that of the jar which is measured.
 */
export async function prepareGouji(scratch) {
  const launcher = join(scratch, "gouji");
  const cache = join(scratch, "cache");
  await mkdir(cache);
  await copyFile(LAUNCHER, launcher);
  await copyFile(JAR, join(scratch, "gouji.jar"));
  const env = { ...process.env, XDG_CACHE_HOME: cache, LC_ALL: "C.UTF-8" };
  delete env.GOUJI_NO_CACHE;
  spawnSync(launcher, ["--version"], { env, stdio: "ignore" });
  await archive(cache);
  return { env, launcher: [launcher], plain: ["java", "-jar", join(scratch, "gouji.jar")] };
}

/** Waits for the archive that the first start records in the background. */
async function archive(folder) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const files = readdirSync(folder, { recursive: true });
    if (files.some((name) => name.endsWith(".jsa")) && !files.some((name) => name.endsWith(".making"))) {
      return;
    }
    await sleep(100);
  }
  throw new Error(`${LAUNCHER} made no class-data archive in ${folder}`);
}

/** Runs a command to its end, and returns the milliseconds. Its findings do not matter, but it must run. */
export function wall([command, ...args], env) {
  return new Promise((fulfil, reject) => {
    const begun = process.hrtime.bigint();
    const child = spawn(command, args, { env, stdio: "ignore" });
    child.once("error", reject);
    child.once("exit", (code) => {
      const taken = Number(process.hrtime.bigint() - begun) / 1e6;
      code === 0 || code === 1 ? fulfil(taken) : reject(new Error(`${command} ${args.join(" ")} ended with ${code}`));
    });
  });
}

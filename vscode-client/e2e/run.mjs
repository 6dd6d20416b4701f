/** Fetches what is missing, then runs the tests, or those named on the command line, in a workbench on this machine. */

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "./lib/chromium.mjs";
import { codeServer } from "./lib/install.mjs";

const HERE = fileURLToPath(new URL("./", import.meta.url));
const SCREENSHOTS = fileURLToPath(new URL("../target/e2e", import.meta.url));
const TEST_TIMEOUT_MS = 300_000;

function tests() {
  const named = process.argv.slice(2);
  return named.length > 0 ? named : readdirSync(HERE).filter((name) => name.endsWith(".test.mjs")).map((name) => join(HERE, name));
}

async function main() {
  chromium();
  await codeServer();
  rmSync(SCREENSHOTS, { recursive: true, force: true });
  mkdirSync(SCREENSHOTS, { recursive: true });
  // one workbench at a time: two on a machine with two cores would be too slow and time out
  const options = ["--test", "--test-reporter=spec", "--test-concurrency=1", `--test-timeout=${TEST_TIMEOUT_MS}`];
  const { status } = spawnSync(process.execPath, [...options, ...tests()], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

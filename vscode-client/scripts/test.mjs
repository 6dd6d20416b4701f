/** Compiles the unit tests beside the modules they test, and runs them with Node's own runner. */

import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { CLIENT } from "./folders.mjs";
import { WORKER } from "./options.mjs";

const OUT = join(CLIENT, "target", "test");
const names = readdirSync(join(CLIENT, "test")).filter((name) => name.endsWith(".test.ts"));

rmSync(OUT, { recursive: true, force: true });
await build({
  absWorkingDir: CLIENT,
  entryPoints: names.map((name) => join("test", name)),
  outdir: OUT,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  sourcemap: "inline",
  logLevel: "warning",
});

await build({ ...WORKER, outdir: OUT });

const files = names.map((name) => join(OUT, name.replace(/\.ts$/, ".cjs")));
const { status } = spawnSync(process.execPath, ["--enable-source-maps", "--test", "--test-reporter=spec", ...files], {
  cwd: CLIENT,
  stdio: "inherit",
});
process.exitCode = status ?? 1;

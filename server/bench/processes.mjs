/**
 * Measures Gouji as whole processes beside its yardsticks and writes results/processes.json.
 * node bench/processes.mjs [ROUNDS [PART…]], see README.md.
 */

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { coldStarts } from "./lib/cold.mjs";
import { edits } from "./lib/edits.mjs";
import { folders } from "./lib/folders.mjs";
import { RESULTS, prepareGouji } from "./lib/gouji.mjs";
import { machine } from "./lib/machine.mjs";
import { memory } from "./lib/memory.mjs";
import { serverStarts } from "./lib/starts.mjs";
import { Series } from "./lib/series.mjs";
import { yardsticks } from "./lib/yardsticks.mjs";

const PARTS = { cold: coldStarts, folders, start: serverStarts, edits, memory };

const [rounds = "5", ...wanted] = process.argv.slice(2);
const scratch = await mkdtemp(join(tmpdir(), "gouji-bench-"));
try {
  const side = { gouji: await prepareGouji(scratch), yardsticks: await yardsticks(), scratch };
  const series = new Series();
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length === 0 || wanted.includes(name)) {
      console.log(`# ${name}`);
      await part(side, series, Number(rounds));
    }
  }
  await mkdir(RESULTS, { recursive: true });
  const result = { machine: machine(), yardsticks: side.yardsticks.versions, series: series.all() };
  await writeFile(join(RESULTS, "processes.json"), `${JSON.stringify(result, null, 1)}\n`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wall } from "./gouji.mjs";
import { many } from "./reports.mjs";

const COUNTS = [500, 10_000];

/** Folders of reports: time and the most memory that was resident. */
export async function folders({ gouji, yardsticks, scratch }, series, rounds) {
  const sides = { gouji: [...gouji.launcher, "lint"], autocorrect: yardsticks.autocorrect };
  for (const count of COUNTS) {
    const folder = join(scratch, `reports-${count}`);
    many(count, folder);
    for (let i = 0; i < rounds; i++) {
      for (const [side, command] of Object.entries(sides)) {
        const { ms, mb } = await peak([...command, folder], gouji.env, join(scratch, "time"));
        series.add(`lint of ${count} reports`, side, "ms", ms);
        series.add(`lint of ${count} reports, peak memory`, side, "MB", mb);
      }
    }
  }
}

/** GNU time gives the peak memory, which is lost with the process. */
async function peak(command, env, notes) {
  const ms = await wall(["time", "-q", "-f", "%M", "-o", notes, ...command], env);
  return { ms, mb: Number(readFileSync(notes, "utf8").trim().split("\n").at(-1)) / 1024 };
}

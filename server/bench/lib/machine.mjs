import { spawnSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";

/** What the figures were taken on. */
export function machine() {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" }).stderr.split("\n");
  return {
    date: new Date().toISOString().slice(0, 16),
    cores: cpus().length,
    processor: cpus()[0].model,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    java: java[1]?.trim() ?? "",
    node: process.version,
    loadAtEnd: loadavg().map((load) => Number(load.toFixed(2))),
  };
}

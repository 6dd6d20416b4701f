/** Writes results/table.md from the raw figures beside it: each budget, what we and the yardstick took, and the verdict. */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { editorBudgets, processBudgets, warmBudgets } from "./lib/budgets.mjs";

const RESULTS = join(dirname(fileURLToPath(import.meta.url)), "results");

function read(name) {
  const file = join(RESULTS, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

function line({ what, budget, ours, yardstick, ratio, met }) {
  const verdict = met === undefined ? "" : met ? "met" : "**missed**";
  return `| ${[what, budget, ours, yardstick, ratio, verdict].join(" | ")} |`;
}

const warm = read("jmh.json");
const processes = read("processes.json");
const editor = read("editor.json");
const rows = [...(warm ? warmBudgets(warm) : []), ...(processes ? processBudgets(processes.series) : []), ...(editor ? editorBudgets(editor.series) : [])];
const { date, cores, processor, memoryGb, java, node } = processes?.machine ?? {};
const text = [
  "# Budgets and what was measured",
  "",
  ...(processes ? [`${date} UTC, ${cores} cores (${processor}), ${memoryGb} GB, ${java}, Node ${node}.`] : []),
  ...(editor ? [`The rows of the editor: ${editor.machine.date} UTC, code-server ${editor.codeServer}, load ${editor.machine.loadAtEnd[1]} at the end.`] : []),
  "Each figure is the median of all rounds, with the least and the greatest in brackets; the ratio is that of the medians.",
  "",
  "| what | budget | ours | yardstick | ratio | |",
  "| --- | --- | --- | --- | --- | --- |",
  ...rows.map(line),
  "",
].join("\n");
writeFileSync(join(RESULTS, "table.md"), text);
console.log(text);

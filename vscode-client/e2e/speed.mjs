/**
 * node e2e/speed.mjs [ROUNDS]: measures the time from opening a report to its first squiggle, with the existing target/gouji.vsix, and
 * the same for a JSON text of equal length. Writes server/bench/results/editor.json; see server/bench/README.md.
 */

import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RESULTS } from "../../server/bench/lib/gouji.mjs";
import { machine } from "../../server/bench/lib/machine.mjs";
import { Series } from "../../server/bench/lib/series.mjs";
import { CODE_SERVER } from "./lib/install.mjs";
import { until, Workbench } from "./workbench.mjs";

const REPORT = fileURLToPath(new URL("../src/page/example.txt", import.meta.url));
/** High enough to show the wrong total of the report, or the whole JSON text. */
const VIEWPORT = { width: 1280, height: 2600 };
/** The wait after the extension host is ready, or a text closed, until the window does nothing any more. */
const QUIET_MS = 3_000;

/** A JSON text with as many lines and bytes as the report, and with one comma too many. */
function jsonLike(report) {
  const lines = report.split("\n").length - 2;
  const words = "三".repeat(Math.floor((Buffer.byteLength(report) / lines - 40) / 3));
  const rows = Array.from({ length: lines }, (_, index) => `  {"row": ${index}, "words": "${words}"}`);
  return `[\n${rows.join(",\n")},\n]\n`;
}

/** Opens a file that is not in the folder; returns the milliseconds from Enter to its text and to its first squiggle. */
async function open({ page }, file) {
  await page.keyboard.press("Control+P");
  await page.locator(".quick-input-widget:visible input[type=text]").fill(file);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: file.split("/").at(-1) }).first().waitFor();
  await page.evaluate(watch);
  await page.keyboard.press("Enter");
  return page.evaluate(() => window.seen);
}

/** Runs in the page: records when the text and the first squiggle are drawn, counted from the key. */
function watch() {
  window.seen = new Promise((resolve) => {
    let start;
    let text;
    const look = () => {
      const editor = document.querySelector(".editor-group-container.active .editor-instance");
      text ??= editor?.querySelector(".view-line span span") ? performance.now() - start : undefined;
      if (editor?.querySelector(".squiggly-error")) {
        observer.disconnect();
        resolve({ text, squiggle: performance.now() - start });
      }
    };
    const observer = new MutationObserver(look);
    window.addEventListener("keydown", () => {
      start = performance.now();
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["class"] });
    }, { capture: true, once: true });
  });
}

/** The number of extension hosts that have become ready. */
async function extensionHosts(workbench) {
  return (await workbench.logs()).split("Eager extensions activated").length - 1;
}

/** Opens a fresh window and measures the first text of a kind, and then, after closing it, a second one. */
async function measure(workbench, files, side, series) {
  const hosts = await extensionHosts(workbench);
  await workbench.freshWindow(VIEWPORT);
  await until("the extension host", async () => (await extensionHosts(workbench)) > hosts);
  await workbench.page.waitForTimeout(QUIET_MS);
  for (const [index, kind] of ["first", "second"].entries()) {
    const { text, squiggle } = await open(workbench, files[index]);
    series.add(`editor, ${kind} open to text`, side, "ms", text);
    series.add(`editor, ${kind} open to squiggle`, side, "ms", squiggle);
    await workbench.runCommand("View: Close All Editors");
    await workbench.page.waitForTimeout(QUIET_MS);
  }
}

const rounds = Number(process.argv[2] ?? 7);
const scratch = await mkdtemp(join(tmpdir(), "gouji-speed-"));
const folder = join(scratch, "folder");
const report = await readFile(REPORT, "utf8");
const sides = { gouji: { name: "年政府信息公开工作年度报告.txt", text: report }, "json-language-features": { name: ".json", text: jsonLike(report) } };
let workbench;
try {
  await mkdir(folder);
  // a report in the folder would start the engine before a file is opened
  await writeFile(join(folder, "notes.csv"), "1\n");
  for (const side of Object.values(sides)) {
    side.files = [2024, 2025].map((year) => join(scratch, `${year}${side.name}`));
    await Promise.all(side.files.map((file) => writeFile(file, side.text)));
  }
  const series = new Series();
  workbench = await Workbench.open(folder);
  // The first windows of a session fill the caches of the editor.
  for (const [side, { files }] of Object.entries(sides)) {
    await measure(workbench, files, side, new Series());
  }
  for (let round = 0; round < rounds; round++) {
    const order = Object.entries(sides);
    for (const [side, { files }] of round % 2 === 0 ? order : order.reverse()) {
      await measure(workbench, files, side, series);
    }
  }
  const result = { machine: machine(), codeServer: CODE_SERVER, series: series.all() };
  await writeFile(join(RESULTS, "editor.json"), `${JSON.stringify(result, null, 1)}\n`);
} finally {
  await workbench?.close();
  await rm(scratch, { recursive: true, force: true });
}

/** A folder of twelve reports, three of which are wrong: seen at a glance, without opening any. */

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { until, walk, Workbench } from "./workbench.mjs";

const REPORT = "柳溪镇2025年年度报告.txt";
const TOWNS = ["东岸", "西岭", "南坪", "北塘", "上湾", "下洲", "前坡", "后溪", "左江", "右岗", "中和", "大屿"];
const WRONG = ["南坪", "下洲", "中和"];
/** The editor asks for the findings of a folder every two seconds. */
const CHECKED_MS = 120_000;
/** In table 4 of the fixture, the 总计 that is wrong. */
const LINE = 377;

/** @type {Workbench} */
let workbench;
let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-towns-"));
  const lines = (await readFile(fileURLToPath(new URL(`fixtures/${REPORT}`, import.meta.url)), "utf8")).split("\n");
  for (const town of TOWNS) {
    const total = lines[LINE - 1].replace("2", WRONG.includes(town) ? "2" : "1");
    const text = [...lines.slice(0, LINE - 1), total, ...lines.slice(LINE)].join("\n").replaceAll("柳溪", town);
    await writeFile(join(folder, REPORT.replace("柳溪", town)), text);
  }
  workbench = await Workbench.open(folder);
});

after(async () => {
  await workbench?.close();
  await rm(folder, { recursive: true, force: true });
});

const step = walk(() => workbench);

step("the list has the wrong ones first, and all of them", async () => {
  const rows = await until("all reports to be checked", async () => {
    const found = await workbench.overview();
    return found.length === TOWNS.length && found.every((row) => !row.includes("尚未核对")) && found;
  }, CHECKED_MS);
  assert.equal(rows.filter((row) => row.includes("1 处错误")).length, WRONG.length);
  await workbench.screenshot("folder");
  assert.equal(rows.length, TOWNS.length);
  WRONG.forEach((town) => assert.ok(rows.slice(0, WRONG.length).some((row) => row.includes(town)), town));
});

step("Problems has them all", async () => {
  const problems = await workbench.problems();
  WRONG.forEach((town) => assert.ok(problems.some((row) => row.includes(town)), town));
});

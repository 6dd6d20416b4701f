/** A folder of twelve reports, three of which are wrong, checked without opening any. */

import assert from "node:assert/strict";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before } from "node:test";
import { ABSENT, TOWNS, towns, WRONG } from "./lib/towns.mjs";
import { until, walk, Workbench } from "./workbench.mjs";

/** Long enough to check the folder: the editor pulls its findings every two seconds. */
const CHECKED_MS = 120_000;

/** @type {Workbench} */
let workbench;
let folder;

before(async () => {
  folder = await towns();
  workbench = await Workbench.open(folder);
});

after(async () => {
  await workbench?.close();
  await rm(folder, { recursive: true, force: true });
});

const step = walk(() => workbench);

step("the list has all reports, the wrong ones first", async () => {
  const rows = await until("all reports to be checked", async () => {
    const found = await workbench.overview();
    return found.length === TOWNS.length + 1 && found.every((row) => !row.includes("尚未核对")) && found;
  }, CHECKED_MS);
  assert.equal(rows.filter((row) => row.includes("1 处错误")).length, WRONG.length);
  await workbench.screenshot("folder");
  assert.match(rows.at(-1), new RegExp(`^${ABSENT} ?2025 年未报送$`));
  WRONG.forEach((town) => assert.ok(rows.slice(0, WRONG.length).some((row) => row.includes(town)), town));
});

step("the Problems panel has all wrong reports", async () => {
  const problems = await workbench.problems();
  WRONG.forEach((town) => assert.ok(problems.some((row) => row.includes(town)), town));
});

step("a report that another program copies into the folder is listed until it is deleted there", async () => {
  const listed = async () => (await workbench.overview()).some((row) => row.startsWith("青岚县石桥镇人民政府 2025"));
  const copy = join(workbench.folder, "石桥镇2025年年度报告.txt");
  await writeFile(copy, (await workbench.read(`${TOWNS[0]}镇2025年年度报告.txt`)).replaceAll(TOWNS[0], "石桥"));
  await until("the report in the list", listed);
  await rm(copy);
  await until("the list without it", async () => !(await listed()));
});

step("a file that is named as a report and is empty is not said to wait for its check", async () => {
  const rows = async () => (await workbench.overview()).filter((row) => row.startsWith("石桥镇2025年年度报告"));
  const empty = join(workbench.folder, "石桥镇2025年年度报告.txt");
  await writeFile(empty, "");
  await until("the row", async () => (await rows()).some((row) => row.includes("不是年度报告，没有核对")));
  await rm(empty);
  await until("the list without it", async () => (await rows()).length === 0);
});

step("the reports of a folder that another program deletes are no longer listed, and their findings go", async () => {
  const below = join(workbench.folder, "村");
  await mkdir(below);
  await writeFile(join(below, "石桥镇2025年年度报告.txt"), (await workbench.read(`${WRONG[0]}镇2025年年度报告.txt`)).replaceAll(WRONG[0], "石桥"));
  await until("its finding", async () => (await workbench.problems()).some((row) => row.includes("石桥")));
  await workbench.remove("村");
  await until("the list without it", async () => !(await workbench.overview()).some((row) => row.includes("石桥")));
  await until("Problems without it", async () => !(await workbench.problems()).some((row) => row.includes("石桥")));
});

step("if only open reports are to be checked, the list says so and calls no other report right", async () => {
  await workbench.set({ "gouji.diagnostics": "openFiles" });
  await until("all reports to be unchecked", async () => (await workbench.overview()).slice(0, TOWNS.length).every((row) => row.includes("尚未核对")));
  await workbench.page.locator(".tree-explorer-viewlet-tree-view .message", { hasText: "只核对打开的报告" }).waitFor();
  await workbench.set({});
  await until("the wrong reports", async () => (await workbench.overview()).filter((row) => row.includes("1 处错误")).length === WRONG.length, CHECKED_MS);
});

step("the list shows only the reports of the chosen state", async () => {
  await workbench.runCommand("勾稽: 筛选报告");
  await workbench.choose("有错误的");
  await until("the wrong ones alone", async () => (await workbench.overview()).length === WRONG.length);
  await workbench.screenshot("filtered");
});

step("all findings are exported as a page that names the body without a report", async () => {
  await workbench.runCommand("勾稽: 导出核对结果");
  await workbench.choose("网页");
  await workbench.answer(undefined, /核对结果\.html$/);
  const page = await until("the file", () => workbench.read("核对结果.html").catch(() => undefined));
  assert.equal(page.split("<article").length - 1, TOWNS.length);
  assert.ok(page.includes(`<li>${ABSENT}</li>`));
  const complaints = [];
  const shown = await workbench.pageOf("核对结果.html", { width: 1100, height: 800 }, complaints);
  assert.equal(await shown.locator("table.index tbody tr").count(), TOWNS.length);
  assert.deepEqual(complaints, [], "the page's policy forbids its own style sheet or script");
});

step("a folder that was away for a while is checked again on request", async () => {
  const away = `${workbench.folder} 暂移`;
  await rename(workbench.folder, away);
  await workbench.page.locator(".welcome-view-content", { hasText: "没有年度报告" }).waitFor();
  await rename(away, workbench.folder);
  await workbench.runCommand("勾稽: 重新核对文件夹");
  await until("the wrong reports", async () => (await workbench.overview()).filter((row) => row.includes("1 处错误")).length === WRONG.length, CHECKED_MS);
});

/** A new report that starts from last year's, and the keys that move between cells. */

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { until, walk, Workbench } from "./workbench.mjs";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const REPORT = "柳溪镇2025年年度报告.txt";
/** In table 3 of the fixture, the lines of the cells 一/自然人 and 二/自然人. */
const FIRST = 79;
const BELOW = 88;
const BODY = "青岚县柳溪镇人民政府";
const DRAFT = `${BODY}2026年政府信息公开工作年度报告.txt`;

/** @type {Workbench} */
let workbench;

before(async () => {
  workbench = await Workbench.open(FIXTURES);
  await workbench.openFile("README.md");
});

after(() => workbench?.close());

const step = walk(() => workbench);

step("File > New offers a new report", async () => {
  const offered = workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "新建年度报告" });
  // by its key, since two commands have the same name; an editor that is still starting ignores the key
  await until("the offer", async () => {
    await workbench.page.keyboard.press("Control+Alt+Meta+KeyN");
    return offered.waitFor({ timeout: 3_000 }).then(() => true, () => false);
  });
  await workbench.page.keyboard.press("Escape");
});

step("the command asks for the year, offers last year's report and proposes the body", async () => {
  await workbench.runCommand("勾稽: 新建年度报告");
  await workbench.answer("2026");
  await workbench.screenshot("last year's report");
  await workbench.choose(`${BODY} 2025 年的报告`);
  await workbench.answer(undefined, new RegExp(`^${BODY}$`));
  await workbench.page.locator(".tab.active", { hasText: DRAFT }).waitFor();
  await until("its own language", async () => (await workbench.languageMode()) === "政府信息公开年度报告");
  await workbench.screenshot("drafted");
});

step("Tab moves from one place to fill to the next", async () => {
  await workbench.type("全年公开信息三十条");
  await workbench.page.keyboard.press("Tab");
  await workbench.type("收到申请一件");
  await workbench.page.locator(".view-line", { hasText: "收到申请一件" }).waitFor();
  await workbench.screenshot("filled in");
});

step("the table view follows the new report when it is saved, and no finding of the unsaved text stays", async () => {
  await workbench.page.keyboard.press("Escape");
  await workbench.runCommand("勾稽: 看表格");
  const cell = workbench.webview().locator('td[data-cell="t3:一/自然人"]');
  await cell.waitFor();
  await workbench.focusText();
  await workbench.save();
  assert.match(await workbench.read(DRAFT), /收到申请一件/);
  await cell.dblclick();
  await workbench.webview().locator("input.typing").fill("3");
  await workbench.webview().locator("input.typing").press("Enter");
  await workbench.page.locator(".tab.dirty", { hasText: DRAFT }).waitFor();
  await workbench.focusText();
  await workbench.save();
  assert.match(await workbench.read(DRAFT), /^一、本年新收[^\n]*\t3/m);
  await until("one file of that name in Problems", async () => (await workbench.problems()).filter((row) => row.startsWith(DRAFT)).length === 1);
  await workbench.page.locator(".tab", { hasText: `表格 ${DRAFT}` }).click();
  await workbench.page.keyboard.press("Control+W");
});

step("a pasted report that is saved without an ending is renamed by a button", async () => {
  const field = workbench.page.locator(".quick-input-widget:visible input[type=text]");
  const title = `${BODY}2027年政府信息公开工作年度报告`;
  await workbench.newFile();
  await workbench.paste(`${title}\n\n一、总体情况\n\n全年公开信息三条。\n`);
  await until("its own language", async () => (await workbench.languageMode()) === "政府信息公开年度报告");
  await workbench.page.keyboard.press("Control+S");
  await until("the proposed name", async () => (await field.inputValue()).endsWith(title));
  await workbench.page.keyboard.press("Enter");
  assert.match(await workbench.notification(), /没有后缀名/);
  await workbench.screenshot("saved without an ending");
  await workbench.pressInNotification("加上 .txt");
  await workbench.page.locator(".tab.active:not(.dirty)", { hasText: `${title}.txt` }).waitFor();
  assert.match(await workbench.read(`${title}.txt`), /信息三条/);
  await until("its own language", async () => (await workbench.languageMode()) === "政府信息公开年度报告");
  await workbench.screenshot("renamed with an ending");
});

step("Tab and Enter move between the cells of a table in the text without changing it", async () => {
  const before = await workbench.read(REPORT);
  await workbench.openFile(REPORT);
  await until("its findings", async () => (await workbench.problems()).some((row) => row.includes("GJ304")));
  await workbench.goTo(FIRST, 2);
  await workbench.settle();
  // the keys follow each other at once, as those of a quick typist do
  for (const [key, line] of [["Tab", FIRST + 1], ["Shift+Tab", FIRST], ["Enter", BELOW]]) {
    await workbench.page.keyboard.press(key);
    await workbench.caretIn(line);
  }
  await workbench.type("6");
  await workbench.save();
  const lines = before.split("\n");
  lines[BELOW - 1] = "\t6";
  assert.equal(await workbench.read(REPORT), lines.join("\n"));
});

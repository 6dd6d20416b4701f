/** Each button of the walkthrough, with and without an open report. */

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { until, walk, Workbench } from "./workbench.mjs";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const REPORT = "柳溪镇2025年年度报告.txt";
/** The line of the wrong total of table 4. */
const LINE = 377;

/** @type {Workbench} */
let workbench;

before(async () => {
  workbench = await Workbench.open(FIXTURES);
});

after(() => workbench?.close());

const step = walk(() => workbench);

async function show() {
  await workbench.runCommand("Welcome: Open Walkthrough...");
  await workbench.choose("勾稽入门");
  await workbench.page.locator(".gettingStartedContainer .getting-started-step").first().waitFor();
}

/** Presses the button of a step; opens the step first if its button is not visible. */
async function press(title, button) {
  const step = workbench.page.locator(".getting-started-step", { hasText: title });
  const link = step.locator(".monaco-button", { hasText: button });
  if (!(await link.isVisible())) {
    await step.click();
  }
  await link.click();
}

step("the button for a new report asks for the year", async () => {
  await show();
  await press("新建年度报告", "新建年度报告");
  await until("the question for the year", () => workbench.page.locator(".quick-input-widget:visible", { hasText: "新建年度报告" }).isVisible());
  await workbench.screenshot("walkthrough");
  await workbench.page.keyboard.press("Escape");
});

step("two buttons say that they need a report", async () => {
  await press("错在哪一格", "下一处问题");
  assert.match(await workbench.notification(), /请先打开一份年度报告/);
  await workbench.clearNotifications();
  await press("在表格里看", "看表格");
  assert.match(await workbench.notification(), /请先打开一份年度报告/);
  await workbench.clearNotifications();
});

step("the same buttons show the report if one is open", async () => {
  await workbench.openFile(REPORT);
  await until("its finding", async () => (await workbench.problems()).some((row) => row.includes("GJ304")));
  await show();
  await press("错在哪一格", "下一处问题");
  await workbench.caretIn(LINE);
  await show();
  await press("在表格里看", "看表格");
  await workbench.webview().locator('td[data-cell="t4:行政复议/总计"]').waitFor();
});

step("the button for exporting offers the formats", async () => {
  await show();
  await press("导出核对结果", "导出核对结果");
  await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: "csv" }).waitFor();
  await workbench.page.keyboard.press("Escape");
});

step("the last button opens a folder", async () => {
  await show();
  await press("一个文件夹", "打开文件夹");
  await workbench.page.locator(".quick-input-widget:visible .quick-input-title", { hasText: "Open Folder" }).waitFor();
  await workbench.screenshot("walkthrough folder");
});

/** A new report that begins with last year's, and the keys that walk its cells. */

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { until, walk, Workbench } from "./workbench.mjs";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const BODY = "青岚县柳溪镇人民政府";

/** @type {Workbench} */
let workbench;

before(async () => {
  workbench = await Workbench.open(FIXTURES);
  await workbench.openFile("README.md");
});

after(() => workbench?.close());

const step = walk(() => workbench);

step("the command asks for the year, offers last year's report and knows the body", async () => {
  await workbench.runCommand("勾稽: 新建年度报告");
  await workbench.answer("2026");
  await workbench.screenshot("last year's report");
  await workbench.choose(`${BODY} 2025 年的报告`);
  assert.equal(await workbench.answer(), BODY);
  await workbench.page.locator(".tab.active", { hasText: "Untitled" }).waitFor();
  await until("its own language", async () => (await workbench.languageMode()) === "政府信息公开年度报告");
  await workbench.screenshot("drafted");
});

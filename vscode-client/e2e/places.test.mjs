/** What a user does at a place of a report: read its explanation, suppress a finding. */

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { until, walk, Workbench } from "./workbench.mjs";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const REPORT = "柳溪镇2025年年度报告.txt";
const CODE = "GJ304";
const LINE = 377;
const CLAUSE = "第二十条第（一）项";
const REASON = "原件如此";

/** @type {Workbench} */
let workbench;

before(async () => {
  workbench = await Workbench.open(FIXTURES);
  await workbench.openFile(REPORT);
  await until("its finding", finding);
});

after(() => workbench?.close());

const step = walk(() => workbench);

async function finding() {
  return (await workbench.problems()).some((row) => row.includes(CODE));
}

step("the status has the number of problems", async () => {
  const status = workbench.page.locator("#status\\.languageStatus");
  await status.hover();
  await workbench.page.locator(".monaco-hover .hover-language-status", { hasText: "✗ 1 处" }).waitFor();
  await workbench.screenshot("status");
  await workbench.page.mouse.move(0, 0);
});

step("the page of a clause is rendered, and its links open other pages", async () => {
  await workbench.goTo(15, 3);
  await workbench.page.keyboard.press("F12");
  await workbench.page.locator(".tab.active", { hasText: CLAUSE }).waitFor();
  const page = workbench.webview();
  await page.locator("h1", { hasText: CLAUSE }).waitFor();
  await workbench.screenshot("page");
  const text = await page.locator("body").innerText();
  assert.doesNotMatch(text, /\*\*|\]\(|\\/, "the page shows raw Markdown");
  const link = page.locator("a[data-href^='../']").first();
  const words = await link.innerText();
  await link.click();
  await until("another page", async () => !(await workbench.page.locator(".tab.active").innerText()).includes(`${CLAUSE}.md`));
  await workbench.screenshot("next page");
  assert.notEqual(words, "");
});

step("a suppression is written into the settings, which are saved, and removes the finding", async () => {
  await workbench.turnTo(REPORT);
  await workbench.goTo(LINE, 2);
  await workbench.runCommand("勾稽: 不再提示这一处（写明理由）");
  await workbench.choose(".gouji.json");
  await workbench.answer(REASON);
  await until("the finding to go", async () => !(await finding()));
  assert.deepEqual(await workbench.notifications(), []);
  assert.match(await workbench.read(".gouji.json"), new RegExp(REASON));
  await workbench.remove(".gouji.json");
  await until("the finding to come back", finding);
});

step("a command that has nothing to show says so", async () => {
  await workbench.goTo(12, 1);
  await workbench.runCommand("勾稽: 说明这一格");
  assert.match(await workbench.notification(), /这里没有可说明的/);
  await workbench.clearNotifications();
});

step("a suppression asks for a reason, writes it into the text, and removes the finding", async () => {
  await workbench.turnTo(REPORT);
  await workbench.goTo(LINE, 2);
  await workbench.runCommand("勾稽: 不再提示这一处（写明理由）");
  await workbench.choose("插入注释");
  await workbench.answer(REASON);
  await until("the finding to go", async () => !(await finding()));
  await workbench.screenshot("suppressed");
  await workbench.save();
  assert.match((await workbench.read(REPORT)).split("\n")[LINE - 1], new RegExp(`${CODE} ${REASON}`));
});

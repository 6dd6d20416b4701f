/** A Word file opened as a text: a wrong total is corrected and saved; an edit of an automatic number is refused. */

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocx, writeDocx } from "./lib/docx.mjs";
import { until, walk, Workbench } from "./workbench.mjs";

const TEXT = fileURLToPath(new URL("fixtures/柳溪镇2025年年度报告.txt", import.meta.url));
const REPORT = "柳溪镇2025年年度报告.docx";
const SCAN = "扫描件.docx";
const COPY = "柳溪镇2025年年度报告（勾稽审阅）.docx";
/** In table 4, the 总计 of 行政复议: the four cells before it are 1 + 0 + 0 + 0, but it is 2. */
const WRONG = "GJ304";
/** The line of the first heading, 一、总体情况. */
const HEADING = 4;

/** @type {Workbench} */
let workbench;
let file;
let original;

before(async () => {
  const folder = await mkdtemp(join(tmpdir(), "gouji-docx-"));
  await writeDocx(join(folder, REPORT), await readFile(TEXT, "utf8"));
  await writeFile(join(folder, SCAN), "%PDF-1.4\n");
  workbench = await Workbench.open(folder);
  await rm(folder, { recursive: true });
  file = join(workbench.folder, REPORT);
  original = await readDocx(file);
});

after(() => workbench?.close());

const step = walk(() => workbench);
const problem = (words) => until(`a problem that says ${words}`, async () => (await workbench.problems()).find((row) => row.includes(words)));
const gone = (words) => until(`no problem that says ${words}`, async () => !(await workbench.problems()).some((row) => row.includes(words)));

step("a Word file of the folder is checked before it is opened", async () => {
  await until("its error in the list", async () => (await workbench.overview()).some((row) => /青岚县柳溪镇人民政府 2025.*1 处错误/.test(row)));
  await workbench.screenshot("docx overview");
  await workbench.showExplorer();
});

step("the menu of a Word file opens its text, with its findings", async () => {
  await workbench.menuOf(REPORT, "用勾稽打开");
  await workbench.page.locator(".tab.active", { hasText: REPORT }).waitFor();
  assert.match(await problem(WRONG), /\[Ln \d+, Col 2\]/);
  await until("the language of reports", async () => (await workbench.languageMode()) === "政府信息公开年度报告");
  await workbench.screenshot("docx opened");
});

step("a review copy has the finding as a comment", async () => {
  await workbench.page.locator(".editor-actions [aria-label*='打开审阅副本']").first().click();
  assert.match(await workbench.notification(), new RegExp(COPY));
  await workbench.screenshot("docx review");
  const copy = await readDocx(join(workbench.folder, COPY));
  assert.ok(copy["word/comments.xml"].includes(WRONG));
  assert.deepEqual(await readDocx(file), original);
  await workbench.clearNotifications();
});

step("a fix is written into the file, and nothing else changes", async () => {
  const [, line] = /\[Ln (\d+), Col 2\]/.exec(await problem(WRONG));
  await workbench.focusText();
  await workbench.goTo(Number(line), 2);
  await until("its squiggle", async () => (await workbench.squiggles("error")).length === 1);
  await workbench.screenshot("docx squiggle");
  await workbench.quickFix(/为 ?1/);
  await gone(WRONG);
  await workbench.focusText();
  await workbench.save();
  const { "word/document.xml": document, ...others } = await readDocx(file);
  const { "word/document.xml": was, ...same } = original;
  assert.deepEqual(others, same);
  const figure = was.indexOf(">2</w:t>", was.indexOf("未经复议直接起诉"));
  assert.ok(document === `${was.slice(0, figure)}>1</w:t>${was.slice(figure + 8)}`, "more than the figure has changed");
});

step("an edit of an automatic number is shown as an error and is not saved", async () => {
  const saved = await readFile(file);
  await workbench.goTo(HEADING, 1);
  await workbench.page.locator(".codelens-decoration", { hasText: "复议 1" }).first().waitFor();
  await workbench.page.keyboard.press("Delete");
  assert.match(await problem("编号是自动生成的"), new RegExp(`Ln ${HEADING}, Col 1`));
  await workbench.focusText();
  await workbench.screenshot("docx number");
  await workbench.page.keyboard.press("Control+S");
  assert.match(await workbench.notification(), /没有保存/);
  await workbench.screenshot("docx refused");
  assert.deepEqual(await readFile(file), saved);
  await workbench.clearNotifications();
});

step("the refused edit is undone by its quick fix, and the text is saved", async () => {
  await workbench.focusText();
  await workbench.goTo(HEADING, 1);
  await workbench.quickFix(/还原这一处/);
  await gone("编号是自动生成的");
  await workbench.focusText();
  await workbench.save();
});

step("the text is updated when another program writes the file", async () => {
  await writeDocx(file, (await readFile(TEXT, "utf8")).replace("培训两次", "培训五次"));
  await workbench.page.locator(".editor-instance .view-line", { hasText: "培训五次" }).waitFor();
  await problem(WRONG);
});

step("a figure typed into the table view is saved into the file", async () => {
  await workbench.runCommand("勾稽: 看表格");
  const cell = workbench.webview().locator('td[data-cell="t4:行政复议/结果纠正"]');
  await cell.dblclick();
  const field = workbench.webview().locator("input.typing");
  await field.fill("3");
  await field.press("Enter");
  await problem(WRONG);
  await workbench.focusText();
  await workbench.save();
  await workbench.screenshot("docx tables");
  await until("the figure in the file", async () => (await readDocx(file))["word/document.xml"].includes(">3</w:t>"));
});

step("the file is not saved while an office program has it open", async () => {
  const lock = join(workbench.folder, `.~lock.${REPORT}#`);
  await writeFile(lock, "");
  await workbench.goTo(1, 1);
  await workbench.type("原");
  await workbench.page.keyboard.press("Control+S");
  assert.match(await workbench.notification(), /正在 Word、WPS 等程序中打开/);
  await workbench.screenshot("docx locked");
});

step("a message says why a file cannot be read", async () => {
  await workbench.clearNotifications();
  await workbench.menuOf(SCAN, "用勾稽打开");
  assert.match(await workbench.notification(), /PDF/);
  await workbench.screenshot("docx unreadable");
});

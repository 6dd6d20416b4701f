/** The table view beside the text: what it shows, and typing and pasting figures into it. */

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { until, walk, Workbench } from "./workbench.mjs";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const REPORT = "柳溪镇2025年年度报告.txt";
const WRONG = "t4:行政复议/总计";
/** The line of that total in the text. */
const LINE = 377;
const PASTED = ["7", "0", "0", "0", "0", "0", "7"];

/** @type {Workbench} */
let workbench;
let view;

before(async () => {
  workbench = await Workbench.open(FIXTURES);
  await workbench.openFile(REPORT);
  await until("its finding", async () => (await workbench.problems()).some((row) => row.includes("GJ304")));
});

after(() => workbench?.close());

const step = walk(() => workbench);

const cell = (address) => view.locator(`td[data-cell="${address}"]`);
const line = async (number) => (await workbench.read(REPORT)).split("\n")[number - 1].trim();

step("the tables are drawn, and the wrong total shows its right value", async () => {
  await workbench.runCommand("勾稽: 看表格");
  view = workbench.webview();
  await cell(WRONG).waitFor();
  assert.equal(await cell(WRONG).getAttribute("data-state"), "wrong");
  assert.equal(await cell(WRONG).getAttribute("data-expected"), "1");
  await workbench.screenshot("tables");
});

step("a screen reader hears the verdict alone, and the keys reach a table in which nothing is marked", async () => {
  assert.equal(await view.locator("[role=status]").innerText(), "1 处错误");
  assert.equal(await view.locator("[aria-live]").count(), 0);
  assert.equal(await view.locator("table.t3 td[tabindex='0']").getAttribute("data-cell"), "t3:一/自然人");
});

step("in a narrow view a label stays beside the total of its row, and a note does not cover its figure", async () => {
  await workbench.page.setViewportSize({ width: 1000, height: 860 });
  const total = cell("t3:三（四）1/总计");
  await total.evaluate((target) => target.scrollIntoView({ block: "center" }));
  const label = total.locator("xpath=../th[@class='row']");
  const sheet = await view.locator(".wide:has(.t3)").boundingBox();
  const [name, figure] = [await label.boundingBox(), await total.boundingBox()];
  assert.ok(sheet.width < 530, `${sheet.width}`);
  assert.ok(name.x >= sheet.x - 1 && figure.x + figure.width <= sheet.x + sheet.width + 1, JSON.stringify({ sheet, name, figure }));
  await workbench.screenshot("narrow tables");
  await cell(WRONG).evaluate((target) => target.scrollIntoView({ block: "end" }));
  await cell(WRONG).focus();
  const [note, wrong] = [await cell(WRONG).locator(".why").boundingBox(), await cell(WRONG).boundingBox()];
  assert.ok(note.y + note.height < wrong.y, JSON.stringify({ note, wrong }));
  await workbench.page.setViewportSize({ width: 1280, height: 860 });
  await workbench.focusText();
});

step("a hint in the text shows the right value of the total", async () => {
  await workbench.goTo(LINE, 1);
  await workbench.page.locator(".editor-instance .view-line", { hasText: "应为" }).waitFor();
});

step("a click on a figure shows its place in the text", async () => {
  await workbench.goTo(1, 1);
  await cell(WRONG).click();
  await workbench.page.locator(".editor-instance .line-numbers", { hasText: new RegExp(`^${LINE}$`) }).waitFor();
});

step("a typed figure is written into the text, and its cell becomes right", async () => {
  await cell(WRONG).dblclick();
  const field = view.locator("input.typing");
  await field.fill("1");
  await field.press("Enter");
  await until("the total to be right", async () => (await cell(WRONG).getAttribute("data-state")) === "balanced");
  await workbench.focusText();
  await workbench.save();
  await until("the file to be written", async () => (await line(LINE)) === "1");
});

step("a pasted block fills a row from its cell on, and is undone in one step", async () => {
  const before = await workbench.read(REPORT);
  await cell("t3:一/自然人").click();
  await cell("t3:一/自然人").evaluate((target, text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, PASTED.join("\t"));
  await until("the figures to be drawn", async () => (await cell("t3:一/总计").innerText()).startsWith("7"));
  assert.match(await cell("t3:一/自然人").innerText(), /^7/);
  await workbench.screenshot("pasted");
  await workbench.focusText();
  await workbench.undo();
  await workbench.save();
  await until("the file to be as it was", async () => (await workbench.read(REPORT)) === before);
});

step("figures are typed one after the other, with a key between them", async () => {
  const row = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map((column) => `t3:一/${column}`);
  const before = await workbench.read(REPORT);
  await cell(row[0]).click();
  for (const [index] of row.entries()) {
    await workbench.page.keyboard.press(`${index + 1}`);
    await workbench.page.keyboard.press("Tab");
  }
  await until("all figures to be drawn", async () => {
    const figures = await Promise.all(row.map((address) => cell(address).innerText()));
    return figures.every((figure, index) => figure.startsWith(`${index + 1}`));
  });
  assert.equal(await view.locator(":focus").getAttribute("data-cell"), "t3:一/总计");
  await workbench.screenshot("typed one after the other");
  await workbench.focusText();
  await until("the text to be as it was", async () => {
    await workbench.undo();
    await workbench.save();
    return (await workbench.read(REPORT)) === before;
  });
});

step("a figure for a read-only file is refused, and the text stays as it is", async () => {
  await workbench.set({ "files.readonlyInclude": { "**/*.txt": true } });
  const locked = workbench.page.locator(".tab-label[aria-label*='Read-only']");
  await locked.waitFor();
  const figure = await cell("t3:一/自然人").innerText();
  await cell("t3:一/自然人").dblclick();
  await view.locator("input.typing").fill("99");
  await view.locator("input.typing").press("Enter");
  assert.match(await workbench.notification(), /文件是只读的/);
  await until("the old figure", async () => (await cell("t3:一/自然人").innerText()) === figure);
  await workbench.clearNotifications();
  await workbench.set({});
  await locked.waitFor({ state: "detached" });
});

step("without a report the view says so, and draws the tables again with the next one", async () => {
  await workbench.focusText();
  await workbench.page.keyboard.press("Control+A");
  await workbench.page.keyboard.press("Delete");
  await view.locator("p.empty", { hasText: "这份文本还不是年度报告" }).waitFor();
  await workbench.undo();
  await cell(WRONG).waitFor();
});

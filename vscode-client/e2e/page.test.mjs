/** gouji.html opened from a file: reports are pasted, dropped, repaired, edited and saved. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { shownByLibreOffice } from "./lib/libreoffice.mjs";
import { LocalPage } from "./lib/page.mjs";
import { until, walk } from "./workbench.mjs";

const file = (name) => readFile(fileURLToPath(new URL(name, import.meta.url)));
const FILES = "files/";
const TOTAL = "t3:三（四）1/总计";
/** The line of the wrong total in the text, and its right and wrong content. */
const LINE = 53;
const RIGHT = "\t（四）无法提供\t1.本机关不掌握相关政府信息\t2\t0\t0\t0\t0\t0\t2";
const WRONG = "\t（四）无法提供\t1.本机关不掌握相关政府信息\t2\t0\t0\t0\t0\t0\t3";

/** @type {LocalPage} */
let local;
let report;
/** The Word files that the page saved. */
const savedFiles = {};

before(async () => {
  report = (await file("../src/page/example.txt")).toString("utf8");
  local = await LocalPage.open();
});

after(() => local?.close());

const step = walk(() => local);

const state = (address, wanted) => until(`${address} to be ${wanted}`, async () => (await local.cell(address).getAttribute("data-state")) === wanted);
const findings = () => local.page.locator("#report .issues li");

step("a pasted report is checked: it has findings, a red cell and a squiggle", async () => {
  await local.screenshot("page empty");
  await local.paste(report);
  await state(TOTAL, "wrong");
  assert.equal(await findings().count(), 3);
  assert.equal(await local.page.locator("#news").textContent(), "1 处错误 2 处警告");
  assert.equal(await local.page.locator("#lines > div").nth(LINE - 1).locator("mark.error").innerText(), "3");
  const [field, lines] = await Promise.all(["#source", "#lines"].map((part) => local.page.locator(part).boundingBox()));
  assert.deepEqual(field, lines);
  await local.screenshot("page");
});

step("a repair changes the figure, and can be undone and redone", async () => {
  await findings().first().getByRole("button", { name: "改正" }).click();
  await state(TOTAL, "balanced");
  assert.equal(await local.line(LINE), RIGHT);
  assert.match(await local.message(), /^已改正/);
  await local.page.keyboard.press("Control+Z");
  await state(TOTAL, "wrong");
  assert.equal(await local.text(), report);
  await local.page.keyboard.press("Control+Y");
  await state(TOTAL, "balanced");
  await local.press("undo");
  await state(TOTAL, "wrong");
});

step("the button in a cell repairs its figure", async () => {
  await local.cell(TOTAL).hover();
  await local.cell(TOTAL).getByRole("button").click();
  await state(TOTAL, "balanced");
  assert.equal(await local.line(LINE), RIGHT);
});

step("a figure typed into a cell is written into the text", async () => {
  await local.cell(TOTAL).dblclick();
  await local.page.locator("input.typing").fill("4");
  await local.page.locator("input.typing").press("Enter");
  await state(TOTAL, "wrong");
  assert.equal(await local.line(LINE), RIGHT.replace(/2$/, "4"));
  await local.page.keyboard.press("Control+Z");
  await state(TOTAL, "balanced");
});

step("a pasted block of seven figures fills a row and is undone in one step", async () => {
  const text = await local.text();
  await local.pasteInto("t3:一/自然人", "7\t1\t0\t0\t0\t0\t8");
  await until("the figures to be drawn", async () => (await local.cell("t3:一/总计").innerText()).startsWith("8"));
  assert.match(await local.text(), /一、本年新收政府信息公开申请数量\t\t\t7\t1\t0\t0\t0\t0\t8\n/);
  await local.press("undo");
  await until("the text to be as it was", async () => (await local.text()) === text);
});

step("a click on a figure shows its place in the text, and the caret in the text marks the figure's cell", async () => {
  await local.cell("t4:行政复议/结果维持").click();
  const spot = local.page.locator("mark.spot");
  assert.equal(await spot.innerText(), "1");
  assert.ok(await spot.isVisible());
  await local.page.locator("#source").focus();
  await local.page.keyboard.press("ArrowRight");
  await local.page.locator('td.caret[data-cell="t4:行政复议/结果维持"]').waitFor();
});

step("the button copies the whole text", async () => {
  await local.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await local.press("copy");
  await until("that it is copied", async () => /已复制/.test(await local.message()));
  assert.equal(await local.page.evaluate(() => navigator.clipboard.readText()), await local.text());
});

step("letters typed into the text are no shortcuts", async () => {
  await local.paste("npn");
  await until("that this is no report", () => local.page.locator("#welcome .none").isVisible());
  assert.equal(await local.text(), "npn");
  await local.page.keyboard.press("Control+Z");
  await state(TOTAL, "balanced");
});

step("a file in GB18030 with CRLF is saved in GB18030 with CRLF", async () => {
  local.page.on("dialog", (dialog) => dialog.accept());
  const gbk = gb18030(report.replace(/\n/g, "\r\n"));
  await local.drop("报告.txt", gbk);
  await state(TOTAL, "wrong");
  assert.equal(await local.text(), report);
  await until("its encoding", async () => /GB18030/.test(await local.page.locator("#file").innerText()));
  await findings().first().getByRole("button", { name: "改正" }).click();
  await state(TOTAL, "balanced");
  const saved = await local.save();
  assert.equal(saved.name, "报告.txt");
  assert.deepEqual(saved.bytes, gb18030(report.replace(WRONG, RIGHT).replace(/\n/g, "\r\n")));
  assert.match(await local.message(), /报告\.txt/);
});

step("a Word file is saved with the right figure and no other change", async () => {
  const before = await file(`${FILES}report.docx`);
  await local.drop("石桥镇年报.docx", before);
  await state(TOTAL, "wrong");
  await until("its kind", async () => /Word/.test(await local.page.locator("#file").innerText()));
  await local.screenshot("page docx");
  const copy = await local.save("review");
  savedFiles.copy = copy.bytes;
  assert.equal(copy.name, "石桥镇年报（勾稽审阅）.docx");
  assert.match(await local.message(), /（勾稽审阅）\.docx/);
  const parts = unzipSync(copy.bytes);
  assert.equal(Buffer.from(parts["word/comments.xml"]).toString("utf8").match(/<w:comment /g).length, 3);
  assert.match(Buffer.from(parts["word/document.xml"]).toString("utf8"), /<w:del [^>]*w:author="勾稽"/);
  await findings().first().getByRole("button", { name: "改正" }).click();
  await state(TOTAL, "balanced");
  const saved = await local.save();
  savedFiles.saved = saved.bytes;
  assert.equal(saved.name, "石桥镇年报.docx");
  const [old, now] = [before, saved.bytes].map((bytes) => unzipSync(bytes));
  assert.deepEqual(Object.keys(now), Object.keys(old));
  for (const name of Object.keys(old).filter((part) => part !== "word/document.xml")) {
    assert.deepEqual(now[name], old[name], name);
  }
  const [oldText, nowText] = [old, now].map((parts) => Buffer.from(parts["word/document.xml"]).toString("utf8"));
  assert.equal(changed(oldText, nowText), "3 → 2");
});

step("LibreOffice shows the new figure in the file, and the old and the new one in the review copy", async () => {
  const row = "1.本机关不掌握相关政府信息\n2\n0\n0\n0\n0\n0\n";
  assert.ok((await shownByLibreOffice(savedFiles.saved)).includes(`${row}2\n`));
  assert.ok((await shownByLibreOffice(savedFiles.copy)).includes(`${row}32\n`));
});

step("a change that a Word file cannot hold is marked, is not saved, and can be undone", async () => {
  const text = await local.text();
  await local.paste(text.replace("\t规章\n\t0\n", "\t规章0\n"));
  const refused = local.page.locator("#refused li");
  await refused.first().waitFor();
  await local.screenshot("page refused");
  await local.press("save");
  await until("why it is not saved", async () => /^没有保存：/.test(await local.message()));
  await refused.first().getByRole("button", { name: "还原" }).click();
  await refused.first().waitFor({ state: "hidden" });
  assert.equal(await local.text(), text);
});

step("a saved page is saved again with the right figure and no other change", async () => {
  const before = await file(`${FILES}report.html`);
  await local.drop("年报.html", before);
  await until("its kind", async () => /网页/.test(await local.page.locator("#file").innerText()));
  assert.ok(await local.page.locator("#review").isHidden());
  await state(TOTAL, "wrong");
  await findings().first().getByRole("button", { name: "改正" }).click();
  await state(TOTAL, "balanced");
  assert.equal(changed(before.toString("utf8"), (await local.save()).bytes.toString("utf8")), "3 → 2");
});

step("a message says why a file cannot be read, and the text stays", async () => {
  const text = await local.text();
  await local.drop("年报.pdf", Buffer.from("%PDF-1.4\n%\xff\xff\n", "latin1"));
  await until("the sentence", async () => /PDF/.test(await local.message()));
  assert.equal(await local.text(), text);
});

step("a printed report has no buttons", async () => {
  await local.page.emulateMedia({ media: "print" });
  assert.equal(await local.page.getByRole("button").count(), 0);
  await local.screenshot("page print");
  await local.page.emulateMedia({ media: "screen" });
});

step("the page is English and dark in an English and dark browser", async () => {
  const english = await LocalPage.open({ language: "en-US", colorScheme: "dark" });
  try {
    await english.press("example");
    await english.cell(TOTAL).waitFor();
    await english.screenshot("page dark");
    await english.press("next");
    assert.equal(await english.page.locator("mark.spot").innerText(), "13件");
    assert.deepEqual([english.requests, english.errors], [[], []]);
  } finally {
    await english.close();
  }
});

step("the page has sent no request and violated no policy", () => {
  assert.deepEqual([local.requests, local.errors], [[], []]);
});

function gb18030(text) {
  return execFileSync("iconv", ["-f", "utf-8", "-t", "gb18030"], { input: text });
}

/** The text between the first and the last character in which two texts differ. */
function changed(before, after) {
  let start = 0;
  while (before[start] === after[start]) {
    start++;
  }
  let same = 0;
  while (same < before.length - start && before.at(-1 - same) === after.at(-1 - same)) {
    same++;
  }
  return `${before.slice(start, before.length - same)} → ${after.slice(start, after.length - same)}`;
}

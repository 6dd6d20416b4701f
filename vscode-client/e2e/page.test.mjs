/** gouji.html opened from a file: reports that are pasted and dropped, repaired, typed into and given back. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { shownByLibreOffice } from "./lib/libreoffice.mjs";
import { StickPage } from "./lib/page.mjs";
import { until, walk } from "./workbench.mjs";

const file = (name) => readFile(fileURLToPath(new URL(name, import.meta.url)));
const FILES = "files/";
const TOTAL = "t3:三（四）1/总计";
/** Where the wrong total stands in the text, and the line with what is right. */
const LINE = 53;
const RIGHT = "\t（四）无法提供\t1.本机关不掌握相关政府信息\t2\t0\t0\t0\t0\t0\t2";
const WRONG = "\t（四）无法提供\t1.本机关不掌握相关政府信息\t2\t0\t0\t0\t0\t0\t3";

/** @type {StickPage} */
let stick;
let report;
/** The Word files that the page gave. */
const given = {};

before(async () => {
  report = (await file("../src/page/example.txt")).toString("utf8");
  stick = await StickPage.open();
});

after(() => stick?.close());

const step = walk(() => stick);

const state = (address, wanted) => until(`${address} to be ${wanted}`, async () => (await stick.cell(address).getAttribute("data-state")) === wanted);
const findings = () => stick.page.locator("#report .issues li");

step("a report that is pasted is checked: findings, a red cell, a squiggle", async () => {
  await stick.screenshot("page empty");
  await stick.paste(report);
  await state(TOTAL, "wrong");
  assert.equal(await findings().count(), 3);
  assert.equal(await stick.page.locator("#lines > div").nth(LINE - 1).locator("mark.error").innerText(), "3");
  const [field, lines] = await Promise.all(["#source", "#lines"].map((part) => stick.page.locator(part).boundingBox()));
  assert.deepEqual(field, lines);
  await stick.screenshot("page");
});

step("a repair changes the figure, and is taken back and done again", async () => {
  await findings().first().getByRole("button", { name: "改正" }).click();
  await state(TOTAL, "balanced");
  assert.equal(await stick.line(LINE), RIGHT);
  assert.match(await stick.message(), /^已改正/);
  await stick.page.keyboard.press("Control+Z");
  await state(TOTAL, "wrong");
  assert.equal(await stick.text(), report);
  await stick.page.keyboard.press("Control+Y");
  await state(TOTAL, "balanced");
  await stick.press("undo");
  await state(TOTAL, "wrong");
});

step("the button beside a wrong figure repairs it", async () => {
  await stick.cell(TOTAL).hover();
  await stick.cell(TOTAL).getByRole("button").click();
  await state(TOTAL, "balanced");
  assert.equal(await stick.line(LINE), RIGHT);
});

step("a figure that is typed into a cell is written into the text", async () => {
  await stick.cell(TOTAL).dblclick();
  await stick.page.locator("input.typing").fill("4");
  await stick.page.locator("input.typing").press("Enter");
  await state(TOTAL, "wrong");
  assert.equal(await stick.line(LINE), RIGHT.replace(/2$/, "4"));
  await stick.page.keyboard.press("Control+Z");
  await state(TOTAL, "balanced");
});

step("a block of seven figures fills a row, and one undo takes it back", async () => {
  const text = await stick.text();
  await stick.pasteInto("t3:一/自然人", "7\t1\t0\t0\t0\t0\t8");
  await until("the figures to be drawn", async () => (await stick.cell("t3:一/总计").innerText()).startsWith("8"));
  assert.match(await stick.text(), /一、本年新收政府信息公开申请数量\t\t\t7\t1\t0\t0\t0\t0\t8\n/);
  await stick.press("undo");
  await until("the text to be as it was", async () => (await stick.text()) === text);
});

step("a click on a figure leads to the text, and the caret there to the figure", async () => {
  await stick.cell("t4:行政复议/结果维持").click();
  const spot = stick.page.locator("mark.spot");
  assert.equal(await spot.innerText(), "1");
  assert.ok(await spot.isVisible());
  await stick.page.locator("#source").focus();
  await stick.page.keyboard.press("ArrowRight");
  await stick.page.locator('td.caret[data-cell="t4:行政复议/结果维持"]').waitFor();
});

step("the whole text is copied", async () => {
  await stick.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await stick.press("copy");
  await until("that it is copied", async () => /已复制/.test(await stick.message()));
  assert.equal(await stick.page.evaluate(() => navigator.clipboard.readText()), await stick.text());
});

step("letters that are typed into the text are letters", async () => {
  await stick.paste("npn");
  await until("that this is no report", () => stick.page.locator("#welcome .none").isVisible());
  assert.equal(await stick.text(), "npn");
  await stick.page.keyboard.press("Control+Z");
  await state(TOTAL, "balanced");
});

step("a file in GB18030 with the line ends of Windows keeps both", async () => {
  stick.page.on("dialog", (dialog) => dialog.accept());
  const gbk = gb18030(report.replace(/\n/g, "\r\n"));
  await stick.drop("报告.txt", gbk);
  await state(TOTAL, "wrong");
  assert.equal(await stick.text(), report);
  await until("its encoding", async () => /GB18030/.test(await stick.page.locator("#file").innerText()));
  await findings().first().getByRole("button", { name: "改正" }).click();
  await state(TOTAL, "balanced");
  const saved = await stick.save();
  assert.equal(saved.name, "报告.txt");
  assert.deepEqual(saved.bytes, gb18030(report.replace(WRONG, RIGHT).replace(/\n/g, "\r\n")));
  assert.match(await stick.message(), /报告\.txt/);
});

step("a Word file is given back with its figure right and all else as it was", async () => {
  const before = await file(`${FILES}report.docx`);
  await stick.drop("石桥镇年报.docx", before);
  await state(TOTAL, "wrong");
  await until("its kind", async () => /Word/.test(await stick.page.locator("#file").innerText()));
  await stick.screenshot("page docx");
  const copy = await stick.save("review");
  given.copy = copy.bytes;
  assert.equal(copy.name, "石桥镇年报（勾稽审阅）.docx");
  assert.match(await stick.message(), /（勾稽审阅）\.docx/);
  const parts = unzipSync(copy.bytes);
  assert.equal(Buffer.from(parts["word/comments.xml"]).toString("utf8").match(/<w:comment /g).length, 3);
  assert.match(Buffer.from(parts["word/document.xml"]).toString("utf8"), /<w:del [^>]*w:author="勾稽"/);
  await findings().first().getByRole("button", { name: "改正" }).click();
  await state(TOTAL, "balanced");
  const saved = await stick.save();
  given.saved = saved.bytes;
  assert.equal(saved.name, "石桥镇年报.docx");
  const [old, now] = [before, saved.bytes].map((bytes) => unzipSync(bytes));
  assert.deepEqual(Object.keys(now), Object.keys(old));
  for (const name of Object.keys(old).filter((part) => part !== "word/document.xml")) {
    assert.deepEqual(now[name], old[name], name);
  }
  const [oldText, nowText] = [old, now].map((parts) => Buffer.from(parts["word/document.xml"]).toString("utf8"));
  assert.equal(changed(oldText, nowText), "3 → 2");
});

step("LibreOffice opens the file and prints the new figure, and the copy with both", async () => {
  const row = "1.本机关不掌握相关政府信息\n2\n0\n0\n0\n0\n0\n";
  assert.ok((await shownByLibreOffice(given.saved)).includes(`${row}2\n`));
  assert.ok((await shownByLibreOffice(given.copy)).includes(`${row}32\n`));
});

step("a change that has no place in a Word file is marked, and is taken back", async () => {
  const text = await stick.text();
  await stick.paste(text.replace("\t规章\n\t0\n", "\t规章0\n"));
  const refused = stick.page.locator("#refused li");
  await refused.first().waitFor();
  await stick.screenshot("page refused");
  await stick.press("save");
  await until("why it is not saved", async () => /^没有保存：/.test(await stick.message()));
  await refused.first().getByRole("button", { name: "还原" }).click();
  await refused.first().waitFor({ state: "hidden" });
  assert.equal(await stick.text(), text);
});

step("a page is given back with its figure right and all else as it was", async () => {
  const before = await file(`${FILES}report.html`);
  await stick.drop("年报.html", before);
  await until("its kind", async () => /网页/.test(await stick.page.locator("#file").innerText()));
  assert.ok(await stick.page.locator("#review").isHidden());
  await state(TOTAL, "wrong");
  await findings().first().getByRole("button", { name: "改正" }).click();
  await state(TOTAL, "balanced");
  assert.equal(changed(before.toString("utf8"), (await stick.save()).bytes.toString("utf8")), "3 → 2");
});

step("a file that cannot be read is a sentence, and changes nothing", async () => {
  const text = await stick.text();
  await stick.drop("年报.pdf", Buffer.from("%PDF-1.4\n%\xff\xff\n", "latin1"));
  await until("the sentence", async () => /PDF/.test(await stick.message()));
  assert.equal(await stick.text(), text);
});

step("a report on paper has no buttons", async () => {
  await stick.page.emulateMedia({ media: "print" });
  assert.equal(await stick.page.getByRole("button").count(), 0);
  await stick.screenshot("page print");
  await stick.page.emulateMedia({ media: "screen" });
});

step("it is English and dark where the browser is", async () => {
  const english = await StickPage.open({ language: "en-US", colorScheme: "dark" });
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

step("nothing was asked of the network, and nothing broke the page's policy", () => {
  assert.deepEqual([stick.requests, stick.errors], [[], []]);
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

/** What a user does first with the packaged extension in a real workbench: a report with one wrong total, and a README beside it. */

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { until, walk, Workbench } from "./workbench.mjs";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const REPORT = "柳溪镇2025年年度报告.txt";
const README = "README.md";
/** In table 4 of the fixture, the 总计 of 行政复议: the four lines above it are 1 + 0 + 0 + 0, but it is 2. */
const CELL = { line: 377, column: 2, wrong: "2", right: "1" };
/** The lines of the addends that are not zero. */
const ADDENDS = [373];
const CODE = "GJ304";

/** An inlay hint after the figure would make its squiggle a little wider. */
const NO_HINTS = { "gouji.inlayHints": "none" };

/** The status of the active text, as the editor shows it if there is one. */
const STATUS = "#status\\.languageStatus";

/** Two boxes are at the same place if they differ by at most this many pixels. */
const NEAR = 1;

/** @type {Workbench} */
let workbench;
let original;
let readme;

before(async () => {
  workbench = await Workbench.open(FIXTURES, { without: [REPORT], userSettings: NO_HINTS });
  readme = await workbench.read(README);
});

after(() => workbench?.close());

const placeOf = (line) => `\\[Ln ${line}, Col ${CELL.column}\\]`;

/** How many engines have answered so far. */
const starts = () => workbench.logged(/勾稽 \S+ 已启动/g);

const step = walk(() => workbench);

step("a text that is no report does not start the engine", async () => {
  await workbench.newFile();
  await workbench.type("会议记录\n");
  await until("the extension to be activated", async () => /activat\w+ gouji\.gouji/i.test(await workbench.logs()));
  await workbench.type("政府\n");
  assert.equal(await starts(), 0);
});

step("a text that is no report has no status", async () => {
  assert.equal(await workbench.page.locator(STATUS).count(), 0);
});

step("typing the words of a report starts the engine once", async () => {
  await workbench.type("政府信息公开\n");
  await until("an engine", async () => (await starts()) > 0);
  await workbench.type("政府信息公开的会议另行安排\n");
  assert.equal(await starts(), 1);
});

step("the text has a status and its commands while it is typed", async () => {
  await workbench.page.locator(STATUS).hover();
  await workbench.page.locator(".monaco-hover .hover-language-status", { hasText: "不是年度报告，没有核对" }).waitFor();
  await workbench.page.locator(".editor-actions .action-label[aria-label^='看表格']").waitFor();
});

step("a README that mentions the topic stays Markdown", async () => {
  await workbench.openFile(README);
  await until("the language of Markdown", async () => (await workbench.languageMode()) === "Markdown");
});

step("only the wrong total has a squiggle", async () => {
  await workbench.add(join(FIXTURES, REPORT));
  original = await workbench.read(REPORT);
  await workbench.openFile(REPORT);
  await until("its own language", async () => (await workbench.languageMode()) === "政府信息公开年度报告");
  await workbench.goTo(CELL.line, CELL.column);
  const [squiggle, ...others] = await until("a squiggle", async () => {
    const found = await workbench.squiggles("error");
    return found.length > 0 && found;
  });
  assert.deepEqual(others, []);
  const figure = await workbench.boxOfText(CELL.line, CELL.wrong);
  assert.ok(Math.abs(squiggle.x - figure.x) <= NEAR, `starts at ${squiggle.x}, the figure at ${figure.x}`);
  assert.ok(Math.abs(squiggle.width - figure.width) <= NEAR, `is ${squiggle.width} wide, the figure ${figure.width}`);
  assert.ok(squiggle.y >= figure.y - NEAR && squiggle.y + squiggle.height <= figure.y + figure.height + NEAR);
});

step("the Problems panel names the rule, the place and the addends, and no other file", async () => {
  const [file, finding, ...others] = await workbench.problems();
  await workbench.screenshot("finding");
  assert.match(file, new RegExp(`^${REPORT}`));
  assert.match(finding, new RegExp(`${CODE}.*${placeOf(CELL.line)}`));
  assert.equal(others.length, ADDENDS.length);
  others.forEach((addend, index) => assert.match(addend, new RegExp(`${REPORT}.*${placeOf(ADDENDS[index])}`)));
});

step("a hover explains the cell", async () => {
  // the explanation has the figure's place, relation and legal basis, which the finding has not
  const text = await workbench.hover(CELL.line, CELL.wrong, /表四 行政复议 \/ 总计：2 件/);
  await workbench.screenshot("hover");
  assert.match(text, new RegExp(CODE));
  assert.match(text, /各结果之和 1\+0 = 1，差 \+1，不符/);
  assert.match(text, /《条例》第五十条第（三）项/);
});

step("the quick fix writes the right total, and nothing else changes", async () => {
  await workbench.goTo(CELL.line, CELL.column);
  await workbench.quickFix(new RegExp(`${CELL.right}(?!\\d)`));
  await until("the finding to go", async () => !(await workbench.problems()).some((row) => row.includes(CODE)));
  await workbench.save();
  await workbench.screenshot("fixed");
  const lines = original.split("\n");
  lines[CELL.line - 1] = `\t${CELL.right}`;
  assert.equal(await workbench.read(REPORT), lines.join("\n"));
});

step("no problem is left, and the README is unchanged", async () => {
  assert.deepEqual(await workbench.problems(), []);
  assert.equal(await workbench.read(README), readme);
});

/** A report in GB18030, which the editor opens as UTF-8. Its file name does not show that it is a report. */

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { until, walk, Workbench } from "./workbench.mjs";

const REPORT = fileURLToPath(new URL("fixtures/柳溪镇2025年年度报告.txt", import.meta.url));
const FILE = "report.txt";
const TITLE = /柳溪镇人民政府/;

/** @type {Workbench} */
let workbench;
let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-encoding-"));
  await writeFile(join(folder, FILE), gbk(await readFile(REPORT, "utf8")));
  workbench = await Workbench.open(folder);
});

after(async () => {
  await workbench?.close();
  await rm(folder, { recursive: true, force: true });
});

const step = walk(() => workbench);

/** Encodes a text in GBK. Node can only decode GBK, so each pair of bytes is decoded into a table for look-up. */
function gbk(text) {
  const decoder = new TextDecoder("gbk");
  const codes = new Map();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => (sign < "\x80" ? [sign.charCodeAt(0)] : codes.get(sign))));
}

step("one short message warns of the wrong encoding, and a finding is in the list of problems", async () => {
  await workbench.openFile(FILE);
  const message = await workbench.notification();
  await workbench.screenshot("garbled");
  assert.match(message, /编码不对，未检查，请勿保存：report\.txt/);
  await until("the finding", async () => (await workbench.problems()).some((row) => row.includes("GJ001")));
  assert.equal((await workbench.notifications()).length, 1);
});

step("the button of the message reopens the file, and the report is checked", async () => {
  const before = await readFile(join(workbench.folder, FILE));
  await workbench.pressInNotification("用 GB18030 重新打开");
  await workbench.page.locator(".view-line", { hasText: TITLE }).first().waitFor();
  await until("the finding of the report", async () => (await workbench.problems()).some((row) => row.includes("GJ304")));
  await until("the language of reports", async () => (await workbench.languageMode()) === "政府信息公开年度报告");
  await workbench.screenshot("reopened");
  assert.deepEqual(await readFile(join(workbench.folder, FILE)), before);
});

step("the view offers a new report if the folder has none", async () => {
  await workbench.clickIcon();
  await workbench.page.locator(".welcome-view-content .monaco-button", { hasText: "新建年度报告" }).waitFor();
  await workbench.screenshot("no reports");
});

/** A report in GB18030 under a name without any hint of that. The editor opens it as UTF-8. */

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

/** Node decodes GBK and does not encode it: each pair of bytes is decoded once, and looked up. */
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

step("one short message says what is wrong, and the first line has the finding", async () => {
  await workbench.openFile(FILE);
  const message = await workbench.notification();
  await workbench.screenshot("garbled");
  assert.match(message, /编码不对，未检查，请勿保存：report\.txt/);
  await until("the finding", async () => (await workbench.problems()).some((row) => row.includes("GJ001")));
  assert.equal((await workbench.notifications()).length, 1);
});

step("its button reads the file anew, and the report is checked", async () => {
  const before = await readFile(join(workbench.folder, FILE));
  await workbench.pressInNotification("用 GB18030 重新打开");
  await workbench.page.locator(".view-line", { hasText: TITLE }).first().waitFor();
  await until("the finding of the report", async () => (await workbench.problems()).some((row) => row.includes("GJ304")));
  await until("the language of reports", async () => (await workbench.languageMode()) === "政府信息公开年度报告");
  await workbench.screenshot("reopened");
  assert.deepEqual(await readFile(join(workbench.folder, FILE)), before);
});

step("a folder without reports says so, and offers a new one", async () => {
  await workbench.clickIcon();
  await workbench.page.locator(".welcome-view-content .monaco-button", { hasText: "新建年度报告" }).waitFor();
  await workbench.screenshot("no reports");
});

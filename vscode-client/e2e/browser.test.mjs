/** The same extension in the browser's own extension host, where there is neither Node nor a process. */

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { until, walk, Workbench } from "./workbench.mjs";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const REPORT = "柳溪镇2025年年度报告.txt";
const CELL = { line: 377, column: 2, right: "1" };
const CODE = "GJ304";

/** @type {Workbench} */
let workbench;

before(async () => {
  workbench = await Workbench.open(FIXTURES, { userSettings: { "remote.extensionKind": { "gouji.gouji": ["ui"] } } });
});

after(() => workbench?.close());

const step = walk(() => workbench);

step("the report is checked", async () => {
  await workbench.openFile(REPORT);
  await until("the finding", async () => (await workbench.problems()).some((row) => row.includes(CODE)));
  await workbench.screenshot("browser");
});

step("the extension runs in the browser and not on the server", async () => {
  assert.equal(await workbench.logged(/已启动/g), 0, "the extension wrote a log on the server");
});

step("the quick fix is applied and saved", async () => {
  await workbench.goTo(CELL.line, CELL.column);
  await workbench.quickFix(new RegExp(`${CELL.right}(?!\\d)`));
  await until("the finding to go", async () => !(await workbench.problems()).some((row) => row.includes(CODE)));
  await workbench.save();
  assert.equal((await workbench.read(REPORT)).split("\n")[CELL.line - 1], `\t${CELL.right}`);
});

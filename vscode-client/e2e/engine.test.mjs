/** The extension after crashes of its engine, in a real workbench. */

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { until, walk, Workbench } from "./workbench.mjs";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const REPORT = "柳溪镇2025年年度报告.txt";
const CODE = "GJ304";
const CRASHES_TOO_MANY = 5;
/** The last of the waits before another start is sixteen seconds. */
const LONG_MS = 60_000;

/** Typed into the report this ends the worker, once: the tests put it before the engine. The editor sends each character by itself. */
const WORD = "退";
const FRAIL = `require("node:worker_threads").parentPort.on("message", (message) => {
  if (message.kind === "message" && /didChange.*${WORD}/s.test(message.text)) process.exit(7);
});\n`;

/** @type {Workbench} */
let workbench;
let engine;

before(async () => {
  workbench = await Workbench.open(FIXTURES, { language: "en" });
  engine = await workbench.engine();
  await workbench.writeEngine(FRAIL + engine);
  await workbench.openFile(REPORT);
  await workbench.problems();
});

after(() => workbench?.close());

const walkOn = walk(() => workbench);

/** Each step starts from an engine that works. */
const step = (name, run) =>
  walkOn(name, async () => {
    await until("the finding", finding);
    await run();
  });

const finding = async () => (await workbench.problems()).find((row) => row.includes(CODE));

/** How many engines have answered so far. */
const answers = () => workbench.logged(/Gouji \S+ has started/g);

/** Waits for a newer engine that has answered and found what there is to find. */
async function nextEngine(answersBefore) {
  await until("another engine to answer", async () => (await answers()) > answersBefore, LONG_MS);
  await until("the finding", finding);
}

const ends = () => workbench.logged(/Gouji has ended: 7/g);

async function crash() {
  const before = await ends();
  await workbench.goTo(1, 1);
  await workbench.type(WORD);
  await until("the engine to end", async () => (await ends()) > before);
  await workbench.undo();
}

step("one engine answers, once", async () => {
  assert.equal(await answers(), 1);
  assert.deepEqual(await workbench.notifications(), []);
});

step("a restart leaves the same finding", async () => {
  const before = await answers();
  await workbench.runCommand("Gouji: Restart Gouji");
  await nextEngine(before);
});

step("an engine that dies comes back without a word", async () => {
  const before = await answers();
  await crash();
  await nextEngine(before);
  assert.deepEqual(await workbench.notifications(), []);
});

step("an engine that cannot start says why in the output channel", async () => {
  const before = await answers();
  await workbench.writeEngine('throw new Error("内存不足");');
  await workbench.runCommand("Gouji: Restart Gouji");
  assert.match(await workbench.notification(), /Gouji could not start/);
  await workbench.pressInNotification("Show Output");
  await workbench.page.locator(".part.panel .view-line", { hasText: "内存不足" }).waitFor();
  await workbench.screenshot("could not start");
  await workbench.writeEngine(FRAIL + engine);
  await workbench.clearNotifications();
  await workbench.runCommand("Gouji: Restart Gouji");
  await nextEngine(before);
});

step("an engine that keeps falling is left alone, until the user starts it again", async () => {
  for (let crashes = 1; crashes <= CRASHES_TOO_MANY; crashes++) {
    const before = await answers();
    await crash();
    if (crashes < CRASHES_TOO_MANY) {
      await nextEngine(before);
    }
  }
  assert.match(await workbench.notification(), /several times within three minutes/);
  await workbench.screenshot("gave up");
  const before = await answers();
  await workbench.clearNotifications();
  await workbench.runCommand("Gouji: Restart Gouji");
  await nextEngine(before);
});

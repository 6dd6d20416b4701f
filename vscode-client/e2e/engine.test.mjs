/** The extension when its engine crashes or cannot start, in a real workbench. */

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { until, walk, Workbench } from "./workbench.mjs";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const REPORT = "柳溪镇2025年年度报告.txt";
const CODE = "GJ304";
const CRASHES_TOO_MANY = 5;
/** Longer than the last wait before a restart, which is sixteen seconds. */
const LONG_MS = 60_000;

/** This character ends the worker when it is typed into the report. */
const WORD = "退";
/** Put before the script of the engine. */
const CRASH_ON_WORD = `require("node:worker_threads").parentPort.on("message", (message) => {
  if (message.kind === "message" && /didChange.*${WORD}/s.test(message.text)) process.exit(7);
});\n`;

/** @type {Workbench} */
let workbench;
let engine;

before(async () => {
  workbench = await Workbench.open(FIXTURES, { language: "en" });
  engine = await workbench.engine();
  await workbench.writeEngine(CRASH_ON_WORD + engine);
  await workbench.openFile(REPORT);
  await workbench.problems();
});

after(() => workbench?.close());

const declareStep = walk(() => workbench);

/** Each step begins once the engine works. */
const step = (name, run) =>
  declareStep(name, async () => {
    await until("the finding", finding);
    await run();
  });

const finding = async () => (await workbench.problems()).find((row) => row.includes(CODE));

/** How many engines have started so far. */
const answers = () => workbench.logged(/Gouji \S+ has started/g);

/** Waits for a newer engine that has started and shown the finding. */
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

step("one engine starts", async () => {
  assert.equal(await answers(), 1);
  assert.deepEqual(await workbench.notifications(), []);
});

step("the finding is the same after a restart", async () => {
  const before = await answers();
  await workbench.runCommand("Gouji: Restart Gouji");
  await nextEngine(before);
});

step("a crashed engine is restarted without a notification", async () => {
  const before = await answers();
  await crash();
  await nextEngine(before);
  assert.deepEqual(await workbench.notifications(), []);
});

step("the output channel says why an engine cannot start", async () => {
  const before = await answers();
  await workbench.writeEngine('throw new Error("内存不足");');
  await workbench.runCommand("Gouji: Restart Gouji");
  assert.match(await workbench.notification(), /Gouji could not start/);
  await workbench.pressInNotification("Show Output");
  await workbench.page.locator(".part.panel .view-line", { hasText: "内存不足" }).waitFor();
  await workbench.screenshot("could not start");
  await workbench.writeEngine(CRASH_ON_WORD + engine);
  await workbench.clearNotifications();
  await workbench.runCommand("Gouji: Restart Gouji");
  await nextEngine(before);
});

step("an engine that crashes too often is not restarted until the user does so", async () => {
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

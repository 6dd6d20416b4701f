/** What the extension does when Java or the server lets it down, in a real workbench. */

import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { until, walk, Workbench } from "./workbench.mjs";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const REPORT = "柳溪镇2025年年度报告.txt";
const CODE = "GJ304";
const CRASHES_TOO_MANY = 5;

/** @type {Workbench} */
let workbench;
let homes;

before(async () => {
  homes = await mkdtemp(join(tmpdir(), "gouji-java-"));
  // Who can put a file into a folder must not thereby choose the program that is run for it.
  const folderSettings = { "gouji.java.home": "/from/the/workspace" };
  workbench = await Workbench.open(FIXTURES, { language: "en", folderSettings });
  await workbench.openFile(REPORT);
  await workbench.problems();
});

after(async () => {
  await workbench?.close();
  await rm(homes, { recursive: true, force: true });
});

const walkOn = walk(() => workbench);

/** Each step starts from a server that works. */
const step = (name, run) =>
  walkOn(name, async () => {
    await workbench.writeMachineSettings({});
    await until("the finding", finding);
    await run();
  });

const finding = async () => (await workbench.problems()).find((row) => row.includes(CODE));

/** How many servers have answered so far. */
const answers = async () => (await workbench.output()).split("The server is ready").length - 1;

/** Waits for a server that has answered since, runs alone and found what there is to find. */
async function nextServer(answersBefore) {
  await until("another server to answer", async () => (await answers()) > answersBefore);
  await until("the finding", finding);
  const running = await workbench.servers();
  assert.equal(running.length, 1);
  return running[0];
}

/** A Java home with a version and a program of paper. */
async function javaHome(name, version, script) {
  const home = join(homes, name);
  await mkdir(join(home, "bin"), { recursive: true });
  await writeFile(join(home, "release"), `JAVA_VERSION="${version}"\n`);
  await writeFile(join(home, "bin", "java"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return home;
}

step("the folder's settings do not say which Java runs", async () => {
  assert.equal((await workbench.servers()).length, 1);
  assert.deepEqual(await workbench.notifications(), []);
});

step("a restart leaves one server and the same finding", async () => {
  const before = await answers();
  const [first] = await workbench.servers();
  await workbench.runCommand("Gouji: Restart Gouji");
  assert.notEqual(await nextServer(before), first);
});

step("a server that is killed comes back without a word", async () => {
  const before = await answers();
  process.kill((await workbench.servers())[0], "SIGKILL");
  await nextServer(before);
  assert.deepEqual(await workbench.notifications(), []);
});

step("a Java that is not there is one clear sentence and a way to the setting", async () => {
  await workbench.writeMachineSettings({ "gouji.java.home": "/no/such/java" });
  assert.match(await workbench.notification(), /gouji\.java\.home holds no usable Java: \/no\/such\/java\./);
  assert.deepEqual(await workbench.servers(), []);
  await workbench.screenshot("no java");
  await workbench.pressInNotification("Open Setting");
  await workbench.page.locator(".settings-editor .setting-item-title", { hasText: "Home" }).waitFor();
  await workbench.screenshot("setting");
  await workbench.page.keyboard.press("Escape");
});

step("a Java that is too old is named", async () => {
  const home = await javaHome("jdk-11", "11.0.21", "exit 1");
  await workbench.writeMachineSettings({ "gouji.java.home": home });
  assert.match(await workbench.notification(), /needs Java 17 or later, and found Java 11 \(.*jdk-11/);
  await workbench.clearNotifications();
});

step("a server that cannot start says why in the output channel", async () => {
  const home = await javaHome("broken", "17.0.15", "echo '内存不足' >&2; exit 1");
  await workbench.writeMachineSettings({ "gouji.java.home": home });
  assert.match(await workbench.notification(), /Gouji could not start/);
  await workbench.pressInNotification("Show Output");
  await workbench.page.locator(".part.panel .view-line", { hasText: "内存不足" }).waitFor();
  await workbench.screenshot("could not start");
});

step("a server that hangs while it starts gives way to the next", async () => {
  const home = await javaHome("hanging", "17.0.15", "exec sleep 600");
  const before = await answers();
  const [first] = await workbench.servers();
  await workbench.writeMachineSettings({ "gouji.java.home": home });
  await until("the old server to go", async () => !(await workbench.servers()).includes(first));
  await workbench.writeMachineSettings({});
  await nextServer(before);
});

step("a server that keeps falling is left alone, until it is asked for again", async () => {
  for (let crash = 1; crash <= CRASHES_TOO_MANY; crash++) {
    const before = await answers();
    process.kill((await workbench.servers())[0], "SIGKILL");
    if (crash < CRASHES_TOO_MANY) {
      await nextServer(before);
    }
  }
  assert.match(await workbench.notification(), /several times within three minutes/);
  assert.deepEqual(await workbench.servers(), []);
  await workbench.screenshot("gave up");
  const before = await answers();
  await workbench.clearNotifications();
  await workbench.runCommand("Gouji: Restart Gouji");
  await nextServer(before);
});

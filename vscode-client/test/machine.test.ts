import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { findJava } from "../src/java.js";
import { thisMachine } from "../src/machine.js";

describe("this machine", { skip: process.platform === "win32" && "uses links and shell scripts" }, () => {
  const folder = mkdtempSync(join(tmpdir(), "勾稽-java-"));
  after(() => rmSync(folder, { recursive: true }));

  function program(name: string, script: string): string {
    mkdirSync(join(folder, name, "bin"), { recursive: true });
    const file = join(folder, name, "bin", "java");
    writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return file;
  }

  test("reads a release file behind a link, without running Java", async () => {
    const java = program("jdk-21", "exit 1");
    writeFileSync(join(folder, "jdk-21", "release"), 'JAVA_VERSION="21.0.2"\n');
    mkdirSync(join(folder, "links"));
    symlinkSync(java, join(folder, "links", "java"));
    const found = await findJava("", { ...thisMachine, env: { PATH: join(folder, "links") } });
    assert.deepEqual(found, { kind: "found", command: join(folder, "links", "java"), version: 21 });
  });

  test("asks a Java that has no release file", async () => {
    const java = program("shim", `echo 'openjdk version "17.0.9" 2023-10-17' >&2`);
    const found = await findJava(join(folder, "shim"), thisMachine);
    assert.deepEqual(found, { kind: "found", command: java, version: 17 });
  });

  test("passes over a Java that only complains", async () => {
    program("stub", "echo 'Unable to locate a Java Runtime.' >&2; exit 1");
    const found = await findJava(join(folder, "stub"), thisMachine);
    assert.deepEqual(found, { kind: "homeWrong", home: join(folder, "stub") });
  });
});

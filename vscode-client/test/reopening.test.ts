import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Garbled, reopen } from "../src/reopening.js";

const DIALOG = "workbench.action.editor.changeEncoding";

/** Reopens a text; returns what the editor was called with. */
async function callsToReopen(document: Omit<Garbled<string>, "uri">): Promise<readonly unknown[]> {
  const calls: unknown[] = [];
  const editor = {
    open: async (uri: string, options: object) => void calls.push([uri, options]),
    runCommand: async (name: string) => void calls.push(name),
  };
  await reopen({ uri: "file:///report.txt", ...document }, editor);
  return calls;
}

describe("a text in the wrong encoding", () => {
  test("is reopened as GB18030 in editors from 1.100 on", async () => {
    assert.deepEqual(await callsToReopen({ isDirty: false, encoding: "utf8" }), [["file:///report.txt", { encoding: "gb18030" }]]);
  });

  test("is reopened with the editor's own dialog before 1.100, where documents have no encoding", async () => {
    assert.deepEqual(await callsToReopen({ isDirty: false }), [DIALOG]);
  });

  test("is reopened with the dialog if it has unsaved changes", async () => {
    assert.deepEqual(await callsToReopen({ isDirty: true, encoding: "utf8" }), [DIALOG]);
    assert.deepEqual(await callsToReopen({ isDirty: true }), [DIALOG]);
  });
});

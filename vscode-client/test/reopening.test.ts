import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Garbled, reopen } from "../src/reopening.js";

const DIALOG = "workbench.action.editor.changeEncoding";

/** What an editor does to reopen a text. */
async function reopened(document: Omit<Garbled<string>, "uri">): Promise<readonly unknown[]> {
  const done: unknown[] = [];
  const editor = {
    open: async (uri: string, options: object) => void done.push([uri, options]),
    runCommand: async (name: string) => void done.push(name),
  };
  await reopen({ uri: "file:///report.txt", ...document }, editor);
  return done;
}

describe("a text in the wrong encoding", () => {
  test("is read again as GB18030 by editors from 1.100 on", async () => {
    assert.deepEqual(await reopened({ isDirty: false, encoding: "utf8" }), [["file:///report.txt", { encoding: "gb18030" }]]);
  });

  test("is left to the editor's own dialog before 1.100, where texts have no encoding", async () => {
    assert.deepEqual(await reopened({ isDirty: false }), [DIALOG]);
  });

  test("is left to the dialog where it has changes", async () => {
    assert.deepEqual(await reopened({ isDirty: true, encoding: "utf8" }), [DIALOG]);
    assert.deepEqual(await reopened({ isDirty: true }), [DIALOG]);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cellsIn, missingIn, numberIn, reportsIn, statusIn, textIn } from "../src/answers.js";
import { isUnread } from "../src/findings.js";
import { type FileRow, nameBeside, ordered, stateOf, titleOf } from "../src/rows.js";

const row = (path: string, errors: number, warnings: number, known = true): FileRow<string> => ({
  kind: "file",
  file: path,
  path,
  counts: { errors, warnings, notes: 0 },
  known,
  unread: false,
});

describe("the list of reports", () => {
  test("has the worst report first, and bodies without a report last", () => {
    const all = ordered([row("b", 0, 0), row("a", 0, 0), row("c", 0, 2), row("d", 1, 0)], [{ body: "戊镇", year: 2025 }]);
    assert.deepEqual(all.map((one) => (one.kind === "file" ? one.path : one.body)), ["d", "c", "a", "b", "戊镇"]);
    assert.deepEqual(all.map(stateOf), ["wrong", "doubtful", "clean", "clean", "missing"]);
  });

  test("names the body and year of a report, or its file if these are unknown", () => {
    assert.equal(titleOf({ ...row("/a/年报.docx", 0, 0), report: { body: "甲镇", year: 2025 } }), "甲镇 2025");
    assert.equal(titleOf(row("/a/年报.docx", 0, 0)), "年报");
  });

  test("names the files of the same body and year, and no others", () => {
    const of = (path: string, body: string): FileRow<string> => ({ ...row(path, 0, 0), report: { body, year: 2025 } });
    const all = ordered([of("/a/一稿.docx", "甲镇"), of("/a/乙镇.txt", "乙镇"), of("/b/二稿.txt", "甲镇")], [{ body: "甲镇", year: 2025 }]);
    assert.deepEqual(all.map(nameBeside).sort(), ["", "", "一稿.docx", "二稿.txt"].sort());
  });

  test("has a state of its own for files that cannot be read", () => {
    const found = [{ severity: 0, source: "勾稽", code: "GJ001" }];
    assert.equal(stateOf({ ...row("a", 1, 0), unread: isUnread(found) }), "unread");
    assert.equal(isUnread([{ severity: 0, source: "勾稽", code: { value: "GJ301" } }]), false);
  });

  test("shows a report that was not checked as unchecked", () => {
    assert.equal(stateOf(row("a", 0, 0, false)), "unchecked");
    assert.equal(stateOf({ ...row("a", 0, 0), other: true }), "unchecked");
  });
});

describe("answers", () => {
  test("of the expected types are read", () => {
    assert.deepEqual(reportsIn([{ uri: "file:///a", body: "甲", year: 2024 }, { uri: 7 }, null]), [{ uri: "file:///a", body: "甲", year: 2024 }]);
    assert.deepEqual(missingIn([{ body: "甲", year: 2025 }]), [{ body: "甲", year: 2025 }]);
    assert.equal(cellsIn({ version: 3, cells: [{ table: "t3", column: "自然人", range: {} }, {}] })?.cells.length, 1);
    assert.deepEqual(statusIn({ report: true, cells: 178 }), { report: true, cells: 178 });
    assert.deepEqual(statusIn({ report: false }), { report: false, cells: 0 });
    assert.equal(textIn({ text: "a" }, "text"), "a");
    assert.equal(numberIn({ cells: 178 }, "cells"), 178);
  });

  test("of any other type are empty or undefined", () => {
    for (const answer of [undefined, null, 7, "a", {}, [7]]) {
      assert.deepEqual([reportsIn(answer), missingIn(answer), cellsIn(answer), textIn(answer, "text"), numberIn(answer, "cells")], [[], [], undefined, undefined, undefined]);
      assert.equal(statusIn(answer), undefined);
    }
  });
});

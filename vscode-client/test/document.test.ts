import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decoded, type Encoding } from "../src/engine/decode.js";
import { latest } from "../src/latest.js";
import { encode, encodingFor } from "../src/page/encoding.js";
import { History, typed } from "../src/page/history.js";
import { ReportDocument } from "../src/page/document.js";

describe("bytes", () => {
  const TEXT = "总计：12\r\n㐀𠀀€—丂";
  const ENCODINGS: readonly Encoding[] = ["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "gb18030"];

  for (const encoding of ENCODINGS) {
    test(`of a text in ${encoding} are read as they were written`, () => {
      assert.deepEqual(decoded(encode(TEXT, encoding)), { text: TEXT, encoding });
    });
  }

  test("of GB18030 are those of the standard, and all Chinese characters are read back", () => {
    assert.deepEqual([...encode("年€㐀𠀀", "gb18030")], [0xc4, 0xea, 0xa2, 0xe3, 0x81, 0x39, 0xee, 0x39, 0x95, 0x32, 0x82, 0x36]);
    const all = [[0x3400, 0x9fff], [0x20000, 0x2a6df]].flatMap(([first = 0, last = 0]) =>
      Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step))).join("");
    assert.ok(decoded(encode(all, "gb18030"))?.text === all);
  });

  test("are in UTF-8 if GB18030 lacks a character", () => {
    assert.equal(encodingFor("年\uE5E5", "gb18030"), "utf-8");
    assert.equal(encodingFor("年", "gb18030"), "gb18030");
  });

  test("have U+FFFD for an unpaired surrogate", () => {
    assert.equal(new TextDecoder("gb18030").decode(encode("a\uD800b", "gb18030")), "a\uFFFDb");
  });
});

describe("a history", () => {
  test("undoes and redoes steps, and forgets undone steps after a new one", () => {
    const history = new History("a");
    history.push("b");
    history.push("c");
    history.undo();
    assert.deepEqual([history.now, history.canUndo, history.canRedo], ["b", true, true]);
    history.redo();
    assert.equal(history.now, "c");
    history.undo();
    history.undo();
    history.undo();
    assert.deepEqual([history.now, history.canUndo], ["a", false]);
    history.push("d");
    assert.deepEqual([history.now, history.canRedo], ["d", false]);
  });

  test("joins consecutive typing into one step", () => {
    const first = typed(undefined, { start: 3, end: 3, text: "1" });
    const second = typed(first.typed, { start: 4, end: 4, text: "2" });
    const corrected = typed(second.typed, { start: 4, end: 5, text: "" });
    const elsewhere = typed(corrected.typed, { start: 9, end: 9, text: "2" });
    const line = typed(first.typed, { start: 4, end: 4, text: "\n" });
    assert.deepEqual([first, second, corrected, elsewhere, line].map(({ joins }) => joins), [false, true, true, false, false]);
    assert.deepEqual(corrected.typed, { start: 3, end: 4 });
  });
});

describe("an open report", () => {
  test("undoes typing as one step, and figures as a step of their own", () => {
    const report = new ReportDocument({ name: "a.txt", text: "合计\r\n", encoding: "utf-8" });
    report.type({ start: 2, end: 2, text: "1" });
    report.type({ start: 3, end: 3, text: "2" });
    report.write({ start: 2, end: 4, text: "7" });
    report.undo();
    assert.equal(report.text, "合计12\n");
    report.undo();
    assert.deepEqual([report.text, report.state.canUndo, report.changed], ["合计\n", false, false]);
    report.redo();
    assert.equal(new TextDecoder().decode(report.save().bytes), "合计12\r\n");
  });

  test("counts as changed until it is saved, and again after undo", () => {
    const report = new ReportDocument({ name: "a.txt", text: "a", encoding: "utf-8" });
    report.type({ start: 1, end: 1, text: "b" });
    assert.equal(report.changed, true);
    report.save();
    assert.equal(report.changed, false);
    report.undo();
    assert.equal(report.changed, true);
  });
});

describe("latest", () => {
  test("runs a task once more for all requests that came during a run, and never twice at a time", async () => {
    let running = 0;
    let done = 0;
    const request = latest(async () => {
      running++;
      assert.equal(running, 1);
      await new Promise(setImmediate);
      running--;
      done++;
    });
    const first = request();
    await Promise.resolve();
    await Promise.all([first, request(), request(), request()]);
    assert.equal(done, 2);
  });

  test("runs a task again after a failure", async () => {
    let runs = 0;
    const request = latest(async () => {
      if (++runs === 1) {
        throw new Error("once");
      }
    });
    await assert.rejects(request());
    await request();
    assert.equal(runs, 2);
  });
});

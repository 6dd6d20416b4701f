import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pieces } from "../src/page/marks.js";
import { changeOf, changeBetween, fileText, offsetAt, offsetsOf, withLineFeeds, placeAt, withChange } from "../src/page/linefeeds.js";

const range = (line: number, from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } });

describe("a text with line feeds", () => {
  test("has only line feeds, and is written back with the file's own line ends", () => {
    const file = "一\r\n二\n三\r四\r\n";
    assert.equal(withLineFeeds(file).text, "一\n二\n三\n四\n");
    assert.equal(fileText(withLineFeeds(file)), file);
  });

  test("keeps the line end of every line that is not replaced", () => {
    const shown = withLineFeeds("a\nb\r\nc\nd");
    const cut = withChange(shown, { start: 2, end: 6, text: "X" });
    assert.equal(fileText(cut), "a\nXd");
    const rewritten = withChange(shown, { start: 0, end: 5, text: "1\n2\n3\n4" });
    assert.equal(fileText(rewritten), "1\n2\r\n3\n4\nd");
  });

  test("ends new lines like the first line", () => {
    const shown = withChange(withLineFeeds("a\r\nb"), { start: 4 - 1, end: 3, text: "\nc" });
    assert.equal(fileText(shown), "a\r\nb\r\nc");
    assert.equal(fileText(withChange(withLineFeeds(""), { start: 0, end: 0, text: "a\nb" })), "a\nb");
  });
});

describe("a difference", () => {
  test("is one change that turns the one text into the other", () => {
    for (const [before, after, change] of [
      ["总计12", "总计13", { start: 3, end: 4, text: "3" }],
      ["aa", "aaa", { start: 2, end: 2, text: "a" }],
      ["aaa", "aa", { start: 2, end: 3, text: "" }],
      ["a", "a", { start: 1, end: 1, text: "" }],
    ] as const) {
      assert.deepEqual(changeBetween(before, after), change);
    }
  });
});

describe("edits", () => {
  const TEXT = "一\t4\t1\t5\n二\t1\t0\t1";

  test("of several places become one change", () => {
    const edits = [
      { range: range(1, 2, 3), newText: "7" },
      { range: range(0, 4, 5), newText: "22" },
    ];
    const change = changeOf(TEXT, edits);
    assert.deepEqual(change, { start: 4, end: 11, text: "22\t5\n二\t7" });
    assert.equal(changeOf(TEXT, []), undefined);
  });

  test("at one place keep their order", () => {
    const edits = [
      { range: range(0, 1, 1), newText: "x" },
      { range: range(0, 1, 1), newText: "y" },
    ];
    assert.equal(changeOf(TEXT, edits)?.text, "xy");
  });

  test("have offsets by line and column, which never leave the line or the text", () => {
    assert.deepEqual(offsetsOf(TEXT, range(1, 0, 3)), { start: 8, end: 11 });
    assert.equal(offsetAt(TEXT, { line: 0, character: 99 }), 7);
    assert.equal(offsetAt(TEXT, { line: 9, character: 0 }), TEXT.length);
    assert.deepEqual(placeAt(TEXT, 10), { line: 1, character: 2 });
  });
});

describe("marks", () => {
  test("split lines where they begin and end, also if they overlap", () => {
    const marks = [
      { range: range(0, 1, 3), kind: "error" },
      { range: range(0, 2, 4), kind: "spot" },
    ] as const;
    assert.deepEqual(pieces("abcde\nf", marks), [
      [
        { text: "a", kinds: [] },
        { text: "b", kinds: ["error"] },
        { text: "c", kinds: ["error", "spot"] },
        { text: "d", kinds: ["spot"] },
        { text: "e", kinds: [] },
      ],
      [{ text: "f", kinds: [] }],
    ]);
  });

  test("may span several lines", () => {
    const mark = { range: { start: { line: 0, character: 1 }, end: { line: 2, character: 1 } }, kind: "info" } as const;
    const marked = pieces("ab\n\ncd", [mark]).map((line) => line.filter(({ kinds }) => kinds.length > 0).map(({ text }) => text));
    assert.deepEqual(marked, [["b"], [], ["c"]]);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cellAt, editsFor, figure, modelOf, placeOf } from "../src/preview/cells.js";
import type { Model, ModelCell } from "../src/preview/wire.js";
import { block, spread } from "../src/webview/block.js";

const range = (line: number, from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } });
const cell = (name: string, text: string, line: number, from: number): ModelCell => {
  const place = range(line, from, from + text.length);
  return { cell: name, text, range: place, write: place };
};

const MODEL: Model = {
  version: 3,
  html: "<article></article>",
  tables: [
    {
      rows: [
        [{ text: "一" }, cell("t3:一/自然人", "12", 5, 2), cell("t3:一/总计", "12", 5, 5)],
        [{ text: "二" }, { cell: "t3:二/自然人", text: "", range: range(6, 2, 3), write: range(6, 3, 3) }, { cell: "t3:二/总计", text: "" }],
      ],
    },
  ],
  issues: [],
};

describe("a model", () => {
  test("is read only from an answer that has its members", () => {
    assert.equal(modelOf(MODEL), MODEL);
    for (const answer of [undefined, null, {}, { html: "" }, "text"]) {
      assert.equal(modelOf(answer), undefined);
    }
  });

  test("gives the place of a cell, and the cell at a place", () => {
    assert.deepEqual(placeOf(MODEL, "t3:一/总计"), range(5, 5, 7));
    assert.equal(placeOf(MODEL, "t3:二/总计"), undefined);
    assert.equal(cellAt(MODEL, { line: 5, character: 4 }), "t3:一/自然人");
    assert.equal(cellAt(MODEL, { line: 7, character: 4 }), undefined);
  });
});

describe("typed figures", () => {
  test("become edits of the text, or insertions into blank cells", () => {
    const typed = [
      { cell: "t3:一/自然人", text: "13" },
      { cell: "t3:二/自然人", text: "4" },
    ];
    assert.deepEqual(editsFor(MODEL, typed), [
      { range: range(5, 2, 4), newText: "13" },
      { range: range(6, 3, 3), newText: "4" },
    ]);
  });

  test("change nothing if the cell has the same text or no place in the text", () => {
    assert.deepEqual(editsFor(MODEL, [{ cell: "t3:一/总计", text: " 12 " }, { cell: "t3:二/总计", text: "4" }]), []);
  });

  test("have no TABs, line ends or bars, which would end their cell", () => {
    assert.equal(figure(" 1\t2\n3 | 4 "), "1 2 3 4");
  });
});

describe("a pasted block", () => {
  test("is read row by row", () => {
    assert.deepEqual(block("1\t2\r\n3\t\r\n"), [["1", "2"], ["3", ""]]);
    assert.deepEqual(block("5"), [["5"]]);
  });

  test("fills the cells from one on, without the rows and columns that do not fit", () => {
    const grid = [["a", "b", "c"], ["d", "e", "f"]];
    assert.deepEqual(spread([["1", "2"], ["3", "4"], ["5", "6"]], grid, "b"), [["b", "1"], ["c", "2"], ["e", "3"], ["f", "4"]]);
    assert.deepEqual(spread([["1", "2", "3"]], grid, "c"), [["c", "1"]]);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { CellPlace } from "../src/answers.js";
import { cellNear, step } from "../src/steps.js";

const cell = (table: string, column: string, line: number, start: number, end: number): CellPlace => ({
  table,
  column,
  range: { start: { line, character: start }, end: { line, character: end } },
});

/** A table with the rows | 甲 | 5 |  | and | 乙 | 6 | 7 |, then another table with one cell. */
const TEXT = ["| 甲 | 5 |  |", "| 乙 | 6 | 7 |", "\t8"];
const CELLS = [cell("t3", "a", 0, 6, 7), cell("t3", "b", 0, 10, 10), cell("t3", "a", 1, 6, 7), cell("t3", "b", 1, 10, 11), cell("t4", "a", 2, 1, 2)];
const near = (line: number, character: number): number => cellNear(CELLS, { line, character }, (number) => TEXT[number] ?? "");

describe("a caret", () => {
  test("is in a cell if it is at its figure or in the blanks around it", () => {
    assert.deepEqual([near(0, 6), near(0, 7), near(0, 5), near(0, 8)], [0, 0, 0, 0]);
    assert.deepEqual([near(0, 9), near(0, 10), near(0, 11)], [1, 1, 1]);
    assert.equal(near(2, 0), 4);
  });

  test("is in no cell at a label, after the last border and on other lines", () => {
    assert.deepEqual([near(0, 2), near(0, 12), near(3, 0)], [-1, -1, -1]);
  });
});

describe("a step", () => {
  test("leads along the rows and down a column", () => {
    assert.equal(step(CELLS, 0, "next"), CELLS[1]);
    assert.equal(step(CELLS, 1, "next"), CELLS[2]);
    assert.equal(step(CELLS, 2, "previous"), CELLS[1]);
    assert.equal(step(CELLS, 1, "below"), CELLS[3]);
  });

  test("never leads out of a table", () => {
    assert.equal(step(CELLS, 3, "next"), undefined);
    assert.equal(step(CELLS, 4, "previous"), undefined);
    assert.equal(step(CELLS, 2, "below"), undefined);
    assert.equal(step(CELLS, -1, "next"), undefined);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isReportFile } from "../src/activation.js";
import { hasEnding, reportName } from "../src/names.js";
import { moved } from "../src/preview/moving.js";
import manifest from "../package.json" with { type: "json" };

describe("the file name of a new report", () => {
  test("names body and year, and nothing that a file name may not have", () => {
    assert.equal(reportName("青岚县柳溪镇人民政府", 2025), "青岚县柳溪镇人民政府2025年政府信息公开工作年度报告.txt");
    assert.equal(reportName(" 甲/乙:局? ", 2025), "甲乙局2025年政府信息公开工作年度报告.txt");
  });

  test("is listed, and gives the text its language", () => {
    const patterns = manifest.contributes.languages.flatMap(({ filenamePatterns }) => filenamePatterns.map((pattern) => new RegExp(`^${pattern.replaceAll("*", ".*")}$`)));
    for (const name of [reportName("甲镇", 2025), reportName("", 2025)]) {
      assert.ok(isReportFile(name), name);
      assert.ok(patterns.some((pattern) => pattern.test(name)), name);
    }
  });
});

describe("a file", () => {
  test("has an ending if letters stand behind its last dot", () => {
    assert.deepEqual(["/w/甲镇年报.txt", "/w/a.MD", "/w/甲.docx"].map(hasEnding), [true, true, true]);
    assert.deepEqual(["/w.d/甲镇年报", "/w/年报2026.1", "/w/年报（1.19）", "/w/年报."].map(hasEnding), [false, false, false, false]);
  });
});

describe("a table view", () => {
  test("follows its file and each folder above it", () => {
    assert.equal(moved("/w/a/甲.txt", "/w/a/甲.txt", "/w/a/乙.txt"), "/w/a/乙.txt");
    assert.equal(moved("/w/a/甲.txt", "/w/a", "/w/b"), "/w/b/甲.txt");
    assert.equal(moved("/w/ab/甲.txt", "/w/a", "/w/b"), undefined);
  });
});

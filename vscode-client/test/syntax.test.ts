import assert from "node:assert/strict";
import { describe, test } from "node:test";
import grammar from "../syntaxes/gouji-report.tmLanguage.json" with { type: "json" };

const { section, part } = grammar.repository;
const isHeading = (line: string): boolean => [section, part].some(({ match }) => new RegExp(match).test(line));

describe("a heading in the colours of a report", () => {
  test("stands on a line of its own, or before its paragraph", () => {
    const headings = ["一、总体情况", "## 二、主动公开政府信息情况", "　　三、收到和处理政府信息公开申请情况 ", "（一）主动公开。全年公开信息126条。", "　（五）监督保障"];
    headings.forEach((line) => assert.ok(isHeading(line), line));
  });

  test("is no row of a table, whose cells are parted by TABs", () => {
    const rows = ["二、上年结转政府信息公开申请数量\t\t\t\t", "\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t", "三、本年度办理结果\t（一）予以公开\t3", "\t（一）予以公开"];
    rows.forEach((line) => assert.ok(!isHeading(line), line));
  });
});

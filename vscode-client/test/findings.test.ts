import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isPastedReport, isTitled } from "../src/activation.js";
import { compare, count, verdict, words } from "../src/findings.js";
import { ENGLISH, messagesIn } from "../src/messages.js";
import bundle from "../l10n/bundle.l10n.zh-cn.json" with { type: "json" };

const CHINESE = messagesIn((text) => (bundle as Readonly<Record<string, string>>)[text] ?? text);

const found = (source: string, ...severities: number[]) => severities.map((severity) => ({ severity, source }));

describe("findings", () => {
  test("are counted by severity, without those of other tools", () => {
    const counts = count([...found("勾稽", 0, 0, 1, 2, 3), ...found("gouji", 1), ...found("markdownlint", 0, 1)]);
    assert.deepEqual(counts, { errors: 2, warnings: 2, notes: 2 });
  });

  test("include the marks of the extension, in each language", () => {
    for (const { name } of [CHINESE, ENGLISH]) {
      assert.equal(count(found(name, 0)).errors, 1);
    }
  });

  test("are summed up in the user's language, also if there are none", () => {
    const counts = { errors: 1, warnings: 0, notes: 2 };
    assert.equal(words(counts, CHINESE), "1 处错误 · 2 处提示");
    assert.equal(words(counts, ENGLISH), "errors: 1 · notes: 2");
    assert.equal(words(count([]), CHINESE), "没有发现问题");
  });

  test("make a verdict: the number of problems, or else of checked cells", () => {
    assert.equal(verdict(count(found("勾稽", 0, 1, 3)), 178, CHINESE), "✗ 2 处");
    assert.equal(verdict(count(found("勾稽", 3)), 178, CHINESE), "✓ 已核对 178 格");
  });

  test("are ordered with the worst first", () => {
    const all = [count(found("勾稽", 1, 1, 1)), count([]), count(found("勾稽", 0)), count(found("勾稽", 3))];
    assert.deepEqual(all.sort(compare).map(({ errors, warnings, notes }) => [errors, warnings, notes].join("")), ["100", "030", "001", "000"]);
  });
});

describe("isTitled", () => {
  const titled = (head: string, languageId = "plaintext"): boolean => isTitled({ languageId, head: () => head });

  test("is true for a plain text with the title of a report", () => {
    assert.ok(titled("青岚县柳溪镇人民政府\n2025年政府信息公开工作年度报告\n"));
    assert.ok(titled("2025年政府信息公开年度报告"));
  });

  test("is false for a text that only mentions a report, and for Markdown", () => {
    assert.ok(!titled("政府信息公开的会议另行安排"));
    assert.ok(!titled(`${"通知正文。".repeat(100)}政府信息公开工作年度报告`));
    assert.ok(!titled("2025年政府信息公开工作年度报告", "markdown"));
  });
});

describe("isPastedReport", () => {
  test("is true for lines with the title of a report", () => {
    assert.ok(isPastedReport("青岚县柳溪镇人民政府\r\n2025年政府信息公开工作年度报告\r\n"));
  });

  test("is false for what is typed: a line break, or a title that is not finished", () => {
    assert.ok(!isPastedReport("\n"));
    assert.ok(!isPastedReport("2025年政府信息公开工作年度报告"));
  });
});

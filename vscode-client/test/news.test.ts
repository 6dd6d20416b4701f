import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hasId, isUnchanged, newsIn, newsOf } from "../src/news.js";

describe("a diagnostic report", () => {
  test("with an id is the result of a check, also without findings", () => {
    const items = [
      { uri: "file:///w/a.txt", resultId: "3", items: [] },
      { uri: "untitled:Untitled-1", items: [] },
    ];
    assert.deepEqual(newsIn({ items }), [
      { text: "file:///w/a.txt", checked: true, report: true },
      { text: "untitled:Untitled-1", checked: false, report: true },
    ]);
    assert.ok(hasId({ kind: "unchanged", resultId: "3" }));
    assert.ok(!hasId({ kind: "full", items: [] }));
  });

  test("says of a text that it is no report", () => {
    assert.deepEqual(newsOf("a", { kind: "full", resultId: "3", items: [], isReport: false }), { text: "a", checked: true, report: false });
    assert.ok(isUnchanged({ kind: "unchanged", resultId: "3" }));
  });

  test("of another shape says nothing", () => {
    assert.deepEqual([null, 3, {}, { items: [{}] }].flatMap(newsIn), []);
  });
});

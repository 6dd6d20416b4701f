import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hasId, newsIn } from "../src/news.js";

describe("a diagnostic report", () => {
  test("with an id is the result of a check, also without findings", () => {
    const items = [
      { uri: "file:///w/a.txt", resultId: "3", items: [] },
      { uri: "untitled:Untitled-1", items: [] },
    ];
    assert.deepEqual(newsIn({ items }), [
      { text: "file:///w/a.txt", checked: true },
      { text: "untitled:Untitled-1", checked: false },
    ]);
    assert.ok(hasId({ kind: "unchanged", resultId: "3" }));
    assert.ok(!hasId({ kind: "full", items: [] }));
  });

  test("of another shape says nothing", () => {
    assert.deepEqual([null, 3, {}, { items: [{}] }].flatMap(newsIn), []);
  });
});

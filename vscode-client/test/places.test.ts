import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { CellPlace, CellPlaces } from "../src/answers.js";
import { KnownPlaces } from "../src/places.js";

const PLACE: CellPlace = { table: "t3", column: "a", range: { start: { line: 0, character: 1 }, end: { line: 0, character: 2 } } };

/** Answers with the version that it is given, and counts the questions. */
function asked(answer: () => CellPlaces | undefined) {
  const known = new KnownPlaces<{ version: number }>(async () => {
    asking.times++;
    return answer();
  });
  const asking = { known, times: 0 };
  return asking;
}

describe("the places of figures", () => {
  test("are asked for once for each version of a text", async () => {
    const text = { version: 1 };
    const asking = asked(() => ({ version: text.version, cells: [PLACE] }));
    assert.deepEqual(await asking.known.of(text), [PLACE]);
    assert.deepEqual(await asking.known.of(text), [PLACE]);
    assert.equal(asking.times, 1);
    text.version = 2;
    assert.deepEqual(await asking.known.of(text), [PLACE]);
    assert.deepEqual(await asking.known.of({ version: 2 }), [PLACE]);
    assert.equal(asking.times, 3);
  });

  test("are unknown for a text that was changed meanwhile, and asked for again", async () => {
    const text = { version: 2 };
    const asking = asked(() => ({ version: asking.times, cells: [PLACE] }));
    assert.equal(await asking.known.of(text), undefined);
    assert.deepEqual(await asking.known.of(text), [PLACE]);
  });

  test("are none in a text that is no report, and asked for again, since it may become one", async () => {
    const asking = asked(() => undefined);
    assert.deepEqual([await asking.known.of({ version: 1 }), await asking.known.of({ version: 1 })], [[], []]);
    assert.equal(asking.times, 2);
  });
});

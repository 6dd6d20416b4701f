import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { deflate, inflate } from "../src/worker/compression.js";

const TEXT = Buffer.from("年度报告".repeat(5_000) + "勾稽");

/** The bytes with other bytes around them, like a part of a zip archive. */
function surrounded(bytes: Uint8Array): Int8Array {
  return new Int8Array(Buffer.concat([Buffer.from("PK"), bytes, Buffer.from("PK")]));
}

function inflated(bytes: Uint8Array, size: number): string | undefined {
  const into = new Int8Array(size);
  return inflate(surrounded(bytes), 2, 2 + bytes.length, into) ? Buffer.from(into).toString() : undefined;
}

describe("compression", () => {
  for (const level of [0, 1, 6, 9]) {
    test(`unpacks data that Node has packed at level ${level}`, () => {
      assert.equal(inflated(deflateRawSync(TEXT, { level }), TEXT.length), TEXT.toString());
      assert.equal(inflated(deflateRawSync(Buffer.alloc(0), { level }), 0), "");
    });
  }

  test("packs data that Node can unpack", () => {
    assert.equal(inflateRawSync(deflate(new Int8Array(TEXT))).toString(), TEXT.toString());
  });

  test("refuses data of another size than expected", () => {
    const packed = deflateRawSync(TEXT);
    for (const size of [0, 1, TEXT.length - 1, TEXT.length + 1]) {
      assert.equal(inflated(packed, size), undefined);
    }
  });

  test("refuses damaged data", () => {
    const packed = deflateRawSync(TEXT);
    assert.equal(inflated(packed.subarray(0, packed.length - 3), TEXT.length), undefined);
    assert.equal(inflated(Buffer.from("no deflate data"), 10), undefined);
    assert.equal(inflated(Buffer.alloc(0), 1), undefined);
  });
});

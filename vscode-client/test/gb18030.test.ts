import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { textOf } from "../src/engine/decode.js";
import { GbEncoder } from "../src/engine/gb18030.js";

describe("GB18030", () => {
  const encoder = new GbEncoder();

  test("is written in one, two or four bytes, as in the standard", () => {
    assert.deepEqual(encoder.encode("a年度"), Uint8Array.of(0x61, 0xc4, 0xea, 0xb6, 0xc8));
    assert.deepEqual(encoder.encode("\u0080\u{10000}\u{10ffff}"), Uint8Array.of(0x81, 0x30, 0x81, 0x30, 0x90, 0x30, 0x81, 0x30, 0xe3, 0x32, 0x9a, 0x35));
  });

  test("is read as it was written, except for characters of private use", () => {
    for (let code = 0; code < 0x30000; code += 0x100) {
      const codes = Array.from({ length: 0x100 }, (_, low) => code + low).filter((each) => each < 0xd800 || each >= 0xf900);
      const text = String.fromCodePoint(...codes);
      assert.equal(textOf(encoder.encode(text), "gb18030"), text, code.toString(16));
    }
  });

  test("has U+FFFD for an unpaired surrogate and for a character without a code", () => {
    const replacement = [0x84, 0x31, 0xa4, 0x37];
    assert.deepEqual(encoder.encode("\uFFFD"), Uint8Array.from(replacement));
    assert.deepEqual(encoder.encode("a\uD800\uE5E5b"), Uint8Array.of(0x61, ...replacement, ...replacement, 0x62));
    assert.deepEqual(encoder.encode("\uDFFF"), Uint8Array.from(replacement));
  });

  test("is not read from invalid bytes", () => {
    assert.equal(textOf(Uint8Array.of(0xff, 0x20), "gb18030"), undefined);
  });
});

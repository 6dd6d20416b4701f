import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileAddress, isOfficeFile, textAddress } from "../src/word/addresses.js";
import { fromBase64, toBase64 } from "../src/word/base64.js";
import { locks } from "../src/word/locks.js";
import { Office } from "../src/word/office.js";

class FakeAddress {
  constructor(readonly scheme: string, readonly authority: string, readonly path: string) {}

  with({ scheme = this.scheme, authority = this.authority }: { readonly scheme?: string; readonly authority?: string }): this {
    return new FakeAddress(scheme, authority, this.path) as this;
  }
}

describe("the text of a Word file", () => {
  test("has an address that leads back to the file", () => {
    for (const [scheme, authority] of [["file", ""], ["file", "server"], ["vscode-vfs", "github"], ["vscode-remote", "ssh-remote+host"]] as const) {
      const file = new FakeAddress(scheme, authority, "/w/年报.docx");
      const text = textAddress(file);
      assert.deepEqual([text.scheme, text.path], ["gouji-docx", "/w/年报.docx"]);
      assert.deepEqual(fileAddress(text), file);
    }
  });

  test("exists for .docx, .html and .htm files in any case", () => {
    assert.ok(["/w/年报.DOCX", "/w/年报.html", "/w/年报.HTM"].every((path) => isOfficeFile({ path })));
    assert.ok(!isOfficeFile({ path: "/w/年报.docx.txt" }));
  });
});

describe("bytes in messages", () => {
  test("are encoded in base64 as by Node, at any length", () => {
    for (const length of [0, 1, 2, 3, 8_191, 8_192, 8_193, 100_000]) {
      const bytes = Uint8Array.from({ length }, (_, index) => index % 256);
      assert.equal(toBase64(bytes), Buffer.from(bytes).toString("base64"));
      assert.deepEqual(fromBase64(toBase64(bytes)), bytes);
    }
  });
});

describe("a file that an office program has open", () => {
  test("is known by the names of its lock files", () => {
    assert.deepEqual(locks("柳溪镇年报.docx"), [".~lock.柳溪镇年报.docx#", "~$柳溪镇年报.docx", "~$溪镇年报.docx", "~$镇年报.docx"]);
    assert.deepEqual(locks("年报.docx"), [".~lock.年报.docx#", "~$年报.docx", "~$报.docx"]);
    assert.deepEqual(locks("报"), [".~lock.报#", "~$报"]);
  });
});

describe("the engine's requests", () => {
  const file = Uint8Array.of(1, 2, 3);
  const requests: unknown[] = [];
  const answering = (answer: unknown): Office => new Office(async (method, params) => (requests.push([method, params]), answer));
  const refused = [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, message: "编号", original: "一" }];

  test("send the file and the text, and return the new file", async () => {
    const saved = await answering({ refused: [], base64: "BAU=" }).save(file, "甲");
    assert.deepEqual(saved, { file: Uint8Array.of(4, 5), refused: [] });
    assert.deepEqual(requests.pop(), ["gouji/office/save", { base64: "AQID", text: "甲" }]);
  });

  test("return no file if an edit is refused", async () => {
    assert.deepEqual(await answering({ refused }).save(file, "甲"), { file: undefined, refused });
    assert.deepEqual(await answering({ refused }).check(file, "甲"), refused);
  });

  test("return no review copy of a text that the engine does not know", async () => {
    assert.equal(await answering(null).review("u", file), undefined);
    assert.deepEqual(await answering({ base64: "BAU=" }).review("u", file), Uint8Array.of(4, 5));
  });
});

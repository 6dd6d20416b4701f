import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Addresses, type Address } from "../src/engine/addresses.js";
import { decode } from "../src/engine/decode.js";
import { Files, type FileSystem } from "../src/engine/files.js";

const TITLE = "年度报告";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 年度报告 in GB18030. */
const GB18030 = Uint8Array.of(0xc4, 0xea, 0xb6, 0xc8, 0xb1, 0xa8, 0xb8, 0xe6);

describe("bytes are read", () => {
  test("as UTF-8, with and without a mark", () => {
    assert.deepEqual(decode(utf8(TITLE)), { kind: "TEXT", text: TITLE });
    assert.deepEqual(decode(utf8(`\uFEFF${TITLE}`)), { kind: "TEXT", text: TITLE });
    assert.deepEqual(decode(utf8("")), { kind: "TEXT", text: "" });
  });

  test("as UTF-16 by its mark", () => {
    assert.deepEqual(decode(Uint8Array.of(0xff, 0xfe, 0x74, 0x5e)), { kind: "TEXT", text: "年" });
    assert.deepEqual(decode(Uint8Array.of(0xfe, 0xff, 0x5e, 0x74)), { kind: "TEXT", text: "年" });
  });

  test("as GB18030 where they are no UTF-8", () => {
    assert.deepEqual(decode(GB18030), { kind: "GB18030", text: TITLE });
  });

  test("by the engine where they are an archive, as Word files are", () => {
    const file = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14);
    assert.deepEqual(decode(file), { kind: "OFFICE", text: "", file });
  });

  test("by the engine too where their name is that of a page", () => {
    const file = utf8("<html>");
    assert.deepEqual(decode(file, true), { kind: "TEXT", text: "<html>", file });
  });

  test("as nothing where they are neither", () => {
    assert.deepEqual(decode(Uint8Array.of(0xff, 0x00, 0xff)), { kind: "UNDECODABLE", text: "" });
  });
});

class FakeAddress implements Address {
  constructor(readonly scheme: string, readonly authority: string, readonly path: string) {}

  static parse(text: string): FakeAddress {
    const [, scheme = "", authority = "", path = ""] = /^([a-z-]+):(?:\/\/([^/]*))?(.*)$/.exec(text) ?? [];
    return new FakeAddress(scheme, authority, path);
  }

  with({ scheme = this.scheme, authority = this.authority, path = this.path }): this {
    return new FakeAddress(scheme, authority, path) as this;
  }

  toString(): string {
    return `${this.scheme}:${this.authority === "" && this.scheme !== "file" ? "" : `//${this.authority}`}${this.path}`;
  }
}

describe("an address", () => {
  const addresses = (): Addresses<FakeAddress> => new Addresses((text) => FakeAddress.parse(text));

  test("of a file, an unsaved text or a page stays as it is", () => {
    for (const text of ["file:///w/a.md", "file://server/share/a.md", "untitled:Untitled-1", "gouji:规则/GJ301.md"]) {
      assert.equal(addresses().toEngine(FakeAddress.parse(text)), text);
      assert.equal(addresses().fromEngine(text).toString(), text);
    }
  });

  test("of another file system is a file to the engine, and comes back as it was", () => {
    const all = addresses();
    for (const text of ["vscode-vfs://github/a/b/报告.md", "vscode-remote://127.0.0.1:80/w/a.md", "vscode-vfs://github/a/c.md"]) {
      const sent = all.toEngine(FakeAddress.parse(text));
      assert.match(sent, /^file:\/\/\d\.gouji\.invalid\//);
      assert.equal(all.fromEngine(sent).toString(), text);
      assert.equal(all.file(sent.slice("file:".length)).toString(), text);
    }
  });

  test("of a Word file's text is the file to the engine, and comes back as the text", () => {
    const all = addresses();
    for (const text of ["gouji-docx:/w/年报.docx", "gouji-docx://vscode-vfs+github/a/年报.docx"]) {
      assert.equal(all.fromEngine(all.toEngine(FakeAddress.parse(text))).toString(), text);
    }
    assert.equal(all.toEngine(FakeAddress.parse("gouji-docx:/w/年报.docx")), "file:///w/年报.docx");
  });

  test("is found for each of the engine's paths", () => {
    const file = (path: string): string => addresses().file(path).toString();
    assert.equal(file("/w/a.md"), "file:///w/a.md");
    assert.equal(file("c:/w/a.md"), "file:///c:/w/a.md");
    assert.equal(file("//server/share/a.md"), "file://server/share/a.md");
  });
});

const FILE = 1;
const FOLDER = 2;
const LINK = 64;

/** Entries by path: a text, or the names in a folder, and whether it is a link. */
function disk(entries: Record<string, { text?: string; names?: [string, number][]; link?: boolean; size?: number }>): FileSystem {
  const entry = (path: string): (typeof entries)[string] => {
    const found = entries[path];
    return found ?? assert.fail(`no ${path}`);
  };
  return {
    stat: async (path) => {
      const { text, link, size } = entry(path);
      return { type: (text === undefined ? FOLDER : FILE) + (link === true ? LINK : 0), size: size ?? text?.length ?? 0, mtime: 7 };
    },
    readFile: async (path) => utf8(entry(path).text ?? assert.fail("a folder")),
    readDirectory: async (path) => entry(path).names ?? [],
  };
}

describe("files", () => {
  const files = new Files(
    disk({
      "/w": { names: [["a.md", FILE], ["b", FOLDER], ["c", FOLDER + LINK], ["d.md", FILE + LINK], ["e", 0]] },
      "/w/a.md": { text: TITLE },
      "/w/b/large.md": { text: "", size: 17 << 20 },
      "/w/b/pictures.docx": { text: "PK\x03\x04", size: 5 << 20 },
      "/w/b/film.docx": { text: "PK\x03\x04", size: 17 << 20 },
      "/w/c": { link: true },
      "/w/c/a.md": { text: TITLE },
      "/x/a.md": { text: TITLE },
    }),
  );

  test("are read, or said to be missing or too large", async () => {
    assert.deepEqual(await files.read({ path: "/w/a.md", within: "" }), { kind: "TEXT", text: TITLE });
    assert.equal((await files.read({ path: "/w/no.md", within: "" })).kind, "ABSENT");
    assert.equal((await files.read({ path: "/w", within: "" })).kind, "UNREADABLE");
    assert.equal((await files.read({ path: "/w/b/large.md", within: "" })).kind, "UNREADABLE");
    assert.equal((await files.read({ path: "/w/b/pictures.docx", within: "" })).kind, "OFFICE");
    assert.equal((await files.read({ path: "/w/b/film.docx", within: "" })).kind, "UNREADABLE");
  });

  test("outside a folder are not read for its settings, nor through a link", async () => {
    assert.equal((await files.read({ path: "/w/a.md", within: "/w" })).kind, "TEXT");
    assert.equal((await files.read({ path: "/x/a.md", within: "/w" })).kind, "OUTSIDE");
    assert.equal((await files.read({ path: "/x/no.md", within: "/w" })).kind, "OUTSIDE");
    assert.equal((await files.read({ path: "/w/c/a.md", within: "/w" })).kind, "OUTSIDE");
    assert.equal((await files.read({ path: "/wide.md", within: "/w" })).kind, "OUTSIDE");
  });

  test("are listed without links to folders", async () => {
    assert.deepEqual(await files.list({ path: "/w", within: "" }), { kind: "FOLDER", names: ["a.md", "b/", "d.md"], modified: 0 });
    assert.deepEqual(await files.list({ path: "/w/a.md", within: "" }), { kind: "FILE", names: [], modified: 7 });
    assert.deepEqual(await files.list({ path: "/no", within: "" }), { kind: "NOTHING", names: [], modified: 0 });
    assert.deepEqual(await files.list({ path: "/x", within: "/w" }), { kind: "NOTHING", names: [], modified: 0 });
  });
});

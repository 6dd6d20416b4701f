import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Addresses, type Address } from "../src/engine/addresses.js";
import { decode } from "../src/engine/decode.js";
import { Files, type FileSystem } from "../src/engine/files.js";

const TITLE = "年度报告";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 年度报告 in GB18030. */
const GB18030 = Uint8Array.of(0xc4, 0xea, 0xb6, 0xc8, 0xb1, 0xa8, 0xb8, 0xe6);

describe("decode", () => {
  test("reads UTF-8, with and without a byte order mark", () => {
    assert.deepEqual(decode(utf8(TITLE)), { kind: "TEXT", text: TITLE });
    assert.deepEqual(decode(utf8(`\uFEFF${TITLE}`)), { kind: "TEXT", text: TITLE });
    assert.deepEqual(decode(utf8("")), { kind: "TEXT", text: "" });
  });

  test("reads UTF-16 with a byte order mark", () => {
    assert.deepEqual(decode(Uint8Array.of(0xff, 0xfe, 0x74, 0x5e)), { kind: "TEXT", text: "年" });
    assert.deepEqual(decode(Uint8Array.of(0xfe, 0xff, 0x5e, 0x74)), { kind: "TEXT", text: "年" });
  });

  test("reads bytes that are not UTF-8 as GB18030", () => {
    assert.deepEqual(decode(GB18030), { kind: "GB18030", text: TITLE });
  });

  test("leaves archives, such as Word files, to the engine", () => {
    const file = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14);
    assert.deepEqual(decode(file), { kind: "OFFICE", text: "", file });
  });

  test("gives a page both as text and as bytes for the engine", () => {
    const file = utf8("<html>");
    assert.deepEqual(decode(file, true), { kind: "TEXT", text: "<html>", file });
  });

  test("refuses bytes that are neither UTF-8 nor GB18030", () => {
    assert.deepEqual(decode(Uint8Array.of(0xff, 0x00, 0xff)), { kind: "UNDECODABLE", text: "" });
  });
});

class FakeAddress implements Address {
  /** As the editor's own addresses. */
  constructor(readonly scheme: string, readonly authority: string, readonly path: string) {
    assert.ok(authority !== "" || !path.startsWith("//"), "without an authority a path cannot begin with two slashes");
  }

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

describe("addresses", () => {
  const addresses = (): Addresses<FakeAddress> => new Addresses((text) => FakeAddress.parse(text));

  test("of files, unsaved texts and pages stay the same", () => {
    for (const text of ["file:///w/a.md", "file://server/share/a.md", "untitled:Untitled-1", "gouji:规则/GJ301.md"]) {
      assert.equal(addresses().toEngine(FakeAddress.parse(text)), text);
      assert.equal(addresses().fromEngine(text).toString(), text);
    }
  });

  test("of other file systems become file addresses for the engine, and come back unchanged", () => {
    const all = addresses();
    for (const text of ["vscode-vfs://github/a/b/报告.md", "vscode-remote://127.0.0.1:80/w/a.md", "vscode-vfs://github/a/c.md"]) {
      const sent = all.toEngine(FakeAddress.parse(text));
      assert.match(sent, /^file:\/\/\d\.gouji\.invalid\//);
      assert.equal(all.fromEngine(sent).toString(), text);
      assert.equal(all.file(sent.slice("file:".length)).toString(), text);
    }
  });

  test("of Word files' texts become file addresses for the engine, and come back unchanged", () => {
    const all = addresses();
    for (const text of ["gouji-docx:/w/年报.docx", "gouji-docx://vscode-vfs+github/a/年报.docx"]) {
      assert.equal(all.fromEngine(all.toEngine(FakeAddress.parse(text))).toString(), text);
    }
    assert.equal(all.toEngine(FakeAddress.parse("gouji-docx:/w/年报.docx")), "file:///w/年报.docx");
  });

  test("are made of the engine's paths", () => {
    const file = (path: string): string => addresses().file(path).toString();
    assert.equal(file("/w/a.md"), "file:///w/a.md");
    assert.equal(file("c:/w/a.md"), "file:///c:/w/a.md");
    assert.equal(file("//server/share/a.md"), "file://server/share/a.md");
  });
});

const FILE = 1;
const FOLDER = 2;
const LINK = 64;

/** A file system with these entries by path: a file has a text, a folder has names; either may be a link. */
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

  test("are read, or reported as absent or unreadable", async () => {
    assert.deepEqual(await files.read({ path: "/w/a.md", within: "" }), { kind: "TEXT", text: TITLE });
    assert.equal((await files.read({ path: "/w/no.md", within: "" })).kind, "ABSENT");
    assert.equal((await files.read({ path: "/w", within: "" })).kind, "UNREADABLE");
    assert.equal((await files.read({ path: "/w/b/large.md", within: "" })).kind, "UNREADABLE");
    assert.equal((await files.read({ path: "/w/b/pictures.docx", within: "" })).kind, "OFFICE");
    assert.equal((await files.read({ path: "/w/b/film.docx", within: "" })).kind, "UNREADABLE");
  });

  test("outside the folder given as limit are not read, not even through a link", async () => {
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

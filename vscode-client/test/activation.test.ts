import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { documentSelector, HEAD_LENGTH, LANGUAGES, looksLikeReport, SCHEMES, type OpenText } from "../src/activation.js";

const TITLE = "青岚县柳溪镇人民政府2025年政府信息公开工作年度报告";

function text(head: string, more: Partial<OpenText> = {}): OpenText {
  return { scheme: "file", languageId: "plaintext", path: "/w/a.txt", head: () => head, ...more };
}

describe("a text starts the server", () => {
  test("if it mentions the topic, in each language and scheme", () => {
    for (const languageId of LANGUAGES) {
      assert.ok(looksLikeReport(text(TITLE, { languageId })), languageId);
      assert.ok(looksLikeReport(text(TITLE, { languageId, scheme: "untitled", path: "Untitled-1" })), languageId);
    }
  });

  test("if it begins with a byte order mark", () => {
    assert.ok(looksLikeReport(text(`\uFEFF${TITLE}`)));
  });

  test("if the words end exactly where the head ends", () => {
    assert.ok(looksLikeReport(text("一".repeat(HEAD_LENGTH - 6) + "政府信息公开")));
  });

  test("if its name is that of a report, without being read", () => {
    const head = (): string => assert.fail("the text was read");
    for (const name of ["政府信息公开.md", "柳溪镇2025年度报告.txt", "2025年政府信息公开工作年度报告（送审稿）.txt"]) {
      assert.ok(looksLikeReport(text("", { path: `/w/${name}`, head })), name);
      assert.ok(looksLikeReport(text("", { path: `C:\\w\\${name}`, head })), name);
    }
  });

  test("if the user has set its language, even if it is empty or garbled", () => {
    assert.ok(looksLikeReport(text("", { languageId: "gouji-report", scheme: "untitled" })));
    assert.ok(looksLikeReport(text("2025\uFFFD\uFFFD\uFFFD", { path: "/w/a.txt" })), "in the wrong encoding");
  });
});

describe("the server is not started", () => {
  test("by other texts", () => {
    assert.ok(!looksLikeReport(text("")));
    assert.ok(!looksLikeReport(text("a lost \uFFFD sign")));
    assert.ok(!looksLikeReport(text("# Shopping list\n\n- 政府\n- 信息\n- 公开\n", { languageId: "markdown" })));
  });

  test("by words after the first 64 KB", () => {
    assert.ok(!looksLikeReport(text("一".repeat(HEAD_LENGTH - 5) + "政府信息公开")));
  });

  test("by the name of a folder", () => {
    assert.ok(!looksLikeReport(text("", { path: "/w/年度报告/notes.md" })));
    assert.ok(!looksLikeReport(text("", { path: "C:\\年度报告\\notes.md" })));
  });

  test("by old revisions, logs and other languages", () => {
    for (const scheme of ["git", "output", "vscode-notebook-cell", "http"]) {
      assert.ok(!looksLikeReport(text(TITLE, { scheme })), scheme);
    }
    assert.ok(!looksLikeReport(text(TITLE, { languageId: "html" })));
  });
});

describe("the document selector has the languages and schemes that start the engine", () => {
  test("in the editor's own file systems", () => {
    const selector = documentSelector([]);
    assert.equal(selector.length, LANGUAGES.length * SCHEMES.length);
    for (const { language, scheme } of selector) {
      assert.ok(looksLikeReport(text(TITLE, { languageId: language, scheme })));
    }
  });

  test("in the file systems of the workspace's folders", () => {
    const inArchive = text(TITLE, { scheme: "archive" });
    assert.ok(!looksLikeReport(inArchive));
    assert.ok(looksLikeReport(inArchive, ["archive"]));
    assert.ok(documentSelector(["archive", "file"]).some(({ scheme }) => scheme === "archive"));
  });
});

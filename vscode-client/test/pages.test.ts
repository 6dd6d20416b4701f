import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { introduction } from "../src/introduction.js";
import { pageText } from "../src/pages.js";
import manifest from "../package.json" with { type: "json" };

const answering = (answer: unknown) => ({ sendRequest: () => Promise.resolve(answer) });

describe("pages", () => {
  test("come by their address", async () => {
    const requests: unknown[] = [];
    const server = { sendRequest: (...sent: unknown[]) => Promise.resolve(void requests.push(sent)) };
    await pageText(server, { toString: () => "gouji:%E6%9D%A1%E4%BE%8B.md" });
    assert.deepEqual(requests, [["gouji/page", { uri: "gouji:%E6%9D%A1%E4%BE%8B.md" }]]);
  });

  test("are shown as the server wrote them", async () => {
    assert.equal(await pageText(answering({ text: "# 页" }), "gouji:a.md"), "# 页");
  });

  test("are empty where there is none", async () => {
    for (const answer of [null, undefined, 7, {}, { text: 7 }]) {
      assert.equal(await pageText(answering(answer), "gouji:a.md"), "");
    }
    assert.equal(await pageText({ sendRequest: () => Promise.reject(new Error("gone")) }, "gouji:a.md"), "");
  });
});

describe("the introduction", () => {
  test("says that pages are shown, and which text is mounted", () => {
    assert.deepEqual(introduction(" /a/条例.md "), { contentProvider: true, wordFiles: true, regulation: { textFile: "/a/条例.md" } });
    for (const setting of [undefined, null, 7, {}]) {
      assert.deepEqual(introduction(setting), { contentProvider: true, wordFiles: true, regulation: { textFile: "" } });
    }
  });

  test("lets no workspace say which file is read", () => {
    assert.equal(manifest.contributes.configuration.properties["gouji.regulation.textFile"].scope, "machine");
  });
});

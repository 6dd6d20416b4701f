import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { initializationOptions } from "../src/initialization.js";
import { pageText } from "../src/pages.js";
import manifest from "../package.json" with { type: "json" };

const answering = (answer: unknown) => ({ sendRequest: () => Promise.resolve(answer) });
const page = (path: string) => ({ path, toString: () => `gouji:${path}` });

describe("pages", () => {
  test("are requested by their address", async () => {
    const requests: unknown[] = [];
    const server = { sendRequest: (...sent: unknown[]) => Promise.resolve(void requests.push(sent)) };
    await pageText(server, page("%E6%9D%A1%E4%BE%8B.md"));
    assert.deepEqual(requests, [["gouji/page", { uri: "gouji:%E6%9D%A1%E4%BE%8B.md" }]]);
  });

  test("are shown as the server wrote them", async () => {
    assert.equal(await pageText(answering({ text: "# 页" }), page("a.md")), "# 页");
  });

  test("have relative links to other pages, and unchanged links to the official site", async () => {
    const text = "[第一条](gouji:条例/第一条.md) [官方](https://www.gov.cn/a.htm)";
    assert.equal(await pageText(answering({ text }), page("条例/第二条.md")), "[第一条](../条例/第一条.md) [官方](https://www.gov.cn/a.htm)");
    assert.equal(await pageText(answering({ text }), page("常见问题.md")), "[第一条](条例/第一条.md) [官方](https://www.gov.cn/a.htm)");
  });

  test("are empty if the server has none", async () => {
    for (const answer of [null, undefined, 7, {}, { text: 7 }]) {
      assert.equal(await pageText(answering(answer), page("a.md")), "");
    }
    assert.equal(await pageText({ sendRequest: () => Promise.reject(new Error("gone")) }, page("a.md")), "");
  });
});

describe("the initialization options", () => {
  test("announce what the client can do, and the path of the mounted text", () => {
    assert.deepEqual(initializationOptions(" /a/条例.md "), { contentProvider: true, wordFiles: true, input: true, reopen: true, regulation: { textFile: "/a/条例.md" } });
    for (const setting of [undefined, null, 7, {}]) {
      assert.deepEqual(initializationOptions(setting), { contentProvider: true, wordFiles: true, input: true, reopen: true, regulation: { textFile: "" } });
    }
  });

  test("take the path of the mounted text from the user's settings only, not from a workspace", () => {
    assert.equal(manifest.contributes.configuration.properties["gouji.regulation.textFile"].scope, "machine");
  });
});

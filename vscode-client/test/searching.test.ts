import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isReportFile, REPORT_FILES } from "../src/activation.js";
import { type Entry, MOST_FOLDERS, walk } from "../src/searching.js";

const DISK = ["/r/甲镇2025年年度报告.txt", "/r/乡镇/乙镇信息公开2025年报.docx", "/r/说明.txt", "/r/node_modules/丙镇年度报告.md", "/r/.git/丁镇年度报告.md"];

async function list(folder: string): Promise<readonly Entry<string>[]> {
  const below = DISK.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1).split("/"));
  return below.map(([name = "", ...rest]) => ({ name, address: `${folder}/${name}`, isFolder: rest.length > 0 }));
}

describe("a search by listing folders", () => {
  test("finds the files that are named as reports, as the editor's own search does", async () => {
    assert.deepEqual(await walk("/r", list), DISK.slice(0, 2));
  });

  test("takes a folder that cannot be listed for an empty one", async () => {
    assert.deepEqual(await walk("/r", async () => Promise.reject(new Error("no network"))), []);
  });

  test("ends in a file system without an end", async () => {
    let lists = 0;
    const endless = async (folder: string): Promise<readonly Entry<string>[]> => {
      lists++;
      return [{ name: "a", address: `${folder}/a`, isFolder: true }];
    };
    await walk("/r", endless);
    assert.equal(lists, MOST_FOLDERS);
  });
});

describe("the name of a report file", () => {
  test("has the endings of the pattern for the editor's search", () => {
    const endings = /\{([^{}]+)\}$/.exec(REPORT_FILES)?.[1]?.split(",") ?? [];
    assert.ok(endings.length > 0);
    endings.forEach((ending) => assert.ok(isReportFile(`甲镇2025年年度报告.${ending}`) && isReportFile(`甲镇信息公开工作年报.${ending}`), ending));
    ["甲镇2025年年度报告.pdf", "年报.txt", "年度报告", "甲镇2025年年度报告.txt.bak"].forEach((name) => assert.ok(!isReportFile(name), name));
  });
});

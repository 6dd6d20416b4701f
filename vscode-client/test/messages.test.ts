import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { ENGLISH, fill, messagesIn, REVIEW_ENDINGS, spoken } from "../src/messages.js";
import chinese from "../l10n/bundle.l10n.zh-cn.json" with { type: "json" };
import * as page from "../src/page/words.js";
import chineseManifest from "../package.nls.zh-cn.json" with { type: "json" };
import englishManifest from "../package.nls.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };
import clientManifest from "vscode-languageclient/package.json" with { type: "json" };

const HAN = /\p{Script=Han}/u;
/** Names that stay Chinese in English sentences. */
const NAMES = /勾稽 ?(Gouji)?|Gouji 勾稽|政府信息公开工作年度报告/gu;

const places = (text: string): string[] => [...(text.match(/\{\d\}|`[^`]+`/g) ?? [])].sort();

function assertSameKeys(chinese: Record<string, string>, english: Record<string, string>): void {
  assert.deepEqual(Object.keys(chinese).sort(), Object.keys(english).sort());
  for (const [key, text] of Object.entries(english)) {
    assert.match(chinese[key]!, HAN, key);
    assert.doesNotMatch(text.replace(NAMES, ""), HAN, key);
    assert.deepEqual(places(text), places(chinese[key]!), key);
  }
}

describe("messages", () => {
  test("are complete in both languages, and the bundle has no others", () => {
    assertSameKeys(chinese, Object.fromEntries(Object.values(ENGLISH).map((text) => [text, text])));
  });

  test("of the page are complete in both languages, and are all used", () => {
    assertSameKeys({ ...page.CHINESE }, { ...page.ENGLISH });
    const folder = join("src", "page");
    const sources = readdirSync(folder).filter((name) => !name.startsWith("words")).map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
    for (const key of Object.keys(page.CHINESE)) {
      assert.match(sources, new RegExp(`words\\.${key}\\b|data-(words|label|hint)="${key}"`), key);
    }
  });

  test("are taken from the editor's bundle", () => {
    const bundle: Readonly<Record<string, string>> = chinese;
    assert.equal(messagesIn((text) => bundle[text] ?? text).nothingFound, "没有发现问题");
    assert.deepEqual(messagesIn((text) => text), ENGLISH);
  });

  test("and the engine are Chinese in each Chinese editor, and English in all others", () => {
    assert.deepEqual(["zh-cn", "zh-tw", "zh-Hans-CN"].map(spoken), ["zh", "zh", "zh"]);
    assert.deepEqual(["en", "ja", "en-gb", "qps-ploc"].map(spoken), ["en", "en", "en", "en"]);
  });

  test("name review copies with the endings by which the list of reports knows them", () => {
    const bundle: Readonly<Record<string, string>> = chinese;
    assert.deepEqual([ENGLISH.reviewName, bundle[ENGLISH.reviewName]!].map((name) => fill(name, "")), REVIEW_ENDINGS);
  });

  test("contain their arguments unchanged", () => {
    assert.equal(fill("{0}（{1}）{2}", "$1", "{0}"), "$1（{0}）{2}");
  });
});

describe("the manifest", () => {
  test("is complete in both languages", () => assertSameKeys(chineseManifest, englishManifest));

  test("uses exactly the texts that exist", () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(englishManifest).sort());
  });

  test("requires the editor version that the language client needs, and is compiled against that version", () => {
    assert.equal(manifest.engines.vscode, clientManifest.engines.vscode);
    assert.equal(`^${manifest.devDependencies["@types/vscode"]}`, manifest.engines.vscode);
  });

  test("mentions no Java", () => {
    assert.doesNotMatch(JSON.stringify([manifest, englishManifest, chineseManifest, chinese, ENGLISH]), /java(?!script)|jdk|\.jar/i);
  });
});

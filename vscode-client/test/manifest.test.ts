import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import chinese from "../package.nls.zh-cn.json" with { type: "json" };
import english from "../package.nls.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };

const LANGUAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = { chinese, english };
/** Commands of the editor that the manifest uses. */
const BUILT_IN = ["vscode.openFolder"];

const { commands, configuration, keybindings, menus, viewsWelcome, walkthroughs } = manifest.contributes;
const contributed = commands.map(({ command }) => command);
const known = new Set([...contributed, ...BUILT_IN]);

/** The commands behind the buttons in a text of the manifest, in one language. */
function buttons(text: string, words: Readonly<Record<string, string>>): readonly string[] {
  const translated = words[text.replace(/^%|%$/g, "")] ?? "";
  return [...translated.matchAll(/\(command:([^)?]+)[^)]*\)/g)].map((match) => match[1] ?? "");
}

describe("commands", () => {
  for (const [language, words] of Object.entries(LANGUAGES)) {
    test(`of each step of the walkthrough exist, in ${language}`, () => {
      for (const { description, id } of walkthroughs.flatMap(({ steps }) => steps)) {
        const names = buttons(description, words);
        assert.equal(names.length, 1, id);
        assert.ok(names.every((name) => known.has(name)), `${id}: ${names}`);
      }
    });

    test(`of the buttons of an empty view exist, in ${language}`, () => {
      for (const { contents, view } of viewsWelcome) {
        const names = buttons(contents, words);
        assert.ok(names.length > 0, view);
        assert.ok(names.every((name) => known.has(name)), `${view}: ${names}`);
      }
    });
  }

  test("of a button are the same in both languages", () => {
    for (const text of [...walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description)), ...viewsWelcome.map(({ contents }) => contents)]) {
      assert.deepEqual(buttons(text, chinese), buttons(text, english), text);
    }
  });

  test("of menus and keys are contributed by the manifest", () => {
    for (const { command } of [...Object.values(menus).flat(), ...keybindings]) {
      assert.ok(contributed.includes(command), command);
    }
  });

  test("contributed by the manifest are registered in the sources", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const source = files.map((name) => readFileSync(join("src", name), "utf8")).join("\n");
    for (const command of contributed) {
      assert.match(source, new RegExp(`^ *"${command}": |registerCommand\\("${command}"`, "m"), command);
    }
  });
});

describe("settings", () => {
  const choices = Object.entries(configuration.properties).flatMap(([name, property]) => ("enum" in property ? [{ name, ...property }] : []));

  for (const [language, words] of Object.entries(LANGUAGES)) {
    test(`with a choice have a word and a sentence for each value, in ${language}`, () => {
      assert.ok(choices.length > 0);
      for (const { name, enum: values, enumItemLabels, enumDescriptions } of choices) {
        for (const texts of [enumItemLabels, enumDescriptions]) {
          assert.equal(texts.length, values.length, name);
          assert.ok(texts.every((text) => (words[text.slice(1, -1)] ?? "") !== ""), `${name}: ${texts}`);
        }
      }
    });
  }
});

describe("menus", () => {
  const conditions = (command: string): readonly string[] =>
    Object.values(menus)
      .flat()
      .flatMap((entry) => (entry.command === command && "when" in entry ? [entry.when] : []));

  test("offer a review copy of Word files only: a page has no comments", () => {
    assert.equal(conditions("gouji.reviewCopy").length, 2);
    conditions("gouji.reviewCopy").forEach((when) => assert.match(when, /resourceScheme == gouji-docx && .*docx\$\/i/));
  });

  test("offer to check a folder again even if no report was found in it", () => {
    assert.deepEqual(conditions("gouji.refreshOverview"), ["view == gouji.overview", "workspaceFolderCount != 0"]);
  });

  test("offer to open pages only beside reports", () => {
    assert.equal(conditions("gouji.openDocx").length, 2);
    conditions("gouji.openDocx").forEach((when) => assert.match(when, /gouji\.reports && resourceExtname =~ [^|]*html/));
  });
});

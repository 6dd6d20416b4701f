import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { unzipSync } from "fflate";
import type { FromEngine } from "../src/engine/wire.js";
import type { Model, PlaceRange } from "../src/preview/wire.js";
import { Controller } from "../src/page/controller.js";
import { EngineClient, sentenceOf } from "../src/page/engine.js";
import { contentOf } from "../src/page/office.js";
import { offsetsOf } from "../src/page/linefeeds.js";
import type { Screen, State } from "../src/page/screen.js";
import { CHINESE } from "../src/page/words.js";
import type { Refused } from "../src/word/office.js";

const REPORT = readFileSync(join("src", "page", "example.txt"), "utf8");
const DOCX = readFileSync(join("e2e", "files", "report.docx"));
const TOTAL = "t3:三（四）1/总计";
const ROW = /1\.本机关不掌握相关政府信息.*/;

/** A screen that records what the controller shows. */
class RecordingScreen implements Screen {
  shown = "";
  model: Model | undefined;
  refused: readonly Refused[] = [];
  sentence = "";
  place: PlaceRange | undefined;
  lit: string | undefined;
  last: State | undefined;

  text(text: string): void {
    this.shown = text;
  }

  found(_: readonly unknown[], model: Model | undefined, refused: readonly Refused[]): void {
    this.model = model;
    this.refused = refused;
  }

  top(): void {
    this.place = undefined;
  }

  reveal(range: PlaceRange): void {
    this.place = range;
  }

  highlight(cell: string | undefined): void {
    this.lit = cell;
  }

  showMessage(sentence: string): void {
    this.sentence = sentence;
  }

  state(state: State): void {
    this.last = state;
  }
}

let engine: EngineClient;
let ended = 0;

before(async () => {
  const thread = new Worker(resolve("target", "test", "engine.js"));
  const worker = {
    post: (message: unknown) => thread.postMessage(message),
    listen: (listener: (message: FromEngine) => void) => void thread.on("message", listener),
    onEnd: (listener: (reason: string) => void) => void thread.once("exit", (code) => listener(String(code))),
    terminate: () => void thread.terminate(),
  };
  engine = await EngineClient.start({ worker, version: "1.2.3", language: "zh-CN", log: () => undefined, onEnd: () => void ended++ });
});

after(() => {
  engine.end();
  assert.equal(ended, 1);
});

async function controllerWith(text: string): Promise<{ controller: Controller; screen: RecordingScreen }> {
  const screen = new RecordingScreen();
  const controller = new Controller(screen, CHINESE);
  await controller.connect(engine);
  await controller.open({ name: "报告.txt", text, encoding: "utf-8" });
  return { controller, screen };
}

async function controllerWithWord(): Promise<{ controller: Controller; screen: RecordingScreen }> {
  const { controller, screen } = await controllerWith("");
  await controller.open({ name: "报告.docx", ...(await contentOf(DOCX, engine.office)) });
  return { controller, screen };
}

function partOf(file: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(file)[name]);
}

describe("an open report", () => {
  test("is checked and is not changed yet", async () => {
    const { screen } = await controllerWith(REPORT);
    assert.equal(screen.model?.issues.length, 3);
    assert.deepEqual([screen.last?.work, screen.last?.changed, screen.last?.canUndo], ["checked", false, false]);
  });

  test("is repaired from a finding or a cell, in one step of undo", async () => {
    const { controller, screen } = await controllerWith(REPORT);
    const [finding] = screen.model?.issues ?? [];
    await controller.repairIssue(finding?.number ?? 0, finding?.fixes[0]?.title ?? "");
    assert.match(ROW.exec(screen.shown)?.[0] ?? "", /\t0\t2$/);
    assert.match(screen.sentence, /^已改正：/);
    assert.equal(screen.model?.issues.length, 2);
    await controller.undo();
    assert.equal(screen.shown, REPORT);
    await controller.repairCell(TOTAL);
    assert.match(ROW.exec(screen.shown)?.[0] ?? "", /\t0\t2$/);
  });

  test("is not changed by a repair that is no longer offered", async () => {
    const { controller, screen } = await controllerWith(REPORT);
    await controller.repairIssue(1, "不存在");
    assert.equal(screen.sentence, CHINESE.notFixed);
    assert.equal(controller.changed, false);
  });

  test("gets several figures written into its cells in one step of undo", async () => {
    const { controller, screen } = await controllerWith(REPORT);
    await controller.write([{ cell: TOTAL, text: "2" }, { cell: "t4:行政复议/总计", text: "2" }]);
    assert.equal(screen.model?.issues.length, 1);
    await controller.undo();
    assert.equal(screen.shown, REPORT);
  });

  test("shows the text of a cell or finding, and the cell at the caret", async () => {
    const { controller, screen } = await controllerWith(REPORT);
    await controller.guide.revealCell(TOTAL);
    const place = screen.place;
    assert.ok(place !== undefined);
    const { start, end } = offsetsOf(REPORT, place);
    assert.equal(REPORT.slice(start, end), "3");
    controller.guide.highlight(start);
    assert.equal(screen.lit, TOTAL);
    await controller.guide.revealNext(0);
    assert.equal(screen.place?.start.line, 10);
    await controller.guide.revealNext(REPORT.length);
    assert.equal(screen.place?.start.line, 10);
  });

  test("has no model if the text is no report", async () => {
    const { controller, screen } = await controllerWith("便笺");
    assert.equal(screen.model, undefined);
    await controller.write([{ cell: TOTAL, text: "2" }]);
    assert.equal(screen.sentence, CHINESE.notWritten);
  });

  test("is not checked without an engine, and is checked again by a new one", async () => {
    const { controller, screen } = await controllerWith(REPORT);
    await controller.connect(undefined);
    assert.equal(screen.last?.work, "ended");
    await controller.connect(engine);
    assert.deepEqual([screen.last?.work, screen.model?.issues.length], ["checked", 3]);
  });
});

describe("an open Word file", () => {
  test("is saved with its repairs", async () => {
    const { controller, screen } = await controllerWithWord();
    assert.equal(screen.last?.form, "word");
    await controller.repairCell(TOTAL);
    const saved = await controller.save();
    assert.equal(saved?.name, "报告.docx");
    assert.equal(screen.last?.changed, false);
    const again = await contentOf(saved?.bytes ?? new Uint8Array(), engine.office);
    assert.equal(again.text, screen.shown);
  });

  test("is not saved with a change that the file cannot hold, until the change is undone", async () => {
    const { controller, screen } = await controllerWithWord();
    const text = screen.shown;
    const start = text.indexOf("\t规章\n") + 3;
    await controller.type({ start, end: start + 2, text: "" });
    const [refused] = screen.refused;
    assert.ok(refused !== undefined);
    assert.equal(await controller.save(), undefined);
    assert.match(screen.sentence, /^没有保存：/);
    await controller.restore(refused);
    assert.deepEqual([screen.shown, screen.refused], [text, []]);
  });

  test("has a review copy with the current text and its remaining findings", async () => {
    const { controller, screen } = await controllerWithWord();
    await controller.repairCell(TOTAL);
    const copy = await controller.review();
    assert.equal(copy?.name, "报告（勾稽审阅）.docx");
    assert.deepEqual([screen.last?.changed, screen.model?.issues.length], [true, 2]);
    const comments = partOf(copy?.bytes ?? new Uint8Array(), "word/comments.xml");
    assert.equal(comments.match(/<w:comment /g)?.length, 2);
    assert.doesNotMatch(comments, /无法提供/);
  });

  test("has no review copy as long as the file cannot hold a change", async () => {
    const { controller, screen } = await controllerWithWord();
    const start = screen.shown.indexOf("\t规章\n") + 3;
    await controller.type({ start, end: start + 2, text: "" });
    assert.equal(await controller.review(), undefined);
    assert.match(screen.sentence, /^没有保存：/);
  });

  test("is recognised by its content, and a PDF is refused", async () => {
    const text = await contentOf(new TextEncoder().encode("便笺"), engine.office);
    assert.ok("refusal" in text && text.encoding === "utf-8");
    const pdf = Buffer.from("%PDF-1.4\n\xff\xff", "latin1");
    await assert.rejects(contentOf(pdf, engine.office), (error) => sentenceOf(error)?.includes("PDF") === true);
  });
});

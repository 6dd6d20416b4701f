/** The script of the page: makes its parts and connects them. */

import { LARGEST } from "../engine/files.js";
import { Session } from "../engine/session.js";
import { fill } from "../messages.js";
import { Controller } from "./controller.js";
import { Display } from "./display.js";
import type { SavedFile } from "./document.js";
import { element, onPress, showWords } from "./elements.js";
import { EngineClient, sentenceOf } from "./engine.js";
import example from "./example.txt";
import { download, acceptFiles } from "./intake.js";
import { onKeys } from "./keys.js";
import { type Content, contentOf } from "./office.js";
import { startEngine } from "./worker.js";
import { ENGLISH, wordsFor } from "./words.js";

/** The build inserts it. */
declare const GOUJI_VERSION: string;

const EXAMPLE_NAME = "石桥镇2025年政府信息公开工作年度报告（示例）.txt";

const words = wordsFor(navigator.language);
const language = words === ENGLISH ? "en" : "zh-CN";
showWords(words, language);

const display = new Display(words, {
  typed: (change) => {
    display.showMessage("");
    void controller.type(change);
  },
  moved: (offset) => controller.guide.highlight(offset),
  figures: (figures) => void controller.write(figures),
  revealCell: (cell) => void controller.guide.revealCell(cell),
  revealIssue: (number) => void controller.guide.revealIssue(number),
  revealChange: ({ range }) => controller.guide.reveal(range),
  restore: (change) => void controller.restore(change),
  repairCell: (cell) => void controller.repairCell(cell),
  repairIssue: (number, title) => void controller.repairIssue(number, title),
});
const controller = new Controller(display, words);

const packed = element("engine", HTMLScriptElement).text;
const session = new Session(async ({ abort, onDied }) => {
  try {
    const worker = await startEngine(packed);
    const engine = await EngineClient.start({ worker, version: GOUJI_VERSION, language, log: (line) => console.info(line), onEnd: onDied });
    abort.addEventListener("abort", () => engine.end());
    void controller.connect(engine);
    return { stop: async () => engine.end() };
  } catch {
    giveUp(words.startFailed);
    return undefined;
  }
}, () => giveUp(words.gaveUp));
const started = session.start();

function giveUp(sentence: string): void {
  display.showMessage(sentence);
  void controller.connect(undefined);
}

function mayReplace(): boolean {
  return !controller.changed || confirm(words.replace);
}

async function open(file: File): Promise<void> {
  display.showMessage(fill(words.opening, file.name));
  const source = await read(file);
  display.showMessage(typeof source === "string" ? source : "");
  if (typeof source !== "string" && mayReplace()) {
    const isReport = await controller.open({ ...source, name: file.name });
    if (!isReport && "refusal" in source) {
      display.showMessage(reasonOf(source.refusal));
    }
  }
}

/** The content of a file, or a sentence why it cannot be opened. */
async function read(file: File): Promise<Content | string> {
  if (file.size > LARGEST) {
    return fill(words.tooLarge, file.name);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  await started;
  if (controller.engine === undefined) {
    return words.notRunning;
  }
  return contentOf(bytes, controller.engine.office).catch(reasonOf);
}

function reasonOf(error: unknown): string {
  return sentenceOf(error) ?? words.notRunning;
}

async function give(file: Promise<SavedFile | undefined>): Promise<void> {
  const made = await file.catch((error: unknown) => void display.showMessage(reasonOf(error)));
  if (made !== undefined) {
    download(made.name, made.bytes);
    display.showMessage(fill(made.inUtf8 ? words.savedAsUtf8 : words.saved, made.name));
  }
}

function copy(): void {
  navigator.clipboard.writeText(element("source", HTMLTextAreaElement).value).then(
    () => display.showMessage(words.copied),
    () => display.showMessage(words.notCopied),
  );
}

function showExample(): void {
  if (mayReplace()) {
    display.showMessage("");
    void controller.open({ name: EXAMPLE_NAME, text: example, encoding: "utf-8" });
  }
}

const chooser = element("chooser", HTMLInputElement);
const about = element("about", HTMLDialogElement);
acceptFiles({ chooser, dropping: element("dropping", HTMLElement), open: (file) => void open(file) });
onPress("open", () => chooser.click());
onPress("save", () => void give(controller.save()));
onPress("review", () => void give(controller.review()));
onPress("copy", copy);
onPress("undo", () => void controller.undo());
onPress("redo", () => void controller.redo());
onPress("print", () => print());
onPress("example", showExample);
onPress("next", () => void controller.guide.revealNext(display.caret));
onPress("licences", () => about.showModal());
onPress("close", () => about.close());
onKeys({ KeyO: "open", KeyS: "save", KeyZ: "undo", KeyY: "redo" }, { F8: "next" });
window.addEventListener("beforeunload", (event) => {
  if (controller.changed) {
    event.preventDefault();
    // Chromium before 119 reads this instead.
    event.returnValue = true;
  }
});
display.focus();

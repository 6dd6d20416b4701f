/** The script of the page: its parts and their connections. */

import { Session } from "../engine/session.js";
import { fill } from "../messages.js";
import { Desk } from "./desk.js";
import { Display } from "./display.js";
import { element, onPress, speak } from "./elements.js";
import { EngineClient, sentenceOf } from "./engine.js";
import example from "./example.txt";
import { giveFile, takeFiles } from "./intake.js";
import { onKeys } from "./keys.js";
import { type Content, contentOf } from "./office.js";
import { startEngine } from "./worker.js";
import { ENGLISH, wordsFor } from "./words.js";

/** Put in by the build. */
declare const GOUJI_VERSION: string;

const EXAMPLE_NAME = "石桥镇2025年政府信息公开工作年度报告（示例）.txt";
/** The engine reads no larger file. */
const LARGEST = 16 << 20;

const words = wordsFor(navigator.language);
const language = words === ENGLISH ? "en" : "zh-CN";
speak(words, language);

const display = new Display(words, {
  typed: (change) => {
    display.say("");
    void desk.type(change);
  },
  moved: (offset) => desk.guide.light(offset),
  figures: (figures) => void desk.write(figures),
  revealCell: (cell) => void desk.guide.toCell(cell),
  revealIssue: (number) => void desk.guide.toIssue(number),
  revealChange: ({ range }) => desk.guide.toPlace(range),
  restore: (change) => void desk.restore(change),
  repairCell: (cell) => void desk.repairCell(cell),
  repairIssue: (number, title) => void desk.repairIssue(number, title),
});
const desk = new Desk(display, words);

const packed = element("engine", HTMLScriptElement).text;
const session = new Session(async ({ abort, onDied }) => {
  try {
    const worker = await startEngine(packed);
    const engine = await EngineClient.start({ worker, version: GOUJI_VERSION, language, log: (line) => console.info(line), onEnd: onDied });
    abort.addEventListener("abort", () => engine.end());
    void desk.connect(engine);
    return { stop: async () => engine.end() };
  } catch {
    give(words.startFailed);
    return undefined;
  }
}, () => give(words.gaveUp));
const started = session.start();

function give(sentence: string): void {
  display.say(sentence);
  void desk.connect(undefined);
}

function mayReplace(): boolean {
  return !desk.changed || confirm(words.replace);
}

async function open(file: File): Promise<void> {
  display.say(fill(words.opening, file.name));
  const source = await read(file);
  display.say(typeof source === "string" ? source : "");
  if (typeof source !== "string" && mayReplace()) {
    const isReport = await desk.open({ ...source, name: file.name });
    if (!isReport && "refusal" in source) {
      display.say(reasonOf(source.refusal));
    }
  }
}

/** The content of a file, or a sentence with the reason why it cannot be opened. */
async function read(file: File): Promise<Content | string> {
  if (file.size > LARGEST) {
    return fill(words.tooLarge, file.name);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  await started;
  if (desk.engine === undefined) {
    return words.notRunning;
  }
  return contentOf(bytes, desk.engine.office).catch(reasonOf);
}

function reasonOf(error: unknown): string {
  return sentenceOf(error) ?? words.notRunning;
}

async function save(): Promise<void> {
  const product = await desk.save().catch((error: unknown) => void display.say(reasonOf(error)));
  if (product !== undefined) {
    giveFile(product.name, product.bytes);
    display.say(fill(product.inUtf8 ? words.savedAsUtf8 : words.saved, product.name));
  }
}

function copy(): void {
  navigator.clipboard.writeText(element("source", HTMLTextAreaElement).value).then(
    () => display.say(words.copied),
    () => display.say(words.notCopied),
  );
}

function showExample(): void {
  if (mayReplace()) {
    display.say("");
    void desk.open({ name: EXAMPLE_NAME, text: example, encoding: "utf-8" });
  }
}

const chooser = element("chooser", HTMLInputElement);
const about = element("about", HTMLDialogElement);
takeFiles({ chooser, dropping: element("dropping", HTMLElement), open: (file) => void open(file) });
onPress("open", () => chooser.click());
onPress("save", () => void save());
onPress("copy", copy);
onPress("undo", () => void desk.undo());
onPress("redo", () => void desk.redo());
onPress("print", () => print());
onPress("example", showExample);
onPress("next", () => void desk.guide.toNext(display.caret));
onPress("licences", () => about.showModal());
onPress("close", () => about.close());
onKeys({ KeyO: "open", KeyS: "save", KeyZ: "undo", KeyY: "redo" }, { F8: "next" });
window.addEventListener("beforeunload", (event) => {
  if (desk.changed) {
    event.preventDefault();
    // Chromium before 119 asks for this one.
    event.returnValue = true;
  }
});
display.focus();

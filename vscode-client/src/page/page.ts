/** The whole script of the page: its parts, and what leads from one to another. */

import { decoded } from "../engine/decode.js";
import { Session } from "../engine/session.js";
import { fill } from "../messages.js";
import { Desk } from "./desk.js";
import { Display } from "./display.js";
import { element, onPress, speak } from "./elements.js";
import { EngineClient } from "./engine.js";
import example from "./example.txt";
import { giveFile, takeFiles } from "./intake.js";
import { onKeys } from "./keys.js";
import { startEngine } from "./worker.js";
import { ENGLISH, wordsFor } from "./words.js";

/** Put in by the build. */
declare const GOUJI_VERSION: string;

const EXAMPLE_NAME = "石桥镇2025年政府信息公开工作年度报告（示例）.txt";
/** A report is a hundred times smaller. */
const LARGEST = 4 << 20;

const words = wordsFor(navigator.language);
const language = words === ENGLISH ? "en" : "zh-CN";
speak(words, language);

const display = new Display(words, {
  typed: (change) => void desk.type(change),
  moved: (offset) => desk.caret(offset),
  figures: (figures) => void desk.write(figures),
  revealCell: (cell) => desk.revealCell(cell),
  revealIssue: (number) => desk.revealIssue(number),
  repairCell: (cell) => void desk.repairCell(cell),
  repairIssue: (number, title) => void desk.repairIssue(number, title),
});
const desk = new Desk(display, words);

const packed = element("engine", HTMLScriptElement).text;
const session = new Session(async ({ abort, onDied }) => {
  try {
    const worker = await startEngine(packed);
    const engine = await EngineClient.start({ worker, version: GOUJI_VERSION, language, onEnd: onDied });
    abort.addEventListener("abort", () => engine.end());
    void desk.connect(engine);
    return { stop: async () => engine.end() };
  } catch {
    give(words.startFailed);
    return undefined;
  }
}, () => give(words.gaveUp));
void session.start();

function give(sentence: string): void {
  display.say(sentence);
  void desk.connect(undefined);
}

function mayReplace(): boolean {
  return !desk.changed || confirm(words.replace);
}

async function open(file: File): Promise<void> {
  const source = file.size > LARGEST ? undefined : decoded(new Uint8Array(await file.arrayBuffer()));
  if (source === undefined) {
    display.say(fill(file.size > LARGEST ? words.tooLarge : words.unreadable, file.name));
  } else if (mayReplace()) {
    display.say("");
    await desk.open({ name: file.name, ...source });
  }
}

function save(): void {
  const { encoding } = desk;
  const { name, bytes, encoding: written } = desk.save();
  giveFile(name, bytes);
  display.say(fill(written === encoding ? words.saved : words.savedAsUtf8, name));
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
onPress("save", save);
onPress("copy", copy);
onPress("undo", () => void desk.undo());
onPress("redo", () => void desk.redo());
onPress("print", () => print());
onPress("example", showExample);
onPress("next", () => desk.next(display.caret));
onPress("licences", () => about.showModal());
onPress("close", () => about.close());
onKeys({ KeyO: "open", KeyS: "save", KeyZ: "undo", KeyY: "redo" }, { F8: "next" });
window.addEventListener("beforeunload", (event) => {
  if (desk.changed) {
    event.preventDefault();
  }
});
display.focus();

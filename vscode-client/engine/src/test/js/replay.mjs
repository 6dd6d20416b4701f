/**
 * node replay.mjs ENGINE SCRIPT ANSWERS: hands the messages of a client to the engine, and writes the messages that it sends. The
 * host works like RecordingHost on the JVM: files are in a map, and tasks run in the order in which they were added.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { deflateRawSync, inflateRawSync } from "node:zlib";

const [engine, script, answers] = process.argv.slice(2);
const { start } = await import(pathToFileURL(engine));
const { language, disk, messages } = JSON.parse(readFileSync(script, "utf8"));

const sent = [];
const waiting = [];
const addTask = (task) => waiting.push(task);

function read(path) {
  const text = disk[path];
  if (text !== undefined && path.endsWith(".docx")) {
    return ["OFFICE", "", new Int8Array(Buffer.from(text, "base64"))];
  }
  return [...(text === undefined ? ["ABSENT", ""] : ["TEXT", text]), new Int8Array()];
}

function list(path) {
  const below = Object.keys(disk).filter((name) => name.startsWith(`${path}/`)).map((name) => name.slice(path.length + 1));
  const names = below.map((name) => name.replace(/\/.*/, "/"));
  return names.length === 0 ? ["NOTHING", [], 0] : ["FOLDER", [...new Set(names)], 0];
}

const receive = start(
  {
    send: (message) => void sent.push(message),
    log: () => undefined,
    read: (path, within, then) => addTask(() => then(...read(path))),
    list: (path, within, then) => addTask(() => then(...list(path))),
    later: (milliseconds, task) => void (milliseconds < 1000 && addTask(task)),
    today: () => "2026-01-15",
    inflate: (file, from, to, into) => {
      try {
        const out = inflateRawSync(Buffer.from(file.buffer, file.byteOffset, file.length).subarray(from, to));
        into.set(out.subarray(0, into.length));
        return out.length === into.length;
      } catch {
        return false;
      }
    },
    deflate: (bytes) => new Int8Array(deflateRawSync(bytes)),
    end: () => undefined,
  },
  "1.2.3",
  language,
);

for (const message of messages) {
  receive(message);
  while (waiting.length > 0) {
    waiting.shift()();
  }
}
writeFileSync(answers, JSON.stringify(sent));

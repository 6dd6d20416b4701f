/**
 * node speed.mjs ENGINE REPORT: measures how long the engine takes to load, to check a report for the first time, and to check it after
 * an edit once it is warm. Prints milliseconds; the last is a median. It is no test, since it would fail on a busy machine.
 */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const EDITS = 400;
/** The first edits are left out, since the compiler still optimises. */
const WARM_AFTER = 200;
const URI = "file:///w/report.txt";

const [engine, report] = process.argv.slice(2);
const text = readFileSync(report, "utf8");
const waiting = [];
let published = 0;
let receive;

const loaded = await timed(async () => {
  const { start } = await import(pathToFileURL(engine));
  receive = start(
    {
      send: (message) => void (published += message.includes("publishDiagnostics") ? 1 : 0),
      log: () => undefined,
      read: (path, within, then) => void waiting.push(() => then("ABSENT", "", new Int8Array())),
      list: (path, within, then) => void waiting.push(() => then("NOTHING", [], 0)),
      later: (milliseconds, task) => void (milliseconds < 1000 && waiting.push(task)),
      today: () => "2026-01-15",
      end: () => undefined,
    },
    "0",
    "zh",
  );
});
sendToEngine("initialize", { capabilities: {} }, 1);
sendToEngine("initialized", {});
const first = await timed(() => sendToEngine("textDocument/didOpen", { textDocument: { uri: URI, languageId: "gouji-report", version: 1, text } }));
const edits = [];
for (let version = 2; version < EDITS; version++) {
  const contentChanges = [{ text: `${text}${"\n".repeat(version % 2)}` }];
  edits.push(await timed(() => sendToEngine("textDocument/didChange", { textDocument: { uri: URI, version }, contentChanges })));
}
const warm = edits.slice(WARM_AFTER).sort((a, b) => a - b);
console.log(`${text.length} characters, ${published} answers`);
console.log(`load ${loaded.toFixed(0)}  first check ${first.toFixed(0)}  warm check ${warm[warm.length >> 1].toFixed(1)}`);

function sendToEngine(method, params, id) {
  receive(JSON.stringify({ jsonrpc: "2.0", method, params, ...(id === undefined ? {} : { id }) }));
  while (waiting.length > 0) {
    waiting.shift()();
  }
}

async function timed(task) {
  const begin = performance.now();
  await task();
  return performance.now() - begin;
}

import assert from "node:assert/strict";
import { resolve } from "node:path";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import type { Message } from "vscode-jsonrpc";
import { Files } from "../src/engine/files.js";
import { Transport, type EngineWorker } from "../src/engine/transport.js";
import type { FromEngine, ToEngine } from "../src/engine/wire.js";
import { localDay, serve } from "../src/worker/port.js";
import type { Channel } from "../src/worker/channel.js";

const NO_FILES = new Files({
  stat: () => Promise.reject(new Error("no file")),
  readFile: () => Promise.reject(new Error("no file")),
  readDirectory: () => Promise.reject(new Error("no file")),
});

/** A fake worker that records what is posted to it; `say` sends a message as the engine. */
function fakeWorker() {
  const posted: ToEngine[] = [];
  let listener: (message: FromEngine) => void = () => undefined;
  let ended: (reason: string) => void = () => undefined;
  let terminated = 0;
  const worker: EngineWorker = {
    post: (message) => void posted.push(message),
    listen: (take) => void (listener = take),
    onEnd: (take) => void (ended = take),
    terminate: () => void terminated++,
  };
  return { worker, posted, say: (m: FromEngine) => listener(m), die: (r: string) => ended(r), terminated: () => terminated };
}

function transport(fake: ReturnType<typeof fakeWorker>) {
  const ends: string[] = [];
  let tick: () => void = () => undefined;
  const every = (_: number, task: () => void): (() => void) => {
    tick = task;
    return () => void (tick = () => undefined);
  };
  const context = { worker: fake.worker, files: NO_FILES, version: "1.2.3", language: "zh-cn", log: () => undefined };
  const made = new Transport({ ...context, onEnd: (reason) => void ends.push(reason), every });
  return { made, ends, tick: () => tick() };
}

describe("the transport", () => {
  test("passes messages in both directions, also those that came before anyone listened", async () => {
    const fake = fakeWorker();
    const { made } = transport(fake);
    fake.say({ kind: "message", text: '{"jsonrpc":"2.0","method":"a"}' });
    const received: Message[] = [];
    made.reader.listen((message) => void received.push(message));
    fake.say({ kind: "message", text: '{"jsonrpc":"2.0","method":"b"}' });
    await made.writer.write({ jsonrpc: "2.0" });
    assert.deepEqual(received.map((message) => (message as { method?: string }).method), ["a", "b"]);
    assert.deepEqual(fake.posted, [
      { kind: "start", version: "1.2.3", language: "zh-cn" },
      { kind: "message", text: '{"jsonrpc":"2.0"}' },
    ]);
  });

  test("answers the engine's requests for files", async () => {
    const fake = fakeWorker();
    transport(fake);
    fake.say({ kind: "read", id: 7, file: { path: "/w/a.md", within: "" } });
    fake.say({ kind: "list", id: 8, file: { path: "/w", within: "" } });
    await new Promise(setImmediate);
    const answers = fake.posted.slice(1).sort((a, b) => a.kind.localeCompare(b.kind)).reverse();
    assert.deepEqual(answers, [
      { kind: "read", id: 7, answer: { kind: "ABSENT", text: "" } },
      { kind: "list", id: 8, answer: { kind: "NOTHING", names: [], modified: 0 } },
    ]);
  });

  test("reports the end of a worker once", () => {
    const fake = fakeWorker();
    const { made, ends } = transport(fake);
    let closed = 0;
    made.reader.onClose(() => void closed++);
    fake.die("out of memory");
    fake.die("1");
    assert.deepEqual([ends, closed], [["out of memory"], 1]);
  });

  test("terminates only a worker that stops answering", () => {
    const fake = fakeWorker();
    const { ends, tick } = transport(fake);
    for (let i = 0; i < 100; i++) {
      tick();
      fake.say({ kind: "pong" });
    }
    assert.deepEqual([ends, fake.terminated()], [[], 0]);
    for (let i = 0; i < 5; i++) {
      tick();
    }
    assert.deepEqual([ends, fake.terminated()], [["no answer"], 1]);
  });
});

describe("the worker's port", () => {
  /** A fake engine behind the port; records what it posts and receives. */
  function startPort() {
    const posted: FromEngine[] = [];
    let take: (message: ToEngine) => void = () => undefined;
    const channel: Channel = {
      post: (message) => void posted.push(message),
      listen: (listener) => void (take = listener),
      soon: (task) => void setImmediate(task),
    };
    const received: string[] = [];
    serve(channel, (port, version, language) => {
      port.send(`${version} ${language} ${port.today()}`);
      port.read("/a", "", (kind, text, file) => received.push(`${kind} ${text}${file.join()}`));
      port.list("/", "", (kind, names) => received.push(`${kind} ${names.join()}`));
      port.later(0, () => received.push("later"));
      return (message) => received.push(message);
    }, () => new Date(2026, 0, 5));
    return { posted, received, say: (message: ToEngine) => take(message) };
  }

  test("starts the engine, passes messages to it, and answers to the calls that wait for them", async () => {
    const { posted, received, say } = startPort();
    say({ kind: "message", text: "too early" });
    say({ kind: "start", version: "1", language: "en" });
    say({ kind: "ping" });
    assert.deepEqual(posted.map(({ kind }) => kind), ["message", "read", "list", "pong"]);
    assert.deepEqual(posted[0], { kind: "message", text: "1 en 2026-01-05" });
    say({ kind: "message", text: "hello" });
    say({ kind: "list", id: 1, answer: { kind: "FOLDER", names: ["a", "b/"], modified: 0 } });
    say({ kind: "read", id: 1, answer: { kind: "TEXT", text: "t" } });
    await new Promise(setImmediate);
    assert.deepEqual(received, ["hello", "FOLDER a,b/", "TEXT t", "later"]);
  });

  test("passes office files as signed bytes, as Java has them", async () => {
    const { received, say } = startPort();
    say({ kind: "start", version: "1", language: "en" });
    say({ kind: "read", id: 1, answer: { kind: "OFFICE", text: "", file: Uint8Array.of(0x50, 0xff) } });
    assert.deepEqual(received, ["OFFICE 80,-1"]);
  });

  test("has the date of the user's time zone", () => {
    assert.equal(localDay(new Date(2026, 11, 31, 23, 59)), "2026-12-31");
    assert.equal(localDay(new Date(2027, 0, 1, 0, 0)), "2027-01-01");
  });
});

test("the engine runs in a worker thread and answers initialize", async () => {
  const thread = new Worker(resolve("target", "test", "engine.js"));
  try {
    const messages: { readonly id?: number; readonly result?: { readonly serverInfo?: unknown } }[] = [];
    const answer = new Promise<void>((done, fail) => {
      thread.on("error", fail);
      thread.on("message", (message: FromEngine) => {
        if (message.kind === "message") {
          messages.push(JSON.parse(message.text));
          done();
        }
      });
    });
    thread.postMessage({ kind: "start", version: "1.2.3", language: "zh-cn" } satisfies ToEngine);
    const text = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, capabilities: {} } });
    thread.postMessage({ kind: "message", text } satisfies ToEngine);
    await answer;
    assert.equal(messages[0]?.id, 1);
    assert.deepEqual(messages[0]?.result?.serverInfo, { name: "gouji", version: "1.2.3" });
  } finally {
    await thread.terminate();
  }
});

import type { Port } from "gouji-engine";
import { textOf } from "../engine/decode.js";
import { GbEncoder } from "../engine/gb18030.js";
import type { FileText, Listing, ToEngine } from "../engine/wire.js";
import type { Channel } from "./channel.js";
import { deflate, inflate, signed, unsigned } from "./compression.js";

type Start = (port: Port, version: string, language: string) => (message: string) => void;

/** Connects the engine with the channel. Requests for files get numbers, by which their answers are found. */
export function serve(channel: Channel, start: Start, now: () => Date = () => new Date()): void {
  let receive: ((message: string) => void) | undefined;
  const reads = new Callbacks<FileText>();
  const lists = new Callbacks<Listing>();
  const gb18030 = new GbEncoder();
  const port: Port = {
    send: (text) => channel.post({ kind: "message", text }),
    log: (line) => channel.post({ kind: "log", line }),
    read: (path, within, then) =>
      channel.post({ kind: "read", id: reads.add(({ kind, text, file }) => then(kind, text, signed(file ?? NO_FILE))), file: { path, within } }),
    list: (path, within, then) =>
      channel.post({ kind: "list", id: lists.add(({ kind, names, modified }) => then(kind, names, modified)), file: { path, within } }),
    later: (milliseconds, task) =>
      milliseconds > 0 ? void setTimeout(() => channel.soon(task), milliseconds) : channel.soon(task),
    today: () => localDay(now()),
    inflate,
    deflate,
    readGb: (bytes) => textOf(unsigned(bytes), "gb18030") ?? "",
    writeGb: (text) => signed(gb18030.encode(text)),
    end: (code) => channel.post({ kind: "end", code }),
  };
  channel.listen((message: ToEngine) => {
    switch (message.kind) {
      case "start":
        receive = start(port, message.version, message.language);
        return;
      case "message":
        return receive?.(message.text);
      case "ping":
        return channel.post({ kind: "pong" });
      case "read":
        return reads.answer(message.id, message.answer);
      case "list":
        return lists.answer(message.id, message.answer);
    }
  });
}

const NO_FILE = new Uint8Array();

/** The callbacks of requests without an answer yet, by their numbers. */
class Callbacks<T> {
  readonly #waiting = new Map<number, (answer: T) => void>();
  #last = 0;

  add(then: (answer: T) => void): number {
    this.#waiting.set(++this.#last, then);
    return this.#last;
  }

  answer(id: number, answer: T): void {
    const then = this.#waiting.get(id);
    this.#waiting.delete(id);
    then?.(answer);
  }
}

/** The local date, such as 2026-01-31. In UTC it may still be the day before. */
export function localDay(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

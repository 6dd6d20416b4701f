import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from "vscode-jsonrpc";
import type { Files } from "./files.js";
import type { FromEngine, ToEngine } from "./wire.js";

/** The worker in which an engine runs, seen from outside. */
export interface EngineWorker {
  post(message: ToEngine): void;
  listen(listener: (message: FromEngine) => void): void;
  /** Called once, when the worker has ended. */
  onEnd(listener: (reason: string) => void): void;
  terminate(): void;
}

/** The time between pings to the engine, and the number of unanswered pings after which it is ended. */
const PING_MS = 5_000;
const SILENCES = 4;

export interface TransportContext {
  readonly worker: EngineWorker;
  readonly files: Files;
  readonly version: string;
  readonly language: string;
  readonly log: (line: string) => void;
  readonly onEnd: (reason: string) => void;
  /** Repeats a task until the returned function is called. setInterval, except in tests. */
  readonly every?: (milliseconds: number, task: () => void) => () => void;
}

/** An engine as a transport of protocol messages. */
export class Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  readonly #context: TransportContext;
  readonly #incoming: Incoming;
  readonly #stopPinging: () => void;
  #silences = 0;
  #ended = false;

  constructor(context: TransportContext) {
    this.#context = context;
    const { worker, version, language } = context;
    this.#incoming = new Incoming();
    this.reader = this.#incoming;
    this.writer = new Outgoing(worker);
    worker.listen((message) => this.#receive(message));
    worker.onEnd((reason) => this.#end(reason));
    worker.post({ kind: "start", version, language });
    this.#stopPinging = (context.every ?? every)(PING_MS, () => this.#ping());
  }

  /** Ends the engine, whatever it is doing. */
  end(reason: string): void {
    this.#context.worker.terminate();
    this.#end(reason);
  }

  #receive(message: FromEngine): void {
    const { worker, files, log } = this.#context;
    this.#silences = 0;
    switch (message.kind) {
      case "message":
        return this.#incoming.receive(JSON.parse(message.text) as Message);
      case "log":
        return log(message.line);
      case "pong":
        return;
      case "read":
        return void files.read(message.file).then((answer) => worker.post({ kind: "read", id: message.id, answer }));
      case "list":
        return void files.list(message.file).then((answer) => worker.post({ kind: "list", id: message.id, answer }));
      case "end":
        return this.end(String(message.code));
    }
  }

  /** Unanswered pings are counted, not timed: while the machine sleeps, time passes but no ping is sent. */
  #ping(): void {
    if (this.#silences >= SILENCES) {
      this.end("no answer");
      return;
    }
    this.#silences++;
    this.#context.worker.post({ kind: "ping" });
  }

  #end(reason: string): void {
    if (!this.#ended) {
      this.#ended = true;
      this.#stopPinging();
      this.#context.onEnd(reason);
      this.#incoming.close();
    }
  }
}

function every(milliseconds: number, task: () => void): () => void {
  const timer = setInterval(task, milliseconds);
  return () => clearInterval(timer);
}

class Incoming extends AbstractMessageReader {
  readonly #waiting: Message[] = [];
  #callback: DataCallback | undefined;

  listen(callback: DataCallback): Disposable {
    this.#callback = callback;
    this.#waiting.splice(0).forEach(callback);
    return { dispose: () => void (this.#callback = undefined) };
  }

  receive(message: Message): void {
    if (this.#callback === undefined) {
      this.#waiting.push(message);
    } else {
      this.#callback(message);
    }
  }

  close(): void {
    this.fireClose();
  }
}

class Outgoing extends AbstractMessageWriter {
  readonly #worker: EngineWorker;

  constructor(worker: EngineWorker) {
    super();
    this.#worker = worker;
  }

  async write(message: Message): Promise<void> {
    this.#worker.post({ kind: "message", text: JSON.stringify(message) });
  }

  end(): void {
    // The worker ends when it is terminated.
  }
}

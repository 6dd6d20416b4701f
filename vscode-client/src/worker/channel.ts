import type { FromEngine, ToEngine } from "../engine/wire.js";

/** The connection of the worker to the extension. The worker is a thread of Node on the desktop, a web worker in the browser. */
export interface Channel {
  post(message: FromEngine): void;
  listen(listener: (message: ToEngine) => void): void;
  /** Runs a task after the messages that have come by now. */
  soon(task: () => void): void;
}

/** The globals of a web worker. Node has none of them. */
interface WebWorker {
  importScripts?: unknown;
  postMessage(message: FromEngine): void;
  addEventListener(type: "message", listener: (event: { readonly data: ToEngine }) => void): void;
}

export function openChannel(): Channel {
  const web = globalThis as unknown as WebWorker;
  return typeof web.importScripts === "function" ? webChannel(web) : nodeChannel();
}

/** Tasks run by messages to itself: timers of a browser are late by milliseconds, and may overtake messages. */
function webChannel(worker: WebWorker): Channel {
  const tasks: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", () => tasks.shift()?.());
  port1.start();
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => worker.addEventListener("message", ({ data }) => listener(data)),
    soon: (task) => {
      tasks.push(task);
      port2.postMessage(undefined);
    },
  };
}

function nodeChannel(): Channel {
  const { parentPort } = require("node:worker_threads") as typeof import("node:worker_threads");
  if (parentPort === null) {
    throw new Error("The engine runs in a worker only");
  }
  return {
    post: (message) => parentPort.postMessage(message),
    listen: (listener) => void parentPort.on("message", listener),
    soon: (task) => void setImmediate(task),
  };
}

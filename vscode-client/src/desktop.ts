/** The entry point for the desktop and for remote machines, where the editor runs extensions in Node. */

import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ExtensionContext } from "vscode";
import type { FromEngine } from "./engine/wire.js";
import type { EngineWorker } from "./engine/transport.js";
import { activateWith } from "./extension.js";

export { deactivate } from "./extension.js";

export function activate(context: ExtensionContext): void {
  activateWith(context, async () => startThread(join(context.extensionPath, "dist")));
}

/** Compiling the script takes a third of the start. Node from 22 on keeps the result in the folder of this version of the extension. */
function startThread(folder: string): EngineWorker {
  const thread = new Worker(join(folder, "engine.js"), { env: { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") } });
  return {
    post: (message) => thread.postMessage(message),
    listen: (listener) => void thread.on("message", (message: FromEngine) => listener(message)),
    onEnd: (listener) => {
      thread.once("error", (error: unknown) => listener(error instanceof Error ? error.message : String(error)));
      thread.once("exit", (code) => listener(String(code)));
    },
    terminate: () => void thread.terminate(),
  };
}

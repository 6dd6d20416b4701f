/** The entry for the browser, where the editor runs extensions in a web worker. */

import { Uri, type ExtensionContext } from "vscode";
import type { FromEngine, ToEngine } from "./engine/wire.js";
import type { EngineWorker } from "./engine/transport.js";
import { activateWith } from "./extension.js";

export { deactivate } from "./extension.js";

interface WebWorker {
  onmessage: ((event: { readonly data: FromEngine }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: ToEngine): void;
  terminate(): void;
}

declare const Worker: new (address: string) => WebWorker;

export function activate(context: ExtensionContext): void {
  activateWith(context, () => startWorker(Uri.joinPath(context.extensionUri, "dist", "engine.js").toString(true)));
}

function startWorker(address: string): EngineWorker {
  const worker = new Worker(address);
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => void (worker.onmessage = ({ data }) => listener(data)),
    onEnd: (listener) => void (worker.onerror = ({ message }) => listener(message ?? "error")),
    terminate: () => worker.terminate(),
  };
}

/** The entry point for the browser, where the editor runs extensions in a web worker. */

import { Uri, workspace, type ExtensionContext } from "vscode";
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
declare const URL: { createObjectURL(content: Blob): string };

export function activate(context: ExtensionContext): void {
  activateWith(context, async () => startWorker(await scriptAddress(Uri.joinPath(context.extensionUri, "dist", "engine.js"))));
}

/** An address from which the script can be loaded. If the extension is on a remote machine, only the editor can read its files. */
async function scriptAddress(script: Uri): Promise<string> {
  if (script.scheme === "http" || script.scheme === "https") {
    return script.toString(true);
  }
  return URL.createObjectURL(new Blob([await workspace.fs.readFile(script)], { type: "text/javascript" }));
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

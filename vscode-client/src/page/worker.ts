import type { EngineWorker } from "../engine/transport.js";
import type { FromEngine } from "../engine/wire.js";
import { fromBase64 } from "../word/base64.js";

/** Starts the engine, which the page contains in packed form: a page that was opened from a file may not load other files. */
export async function startEngine(packed: string): Promise<EngineWorker> {
  const address = URL.createObjectURL(await unpacked(packed));
  const worker = new Worker(address);
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) => void (worker.onmessage = ({ data }: MessageEvent<FromEngine>) => listener(data)),
    onEnd: (listener) => void (worker.onerror = ({ message }) => listener(message)),
    terminate: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}

async function unpacked(packed: string): Promise<Blob> {
  const script = new Blob([fromBase64(packed)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Blob([await new Response(script).arrayBuffer()], { type: "text/javascript" });
}

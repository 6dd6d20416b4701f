import type { Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient/browser";

/** Whether an engine runs. It is idle before the first report is found, and stopped after a failure. */
export type Phase = "idle" | "starting" | "running" | "stopped";

/** Sends requests to the engine. No engine runs before the first report is found, or during a restart. */
export class EngineRequests {
  readonly #start: () => Promise<void>;
  #client: BaseLanguageClient | undefined;
  #phase: Phase = "idle";

  /** @param start starts the engine if none runs */
  constructor(start: () => Promise<void>) {
    this.#start = start;
  }

  set client(client: BaseLanguageClient | undefined) {
    this.#client = client;
    this.#phase = client === undefined ? "starting" : "running";
  }

  get phase(): Phase {
    return this.#phase;
  }

  starts(): void {
    this.#phase = "starting";
  }

  stopped(): void {
    this.#phase = "stopped";
  }

  get running(): boolean {
    return this.#client !== undefined;
  }

  /** Starts the engine if none runs. Resolves to whether one runs then. */
  async ready(): Promise<boolean> {
    if (!this.running) {
      await this.#start();
    }
    return this.running;
  }

  /** The answer of the engine; undefined if none runs. */
  async sendRequest(method: string, params: object): Promise<unknown> {
    return this.#client?.sendRequest(method, params);
  }

  /** The answer to one of the engine's commands. */
  command(name: string, argument: object): Promise<unknown> {
    return this.sendRequest("workspace/executeCommand", { command: name, arguments: [argument] });
  }

  /** Makes the engine read all files again: a list without changes says that any may have changed. */
  async readAnew(): Promise<void> {
    await this.#client?.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
  }

  /** The engine's address of a text. */
  toEngine(uri: Uri): string {
    return this.#client?.code2ProtocolConverter.asUri(uri) ?? uri.toString();
  }

  fromEngine(address: string): Uri | undefined {
    return this.#client?.protocol2CodeConverter.asUri(address);
  }
}

/** The client of the engine on the page. One report is open at a time. */

import { createMessageConnection, type MessageConnection, ResponseError } from "vscode-jsonrpc/browser";
import { Files } from "../engine/files.js";
import { type EngineWorker, Transport } from "../engine/transport.js";
import { modelOf, type Edit } from "../preview/cells.js";
import type { Model, PlaceRange } from "../preview/wire.js";
import { Office } from "../word/office.js";
import { OneFile } from "./disk.js";

/** A diagnostic in the text. The severities are those of the protocol: 1 is an error. */
export interface Problem {
  readonly range: PlaceRange;
  readonly severity: number;
}

export interface Repair {
  readonly title: string;
  readonly isPreferred?: boolean;
  readonly edits: readonly Edit[];
}

export interface EngineContext {
  readonly worker: EngineWorker;
  readonly version: string;
  readonly language: string;
  readonly log: (line: string) => void;
  readonly onEnd: (reason: string) => void;
}

const CAPABILITIES = {
  general: { positionEncodings: ["utf-16"] },
  textDocument: {
    diagnostic: {},
    codeAction: { isPreferredSupport: true, codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
  },
};

export class EngineClient {
  /** Reads and writes Word files and pages. */
  readonly office: Office;
  readonly #connection: MessageConnection;
  readonly #transport: Transport;
  readonly #disk = new OneFile();
  #uri: string | undefined;
  #version = 0;

  private constructor(context: EngineContext) {
    const onEnd = (reason: string): void => {
      // Rejects the pending requests.
      this.#connection.dispose();
      context.onEnd(reason);
    };
    this.#transport = new Transport({ ...context, files: new Files(this.#disk), onEnd });
    this.#connection = createMessageConnection(this.#transport.reader, this.#transport.writer);
    this.#connection.listen();
    this.office = new Office((method, params) => this.#connection.sendRequest(method, params));
  }

  static async start(context: EngineContext): Promise<EngineClient> {
    const client = new EngineClient(context);
    await client.#connection.sendRequest("initialize", { processId: null, locale: context.language, capabilities: CAPABILITIES });
    await client.#connection.sendNotification("initialized", {});
    return client;
  }

  end(): void {
    this.#transport.end("stopped");
  }

  /**
   * Opens a report in place of the one that is open.
   *
   * @param file the Word file or page of the text, so that the text is checked as it will be saved
   */
  async open(name: string, text: string, file: Uint8Array | undefined): Promise<void> {
    const uri = `file:///${encodeURIComponent(name)}`;
    if (this.#uri !== undefined) {
      await this.#notify("didClose", { textDocument: { uri: this.#uri } });
    }
    this.#uri = uri;
    this.#disk.hold(`/${name}`, file);
    await this.#notify("didOpen", { textDocument: { uri, languageId: "gouji-report", version: ++this.#version, text } });
  }

  async change(text: string): Promise<void> {
    await this.#notify("didChange", { textDocument: { uri: this.#uri, version: ++this.#version }, contentChanges: [{ text }] });
  }

  /** The model of the drawn report; undefined if the text is no report. */
  async model(): Promise<Model | undefined> {
    return modelOf(await this.#connection.sendRequest("gouji/preview", { uri: this.#uri }));
  }

  async problems(): Promise<readonly Problem[]> {
    const answer: { readonly items: readonly Problem[] } = await this.#sendRequest("diagnostic", {});
    return answer.items;
  }

  /** The repairs at a place, the preferred ones first. */
  async repairs(range: PlaceRange): Promise<readonly Repair[]> {
    const context = { diagnostics: [], only: ["quickfix"] };
    const actions: readonly Action[] | null = await this.#sendRequest("codeAction", { range, context });
    const repairs = (actions ?? []).flatMap(({ edit, ...action }) => (edit === undefined ? [] : [{ ...action, edits: Object.values(edit.changes).flat() }]));
    return [...repairs].sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false));
  }

  /**
   * A copy of a Word file with the findings as comments.
   *
   * @param file that of the open report
   */
  async review(file: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return this.#uri === undefined ? undefined : this.office.review(this.#uri, file);
  }

  #sendRequest<T>(method: string, params: object): Promise<T> {
    return this.#connection.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri: this.#uri }, ...params });
  }

  #notify(method: string, params: object): Promise<void> {
    return this.#connection.sendNotification(`textDocument/${method}`, params);
  }
}

/** The protocol's code RequestFailed. The message of such an error is a sentence for the user. */
const REFUSED = -32803;

/** The engine's sentence for the user if it refused a request; undefined for other failures. */
export function sentenceOf(error: unknown): string | undefined {
  return error instanceof ResponseError && error.code === REFUSED ? error.message : undefined;
}

interface Action {
  readonly title: string;
  readonly isPreferred?: boolean;
  readonly edit?: { readonly changes: Readonly<Record<string, readonly Edit[]>> };
}

/** A minimal language client, enough to measure a server. */

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const PATIENCE = 120_000;

export class Client {
  #child;
  #heard = Buffer.alloc(0);
  #chunks = [];
  #size = 0;
  #wanted = 0;
  #next = 1;
  #answers = new Map();
  #published;

  constructor([command, ...args], env) {
    this.#child = spawn(command, args, { env, stdio: ["pipe", "pipe", "ignore"] });
    this.#child.stdout.on("data", (data) => this.#hear(data));
  }

  /**
   * @param {object} options the server's own, as initializationOptions
   * @param {boolean} pulls whether the client requests diagnostics; then a server pushes none
   */
  async initialize(options = {}, pulls = false) {
    const textDocument = { publishDiagnostics: { relatedInformation: true }, ...(pulls ? { diagnostic: { dynamicRegistration: false } } : {}) };
    const workspace = { didChangeWatchedFiles: { dynamicRegistration: true } };
    await this.request("initialize", {
      processId: process.pid, rootUri: null, capabilities: { textDocument, workspace }, initializationOptions: options,
    });
    this.notify("initialized", {});
  }

  open(uri, languageId, text) {
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  /** The next diagnostics that are published for this version of the document. */
  published(uri, version) {
    return this.#soon(`diagnostics of version ${version}`, (fulfil) => {
      this.#published = (params) => {
        if (params.uri === uri && params.version === version) {
          this.#published = undefined;
          fulfil(params.diagnostics);
        }
      };
    });
  }

  request(method, params) {
    const id = this.#next++;
    return this.#soon(`an answer to ${method}`, (fulfil) => {
      this.#answers.set(id, fulfil);
      this.#send({ jsonrpc: "2.0", id, method, params });
    });
  }

  notify(method, params) {
    this.#send({ jsonrpc: "2.0", method, params });
  }

  /** Resident memory in MB. */
  memory() {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.#child.pid}/status`, "utf8"))[1]) / 1024;
  }

  async end() {
    const gone = new Promise((fulfil) => this.#child.once("exit", fulfil));
    await this.request("shutdown", null);
    this.notify("exit", null);
    await gone;
  }

  /** A missing answer ends the measurement, with an error. */
  #soon(what, ask) {
    return new Promise((fulfil, reject) => {
      const tooLate = setTimeout(() => reject(new Error(`no ${what}`)), PATIENCE);
      ask((answer) => {
        clearTimeout(tooLate);
        fulfil(answer);
      });
    });
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify(message));
    this.#child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#child.stdin.write(body);
  }

  /** A long message comes in many pieces: they are joined once it is whole. */
  #hear(data) {
    this.#chunks.push(data);
    this.#size += data.length;
    while (this.#size >= this.#wanted && this.#size > 0) {
      this.#heard = Buffer.concat([this.#heard, ...this.#chunks]);
      this.#chunks = [];
      const head = this.#heard.indexOf("\r\n\r\n");
      if (head < 0) {
        return;
      }
      const end = head + 4 + Number(/Content-Length: (\d+)/i.exec(this.#heard.toString("latin1", 0, head))[1]);
      if (this.#heard.length < end) {
        this.#wanted = end;
        return;
      }
      const body = this.#heard.toString("utf8", head + 4, end);
      this.#heard = this.#heard.subarray(end);
      this.#size = this.#heard.length;
      this.#wanted = 0;
      this.#message(JSON.parse(body));
    }
  }

  #message(message) {
    if (message.method === undefined) {
      this.#answers.get(message.id)?.(message.result);
      this.#answers.delete(message.id);
    } else if (message.id !== undefined) {
      const items = message.params?.items;
      this.#send({ jsonrpc: "2.0", id: message.id, result: items === undefined ? null : items.map(() => null) });
    } else if (message.method === "textDocument/publishDiagnostics") {
      this.#published?.(message.params);
    }
  }
}

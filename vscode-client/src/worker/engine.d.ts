/** The module that the compiler makes of vscode-client/engine; Port.java has the same methods. */
declare module "gouji-engine" {
  export interface Port {
    send(message: string): void;
    log(line: string): void;
    read(path: string, within: string, then: (kind: string, text: string, file: Int8Array) => void): void;
    list(path: string, within: string, then: (kind: string, names: readonly string[], modified: number) => void): void;
    later(milliseconds: number, task: () => void): void;
    today(): string;
    /** Inflates raw deflate data. Returns whether the result fills `into` exactly. */
    inflate(file: Int8Array, from: number, to: number, into: Int8Array): boolean;
    deflate(bytes: Int8Array): Int8Array;
    /** Empty if the bytes are not valid GB18030. */
    readGb(bytes: Int8Array): string;
    writeGb(text: string): Int8Array;
    end(exitCode: number): void;
  }

  /** Starts a server. The returned function receives the client's messages. */
  export function start(port: Port, version: string, language: string): (message: string) => void;
}

import type { FileText } from "./wire.js";

/** The encoding of a file. UTF-16 always has a byte order mark. */
export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "gb18030";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes the bytes of a file as the server's own decoder does: by the byte order mark (UTF-8, UTF-16), otherwise as strict UTF-8,
 * otherwise as strict GB18030. Undefined if they are none of these.
 */
export function decoded(bytes: Uint8Array): Decoded | undefined {
  const marked = MARKS.find(({ mark }) => starts(bytes, mark));
  if (marked !== undefined) {
    return decodedAs(marked.encoding, bytes.subarray(marked.mark.length), marked.decoder);
  }
  return decodedAs("utf-8", bytes) ?? decodedAs("gb18030", bytes);
}

/** Decodes a file for the engine. The engine opens Word files, which are zip archives, and pages itself. */
export function decode(bytes: Uint8Array, mayBePage = false): FileText {
  if (starts(bytes, ARCHIVE)) {
    return { kind: "OFFICE", text: "", file: bytes };
  }
  const page = mayBePage ? { file: bytes } : {};
  const file = decoded(bytes);
  if (file === undefined) {
    return { kind: "UNDECODABLE", text: "", ...page };
  }
  return { kind: file.encoding === "gb18030" ? "GB18030" : "TEXT", text: file.text, ...page };
}

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8-bom", decoder: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le", decoder: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be", decoder: "utf-16be" },
] as const;

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

function starts(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function decodedAs(encoding: Encoding, bytes: Uint8Array, decoder: string = encoding): Decoded | undefined {
  const text = textOf(bytes, decoder);
  return text === undefined ? undefined : { text, encoding };
}

/** The text of bytes in an encoding; undefined if some are not valid in it. */
export function textOf(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

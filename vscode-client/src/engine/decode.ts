import type { FileText } from "./wire.js";

/**
 * Reads a file's bytes as the server's own decoder does: by the byte order mark (UTF-8, UTF-16), else as strict UTF-8,
 * else as strict GB18030. What is none of these is not guessed at. An archive is left to the engine: a Word file is one.
 */
export function decode(bytes: Uint8Array): FileText {
  if (starts(bytes, ARCHIVE)) {
    return { kind: "OFFICE", text: "", file: bytes };
  }
  const marked = MARKS.find(({ mark }) => starts(bytes, mark));
  if (marked !== undefined) {
    const text = strict(marked.encoding, bytes.subarray(marked.mark.length));
    return text === undefined ? NO_TEXT : { kind: "TEXT", text };
  }
  const plain = strict("utf-8", bytes);
  if (plain !== undefined) {
    return { kind: "TEXT", text: plain };
  }
  const chinese = strict("gb18030", bytes);
  return chinese === undefined ? NO_TEXT : { kind: "GB18030", text: chinese };
}

const NO_TEXT: FileText = { kind: "UNDECODABLE", text: "" };

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

function starts(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function strict(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

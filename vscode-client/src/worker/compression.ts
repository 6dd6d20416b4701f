import { deflateSync, inflateSync } from "fflate";

/** Inflates raw deflate data into bytes that they are to fill; false where they are damaged, or come to more or less. */
export function inflate(file: Int8Array, from: number, to: number, into: Int8Array): boolean {
  // One byte more than is due, so that data which come to more are noticed and never unpacked whole.
  const out = new Uint8Array(into.length + 1);
  try {
    const done = inflateSync(unsigned(file).subarray(from, to), { out });
    if (done.length !== into.length) {
      return false;
    }
    unsigned(into).set(done);
    return true;
  } catch {
    return false;
  }
}

/** Raw deflate data, without any header. */
export function deflate(bytes: Int8Array): Int8Array {
  return signed(deflateSync(unsigned(bytes)));
}

/** The engine counts bytes as Java does, from -128 on. */
export function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

function unsigned(bytes: Int8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

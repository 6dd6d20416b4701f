import { deflateSync, inflateSync } from "fflate";

/** Inflates raw deflate data. Returns whether the result fills `into` exactly; false if the data is damaged. */
export function inflate(file: Int8Array, from: number, to: number, into: Int8Array): boolean {
  // One byte more than wanted, so that too much data is noticed without being unpacked whole.
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

/** The bytes as raw deflate data, without a header. */
export function deflate(bytes: Int8Array): Int8Array {
  return signed(deflateSync(unsigned(bytes)));
}

/** The bytes as the engine has them: as in Java, from -128 to 127. */
export function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

export function unsigned(bytes: Int8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

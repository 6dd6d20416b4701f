import { decoded, type Encoding } from "../engine/decode.js";
import { GbEncoder } from "../engine/gb18030.js";

/** A text as the bytes of a file. Half a surrogate pair becomes U+FFFD. */
export function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case "utf-8":
      return Uint8Array.from(new TextEncoder().encode(text));
    case "utf-8-bom":
      return Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
    case "utf-16le":
      return utf16(text, true);
    case "utf-16be":
      return utf16(text, false);
    case "gb18030":
      return new GbEncoder().encode(text);
  }
}

/** UTF-16 with a byte order mark. */
function utf16(text: string, little: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [..."\uFEFF", ...text.split("")].forEach((unit, index) => view.setUint16(2 * index, unit.charCodeAt(0), little));
  return new Uint8Array(view.buffer);
}

/** The encoding in which a text can be written without loss: that of its file, or UTF-8 if that lacks one of its characters. */
export function encodingFor(text: string, encoding: Encoding): Encoding {
  return encoding === "gb18030" && decoded(encode(text, encoding))?.text !== text ? "utf-8" : encoding;
}

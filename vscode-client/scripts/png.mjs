/** Writes PNG, eight bits a channel or index, without any drawing library. */

import { crc32, deflateSync } from "node:zlib";

export const PALETTE = 3;
export const COLOUR_AND_OPACITY = 6;

/**
 * @param kind PALETTE or COLOUR_AND_OPACITY
 * @param rows of all pixels, each behind the byte of its filter
 * @param palette red, green and blue of each colour
 */
export function png({ width, height, kind, rows, palette }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, kind, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const colours = palette === undefined ? [] : [chunk("PLTE", Buffer.from(palette.flat()))];
  const data = chunk("IDAT", deflateSync(rows, { level: 9 }));
  return Buffer.concat([signature, chunk("IHDR", header), ...colours, data, chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Makes pictures smaller: those of the workbench have few colours, and with a palette they are a third as large. */

import { PALETTE, png } from "../../scripts/png.mjs";

const COLOURS = 256;
/** Colours that are equal after rounding each channel to a multiple of this count as one. */
const STEP = 8;

/** A PNG with a palette. @param pixels red, green, blue and opacity of each, row by row; all are opaque */
export function paletted({ width, height, pixels }) {
  const palette = coloursOf(pixels);
  const known = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at++) {
    const colour = [pixels[at * 4], pixels[at * 4 + 1], pixels[at * 4 + 2]];
    const key = (colour[0] << 16) | (colour[1] << 8) | colour[2];
    if (!known.has(key)) {
      known.set(key, nearest(palette, colour));
    }
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = known.get(key);
  }
  return png({ width, height, kind: PALETTE, rows, palette });
}

/** The most frequent colours; similar ones count as one. */
function coloursOf(pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const key = colour.map((value) => Math.round(value / STEP)).join();
    const known = counts.get(key) ?? { colour, count: 0 };
    counts.set(key, { colour: known.colour, count: known.count + 1 });
  }
  const often = [...counts.values()].sort((a, b) => b.count - a.count);
  return often.slice(0, COLOURS).map(({ colour }) => colour);
}

function nearest(palette, [red, green, blue]) {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

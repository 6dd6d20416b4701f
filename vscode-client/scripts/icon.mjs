/**
 * Draws icon.png: a table whose total is ticked. The 勾 of 勾稽 is a tick. Shapes are given by their distance
 * functions, from which smooth edges come without any drawing library.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CLIENT } from "./folders.mjs";
import { COLOUR_AND_OPACITY, png } from "./png.mjs";

const SIZE = 128;

const INK = [24, 58, 82];
const INK_LIGHT = [38, 96, 124];
const PAPER = [250, 248, 242];
const HEAD = [206, 218, 224];
const FIGURE = [176, 190, 198];
const CINNABAR = [201, 61, 46];

const box = (x, y, width, height, radius) => (px, py) => {
  const dx = Math.abs(px - x - width / 2) - width / 2 + radius;
  const dy = Math.abs(py - y - height / 2) - height / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};

const stroke = (x1, y1, x2, y2, width) => (px, py) => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.min(1, Math.max(0, ((px - x1) * dx + (py - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(px - x1 - t * dx, py - y1 - t * dy) - width / 2;
};

const union = (a, b) => (px, py) => Math.min(a(px, py), b(px, py));
const solid = (colour) => () => colour;
const fade = (top, bottom) => (py) => top.map((value, i) => value + ((bottom[i] - value) * py) / SIZE);

/** Rows and columns of the drawn table; the last cell is the total. */
function cells() {
  const shapes = [];
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      const isTotal = row === 2 && column === 2;
      const place = [31 + column * 23, 49 + row * 19, 19, 15, 3];
      shapes.push([box(...place), solid(isTotal ? CINNABAR : FIGURE)]);
    }
  }
  return shapes;
}

const LAYERS = [
  [box(2, 2, 124, 124, 26), fade(INK_LIGHT, INK)],
  [box(22, 20, 84, 90, 8), solid(PAPER)],
  [box(31, 29, 65, 11, 3), solid(HEAD)],
  ...cells(),
  [union(stroke(75, 89, 88, 103, 14), stroke(88, 103, 115, 69, 14)), solid(PAPER)],
  [union(stroke(75, 89, 88, 103, 8), stroke(88, 103, 115, 69, 8)), solid(CINNABAR)],
];

function pixel(x, y) {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (const [distance, colour] of LAYERS) {
    const cover = Math.min(1, Math.max(0, 0.5 - distance(x + 0.5, y + 0.5)));
    const over = alpha + cover * (1 - alpha);
    const share = over === 0 ? 0 : cover / over;
    const [r, g, b] = colour(y);
    [red, green, blue, alpha] = [red + (r - red) * share, green + (g - green) * share, blue + (b - blue) * share, over];
  }
  return [red, green, blue, alpha * 255].map(Math.round);
}

/** A byte for the filter, then the pixels. */
const ROWS = Buffer.from(
  Array.from({ length: SIZE }, (_, y) => [0, ...Array.from({ length: SIZE }, (_, x) => pixel(x, y)).flat()]).flat(),
);

writeFileSync(join(CLIENT, "icon.png"), png({ width: SIZE, height: SIZE, kind: COLOUR_AND_OPACITY, rows: ROWS }));

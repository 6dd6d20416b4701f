/** What was measured: of each thing and side its values in the order of the rounds. */
export class Series {
  #all = {};

  /** @param {string} of what is measured @param {string} side who was measured */
  add(of, side, unit, value) {
    const sides = (this.#all[of] ??= { unit, sides: {} }).sides;
    (sides[side] ??= []).push(Number(value.toPrecision(5)));
    console.log(`${of} · ${side}: ${value.toFixed(unit === "MB" ? 1 : 2)} ${unit}`);
  }

  all() {
    return this.#all;
  }
}

/** The value below which the share of all values lies, by the nearest rank. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export function median(values) {
  return quantile(values, 0.5);
}

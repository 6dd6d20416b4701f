/** Where two rows differ that are alike at both ends. */
export interface Difference {
  /** The members in common at the beginning. */
  readonly start: number;
  /** The members in common at the end, after those at the beginning. */
  readonly rest: number;
}

export function differenceOf<T>(before: ArrayLike<T>, after: ArrayLike<T>): Difference {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) {
    start++;
  }
  let rest = 0;
  while (rest < most - start && before[before.length - 1 - rest] === after[after.length - 1 - rest]) {
    rest++;
  }
  return { start, rest };
}

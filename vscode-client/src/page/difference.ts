/** Where two sequences differ. */
export interface Difference {
  /** The number of equal members at the beginning. */
  readonly start: number;
  /** The number of equal members at the end; no member counts both here and at the beginning. */
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

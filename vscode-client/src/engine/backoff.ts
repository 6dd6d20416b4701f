/** How long to wait before a crashed engine is restarted, and how often. */

export const CRASHES_ALLOWED = 4;
export const CRASH_WINDOW_MS = 3 * 60 * 1000;
const FIRST_WAIT_MS = 250;

export class Backoff {
  readonly #now: () => number;
  #times: readonly number[] = [];

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Notes a crash. Milliseconds to wait before the next start; undefined where another is not worth trying. */
  next(): number | undefined {
    const now = this.#now();
    this.#times = [...this.#times.filter((time) => now - time <= CRASH_WINDOW_MS), now];
    const crashes = this.#times.length;
    return crashes > CRASHES_ALLOWED ? undefined : FIRST_WAIT_MS * 4 ** (crashes - 1);
  }
}

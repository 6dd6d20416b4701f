/** How long to wait before a crashed engine is restarted, and how many restarts to try. */

export const CRASHES_ALLOWED = 4;
export const CRASH_WINDOW_MS = 3 * 60 * 1000;
const FIRST_WAIT_MS = 250;

export class Backoff {
  readonly #now: () => number;
  #times: readonly number[] = [];

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Records a crash. Returns the milliseconds to wait before the next start; undefined after too many crashes. */
  next(): number | undefined {
    const now = this.#now();
    this.#times = [...this.#times.filter((time) => now - time <= CRASH_WINDOW_MS), now];
    const crashes = this.#times.length;
    return crashes > CRASHES_ALLOWED ? undefined : FIRST_WAIT_MS * 4 ** (crashes - 1);
  }
}

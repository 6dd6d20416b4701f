/** How often a server may fall over before it is left alone. */

export const CRASHES_ALLOWED = 4;
export const CRASH_WINDOW_MS = 3 * 60 * 1000;

export class CrashCounter {
  readonly #now: () => number;
  #times: readonly number[] = [];

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Notes a crash; true while another start is worth trying. */
  mayRestart(): boolean {
    const now = this.#now();
    this.#times = [...this.#times.filter((time) => now - time <= CRASH_WINDOW_MS), now];
    return this.#times.length <= CRASHES_ALLOWED;
  }
}

import type { Change } from "./linefeeds.js";

/** The most steps that can be undone. Each is kept as a whole text. */
const STEPS_KEPT = 300;
/** The most typed characters that are undone in one step. */
const STEP_LENGTH = 24;

/** The current state, the earlier ones, and those that were undone. */
export class History<S> {
  #past: readonly S[] = [];
  #now: S;
  #future: readonly S[] = [];

  constructor(first: S) {
    this.#now = first;
  }

  get now(): S {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** @param joins whether this continues the last step, so that both are undone together */
  push(next: S, joins = false): void {
    this.#past = joins && this.canUndo ? this.#past : [...this.#past, this.#now].slice(-STEPS_KEPT);
    this.#now = next;
    this.#future = [];
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (before !== undefined) {
      this.#past = this.#past.slice(0, -1);
      this.#future = [this.#now, ...this.#future];
      this.#now = before;
    }
  }

  redo(): void {
    const [after, ...rest] = this.#future;
    if (after !== undefined) {
      this.#past = [...this.#past, this.#now];
      this.#future = rest;
      this.#now = after;
    }
  }
}

/** The offsets of what was typed in one step, in the text after it. */
export interface Typed {
  readonly start: number;
  readonly end: number;
}

/** What is typed after a change. The change joins the last step if it goes on at the same place and the step is not too long. */
export function typed(last: Typed | undefined, { start, end, text }: Change): { readonly typed: Typed; readonly joins: boolean } {
  const joins = last !== undefined && last.start - 1 <= start && end <= last.end && last.end - last.start < STEP_LENGTH && !text.includes("\n");
  if (!joins) {
    return { typed: { start, end: start + text.length }, joins };
  }
  return { typed: { start: Math.min(last.start, start), end: last.end - (end - start) + text.length }, joins };
}

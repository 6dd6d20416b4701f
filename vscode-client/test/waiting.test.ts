import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { holds } from "../src/waiting.js";

const LONG = 2 ** 30;

/** A number that tells its listeners when it changes. */
class Watched {
  readonly listeners = new Set<() => void>();
  #value = 0;

  get value(): number {
    return this.#value;
  }

  set value(value: number) {
    this.#value = value;
    this.listeners.forEach((listener) => listener());
  }

  readonly onChange = (listener: () => void) => {
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  };
}

describe("waiting for a condition", () => {
  test("ends at once if the condition holds", async () => {
    const watched = new Watched();
    await holds(() => true, watched.onChange, LONG);
    assert.equal(watched.listeners.size, 0);
  });

  test("ends with the change that makes the condition hold", async () => {
    const watched = new Watched();
    let ended = false;
    const waiting = holds(() => watched.value === 2, watched.onChange, LONG).then(() => void (ended = true));
    watched.value = 1;
    await new Promise(setImmediate);
    assert.equal(ended, false);
    watched.value = 2;
    await waiting;
    assert.equal(watched.listeners.size, 0);
  });

  test("ends after the timeout if the condition never holds", async () => {
    const watched = new Watched();
    await holds(() => false, watched.onChange, 1);
    assert.equal(watched.listeners.size, 0);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Backoff, CRASHES_ALLOWED, CRASH_WINDOW_MS } from "../src/engine/backoff.js";
import { Session, type Launch, type RunningServer } from "../src/engine/session.js";

interface Workshop {
  readonly log: string[];
  readonly launch: (launch: Launch) => Promise<RunningServer>;
  /** Lets a server die, and waits for what follows. */
  readonly die: (number: number) => Promise<unknown>;
}

const soon = (): Promise<unknown> => new Promise((done) => setTimeout(done, 5));
const atOnce = (): Promise<void> => Promise.resolve();
const never = (): void => assert.fail("gave up");

/** Launches fake servers and records what happens to them. */
function workshop(): Workshop {
  const log: string[] = [];
  const deaths: (() => void)[] = [];
  const launch = async ({ onDied }: Launch): Promise<RunningServer> => {
    const number = deaths.push(onDied);
    log.push(`start ${number}`);
    await new Promise(setImmediate);
    return { stop: async () => void log.push(`stop ${number}`) };
  };
  const die = (number: number): Promise<unknown> => {
    deaths[number - 1]!();
    return soon();
  };
  return { log, launch, die };
}

describe("a session", () => {
  test("starts one server however often it is called", async () => {
    const { log, launch } = workshop();
    const session = new Session(launch, never);
    assert.ok(!session.begun);
    await Promise.all([session.start(), session.start()]);
    await session.start();
    assert.ok(session.begun);
    assert.deepEqual(log, ["start 1"]);
  });

  test("never runs two servers while it restarts", async () => {
    const { log, launch } = workshop();
    const session = new Session(launch, never);
    await Promise.all([session.start(), session.restart(), session.restart()]);
    assert.deepEqual(log, ["start 1", "stop 1", "start 2", "stop 2", "start 3"]);
  });

  test("restarts where nothing ran yet", async () => {
    const { log, launch } = workshop();
    await new Session(launch, never).restart();
    assert.deepEqual(log, ["start 1"]);
  });

  test("tries again after a start that failed", async () => {
    const { log, launch } = workshop();
    const results = [async () => undefined, launch];
    const session = new Session((how) => results.shift()!(how), never);
    await session.start();
    await session.restart();
    assert.deepEqual(log, ["start 1"]);
  });

  test("gives up a start that hangs when it is to restart or stop", async () => {
    const hang = ({ abort }: Launch): Promise<undefined> =>
      new Promise((resolve) => abort.addEventListener("abort", () => resolve(undefined)));
    const session = new Session(hang, never);
    const first = session.start();
    await new Promise(setImmediate);
    const second = session.restart();
    await first;
    await new Promise(setImmediate);
    await session.stop();
    await second;
  });

  test("stops its server", async () => {
    const { log, launch } = workshop();
    const session = new Session(launch, never);
    await session.start();
    await session.stop();
    await session.stop();
    assert.deepEqual(log, ["start 1", "stop 1"]);
  });
});

describe("a server that dies", () => {
  test("is replaced", async () => {
    const { log, launch, die } = workshop();
    await new Session(launch, never, atOnce).start();
    await die(1);
    assert.deepEqual(log, ["start 1", "stop 1", "start 2"]);
  });

  test("after another took its place changes nothing", async () => {
    const { log, launch, die } = workshop();
    const session = new Session(launch, never, atOnce);
    await session.start();
    await session.restart();
    await die(1);
    assert.deepEqual(log, ["start 1", "stop 1", "start 2"]);
  });

  test("while the editor closes stays dead", async () => {
    const { log, launch, die } = workshop();
    const session = new Session(launch, never, atOnce);
    await session.start();
    await session.stop();
    await die(1);
    assert.deepEqual(log, ["start 1", "stop 1"]);
  });

  test("is not replaced any more when the wait for the next one is broken off", async () => {
    const { log, launch, die } = workshop();
    const session = new Session(launch, never);
    await session.start();
    await die(1);
    await session.stop();
    assert.deepEqual(log, ["start 1", "stop 1"]);
  });

  test("again and again is left alone, until the user starts it", async () => {
    const { log, launch, die } = workshop();
    let gaveUp = 0;
    const session = new Session(launch, () => gaveUp++, atOnce);
    await session.start();
    for (let crash = 1; crash <= CRASHES_ALLOWED + 1; crash++) {
      await die(crash);
    }
    assert.equal(gaveUp, 1);
    assert.equal(log.at(-1), `stop ${CRASHES_ALLOWED + 1}`);
    await session.restart();
    await die(CRASHES_ALLOWED + 2);
    assert.equal(gaveUp, 1);
    assert.equal(log.at(-1), `start ${CRASHES_ALLOWED + 3}`);
  });
});

describe("crashes", () => {
  test("are forgiven a few times, after longer and longer waits", () => {
    const backoff = new Backoff(() => 0);
    const waits = Array.from({ length: CRASHES_ALLOWED + 1 }, () => backoff.next());
    assert.deepEqual(waits, [250, 1_000, 4_000, 16_000, undefined]);
  });

  test("are forgotten after a while", () => {
    let now = 0;
    const backoff = new Backoff(() => now);
    for (let i = 0; i < 100; i++) {
      assert.equal(backoff.next(), 250);
      now += CRASH_WINDOW_MS + 1;
    }
  });
});

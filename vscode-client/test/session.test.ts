import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Backoff, CRASHES_ALLOWED, CRASH_WINDOW_MS } from "../src/engine/backoff.js";
import { Session, type Launch, type RunningServer } from "../src/engine/session.js";

interface FakeServers {
  readonly log: string[];
  readonly launch: (launch: Launch) => Promise<RunningServer>;
  /** Ends the server with this number, and waits for what the session does then. */
  readonly crash: (number: number) => Promise<unknown>;
}

const afterFiveMilliseconds = (): Promise<unknown> => new Promise((done) => setTimeout(done, 5));
const atOnce = (): Promise<void> => Promise.resolve();
const never = (): void => assert.fail("gave up");

/** Launches fake servers and records what happens to them. */
function fakeServers(): FakeServers {
  const log: string[] = [];
  const crashes: (() => void)[] = [];
  const launch = async ({ onDied }: Launch): Promise<RunningServer> => {
    const number = crashes.push(onDied);
    log.push(`start ${number}`);
    await new Promise(setImmediate);
    return { stop: async () => void log.push(`stop ${number}`) };
  };
  const crash = (number: number): Promise<unknown> => {
    crashes[number - 1]!();
    return afterFiveMilliseconds();
  };
  return { log, launch, crash };
}

describe("a session", () => {
  test("starts only one server however often it is started", async () => {
    const { log, launch } = fakeServers();
    const session = new Session(launch, never);
    assert.ok(!session.begun);
    await Promise.all([session.start(), session.start()]);
    await session.start();
    assert.ok(session.begun);
    assert.deepEqual(log, ["start 1"]);
  });

  test("never runs two servers while it restarts", async () => {
    const { log, launch } = fakeServers();
    const session = new Session(launch, never);
    await Promise.all([session.start(), session.restart(), session.restart()]);
    assert.deepEqual(log, ["start 1", "stop 1", "start 2", "stop 2", "start 3"]);
  });

  test("starts a server on restart if none is running", async () => {
    const { log, launch } = fakeServers();
    await new Session(launch, never).restart();
    assert.deepEqual(log, ["start 1"]);
  });

  test("starts a server on restart after a failed start", async () => {
    const { log, launch } = fakeServers();
    const results = [async () => undefined, launch];
    const session = new Session((how) => results.shift()!(how), never);
    await session.start();
    await session.restart();
    assert.deepEqual(log, ["start 1"]);
  });

  test("aborts a start that hangs on restart and on stop", async () => {
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
    const { log, launch } = fakeServers();
    const session = new Session(launch, never);
    await session.start();
    await session.stop();
    await session.stop();
    assert.deepEqual(log, ["start 1", "stop 1"]);
  });
});

describe("a server that dies", () => {
  test("is replaced by a new one", async () => {
    const { log, launch, crash } = fakeServers();
    await new Session(launch, never, atOnce).start();
    await crash(1);
    assert.deepEqual(log, ["start 1", "stop 1", "start 2"]);
  });

  test("is ignored if it was already replaced", async () => {
    const { log, launch, crash } = fakeServers();
    const session = new Session(launch, never, atOnce);
    await session.start();
    await session.restart();
    await crash(1);
    assert.deepEqual(log, ["start 1", "stop 1", "start 2"]);
  });

  test("is not replaced after the session was stopped", async () => {
    const { log, launch, crash } = fakeServers();
    const session = new Session(launch, never, atOnce);
    await session.start();
    await session.stop();
    await crash(1);
    assert.deepEqual(log, ["start 1", "stop 1"]);
  });

  test("is not replaced if the session is stopped while it waits", async () => {
    const { log, launch, crash } = fakeServers();
    const session = new Session(launch, never);
    await session.start();
    await crash(1);
    await session.stop();
    assert.deepEqual(log, ["start 1", "stop 1"]);
  });

  test("too often is not replaced until the user restarts it", async () => {
    const { log, launch, crash } = fakeServers();
    let gaveUp = 0;
    const session = new Session(launch, () => gaveUp++, atOnce);
    await session.start();
    for (let number = 1; number <= CRASHES_ALLOWED + 1; number++) {
      await crash(number);
    }
    assert.equal(gaveUp, 1);
    assert.equal(log.at(-1), `stop ${CRASHES_ALLOWED + 1}`);
    await session.restart();
    await crash(CRASHES_ALLOWED + 2);
    assert.equal(gaveUp, 1);
    assert.equal(log.at(-1), `start ${CRASHES_ALLOWED + 3}`);
  });
});

describe("crashes", () => {
  test("are followed by a restart a few times, after longer and longer waits", () => {
    const backoff = new Backoff(() => 0);
    const waits = Array.from({ length: CRASHES_ALLOWED + 1 }, () => backoff.next());
    assert.deepEqual(waits, [250, 1_000, 4_000, 16_000, undefined]);
  });

  test("do not count any more after a while", () => {
    let now = 0;
    const backoff = new Backoff(() => now);
    for (let i = 0; i < 100; i++) {
      assert.equal(backoff.next(), 250);
      now += CRASH_WINDOW_MS + 1;
    }
  });
});

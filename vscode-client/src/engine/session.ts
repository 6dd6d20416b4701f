import { Backoff } from "./backoff.js";

/**
 * Runs at most one server at a time. Starting, restarting and stopping wait for each other, so that a hurried user never sees the
 * findings of two servers. A crashed server is restarted here: the language client confuses its states if the next server crashes during
 * its start.
 */

export interface RunningServer {
  stop(): Promise<void>;
}

export interface Launch {
  /** Aborted when the server is no longer wanted, even if it has not answered yet. */
  readonly abort: AbortSignal;
  /** To be called when a server that had started dies. */
  readonly onDied: () => void;
}

/** Starts a server. Resolves to undefined if that failed and the user has seen why. */
export type Launcher = (launch: Launch) => Promise<RunningServer | undefined>;

export class Session {
  readonly #launcher: Launcher;
  readonly #onGaveUp: () => void;
  readonly #wait: typeof sleep;
  #begun = false;
  #turn: Promise<void> = Promise.resolve();
  #abort = new AbortController();
  #server: RunningServer | undefined;
  #backoff = new Backoff();

  /** @param onGaveUp called when servers have died so often that no other is started */
  constructor(launcher: Launcher, onGaveUp: () => void, wait = sleep) {
    this.#launcher = launcher;
    this.#onGaveUp = onGaveUp;
    this.#wait = wait;
  }

  /** Whether a start was ever tried. Then typing does not cause another one, even after a failure. */
  get begun(): boolean {
    return this.#begun;
  }

  start(): Promise<void> {
    this.#begun = true;
    return this.#next(() => this.#begin());
  }

  /** Restarts the server, and forgets earlier crashes: the user may have removed their cause. */
  restart(): Promise<void> {
    this.#begun = true;
    this.#abort.abort();
    return this.#next(async () => {
      this.#backoff = new Backoff();
      await this.#end();
      await this.#begin();
    });
  }

  stop(): Promise<void> {
    this.#abort.abort();
    return this.#next(() => this.#end());
  }

  async #begin(): Promise<void> {
    if (this.#server === undefined) {
      const controller = new AbortController();
      this.#abort = controller;
      const onDied = (): void => void this.#next(() => this.#revive(controller.signal));
      this.#server = await this.#launcher({ abort: controller.signal, onDied });
    }
  }

  async #end(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    await server?.stop();
  }

  async #revive(died: AbortSignal): Promise<void> {
    // By now another server may have taken its place, or none may be wanted.
    if (died.aborted || died !== this.#abort.signal) {
      return;
    }
    await this.#end();
    const pause = this.#backoff.next();
    if (pause === undefined) {
      this.#onGaveUp();
      return;
    }
    await this.#wait(pause, died);
    if (!died.aborted) {
      await this.#begin();
    }
  }

  #next(step: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(step);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

/** Waits for a time, or until it is aborted. */
function sleep(milliseconds: number, abort: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    const stop = (): void => {
      clearTimeout(timer);
      done();
    };
    abort.addEventListener("abort", stop, { once: true });
  });
}

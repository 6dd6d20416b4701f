import type { Model } from "../preview/wire.js";
import type { Refused } from "../word/office.js";
import type { EngineClient, Problem } from "./engine.js";
import { latest } from "./latest.js";
import type { OfficeFile } from "./office.js";

export type Engine = Omit<EngineClient, "end">;

/** The report that is open, as it is now. */
export interface Open {
  readonly name: string;
  readonly text: string;
  readonly office: OfficeFile | undefined;
}

/** What the engine says of a text. */
export interface Result {
  /** None where the text is no report. */
  readonly model: Model | undefined;
  readonly problems: readonly Problem[];
  /** What has no place in the file that the text comes from. */
  readonly refused: readonly Refused[];
}

export type Work = "starting" | "checking" | "checked" | "ended";

/** Asks the engine about the open report whenever that has changed. */
export class Checker {
  readonly #open: () => Open;
  readonly #done: (result: Result) => void;
  /** Asks about the text as it is now. */
  readonly check = latest(() => this.#ask().catch(() => undefined));
  #engine: Engine | undefined;
  #started = false;
  /** What the engine has been given. */
  #known: string | undefined;
  #result: Result | undefined;

  /** @param done called with what was found in the text as it is then */
  constructor(open: () => Open, done: (result: Result) => void) {
    this.#open = open;
    this.#done = done;
  }

  /** Has another engine from now on; none where it has ended for good. */
  connect(engine: Engine | undefined): Promise<void> {
    this.#engine = engine;
    this.#started = true;
    return this.renew();
  }

  /** Another report is open from now on. */
  renew(): Promise<void> {
    this.#known = undefined;
    return this.check();
  }

  /** What was found in the text as it is now; undefined while that is not known. */
  get result(): Result | undefined {
    return this.#known === this.#open().text ? this.#result : undefined;
  }

  /** The same, once it is known; undefined where no engine says so. */
  async settled(): Promise<Result | undefined> {
    if (this.result === undefined) {
      await this.check();
    }
    return this.result;
  }

  /** The engine that runs. */
  get engine(): Engine | undefined {
    return this.#engine;
  }

  get work(): Work {
    if (this.#engine === undefined) {
      return this.#started ? "ended" : "starting";
    }
    return this.result === undefined ? "checking" : "checked";
  }

  async #ask(): Promise<void> {
    const engine = this.#engine;
    const { name, text, office } = this.#open();
    if (engine === undefined) {
      return;
    }
    const known = this.#known;
    this.#known = text;
    this.#result = undefined;
    await (known === undefined ? engine.open(name, text, office?.file) : engine.change(text));
    const refused = office === undefined ? [] : engine.office.check(office.file, text);
    const [model, problems] = await Promise.all([engine.model(), engine.problems()]);
    this.#result = { model, problems, refused: await refused };
    // What was found in a text that has changed meanwhile is of no use.
    if (this.result !== undefined) {
      this.#done(this.#result);
    }
  }
}

import { latest } from "../latest.js";
import type { Model } from "../preview/wire.js";
import type { OfficeFile, Refused } from "../word/office.js";
import type { EngineClient, Problem } from "./engine.js";

export type Engine = Omit<EngineClient, "end">;

/** The current state of the open report. */
export interface Open {
  readonly name: string;
  readonly text: string;
  readonly office: OfficeFile | undefined;
}

/** The engine's answers about a text. */
export interface Result {
  /** Undefined if the text is no report. */
  readonly model: Model | undefined;
  readonly problems: readonly Problem[];
  /** The edits that the file has no place for. */
  readonly refused: readonly Refused[];
}

export type Work = "starting" | "checking" | "checked" | "ended";

/** Sends the open report to the engine whenever it has changed. */
export class Checker {
  readonly #open: () => Open;
  readonly #done: (result: Result) => void;
  /** Requests the findings in the current text. */
  readonly check = latest(() => this.#send().catch(() => undefined));
  #engine: Engine | undefined;
  #started = false;
  /** The text that the engine has; undefined if it does not have the open report yet. */
  #known: string | undefined;
  #result: Result | undefined;

  /** @param done called with the findings in the current text */
  constructor(open: () => Open, done: (result: Result) => void) {
    this.#open = open;
    this.#done = done;
  }

  /**
   * Uses another engine from now on.
   *
   * @param engine undefined if it has ended and no other is started
   */
  connect(engine: Engine | undefined): Promise<void> {
    this.#engine = engine;
    this.#started = true;
    return this.renew();
  }

  /** To be called when another report is open, or another file holds it. */
  renew(): Promise<void> {
    this.#known = undefined;
    return this.check();
  }

  /** The findings in the current text; undefined while they are unknown. */
  get result(): Result | undefined {
    return this.#known === this.#open().text ? this.#result : undefined;
  }

  /** The findings in the current text, once they are known; undefined if no engine runs. */
  async settled(): Promise<Result | undefined> {
    if (this.result === undefined) {
      await this.check();
    }
    return this.result;
  }

  /** The engine that runs, if one does. */
  get engine(): Engine | undefined {
    return this.#engine;
  }

  get work(): Work {
    if (this.#engine === undefined) {
      return this.#started ? "ended" : "starting";
    }
    return this.result === undefined ? "checking" : "checked";
  }

  async #send(): Promise<void> {
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
    // Findings of a text that has changed meanwhile are useless.
    if (this.result !== undefined) {
      this.#done(this.#result);
    }
  }
}

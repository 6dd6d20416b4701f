import type { CellPlace, CellPlaces } from "./answers.js";

/**
 * The places of the figures in the text that was asked about last. Each version of a text is asked about once, so that a key that
 * follows at once need not wait.
 */
export class KnownPlaces<Text extends { readonly version: number }> {
  readonly #ask: (text: Text) => Promise<CellPlaces | undefined>;
  #known: { readonly text: Text; readonly version: number; readonly places: Promise<readonly CellPlace[] | undefined> } | undefined;

  /** @param ask asks the engine; the answer is undefined for a text that is no report */
  constructor(ask: (text: Text) => Promise<CellPlaces | undefined>) {
    this.#ask = ask;
  }

  /** The places in a text; undefined if it was changed before the answer came. */
  of(text: Text): Promise<readonly CellPlace[] | undefined> {
    if (this.#known?.text !== text || this.#known.version !== text.version) {
      this.#known = { text, version: text.version, places: this.#places(text) };
    }
    return this.#known.places;
  }

  forget(): void {
    this.#known = undefined;
  }

  async #places(text: Text): Promise<readonly CellPlace[] | undefined> {
    const answer = await this.#ask(text).catch(() => undefined);
    if (answer?.version === text.version) {
      return answer.cells;
    }
    // The next question is to be asked anew.
    this.forget();
    return answer === undefined ? [] : undefined;
  }
}

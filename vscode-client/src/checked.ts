import { EventEmitter, type Uri } from "vscode";
import type { News } from "./news.js";
import { holds } from "./waiting.js";

/** The longest time that a request about a text waits for its findings. */
const LONGEST_WAIT_MS = 1_000;

/** The texts that the engine has checked. The findings in other texts are not known yet. */
export class Checked {
  readonly #changed = new EventEmitter<void>();
  readonly #texts = new Set<string>();
  /** Those of them that are no reports. */
  readonly #others = new Set<string>();
  readonly onDidChange = this.#changed.event;

  has(uri: Uri): boolean {
    return this.#texts.has(uri.toString());
  }

  /** Whether a text was looked at and is no report. */
  isOther(uri: Uri): boolean {
    return this.#others.has(uri.toString());
  }

  clear(): void {
    this.#texts.clear();
    this.#others.clear();
    this.#changed.fire();
  }

  /** Resolves once a text is checked, or after a while: a text that is not shown is never checked. */
  wait(uri: Uri): Promise<void> {
    return holds(() => this.has(uri), this.onDidChange, LONGEST_WAIT_MS);
  }

  /** Takes in which texts are checked, and of which nothing is known any more. */
  take(news: readonly News<Uri>[]): void {
    const changes = news.filter(({ checked, report, text }) => checked !== this.has(text) || report === this.isOther(text));
    changes.forEach(({ checked, report, text }) => {
      put(this.#texts, text, checked);
      put(this.#others, text, checked && !report);
    });
    if (changes.length > 0) {
      this.#changed.fire();
    }
  }
}

function put(set: Set<string>, uri: Uri, isIn: boolean): void {
  if (isIn) {
    set.add(uri.toString());
  } else {
    set.delete(uri.toString());
  }
}

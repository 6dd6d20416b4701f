import { EventEmitter, type Uri } from "vscode";
import type { News } from "./news.js";
import { holds } from "./waiting.js";

/** The longest time that a request about a text waits for its findings. */
const LONGEST_WAIT_MS = 1_000;

/** The texts that the engine has checked. The findings in other texts are not known yet. */
export class Checked {
  readonly #changed = new EventEmitter<void>();
  readonly #texts = new Set<string>();
  readonly onDidChange = this.#changed.event;

  has(uri: Uri): boolean {
    return this.#texts.has(uri.toString());
  }

  clear(): void {
    this.#texts.clear();
    this.#changed.fire();
  }

  /** Resolves once a text is checked, or after a while: a text that is not shown is never checked. */
  wait(uri: Uri): Promise<void> {
    return holds(() => this.has(uri), this.onDidChange, LONGEST_WAIT_MS);
  }

  /** Takes in which texts are checked, and of which nothing is known any more. */
  take(news: readonly News<Uri>[]): void {
    const changes = news.filter(({ checked, text }) => checked !== this.has(text));
    changes.forEach(({ checked, text }) => (checked ? this.#texts.add(text.toString()) : this.#texts.delete(text.toString())));
    if (changes.length > 0) {
      this.#changed.fire();
    }
  }
}

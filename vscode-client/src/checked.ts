import { EventEmitter, type Uri } from "vscode";
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

  add(uris: readonly Uri[]): void {
    const before = this.#texts.size;
    uris.forEach((uri) => this.#texts.add(uri.toString()));
    if (this.#texts.size > before) {
      this.#changed.fire();
    }
  }
}

/** The addresses of the texts in a workspace diagnostic report, or in a partial one. */
export function addressesIn(report: unknown): readonly string[] {
  const items: unknown = typeof report === "object" && report !== null && "items" in report ? report.items : undefined;
  return Array.isArray(items) ? items.flatMap((item: { uri?: unknown }) => (typeof item.uri === "string" ? [item.uri] : [])) : [];
}

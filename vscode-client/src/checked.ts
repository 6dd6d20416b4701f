import { EventEmitter, type Uri } from "vscode";
import type { DiagnosticProviderMiddleware } from "vscode-languageclient/browser";

/** Which texts the engine has judged: silence about any other says nothing. */
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

  /** Listens to the answers that the editor gets when it asks for diagnostics. */
  middleware(): DiagnosticProviderMiddleware {
    return {
      provideDiagnostics: async (document, previous, token, next) => {
        const report = await next(document, previous, token);
        this.#add([document instanceof Object && "uri" in document ? document.uri : document]);
        return report;
      },
      provideWorkspaceDiagnostics: (previous, token, reporter, next) =>
        next(previous, token, (chunk) => {
          reporter(chunk);
          this.#add((chunk?.items ?? []).map(({ uri }) => uri));
        }),
    };
  }

  #add(uris: readonly Uri[]): void {
    const before = this.#texts.size;
    uris.forEach((uri) => this.#texts.add(uri.toString()));
    if (this.#texts.size > before) {
      this.#changed.fire();
    }
  }
}

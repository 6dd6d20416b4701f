import * as vscode from "vscode";
import type { Messages } from "../messages.js";
import { WORD_SCHEME } from "./addresses.js";
import type { WordFiles } from "./files.js";
import type { Office, Opened, Refused } from "./office.js";

/** So long nobody types before the text is held against the file. */
const PAUSE_MS = 150;

interface Check {
  readonly version: number;
  readonly refused: readonly Refused[];
}

/** Marks at once what of an edited text the Word file has no place for, and takes it back where the user wants that. */
export class Refusals implements vscode.CodeActionProvider, vscode.Disposable {
  readonly #files: WordFiles;
  readonly #office: Office;
  readonly #messages: Messages;
  readonly #marks = vscode.languages.createDiagnosticCollection(WORD_SCHEME);
  readonly #checks = new Map<string, Check>();
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #watching: vscode.Disposable;

  constructor(files: WordFiles, office: Office, messages: Messages) {
    this.#files = files;
    this.#office = office;
    this.#messages = messages;
    this.#watching = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#plan(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#plan(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      vscode.languages.registerCodeActionsProvider({ scheme: WORD_SCHEME }, this, {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
    );
    vscode.workspace.textDocuments.forEach((document) => this.#plan(document));
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const check = this.#checks.get(document.uri.toString());
    if (check?.version !== document.version) {
      return [];
    }
    return check.refused.filter((refused) => rangeOf(refused).intersection(range) !== undefined).map((refused) => this.#takeBack(document, refused));
  }

  #takeBack(document: vscode.TextDocument, refused: Refused): vscode.CodeAction {
    const action = new vscode.CodeAction(this.#messages.takeBack, vscode.CodeActionKind.QuickFix);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(refused), refused.original);
    return Object.assign(action, { edit, isPreferred: true, diagnostics: [this.#mark(refused)] });
  }

  #plan(document: vscode.TextDocument): void {
    if (document.uri.scheme !== WORD_SCHEME) {
      return;
    }
    const key = document.uri.toString();
    clearTimeout(this.#pauses.get(key));
    this.#pauses.set(key, setTimeout(() => void this.#check(document), PAUSE_MS));
  }

  /** An engine that ends meanwhile leaves the marks as they are: saving asks again. */
  async #check(document: vscode.TextDocument): Promise<void> {
    const { uri, version } = document;
    const found = await this.#held(document).catch(() => undefined);
    if (found !== undefined && document.version === version && !document.isClosed) {
      const { opened, refused } = found;
      this.#checks.set(uri.toString(), { version, refused });
      const locked = opened.locked === undefined ? [] : [this.#aside(opened.locked)];
      this.#marks.set(uri, [...refused.map((each) => this.#mark(each)), ...locked]);
    }
  }

  async #held(document: vscode.TextDocument): Promise<{ readonly opened: Opened; readonly refused: readonly Refused[] }> {
    const { file, opened } = await this.#files.read(document.uri);
    return { opened, refused: await this.#office.check(file, document.getText()) };
  }

  #mark(refused: Refused): vscode.Diagnostic {
    return this.#diagnostic(rangeOf(refused), refused.message, vscode.DiagnosticSeverity.Error);
  }

  /** What concerns the whole file stands at its top. */
  #aside(note: string): vscode.Diagnostic {
    return this.#diagnostic(new vscode.Range(0, 0, 0, 0), note, vscode.DiagnosticSeverity.Information);
  }

  /** In the engine's name, so that it counts among what was found. */
  #diagnostic(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
    return Object.assign(new vscode.Diagnostic(range, message, severity), { source: this.#messages.name });
  }

  /** A text whose language changes is closed and opened, and is there all the time. */
  #close({ isClosed, uri }: vscode.TextDocument): void {
    if (isClosed && uri.scheme === WORD_SCHEME) {
      const key = uri.toString();
      clearTimeout(this.#pauses.get(key));
      this.#pauses.delete(key);
      this.#checks.delete(key);
      this.#marks.delete(uri);
      this.#files.forget(uri);
    }
  }

  dispose(): void {
    this.#pauses.forEach((pause) => clearTimeout(pause));
    this.#watching.dispose();
    this.#marks.dispose();
  }
}

function rangeOf({ range: { start, end } }: Refused): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

import * as vscode from "vscode";
import type { Messages } from "../messages.js";
import { rangeOf } from "../ranges.js";
import { WORD_SCHEME } from "./addresses.js";
import type { WordFiles } from "./files.js";
import type { Office, Opened, Refused } from "./office.js";

/** The pause in typing after which the text is compared with the file. */
const PAUSE_MS = 150;

interface Check {
  readonly version: number;
  readonly refused: readonly Refused[];
}

/** Marks the edits that the Word file has no place for, after each pause in typing, and reverts them on request. */
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
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#schedule(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      vscode.languages.registerCodeActionsProvider({ scheme: WORD_SCHEME }, this, {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
    );
    vscode.workspace.textDocuments.forEach((document) => this.#schedule(document));
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const check = this.#checks.get(document.uri.toString());
    if (check?.version !== document.version) {
      return [];
    }
    return check.refused.filter((refused) => rangeOf(refused.range).intersection(range) !== undefined).map((refused) => this.#revert(document, refused));
  }

  #revert(document: vscode.TextDocument, refused: Refused): vscode.CodeAction {
    const action = new vscode.CodeAction(this.#messages.takeBack, vscode.CodeActionKind.QuickFix);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(refused.range), refused.original);
    return Object.assign(action, { edit, isPreferred: true, diagnostics: [this.#mark(refused)] });
  }

  #schedule(document: vscode.TextDocument): void {
    if (document.uri.scheme !== WORD_SCHEME) {
      return;
    }
    const key = document.uri.toString();
    clearTimeout(this.#pauses.get(key));
    this.#pauses.set(key, setTimeout(() => void this.#check(document), PAUSE_MS));
  }

  /** If the check fails because the engine ends, the marks stay as they are: saving checks again. */
  async #check(document: vscode.TextDocument): Promise<void> {
    const { uri, version } = document;
    const found = await this.#compare(document).catch(() => undefined);
    if (found !== undefined && document.version === version && !document.isClosed) {
      const { opened, refused } = found;
      this.#checks.set(uri.toString(), { version, refused });
      const locked = opened.locked === undefined ? [] : [this.#lockedMark(opened.locked)];
      this.#marks.set(uri, [...refused.map((each) => this.#mark(each)), ...locked]);
    }
  }

  async #compare(document: vscode.TextDocument): Promise<{ readonly opened: Opened; readonly refused: readonly Refused[] }> {
    const { file, opened } = await this.#files.read(document.uri);
    return { opened, refused: await this.#office.check(file, document.getText()) };
  }

  #mark(refused: Refused): vscode.Diagnostic {
    return this.#diagnostic(rangeOf(refused.range), refused.message, vscode.DiagnosticSeverity.Error);
  }

  /** A diagnostic about the whole file, which is shown at its top. */
  #lockedMark(note: string): vscode.Diagnostic {
    return this.#diagnostic(new vscode.Range(0, 0, 0, 0), note, vscode.DiagnosticSeverity.Information);
  }

  /** A diagnostic with the engine's name as its source, so that it is counted among the findings. */
  #diagnostic(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic {
    return Object.assign(new vscode.Diagnostic(range, message, severity), { source: this.#messages.name });
  }

  /** A change of language also sends a close event, but the text is not closed then. */
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

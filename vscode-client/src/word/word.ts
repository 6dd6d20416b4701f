import * as vscode from "vscode";
import type { SendRequest } from "../answers.js";
import type { Messages } from "../messages.js";
import { WORD_SCHEME } from "./addresses.js";
import { openWord, reviewCopy } from "./commands.js";
import { WordFiles } from "./files.js";
import { Office } from "./office.js";
import { Refusals } from "./refusals.js";

export interface WordContext {
  readonly messages: Messages;
  /** Starts the engine if it does not run yet. */
  readonly sendRequest: SendRequest;
  readonly address: (uri: vscode.Uri) => string;
}

/** Everything about Word files in the editor. */
export function wordFiles({ messages, sendRequest, address }: WordContext): vscode.Disposable {
  const office = new Office(sendRequest);
  const files = new WordFiles(office, messages);
  const showError = (error: unknown): void => void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  return vscode.Disposable.from(
    files,
    new Refusals(files, office, messages),
    vscode.workspace.registerFileSystemProvider(WORD_SCHEME, files, { isCaseSensitive: true }),
    vscode.commands.registerCommand("gouji.openDocx", (file?: vscode.Uri) => openWord(office, file).catch(showError)),
    vscode.commands.registerCommand("gouji.reviewCopy", () => reviewCopy({ files, office, messages, address }).catch(showError)),
  );
}

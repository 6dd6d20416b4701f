import * as vscode from "vscode";
import { HEAD_LENGTH, looksLikeReport } from "./activation.js";
import { TEXT_FILE_SETTING } from "./introduction.js";
import { JAVA_SETTING, launcher, tellAboutServer } from "./launch.js";
import { messagesFor } from "./messages.js";
import { Session } from "./session.js";

const NAME = "勾稽 Gouji";
/** What is settled when the server starts. */
const RESTARTING = [JAVA_SETTING, TEXT_FILE_SETTING] as const;

let session: Session | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const channel = vscode.window.createOutputChannel(NAME);
  const serverFolder = context.asAbsolutePath("server");
  const messages = messagesFor(vscode.env.language);
  const onGaveUp = (): void => tellAboutServer(messages.gaveUp, messages, channel);
  const started = new Session(launcher({ name: NAME, serverFolder, channel, messages }), onGaveUp);
  session = started;
  context.subscriptions.push(
    channel,
    vscode.commands.registerCommand("gouji.restart", () => started.restart()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (started.asked && RESTARTING.some((setting) => change.affectsConfiguration(setting))) {
        void started.restart();
      }
    }),
    startWhenNeeded(started),
  );
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}

/** Watches the open texts until one looks like a report, and not a keystroke longer. */
function startWhenNeeded(session: Session): vscode.Disposable {
  const watchers: vscode.Disposable[] = [];
  const stopWatching = (): void => watchers.splice(0).forEach((watcher) => watcher.dispose());
  const look = (document: vscode.TextDocument): void => {
    if (!session.asked && isReport(document)) {
      void session.start();
    }
    if (session.asked) {
      stopWatching();
    }
  };
  watchers.push(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument((change) => look(change.document)),
  );
  vscode.workspace.textDocuments.forEach(look);
  return new vscode.Disposable(stopWatching);
}

function isReport(document: vscode.TextDocument): boolean {
  return looksLikeReport({
    scheme: document.uri.scheme,
    languageId: document.languageId,
    path: document.uri.path,
    head: () => document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(HEAD_LENGTH))),
  });
}

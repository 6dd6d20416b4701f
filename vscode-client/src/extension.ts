import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient/browser";
import { HEAD_LENGTH, looksLikeReport } from "./activation.js";
import type { EngineWorker } from "./engine/transport.js";
import { type Launcher, Session } from "./engine/session.js";
import { TEXT_FILE_SETTING } from "./introduction.js";
import { type Messages, messagesFor } from "./messages.js";
import { PAGE_SCHEME, pageText } from "./pages.js";

const NAME = "勾稽 Gouji";

let session: Session | undefined;

/** The extension, given how a worker is started where it runs. */
export function activateWith(context: vscode.ExtensionContext, startWorker: () => Promise<EngineWorker>): void {
  const channel = vscode.window.createOutputChannel(NAME);
  const messages = messagesFor(vscode.env.language);
  const version = String((context.extension.packageJSON as { readonly version?: unknown }).version ?? "0");
  let client: BaseLanguageClient | undefined;
  const launch = launcher(channel, messages, async (asked) => {
    // Loaded only here: for all who never open a report the language client stays unread.
    const { connect } = await import("./client.js");
    const onClient = (next: BaseLanguageClient | undefined): void => void (client = next);
    return connect({ name: NAME, version, language: vscode.env.language, channel, messages, startWorker, onClient }, asked);
  });
  const started = new Session(launch, () => tellAboutServer(messages.gaveUp, messages, channel));
  session = started;
  context.subscriptions.push(
    channel,
    vscode.commands.registerCommand("gouji.restart", () => started.restart()),
    vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
      provideTextDocumentContent: (uri) => (client === undefined ? "" : pageText(client, uri)),
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (started.asked && change.affectsConfiguration(TEXT_FILE_SETTING)) {
        void started.restart();
      }
    }),
    startWhenNeeded(started),
  );
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}

function launcher(channel: vscode.OutputChannel, messages: Messages, start: Launcher): Launcher {
  return async (asked) => {
    try {
      return await start(asked);
    } catch (error) {
      if (!asked.abort.aborted) {
        channel.appendLine(error instanceof Error ? error.message : String(error));
        tellAboutServer(messages.startFailed, messages, channel);
      }
      return undefined;
    }
  };
}

function tellAboutServer(text: string, messages: Messages, channel: vscode.OutputChannel): void {
  void vscode.window.showErrorMessage(text, messages.showOutput).then((choice) => {
    if (choice !== undefined) {
      channel.show();
    }
  });
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
  const text = {
    scheme: document.uri.scheme,
    languageId: document.languageId,
    path: document.uri.path,
    head: () => document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(HEAD_LENGTH))),
  };
  return looksLikeReport(text, (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme));
}

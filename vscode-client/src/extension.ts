import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient/browser";
import { REPORT_FILES } from "./activation.js";
import { Checked } from "./checked.js";
import { placeCommands } from "./commands.js";
import { draftReport } from "./drafting.js";
import { Encodings } from "./encoding.js";
import { type Launcher, Session } from "./engine/session.js";
import type { EngineWorker } from "./engine/transport.js";
import { exportFindings } from "./exporting.js";
import { DIAGNOSTICS_SETTING, TEXT_FILE_SETTING } from "./initialization.js";
import { launcher, showFailure } from "./launching.js";
import { type Messages, messagesIn, spoken } from "./messages.js";
import { latest } from "./latest.js";
import type { Overview } from "./overview.js";
import { EngineRequests } from "./requests.js";
import { offerEnding } from "./saving.js";
import { detectLanguage, isReport, onlyOpenChecked, onText } from "./texts.js";
import { Views } from "./views.js";
import { wordFiles } from "./word/word.js";

const NAME = "勾稽 Gouji";

let session: Session | undefined;

/**
 * Activates the extension.
 *
 * @param startWorker starts a worker, as the platform does that
 */
export function activateWith(context: vscode.ExtensionContext, startWorker: () => Promise<EngineWorker>): void {
  const channel = vscode.window.createOutputChannel(NAME);
  const messages = messagesIn((text) => vscode.l10n.t(text));
  const version = String((context.extension.packageJSON as { readonly version?: unknown }).version ?? "0");
  const checked = new Checked();
  const engine = new EngineRequests(() => started.start());
  const views = new Views({ extension: context.extensionUri, messages, checked, engine });
  const onClient = (client: BaseLanguageClient | undefined): void => {
    engine.client = client;
    if (client === undefined) {
      checked.clear();
    }
    views.update();
  };
  const onFailed = (): void => {
    engine.stopped();
    views.update();
  };
  const start: Launcher = async (attempt) => {
    engine.starts();
    views.update();
    // Loaded only here, so that users without a report never load the language client.
    const { connect } = await import("./client.js");
    return connect({ name: NAME, version, language: spoken(vscode.env.language), channel, messages, checked, startWorker, onClient }, attempt);
  };
  const started = new Session(launcher(channel, messages, start, onFailed), () => {
    showFailure(messages.gaveUp, messages, channel);
    onFailed();
  });
  session = started;
  const checkFolder = latest(() => startForFolder(views.overview, started));
  context.subscriptions.push(
    channel,
    views,
    new Encodings(messages),
    wordFilesOf(engine, messages),
    detectLanguage(),
    offerEnding(messages),
    startWhenNeeded(started),
    restartWhenSet(started),
    whenSet(DIAGNOSTICS_SETTING, checkFolder),
    whenFilesChange(checkFolder, (file) => views.overview.isListed(file)),
    ...commands({
      ...placeCommands(messages),
      "gouji.draftReport": () => draftReport(engine, messages),
      "gouji.exportFindings": () => exportFindings(engine, messages),
      "gouji.filterOverview": () => views.overview.filter(),
      "gouji.refreshOverview": () => engine.readAnew().then(checkFolder),
      "gouji.restart": () => started.restart(),
      "gouji.showTables": () => views.panels.open(),
    }),
  );
  void checkFolder();
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}

function commands(all: Readonly<Record<string, () => unknown>>): readonly vscode.Disposable[] {
  return Object.entries(all).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

/** Requests about Word files start the engine if it does not run yet. */
function wordFilesOf(engine: EngineRequests, messages: Messages): vscode.Disposable {
  return wordFiles({
    messages,
    address: (uri) => engine.toEngine(uri),
    sendRequest: async (method, params) => {
      if (!(await engine.ready())) {
        throw new Error(messages.disconnected);
      }
      return engine.sendRequest(method, params);
    },
  });
}

/** Starts the engine if the folder has reports, so that they are checked before any is opened. */
async function startForFolder(overview: Overview, session: Session): Promise<void> {
  const reports = await overview.findReports();
  if (reports > 0 && !onlyOpenChecked() && !session.begun) {
    await session.start();
  }
}

/** Watches the open texts until one looks like a report. Then it stops watching, so that typing costs no time. */
function startWhenNeeded(session: Session): vscode.Disposable {
  const watching: vscode.Disposable[] = [];
  const stop = (): void => watching.splice(0).forEach((watcher) => watcher.dispose());
  const startFor = (document: vscode.TextDocument): void => {
    if (!session.begun && isReport(document)) {
      void session.start();
    }
    if (session.begun) {
      stop();
    }
  };
  watching.push(onText(startFor));
  return new vscode.Disposable(stop);
}

/** Restarts the engine when the user sets another text of the 条例. */
function restartWhenSet(session: Session): vscode.Disposable {
  return whenSet(TEXT_FILE_SETTING, () => void (session.begun && void session.restart()));
}

function whenSet(setting: string, listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((change) => void (change.affectsConfiguration(setting) && listener()));
}

/** Other programs too copy files into the folder and delete files there. */
function whenFilesChange(listener: () => void, isListed: (file: vscode.Uri) => boolean): vscode.Disposable {
  const created = vscode.workspace.createFileSystemWatcher(REPORT_FILES, false, true, true);
  const deleted = vscode.workspace.createFileSystemWatcher("**/*", true, true, false);
  return vscode.Disposable.from(
    created,
    deleted,
    created.onDidCreate(listener),
    deleted.onDidDelete((file) => void (isListed(file) && listener())),
    vscode.workspace.onDidCreateFiles(listener),
    vscode.workspace.onDidDeleteFiles(listener),
    vscode.workspace.onDidRenameFiles(listener),
    vscode.workspace.onDidChangeWorkspaceFolders(listener),
  );
}

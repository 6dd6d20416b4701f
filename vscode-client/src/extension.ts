import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient/browser";
import { Checked } from "./checked.js";
import { PLACE_COMMANDS } from "./commands.js";
import { EngineRequests } from "./requests.js";
import { draftReport } from "./drafting.js";
import { Encodings } from "./encoding.js";
import { Session } from "./engine/session.js";
import type { EngineWorker } from "./engine/transport.js";
import { exportFindings } from "./exporting.js";
import { DIAGNOSTICS_SETTING, TEXT_FILE_SETTING } from "./initialization.js";
import { launcher, showFailure } from "./launching.js";
import { messagesIn } from "./messages.js";
import { Overview } from "./overview.js";
import { PAGE_SCHEME } from "./pages.js";
import { Pages } from "./showing.js";
import { TablePanels } from "./preview/panels.js";
import { Status } from "./status.js";
import { detectLanguage, followActiveText, isReport, onText } from "./texts.js";
import { Walking } from "./walking.js";
import { wordFiles } from "./word/word.js";

const NAME = "勾稽 Gouji";

let session: Session | undefined;

/** The extension, given how a worker is started where it runs. */
export function activateWith(context: vscode.ExtensionContext, startWorker: () => Promise<EngineWorker>): void {
  const channel = vscode.window.createOutputChannel(NAME);
  const messages = messagesIn((text) => vscode.l10n.t(text));
  const version = String((context.extension.packageJSON as { readonly version?: unknown }).version ?? "0");
  const checked = new Checked();
  const engine = new EngineRequests(() => started.start());
  const status = new Status(messages, checked, engine);
  const overview = new Overview(messages, checked, engine);
  const pages = new Pages(engine);
  const walking = new Walking(engine);
  const count = (): void => {
    status.update();
    overview.update();
  };
  const panels = new TablePanels({
    extension: context.extensionUri,
    messages,
    engine,
    warn: (sentence) => void vscode.window.showWarningMessage(sentence),
  });
  const onClient = (client: BaseLanguageClient | undefined): void => {
    engine.client = client;
    if (client === undefined) {
      checked.clear();
    }
    status.update();
    walking.update();
    panels.update();
    pages.update();
    void overview.findBodies();
  };
  const launch = launcher(channel, messages, async (attempt) => {
    // Loaded only here, so that users without a report never load the language client.
    const { connect } = await import("./client.js");
    return connect({ name: NAME, version, language: vscode.env.language, channel, messages, checked, startWorker, onClient }, attempt);
  });
  const started = new Session(launch, () => showFailure(messages.gaveUp, messages, channel));
  session = started;
  const checkFolder = (): Promise<void> => startForFolder(overview, started);
  context.subscriptions.push(
    channel,
    status,
    overview,
    panels,
    pages,
    walking,
    new Encodings(messages),
    vscode.commands.registerCommand("gouji.draftReport", () => draftReport(engine, messages)),
    vscode.commands.registerCommand("gouji.filterOverview", () => overview.filter()),
    vscode.commands.registerCommand("gouji.exportFindings", () => exportFindings(engine, messages)),
    wordFiles({
      messages,
      address: (uri) => engine.toEngine(uri),
      sendRequest: async (method, params) => {
        if (!(await engine.ready())) {
          throw new Error(messages.disconnected);
        }
        return engine.sendRequest(method, params);
      },
    }),
    vscode.commands.registerCommand("gouji.showTables", () => panels.open()),
    vscode.commands.registerCommand("gouji.restart", () => started.restart()),
    vscode.commands.registerCommand("gouji.refreshOverview", checkFolder),
    ...Object.entries(PLACE_COMMANDS).map(([name, run]) => vscode.commands.registerCommand(name, run)),
    vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, pages),
    vscode.languages.onDidChangeDiagnostics(count),
    checked.onDidChange(count),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (started.begun && change.affectsConfiguration(TEXT_FILE_SETTING)) {
        void started.restart();
      }
    }),
    vscode.workspace.onDidCreateFiles(checkFolder),
    vscode.workspace.onDidDeleteFiles(checkFolder),
    vscode.workspace.onDidRenameFiles(checkFolder),
    vscode.workspace.onDidChangeWorkspaceFolders(checkFolder),
    followActiveText(() => status.update()),
    detectLanguage(),
    startWhenNeeded(started),
  );
  void checkFolder();
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}

/** A folder with reports in it is checked before any of them is opened. */
async function startForFolder(overview: Overview, session: Session): Promise<void> {
  const reports = await overview.findReports();
  const wanted = vscode.workspace.getConfiguration().get(DIAGNOSTICS_SETTING) !== "openFiles";
  if (reports > 0 && wanted && !session.begun) {
    await session.start();
  }
}

/** Watches the open texts until one looks like a report, and not a keystroke longer. */
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

import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { workspace, type OutputChannel } from "vscode";
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  type CloseHandlerResult,
  type LanguageClientOptions,
} from "vscode-languageclient/node";
import { DOCUMENT_SELECTOR } from "./activation.js";
import { introduction, TEXT_FILE_SETTING } from "./introduction.js";
import { fill, type Messages } from "./messages.js";
import { pageText, PAGE_SCHEME } from "./pages.js";
import { startProcess, type ServerCommand } from "./server.js";
import type { Launch, RunningServer } from "./session.js";

/** How long a server may take to say goodbye. */
const STOP_TIMEOUT_MS = 2_000;

export interface ClientContext {
  readonly name: string;
  readonly command: ServerCommand;
  readonly channel: OutputChannel;
  readonly messages: Messages;
}

/** Starts the server and connects it with the editor; rejects where that fails or is aborted. */
export async function connect(context: ClientContext, { abort, onDied }: Launch): Promise<RunningServer> {
  let process: ChildProcessWithoutNullStreams | undefined;
  const kill = (): void => void process?.kill();
  const start = async (): Promise<ChildProcessWithoutNullStreams> => {
    process = await startProcess(context.command);
    process.once("exit", (code, signal) => context.channel.appendLine(ended(context.messages, code, signal)));
    if (abort.aborted) {
      kill();
    }
    return process;
  };
  // The client still calls itself running when it hears of the end; its own tidying up comes right after.
  const closed = (): void => void (client.isRunning() && setImmediate(onDied));
  const client: LanguageClient = new QuietClient("gouji", context.name, start, clientOptions(context, closed));
  // The client cannot be stopped before the server has answered, and a server that hangs never does.
  abort.addEventListener("abort", kill, { once: true });
  try {
    await client.start();
    assertRunning(client);
    context.channel.appendLine(fill(context.messages.ready, serverName(client)));
  } catch (error) {
    kill();
    throw error;
  } finally {
    abort.removeEventListener("abort", kill);
  }
  const pages = workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
    provideTextDocumentContent: (uri) => pageText(client, uri),
  });
  const stop = (): Promise<void> => {
    pages.dispose();
    return client.dispose(STOP_TIMEOUT_MS).finally(kill);
  };
  return { stop };
}

/** Where the server ends before it answers, the client may call its start a success. */
function assertRunning(client: LanguageClient): void {
  if (!client.isRunning()) {
    throw new Error("The server ended before it answered");
  }
}

function ended(messages: Messages, code: number | null, signal: NodeJS.Signals | null): string {
  return fill(messages.ended, String(code ?? signal));
}

/** For those who help: what exactly is running. */
function serverName({ initializeResult, name }: LanguageClient): string {
  const info = initializeResult?.serverInfo;
  return info === undefined ? name : `${info.name} ${info.version ?? ""}`.trim();
}

function clientOptions({ channel, messages }: ClientContext, onClosed: () => void): LanguageClientOptions {
  const closed = (): CloseHandlerResult => {
    onClosed();
    return { action: CloseAction.DoNotRestart, message: messages.disconnected };
  };
  return {
    documentSelector: [...DOCUMENT_SELECTOR],
    initializationOptions: () => introduction(workspace.getConfiguration().get(TEXT_FILE_SETTING)),
    diagnosticCollectionName: "gouji",
    outputChannel: channel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler: { error: () => ({ action: ErrorAction.Continue }), closed },
  };
}

/**
 * The library speaks English, shows stack traces and raises a notification for every failed request. Here its words
 * go to the output channel alone; what the user has to know is said by us, in the user's language.
 */
class QuietClient extends LanguageClient {
  /** That something which never ran, or hangs, did not stop in good order is no news to anybody. */
  override stop(timeout?: number): Promise<void> {
    return super.stop(timeout).catch(() => undefined);
  }

  override info(message: string, data?: unknown): void {
    super.info(message, plain(data), false);
  }

  override warn(message: string, data?: unknown): void {
    super.warn(message, plain(data), false);
  }

  override error(message: string, data?: unknown): void {
    super.error(message, plain(data), false);
  }
}

function plain(data: unknown): string | undefined {
  return data instanceof Error ? data.message : typeof data === "string" ? data : undefined;
}

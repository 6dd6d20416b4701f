import { type OutputChannel, Uri, window, workspace } from "vscode";
import {
  BaseLanguageClient,
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  type CloseHandlerResult,
  type LanguageClientOptions,
  type Disposable,
  type MessageTransports,
  type NotificationHandler,
  type ProgressType,
} from "vscode-languageclient/browser";
import { documentSelector } from "./activation.js";
import type { Checked } from "./checked.js";
import { Addresses } from "./engine/addresses.js";
import { Files } from "./engine/files.js";
import type { Launch, RunningServer } from "./engine/session.js";
import { type EngineWorker, Transport } from "./engine/transport.js";
import { editorFiles } from "./files.js";
import { INPUT_REQUEST, initializationOptions, TEXT_FILE_SETTING } from "./initialization.js";
import { fill, type Messages } from "./messages.js";
import { isUnchanged, type News, newsIn, newsOf } from "./news.js";
import { editing } from "./readonly.js";
import { savingSettings } from "./settings.js";
import { folderSchemes } from "./texts.js";

/** The longest time that stopping an engine may take. */
const STOP_TIMEOUT_MS = 2_000;

const TEXT_FINDINGS = "textDocument/diagnostic";
const FOLDER_FINDINGS = "workspace/diagnostic";

export interface ClientContext {
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly channel: OutputChannel;
  readonly messages: Messages;
  readonly checked: Checked;
  readonly startWorker: () => Promise<EngineWorker>;
  /** Called with each client once it runs, and with undefined before it is stopped. */
  readonly onClient: (client: BaseLanguageClient | undefined) => void;
}

/** Starts an engine and connects it with the editor. Rejects if that fails or is aborted. */
export async function connect(context: ClientContext, { abort, onDied }: Launch): Promise<RunningServer> {
  const client = new EngineClient(context, onDied);
  const kill = (): void => client.kill();
  // The client cannot be stopped before the engine has answered, and an engine that hangs never answers.
  abort.addEventListener("abort", kill, { once: true });
  try {
    await client.start();
    assertRunning(client);
  } catch (error) {
    kill();
    throw error;
  } finally {
    abort.removeEventListener("abort", kill);
  }
  context.onClient(client);
  const stop = (): Promise<void> => {
    context.onClient(undefined);
    return client.dispose(STOP_TIMEOUT_MS).finally(kill);
  };
  return { stop };
}

/** The client may take its start for a success even if the engine has ended before it answered. */
function assertRunning(client: EngineClient): void {
  if (!client.isRunning()) {
    throw new Error("The engine ended before it answered");
  }
}

/**
 * The library writes English, shows stack traces and raises a notification for every failed request. This class sends all that to the
 * output channel only. The user gets our own messages, in the user's language.
 */
class EngineClient extends BaseLanguageClient {
  readonly #context: ClientContext;
  readonly #addresses: Addresses<Uri>;
  #transport: Transport | undefined;

  constructor(context: ClientContext, onDied: () => void) {
    const addresses = new Addresses<Uri>((text) => Uri.parse(text));
    // When the client is notified of the end, it still counts as running; it cleans up right after.
    super("gouji", context.name, options(context, addresses, () => void (this.isRunning() && setTimeout(onDied, 0))));
    this.#context = context;
    this.#addresses = addresses;
    this.onRequest(INPUT_REQUEST, async ({ prompt }: { readonly prompt: string }) => ({
      text: await window.showInputBox({ prompt, ignoreFocusOut: true }),
    }));
  }

  /** Ends the engine, whatever it is doing. */
  kill(): void {
    this.#transport?.end("stopped");
  }

  protected override async createMessageTransports(): Promise<MessageTransports> {
    const { channel, language, messages, startWorker, version } = this.#context;
    const transport = new Transport({
      worker: await startWorker(),
      files: new Files(editorFiles(this.#addresses)),
      version,
      language,
      log: (line) => console.info(line),
      onEnd: (reason) => channel.appendLine(fill(messages.ended, reason)),
    });
    this.#transport = transport;
    return { reader: transport.reader, writer: transport.writer };
  }

  /** Findings in a folder come as partial results: the texts in each part are checked. */
  override onProgress<P>(type: ProgressType<P>, token: string | number, handler: NotificationHandler<P>): Disposable {
    return super.onProgress<P>(type, token, (part) => {
      this.#context.checked.take(newsIn(part).map((news) => ({ ...news, text: this.#addresses.fromEngine(news.text) })));
      return handler(part);
    });
  }

  /** It is no error if a client cannot stop properly, because it never ran or hangs. */
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

function options({ channel, checked, messages }: ClientContext, addresses: Addresses<Uri>, onClosed: () => void): LanguageClientOptions {
  const closed = (): CloseHandlerResult => {
    onClosed();
    return { action: CloseAction.DoNotRestart, message: messages.disconnected, handled: true };
  };
  const take = (news: readonly News<string>[]): void => checked.take(news.map((one) => ({ ...one, text: addresses.fromEngine(one.text) })));
  /** The answer that nothing has changed does not say again whether the text is a report. */
  const takeAnswer = (text: string, answer: unknown): void => {
    const news = newsOf(text, answer);
    take([isUnchanged(answer) ? { ...news, report: !checked.isOther(addresses.fromEngine(text)) } : news]);
  };
  /** The editor sends a dozen requests about a text that it opens, and the engine answers one at a time: the findings come first. */
  const waitForFindings = async (method: string, params: unknown): Promise<void> => {
    const text = method === TEXT_FINDINGS ? undefined : addressOf(params);
    if (text !== undefined) {
      await checked.wait(addresses.fromEngine(text));
    }
  };
  const markChecked = (method: string, params: unknown, answer: unknown): void => {
    const text = addressOf(params);
    if (method === FOLDER_FINDINGS) {
      take(newsIn(answer));
    } else if (method === TEXT_FINDINGS && text !== undefined) {
      takeAnswer(text, answer);
    }
  };
  return {
    documentSelector: documentSelector(folderSchemes()),
    uriConverters: {
      code2Protocol: (uri) => addresses.toEngine(uri as Uri),
      protocol2Code: (text) => addresses.fromEngine(text),
    },
    initializationOptions: () => initializationOptions(workspace.getConfiguration().get(TEXT_FILE_SETTING)),
    middleware: {
      // The engine asks for edits while it runs a command, such as the one of a link above a table.
      executeCommand: (command, args, next) =>
        savingSettings(() => editing(() => next(command, args) as Thenable<unknown>, () => void window.showWarningMessage(messages.readOnly))),
      sendRequest: async (type, params, token, next) => {
        const method = typeof type === "string" ? type : type.method;
        await waitForFindings(method, params);
        const answer = await next(type, params, token);
        markChecked(method, params, answer);
        return answer;
      },
    },
    diagnosticCollectionName: "gouji",
    outputChannel: channel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler: { error: () => ({ action: ErrorAction.Continue }), closed },
  };
}

/** The engine's address of the text that a request is about; undefined if it is about none. */
function addressOf(params: unknown): string | undefined {
  return (params as { readonly textDocument?: { readonly uri: string } } | undefined)?.textDocument?.uri;
}

function plain(data: unknown): string | undefined {
  return data instanceof Error ? data.message : typeof data === "string" ? data : undefined;
}

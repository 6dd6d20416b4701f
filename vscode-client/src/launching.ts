import * as vscode from "vscode";
import type { Launcher } from "./engine/session.js";
import type { Messages } from "./messages.js";

/**
 * Wraps a launcher so that the user sees its failures.
 *
 * @param onFailed called after a failure
 */
export function launcher(channel: vscode.OutputChannel, messages: Messages, start: Launcher, onFailed: () => void): Launcher {
  return async (attempt) => {
    try {
      return await start(attempt);
    } catch (error) {
      if (!attempt.abort.aborted) {
        channel.appendLine(error instanceof Error ? error.message : String(error));
        showFailure(messages.startFailed, messages, channel);
        onFailed();
      }
      return undefined;
    }
  };
}

export function showFailure(text: string, messages: Messages, channel: vscode.OutputChannel): void {
  void vscode.window.showErrorMessage(text, messages.showOutput).then((choice) => {
    if (choice !== undefined) {
      channel.show();
    }
  });
}

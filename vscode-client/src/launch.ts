import { existsSync } from "node:fs";
import { join } from "node:path";
import * as vscode from "vscode";
import { findJava, type JavaSearch } from "./java.js";
import { thisMachine } from "./machine.js";
import { fill, type Messages } from "./messages.js";
import { JAR, serverCommand } from "./server.js";
import type { Launch, Launcher, RunningServer } from "./session.js";

export const JAVA_SETTING = "gouji.java.home";

export interface LaunchContext {
  readonly name: string;
  readonly serverFolder: string;
  readonly channel: vscode.OutputChannel;
  readonly messages: Messages;
}

export function launcher(context: LaunchContext): Launcher {
  return async (launch) => {
    const jar = join(context.serverFolder, JAR);
    if (!existsSync(jar)) {
      void vscode.window.showErrorMessage(fill(context.messages.serverMissing, jar));
      return undefined;
    }
    const setting: unknown = vscode.workspace.getConfiguration().get(JAVA_SETTING);
    const java = await findJava(typeof setting === "string" ? setting : "", thisMachine);
    if (java.kind !== "found") {
      void tellAboutJava(java, context.messages);
      return undefined;
    }
    return connectOrTell(java.command, context, launch);
  };
}

async function connectOrTell(
  java: string,
  { name, serverFolder, channel, messages }: LaunchContext,
  launch: Launch,
): Promise<RunningServer | undefined> {
  // Loaded only here: for all who never open a report the language client stays unread.
  const { connect } = await import("./client.js");
  const command = serverCommand(java, serverFolder, thisMachine);
  channel.appendLine(`${command.command} ${command.args.join(" ")}`);
  try {
    return await connect({ name, command, channel, messages }, launch);
  } catch {
    // The client has written the reason to the channel.
    if (!launch.abort.aborted) {
      tellAboutServer(messages.startFailed, messages, channel);
    }
    return undefined;
  }
}

async function tellAboutJava(search: Exclude<JavaSearch, { kind: "found" }>, messages: Messages): Promise<void> {
  const choice = await vscode.window.showErrorMessage(javaMessage(search, messages), messages.openSetting);
  if (choice !== undefined) {
    await openJavaSetting();
  }
}

/** A setting of the machine: where the editor works on another machine, the user's own settings do not list it. */
async function openJavaSetting(): Promise<void> {
  if (vscode.env.remoteName === undefined) {
    await vscode.commands.executeCommand("workbench.action.openSettings", JAVA_SETTING);
  } else {
    await vscode.commands.executeCommand("workbench.action.openRemoteSettings", { query: JAVA_SETTING });
  }
}

function javaMessage(search: Exclude<JavaSearch, { kind: "found" }>, messages: Messages): string {
  switch (search.kind) {
    case "missing":
      return messages.javaMissing;
    case "homeWrong":
      return fill(messages.javaHomeWrong, search.home);
    case "tooOld":
      return fill(messages.javaTooOld, String(search.version), search.command);
  }
}

export function tellAboutServer(text: string, messages: Messages, channel: vscode.OutputChannel): void {
  void vscode.window.showErrorMessage(text, messages.showOutput).then((choice) => {
    if (choice !== undefined) {
      channel.show();
    }
  });
}

import * as vscode from "vscode";
import { exists } from "../files.js";
import { fill, type Messages } from "../messages.js";
import { nameOf, stemOf } from "../names.js";
import { fileAddress, isOfficeFile, textAddress, WORD_SCHEME } from "./addresses.js";
import type { WordFiles } from "./files.js";
import type { Office } from "./office.js";

const KINDS = { Word: ["docx"] };

/** Opens the text of a Word file: the file of the menu, otherwise the one in front, otherwise one that the user chooses. */
export async function openWord(office: Office, picked: vscode.Uri | undefined): Promise<void> {
  const file = picked ?? inFront() ?? (await vscode.window.showOpenDialog({ filters: KINDS }))?.[0];
  if (file !== undefined) {
    // Rejects with a reason if the file cannot be read; the editor would only report a failure.
    await office.open(await vscode.workspace.fs.readFile(file));
    // "default" is the text editor: other extensions may have editors of their own for .docx.
    await vscode.commands.executeCommand("vscode.openWith", textAddress(file), "default");
  }
}

/** The Word file in front, if the editor shows its bytes or another extension shows it. */
function inFront(): vscode.Uri | undefined {
  const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
  return uri !== undefined && uri.scheme !== WORD_SCHEME && isOfficeFile(uri) ? uri : undefined;
}

export interface ReviewContext {
  readonly files: WordFiles;
  readonly office: Office;
  readonly messages: Messages;
  /** The engine's address of a text. */
  readonly address: (uri: vscode.Uri) => string;
}

/** Writes a copy of the Word file in front with the findings as comments, and offers to open it. */
export async function reviewCopy({ files, office, messages, address }: ReviewContext): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.uri.scheme !== WORD_SCHEME || (document.isDirty && !(await document.save()))) {
    return;
  }
  const target = await targetOf(fileAddress(document.uri), messages.reviewName);
  if (target === undefined) {
    return;
  }
  const { file } = await files.read(document.uri);
  const copy = await office.review(address(document.uri), file);
  if (copy === undefined) {
    return;
  }
  await vscode.workspace.fs.writeFile(target, copy);
  const choice = await vscode.window.showInformationMessage(fill(messages.reviewWritten, nameOf(target.path)), messages.openReview);
  if (choice !== undefined) {
    await vscode.env.openExternal(target);
  }
}

/** A place beside the file. If a copy is there already, the user chooses the place. */
async function targetOf(file: vscode.Uri, name: string): Promise<vscode.Uri | undefined> {
  const beside = vscode.Uri.joinPath(file, "..", fill(name, stemOf(file.path)));
  return (await exists(beside)) ? vscode.window.showSaveDialog({ defaultUri: beside, filters: KINDS }) : beside;
}

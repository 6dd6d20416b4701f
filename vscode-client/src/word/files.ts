import * as vscode from "vscode";
import { exists } from "../files.js";
import { fill, type Messages } from "../messages.js";
import { nameOf } from "../names.js";
import { fileAddress } from "./addresses.js";
import { locks } from "./locks.js";
import type { Office, OfficeFile, Refused } from "./office.js";

/** A byte order mark, with which the editor reads UTF-8 whatever encoding its user has set for files. */
const MARK = "\uFEFF";

/** A file system of the texts of Word files. A text that is written goes into the Word file that it was read from. */
export class WordFiles implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #office: Office;
  readonly #messages: Messages;
  readonly #files = new Map<string, OfficeFile>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(office: Office, messages: Messages) {
    this.#office = office;
    this.#messages = messages;
  }

  /** The file that a text was read from. It is read now if the editor has kept the edited text over a restart. */
  async read(uri: vscode.Uri): Promise<OfficeFile> {
    return this.#files.get(uri.toString()) ?? this.#readAnew(uri);
  }

  async #readAnew(uri: vscode.Uri): Promise<OfficeFile> {
    const file = await vscode.workspace.fs.readFile(fileAddress(uri));
    const read = { file, opened: await this.#office.open(file) };
    this.#files.set(uri.toString(), read);
    return read;
  }

  watch(uri: vscode.Uri): vscode.Disposable {
    const file = fileAddress(uri);
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(file, ".."), "*"));
    const on = (type: vscode.FileChangeType) => (changed: vscode.Uri) => {
      if (changed.toString() === file.toString()) {
        this.#changed.fire([{ type, uri }]);
      }
    };
    watcher.onDidChange(on(vscode.FileChangeType.Changed));
    watcher.onDidCreate(on(vscode.FileChangeType.Created));
    watcher.onDidDelete(on(vscode.FileChangeType.Deleted));
    return watcher;
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    return vscode.workspace.fs.stat(fileAddress(uri));
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const { opened } = await this.#readAnew(uri);
    return new TextEncoder().encode(MARK + opened.text);
  }

  /** Writes nothing and rejects if an edit has no place in the file, or if another program has changed the file or has it open. */
  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const address = fileAddress(uri);
    const known = await this.read(uri);
    if (!same(known.file, await vscode.workspace.fs.readFile(address))) {
      throw unsaved(this.#messages.wordChanged);
    }
    const lock = await openElsewhere(address);
    if (lock !== undefined) {
      throw unsaved(fill(this.#messages.wordOpen, lock));
    }
    const text = new TextDecoder().decode(content);
    const { file, refused } = await this.#office.save(known.file, text);
    if (file === undefined) {
      throw unsaved(this.#sentence(refused));
    }
    await vscode.workspace.fs.writeFile(address, file);
    this.#files.set(uri.toString(), { file, opened: { ...known.opened, text } });
  }

  #sentence(refused: readonly Refused[]): string {
    const places = refused.map(({ range, message }) => fill(this.#messages.wordPlace, String(range.start.line + 1), message));
    return fill(this.#messages.wordRefused, [...new Set(places)].join(""));
  }

  forget(uri: vscode.Uri): void {
    this.#files.delete(uri.toString());
  }

  readDirectory(): [] {
    return [];
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** The editor shows the name and the message of an error. The name is empty, since it would be a technical word before the sentence. */
function unsaved(sentence: string): Error {
  return Object.assign(new Error(sentence), { name: "" });
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** The name of the lock file beside a file, if an office program has the file open. */
async function openElsewhere(file: vscode.Uri): Promise<string | undefined> {
  const folder = vscode.Uri.joinPath(file, "..");
  const names = locks(nameOf(file.path));
  const found = await Promise.all(names.map((name) => exists(vscode.Uri.joinPath(folder, name))));
  return names.find((_, index) => found[index]);
}

import { isOfficeFile } from "../word/addresses.js";
import { decode } from "./decode.js";
import type { FileRef, FileText, Listing, ReadKind } from "./wire.js";

/** As vscode.FileStat. */
export interface Stat {
  readonly type: number;
  readonly size: number;
  readonly mtime: number;
}

/** The editor's files; every call may fail. */
export interface FileSystem {
  stat(path: string): Promise<Stat>;
  readFile(path: string): Promise<Uint8Array>;
  readDirectory(path: string): Promise<readonly (readonly [string, number])[]>;
}

/** As in vscode.FileType; a link has its own bit beside that of its target. */
export const FILE = 1;
const DIRECTORY = 2;
const LINK = 64;

/** A report is a hundred times smaller, but pictures make Word files large. The engine on a machine has the same limit. */
export const LARGEST = 16 << 20;

/** Answers the engine's requests for files. */
export class Files {
  readonly #disk: FileSystem;

  constructor(disk: FileSystem) {
    this.#disk = disk;
  }

  async read({ path, within }: FileRef): Promise<FileText> {
    try {
      const [stat, outside] = await Promise.all([this.#disk.stat(path).then(undefined, () => undefined), this.#leadsOut(path, within)]);
      if (outside) {
        return none("OUTSIDE");
      }
      if (stat === undefined) {
        return none("ABSENT");
      }
      const office = isOfficeFile({ path });
      const readable = (stat.type & FILE) !== 0 && stat.size <= LARGEST;
      return readable ? decode(await this.#disk.readFile(path), office) : none("UNREADABLE");
    } catch {
      return none("UNREADABLE");
    }
  }

  async list({ path, within }: FileRef): Promise<Listing> {
    try {
      const [{ type, mtime }, outside] = await Promise.all([this.#disk.stat(path), this.#leadsOut(path, within)]);
      if (outside) {
        return NOTHING;
      }
      if ((type & DIRECTORY) === 0) {
        return (type & FILE) === 0 ? NOTHING : { kind: "FILE", names: [], modified: mtime };
      }
      const entries = await this.#disk.readDirectory(path);
      return { kind: "FOLDER", names: entries.flatMap(([name, kind]) => entryName(name, kind)), modified: 0 };
    } catch {
      return NOTHING;
    }
  }

  /**
   * Whether a path leads out of its allowed folder. The editor does not know where a link leads, so below that folder
   * none is followed: somebody else's settings must not make us read files outside.
   */
  async #leadsOut(path: string, within: string): Promise<boolean> {
    if (within === "" || path === within) {
      return false;
    }
    const folder = within.endsWith("/") ? within : `${within}/`;
    if (!path.startsWith(folder)) {
      return true;
    }
    const names = path.slice(folder.length).split("/");
    const steps = names.map((_, index) => folder + names.slice(0, index + 1).join("/"));
    const links = await Promise.all(steps.map((step) => this.#isLink(step)));
    return links.includes(true);
  }

  #isLink(path: string): Promise<boolean> {
    return this.#disk.stat(path).then(
      ({ type }) => (type & LINK) !== 0,
      () => false,
    );
  }
}

const NOTHING: Listing = { kind: "NOTHING", names: [], modified: 0 };

function none(kind: ReadKind): FileText {
  return { kind, text: "" };
}

/** No link to a folder is followed: it may lead back to where it lies. */
function entryName(name: string, type: number): readonly string[] {
  if ((type & DIRECTORY) !== 0) {
    return (type & LINK) === 0 ? [`${name}/`] : [];
  }
  return (type & FILE) === 0 ? [] : [name];
}

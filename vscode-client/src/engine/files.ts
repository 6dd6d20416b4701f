import { isOfficeFile } from "../word/addresses.js";
import { decode } from "./decode.js";
import type { FileRef, FileText, Listing, ReadKind } from "./wire.js";

/** As vscode.FileStat. */
export interface Stat {
  readonly type: number;
  readonly size: number;
  readonly mtime: number;
}

/** The editor's files. Each call may reject. */
export interface FileSystem {
  stat(path: string): Promise<Stat>;
  readFile(path: string): Promise<Uint8Array>;
  readDirectory(path: string): Promise<readonly (readonly [string, number])[]>;
}

/** The bits of vscode.FileType. A link has its own bit and that of its target. */
export const FILE = 1;
const DIRECTORY = 2;
const LINK = 64;

/** The most bytes of a file that is read, as in the server. Pictures make Word files large; a report's text is a hundredth of this. */
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
   * Whether a path leads out of its allowed folder. The editor cannot say where a link leads, so each link below that folder counts
   * as leading out: settings that somebody else wrote must not make us read files outside.
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

/** Empty for links to folders, which may lead back to a folder above, and for what is neither file nor folder. */
function entryName(name: string, type: number): readonly string[] {
  if ((type & DIRECTORY) !== 0) {
    return (type & LINK) === 0 ? [`${name}/`] : [];
  }
  return (type & FILE) === 0 ? [] : [name];
}

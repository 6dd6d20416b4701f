import { FILE, type FileSystem, type Stat } from "../engine/files.js";

/** The files that the engine can read: only the open one, if it is a Word file or page. It finds no settings and no peers. */
export class OneFile implements FileSystem {
  #path = "";
  #file: Uint8Array | undefined;

  hold(path: string, file: Uint8Array | undefined): void {
    this.#path = path;
    this.#file = file;
  }

  async stat(path: string): Promise<Stat> {
    return { type: FILE, size: (await this.readFile(path)).length, mtime: 0 };
  }

  async readFile(path: string): Promise<Uint8Array> {
    if (this.#file === undefined || path !== this.#path) {
      throw new Error(`No file ${path}`);
    }
    return this.#file;
  }

  async readDirectory(path: string): Promise<never> {
    throw new Error(`No folder ${path}`);
  }
}

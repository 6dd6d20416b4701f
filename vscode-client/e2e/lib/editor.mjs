/** code-server with a temporary profile, reachable from this machine only. */

import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { codeServer } from "./install.mjs";
import { endGroup, startGroup } from "./processes.mjs";

const INSTALL_TIMEOUT_MS = 120_000;
const READY_TIMEOUT_MS = 120_000;

/** Keeps other panels, questions and background work away from the tests. */
const SETTINGS = {
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.editor.enablePreview": false,
  "window.commandCenter": false,
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "editor.minimap.enabled": false,
  "editor.fontFamily": "'Noto Sans Mono CJK SC', monospace",
  "editor.smoothScrolling": false,
  "git.enabled": false,
  "files.autoSave": "off",
};

export class Editor {
  #process;
  #output = "";

  /** @param options language: the editor's language, such as "en" or "zh-cn"; userSettings: settings besides the usual ones */
  constructor(home, vsix, { language, userSettings }) {
    this.home = home;
    this.vsix = vsix;
    this.language = language;
    this.settings = { ...SETTINGS, ...userSettings };
    this.profile = join(home, "profile");
  }

  /** Installs the extension and starts the workbench; returns its address. */
  async start() {
    const { node, entry } = await codeServer();
    await this.#writeProfile();
    await promisify(execFile)(node, [entry, ...this.#arguments(), "--install-extension", this.vsix], {
      env: this.#environment(),
      timeout: INSTALL_TIMEOUT_MS,
    });
    const address = ["--auth", "none", "--bind-addr", "127.0.0.1:0"];
    const options = [...address, "--disable-workspace-trust", "--locale", this.language];
    this.#process = startGroup(node, [entry, ...this.#arguments(), ...options], {
      env: this.#environment(),
      cwd: this.home,
      stdio: ["ignore", "pipe", "pipe"],
    });
    return this.#address();
  }

  stop() {
    if (this.#process !== undefined) {
      endGroup(this.#process);
    }
  }

  /** The path of a file of the installed extension. */
  async extensionFile(name) {
    const folder = (await readdir(this.#extensions)).find((entry) => entry.startsWith("gouji.gouji-"));
    return join(this.#extensions, folder, name);
  }

  get #extensions() {
    return join(this.home, "扩展");
  }

  /** The last lines that code-server, the extension host and the output channels wrote. */
  async logs() {
    const files = await this.#logFiles(/(exthost|remoteagent|勾稽).*\.log$/);
    const texts = files.map(({ name, text }) => `--- ${name}\n${text.trim().split("\n").slice(-60).join("\n")}`);
    return [`--- code-server\n${this.#output.slice(-2000)}`, ...texts].join("\n");
  }

  /** The text of an output channel. */
  async output(channel) {
    const files = await this.#logFiles(new RegExp(`-${channel}\\.log$`));
    return files.map(({ text }) => text).join("");
  }

  async #logFiles(pattern) {
    const folder = join(this.profile, "logs");
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    const read = async (name) => ({ name, text: await readFile(join(folder, name), "utf8") });
    return Promise.all(names.filter((name) => pattern.test(name)).map(read));
  }

  async #writeProfile() {
    await mkdir(join(this.profile, "User"), { recursive: true });
    await writeFile(join(this.profile, "User", "settings.json"), JSON.stringify(this.settings));
    await writeFile(join(this.home, "config.yaml"), "");
    await this.#writeLanguagePack();
  }

  /**
   * The editor has a language only with its language pack, and npm has none. An empty one is enough: the editor's own words stay
   * English, but extensions see the language.
   */
  async #writeLanguagePack() {
    const words = join(this.home, "words.json");
    const extensions = [{ extensionIdentifier: { id: "nobody.words" }, version: "1.0.0" }];
    const pack = { hash: "empty", extensions, translations: { vscode: words }, label: this.language };
    await writeFile(words, JSON.stringify({ contents: {} }));
    await writeFile(join(this.profile, "languagepacks.json"), JSON.stringify({ [this.language]: pack }));
  }

  #arguments() {
    const folders = ["--user-data-dir", this.profile, "--extensions-dir", this.#extensions];
    return [...folders, "--config", join(this.home, "config.yaml"), "--disable-telemetry", "--disable-update-check"];
  }

  /**
   * No file of the user is read or written. The PATH has no programs, so no Java either, and the locale has no Chinese.
   */
  #environment() {
    const xdg = ["CONFIG", "DATA", "STATE", "CACHE"].map((kind) => [`XDG_${kind}_HOME`, join(this.home, kind.toLowerCase())]);
    return { PATH: join(this.home, "bin"), LC_ALL: "C", HOME: this.home, TMPDIR: this.home, ...Object.fromEntries(xdg) };
  }

  #address() {
    return new Promise((resolve, reject) => {
      const fail = (reason) => reject(new Error(`code-server ${reason}:\n${this.#output}`));
      const timer = setTimeout(() => fail("was not ready in time"), READY_TIMEOUT_MS);
      const listen = (data) => {
        this.#output += data;
        const address = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(this.#output)?.[1];
        if (address !== undefined) {
          clearTimeout(timer);
          resolve(address);
        }
      };
      this.#process.stdout.on("data", listen);
      this.#process.stderr.on("data", listen);
      this.#process.once("exit", () => fail("ended"));
    });
  }
}

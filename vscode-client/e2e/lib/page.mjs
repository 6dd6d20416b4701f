/** gouji.html, opened in Chromium from a local folder such as a USB stick: what a user does and sees there. */

import { copyFile, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium as browserType } from "playwright-core";
import { chromium } from "./chromium.mjs";

const CLIENT = fileURLToPath(new URL("../../", import.meta.url));
const SCREENSHOTS = join(CLIENT, "target", "e2e");
const TIMEOUT_MS = 45_000;

export class LocalPage {
  #folder;
  #browser;
  /** The addresses that the page requested, besides its own and those of blobs and data. */
  requests = [];
  /** Errors in the console, including violations of the page's policy. */
  errors = [];

  /** @param options language: the browser's language; colorScheme: "light" or "dark" */
  static async open({ language = "zh-CN", colorScheme = "light" } = {}) {
    const local = new LocalPage();
    local.#folder = await mkdtemp(join(tmpdir(), "优盘 (E)-"));
    const file = join(local.#folder, "勾稽.html");
    await copyFile(join(CLIENT, "target", "gouji.html"), file);
    local.#browser = await browserType.launch({ executablePath: chromium(), args: ["--no-sandbox", "--disable-gpu"] });
    const context = await local.#browser.newContext({ viewport: { width: 1360, height: 860 }, locale: language, colorScheme });
    local.page = await context.newPage();
    local.page.setDefaultTimeout(TIMEOUT_MS);
    const address = pathToFileURL(file).href;
    local.page.on("request", (request) => {
      if (request.url() !== address && !request.url().startsWith("blob:") && !request.url().startsWith("data:")) {
        local.requests.push(request.url());
      }
    });
    local.page.on("console", (message) => message.type() === "error" && local.errors.push(message.text()));
    local.page.on("pageerror", (error) => local.errors.push(error.message));
    await local.page.goto(address);
    return local;
  }

  async close() {
    await this.#browser?.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  logs() {
    return this.errors.join("\n");
  }

  async screenshot(name) {
    await mkdir(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: "disabled" });
  }

  cell(address) {
    return this.page.locator(`td[data-cell="${address}"]`);
  }

  text() {
    return this.page.locator("#source").inputValue();
  }

  async line(number) {
    return (await this.text()).split("\n")[number - 1];
  }

  /** The message in the status line. */
  message() {
    return this.page.locator("#message").innerText();
  }

  press(id) {
    return this.page.locator(`#${id}`).click();
  }

  /** Replaces the whole text, as by pasting. */
  async paste(text) {
    await this.page.locator("#source").click();
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.insertText(text);
  }

  /** Pastes a block into a cell of the tables. */
  async pasteInto(address, text) {
    await this.cell(address).click();
    await this.cell(address).evaluate((target, block) => {
      const data = new DataTransfer();
      data.setData("text/plain", block);
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Drops a file on the page. */
  async drop(name, bytes) {
    await this.page.evaluate(({ name, base64 }) => {
      const file = new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name);
      const data = new DataTransfer();
      data.items.add(file);
      for (const type of ["dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    }, { name, base64: Buffer.from(bytes).toString("base64") });
  }

  /** Presses a button that saves, and returns the downloaded file. */
  async save(id = "save") {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.press(id)]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}

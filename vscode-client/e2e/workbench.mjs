/**
 * Drives a real VS Code workbench as a user does, by mouse and keys only. Lines and columns count from 1, as the editor shows them.
 */

import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium as browserType } from "playwright-core";
import { chromium } from "./lib/chromium.mjs";
import { Editor } from "./lib/editor.mjs";

const CLIENT = fileURLToPath(new URL("../", import.meta.url));
const VSIX = process.env.GOUJI_VSIX || join(CLIENT, "target", "gouji.vsix");
const SCREENSHOTS = join(CLIENT, "target", "e2e");

const PAGE_TIMEOUT_MS = 120_000;
const STEP_TIMEOUT_MS = 45_000;
const HOVER_TIMEOUT_MS = 5_000;
const PICK = { timeout: 8_000 };
const POLL_MS = 50;
const SETTLED_MS = 400;
const VIEWPORT = { width: 1280, height: 860 };

/** If the editor shows no quick fixes within this time, the keys are pressed again. */
const QUICK_FIX_MS = 8_000;
/** The menu of Ctrl+., without the empty panel for submenus beside it. */
const QUICK_FIXES = ".action-widget:not(.action-list-submenu-panel)";

const NOTIFICATIONS = ".notifications-toasts .notification-list-item";

const BROWSER_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // the workbench must not reach another machine
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Calls `ask` until its result is neither undefined, null nor false; after the timeout it fails and names `what` in its message. */
export async function until(what, ask, timeout = STEP_TIMEOUT_MS) {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${timeout / 1000} s in vain for ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/**
 * Returns the function that declares a step, which is one test. All steps use one workbench in turn. After a failed step, a screenshot
 * and the logs are kept, and the later steps are skipped.
 */
export function walk(workbench) {
  let failed;
  return (name, run) =>
    test(name, async (context) => {
      if (failed !== undefined) {
        context.skip(`after: ${failed}`);
        return;
      }
      try {
        await run();
      } catch (error) {
        failed = name;
        await workbench()?.screenshot(`failed ${name}`);
        console.error(await workbench()?.logs());
        throw error;
      }
    });
}

/** The editor draws blanks as no-break spaces. */
const visible = (text) => text.replace(/\u00a0/g, " ");

export class Workbench {
  #home;
  #editor;
  #browser;
  #address;

  /**
   * Opens a workbench on a fresh folder with copies of everything in `fixtures`.
   * @param {{language?: string, userSettings?: object, without?: string[]}} options the editor's language, settings besides the
   *     usual ones, names of files that are not copied
   */
  static async open(fixtures, { language = "zh-cn", userSettings = {}, without = [] } = {}) {
    const workbench = new Workbench();
    try {
      await workbench.#open(fixtures, { language, userSettings }, without);
      return workbench;
    } catch (error) {
      console.error(await workbench.logs());
      await workbench.close();
      throw error;
    }
  }

  async #open(fixtures, options, without) {
    if (!existsSync(VSIX)) {
      throw new Error(`${VSIX} is missing: npm run package makes it`);
    }
    this.#home = await mkdtemp(join(tmpdir(), "勾稽 王小明-"));
    this.folder = join(this.#home, "年报 (1)");
    await cp(fixtures, this.folder, { recursive: true, filter: (file) => !without.includes(basename(file)) });
    this.#editor = new Editor(this.#home, VSIX, options);
    this.#address = await this.#editor.start();
    this.#browser = await browserType.launch({
      executablePath: chromium(),
      args: BROWSER_ARGUMENTS,
      timeout: PAGE_TIMEOUT_MS,
    });
    await this.#openWindow(VIEWPORT);
  }

  /** Opens a window, which shares no storage with other windows and has its own extension host. */
  async #openWindow(viewport) {
    this.page = await this.#browser.newPage({ viewport });
    this.page.setDefaultTimeout(STEP_TIMEOUT_MS);
    await this.page.goto(`${this.#address}/?folder=${encodeURIComponent(this.folder)}`, { timeout: PAGE_TIMEOUT_MS });
    await this.page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: PAGE_TIMEOUT_MS });
  }

  /** Closes the window, and opens a fresh one on the same folder. */
  async freshWindow(viewport = VIEWPORT) {
    // the extension host of a window that is just closed would run for hours
    await this.page.goto("about:blank");
    await this.page.close();
    await this.#openWindow(viewport);
  }

  async close() {
    await this.#browser?.close();
    this.#editor?.stop();
    if (this.#home !== undefined) {
      await rm(this.#home, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  logs() {
    return this.#editor?.logs() ?? "";
  }

  /** The text of the extension's output channel. */
  output() {
    return this.#editor.output("勾稽 Gouji");
  }

  /** The number of matches in the output; 0 if the extension runs in the browser, which writes no file. */
  async logged(pattern) {
    return [...(await this.output()).matchAll(pattern)].length;
  }

  /** The source of the installed engine. */
  async engine() {
    return readFile(await this.#editor.extensionFile("dist/engine.js"), "utf8");
  }

  async writeEngine(script) {
    await writeFile(await this.#editor.extensionFile("dist/engine.js"), script);
  }

  /** Copies a file into the folder. */
  async add(file) {
    await cp(file, join(this.folder, basename(file)));
  }

  /** Deletes a file or folder of the folder, as another program does. */
  async remove(name) {
    await rm(join(this.folder, name), { recursive: true });
  }

  /** The content of a file of the folder. */
  read(name) {
    return readFile(join(this.folder, name), "utf8");
  }

  async screenshot(name) {
    await mkdir(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: "disabled" });
  }

  /** Opens a page of the folder in the browser. @param complaints gets the errors of the browser's console */
  async pageOf(file, viewport, complaints = []) {
    const page = await this.#browser.newPage({ viewport });
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(pathToFileURL(join(this.folder, file)).href);
    return page;
  }

  async runCommand(title) {
    await this.#pick("F1", `>${title}`, title);
  }

  /**
   * Answers a question of the editor for one line.
   *
   * @param text the answer; the proposal is accepted if it is undefined
   * @param proposed a pattern of the proposal
   */
  async answer(text, proposed = /^/) {
    const field = this.page.locator(".quick-input-widget:visible input[type=text]");
    await until(`the proposal ${proposed}`, async () => proposed.test(await field.inputValue()));
    if (text !== undefined) {
      await field.fill(text);
    }
    await this.page.keyboard.press("Enter");
  }

  /** Clicks the row with these words in the list that the editor shows. */
  async choose(words) {
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: words }).first().click();
  }

  async openFile(name) {
    await this.#pick("Control+P", join(this.folder, name), name);
    await this.page.locator(".tab.active", { hasText: name }).waitFor();
    await this.page.locator(".editor-instance .view-line").first().waitFor();
  }

  /** Takes the entry with Enter: a menu that has just opened ignores clicks, which may come from releasing the button. */
  async #takeEntry(menu, label, entry) {
    await label.hover();
    await menu.locator(".action-item.focused", { hasText: entry }).waitFor({ timeout: 3_000 });
    await this.page.keyboard.press("Enter");
    await menu.waitFor({ state: "detached", timeout: 3_000 });
  }

  /** Takes an entry of a file's menu in the side bar; waits until the extension has added the entry. */
  async menuOf(name, entry) {
    const menu = this.page.locator(".monaco-menu");
    await until(`${entry} in the menu`, async () => {
      await this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).click({ button: "right" });
      await menu.waitFor();
      const label = menu.locator(".action-label", { hasText: entry });
      const taken = (await label.isVisible()) && (await this.#takeEntry(menu, label, entry).then(() => true, () => false));
      if (!taken) {
        await this.page.keyboard.press("Escape");
      }
      return taken;
    });
  }

  /** Shows the tab of an open text, by mouse: a web view would keep the keys. */
  async turnTo(name) {
    await this.page.locator(".tab", { hasText: name }).first().click();
    await this.page.locator(".tab.active", { hasText: name }).first().waitFor();
  }

  async newFile() {
    await this.runCommand("File: New Untitled Text File");
    await this.page.locator(".tab.active", { hasText: "Untitled" }).waitFor();
  }

  async type(text) {
    await this.page.keyboard.insertText(text);
  }

  /** Pastes a text into the editor that has the focus. */
  async paste(text) {
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  async undo() {
    await this.page.keyboard.press("Control+Z");
  }

  /** Waits as long as a user between two keys, so that the extension sees where the caret is. */
  async settle() {
    await this.page.waitForTimeout(SETTLED_MS);
  }

  /** Waits until the caret is in that line. */
  async caretIn(line) {
    await this.page.locator("#status\\.editor\\.selection", { hasText: new RegExp(`^Ln ${line},`) }).waitFor();
  }

  /** Moves column by column, since the editor's own "go to" counts a tab as several columns. */
  async goTo(line, column) {
    await this.#pick("Control+G", `:${line}`, `${line}`);
    await this.page.locator("#status\\.editor\\.selection", { hasText: `Ln ${line}, Col 1` }).waitFor();
    for (let step = 1; step < column; step++) {
      await this.page.keyboard.press("ArrowRight");
    }
  }

  /** Saves the active text. Each group of editors has an active tab, so it waits for that of the active group. */
  async save() {
    await this.page.keyboard.press("Control+S");
    await this.page.locator(".editor-group-container.active .tab.active:not(.dirty)").waitFor();
  }

  /** The language of the active text, as in the status bar. */
  async languageMode() {
    return visible(await this.page.locator("#status\\.editor\\.mode").innerText()).trim();
  }

  /** The boxes of the squiggles in view: "error", "warning", "info" or "hint". */
  async squiggles(severity) {
    const found = await this.page.locator(`.editor-instance .squiggly-${severity}`).all();
    const boxes = await Promise.all(found.map((squiggle) => squiggle.boundingBox()));
    return boxes.filter((box) => box !== null);
  }

  /** The box of these words in a visible line. Words and not columns, since the editor draws a tab as several blanks. */
  async boxOfText(line, text) {
    const box = await this.page.evaluate(measure, { line, text });
    if (box === undefined) {
      throw new Error(`No line ${line} with ${JSON.stringify(text)} is in view`);
    }
    return box;
  }

  /** The rows of findings in the Problems panel, each with message, code and place. */
  async problems() {
    if (!(await this.page.locator(".markers-panel").isVisible())) {
      await this.runCommand("View: Focus Problems");
      await this.page.locator(".markers-panel").waitFor();
    }
    const rows = await this.page.locator(".markers-panel .monaco-list-row").allInnerTexts();
    return rows.map((row) => visible(row).replace(/\s+/g, " ").trim());
  }

  /**
   * The text of the hover over these words of a line, once it matches `wanted`: findings come at once, the server's answer later.
   */
  async hover(line, text, wanted) {
    const { x, y, width, height } = await this.boxOfText(line, text);
    const row = this.page.locator(".monaco-hover:visible .hover-row").first();
    await until(`a hover over ${text}`, async () => {
      // the mouse must move to show a hover, and a busy editor may miss the first move
      await this.page.mouse.move(x + 200, y);
      await this.page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
      return row.waitFor({ timeout: HOVER_TIMEOUT_MS }).then(() => true, () => false);
    });
    const all = this.page.locator(".monaco-hover:visible").first();
    return until(`the hover to say ${wanted}`, async () => {
      const words = visible(await all.innerText());
      return wanted.test(words) && words;
    });
  }

  /** The titles of the quick fixes at the caret; the menu stays open. */
  async quickFixes() {
    const rows = this.page.locator(`${QUICK_FIXES} .monaco-list-row.action`);
    // the editor may drop the request when it redraws the text; then the keys are pressed again
    await until("the quick fixes", async () => {
      await this.page.keyboard.press("Control+.");
      const shown = await rows.first().waitFor({ timeout: QUICK_FIX_MS }).then(() => true, () => false);
      if (!shown) {
        await this.page.keyboard.press("Escape");
      }
      return shown;
    });
    return (await rows.allInnerTexts()).map((row) => visible(row).trim());
  }

  /** Applies the first quick fix with a matching title, and returns the title. */
  async quickFix(title) {
    const titles = await this.quickFixes();
    const index = titles.findIndex((text) => title.test(text));
    if (index < 0) {
      throw new Error(`No quick fix fits ${title}: ${JSON.stringify(titles)}`);
    }
    for (let step = 0; step < index; step++) {
      await this.page.keyboard.press("ArrowDown");
    }
    await this.page.keyboard.press("Enter");
    await this.page.locator(QUICK_FIXES).waitFor({ state: "hidden" });
    return titles[index];
  }

  /** Clicks the icon of our view; its badge, the number of reports with errors, may cover it. */
  async clickIcon() {
    const icon = this.page.locator(".activitybar .action-label[aria-label^='勾稽'], .activitybar .action-label[aria-label^='Gouji']");
    await icon.click({ force: true });
  }

  /** The rows of the list of reports in the side bar, each with the number of its findings. */
  async overview() {
    const list = this.page.locator(".sidebar .tree-explorer-viewlet-tree-view");
    if (!(await list.isVisible())) {
      // a click while the view opens would hide it again
      await until("the list of reports", async () => {
        await this.clickIcon();
        return list.waitFor({ timeout: 3_000 }).then(() => true, () => false);
      });
    }
    const rows = await list.locator(".monaco-list-row").allInnerTexts();
    return rows.map((row) => visible(row).replace(/\s+/g, " ").trim());
  }

  async showExplorer() {
    await this.runCommand("View: Show Explorer");
    await this.page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
  }

  /** The content of the web view of an extension. */
  webview() {
    return this.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
  }

  /** Moves the focus into the text. */
  async focusText() {
    await this.runCommand("View: Focus First Editor Group");
  }

  /** Writes the settings of the folder, in place of those before. */
  async set(settings) {
    await mkdir(join(this.folder, ".vscode"), { recursive: true });
    await writeFile(join(this.folder, ".vscode", "settings.json"), JSON.stringify(settings));
  }

  /** The texts of the visible notifications, each with its buttons. */
  async notifications() {
    const texts = await this.page.locator(NOTIFICATIONS).allInnerTexts();
    return texts.map((text) => visible(text).replace(/\s+/g, " ").trim());
  }

  /** Waits for a notification; returns its text, with its buttons at the end. */
  notification() {
    return until("a notification", async () => (await this.notifications())[0]);
  }

  async pressInNotification(button) {
    await this.page.locator(`${NOTIFICATIONS} .monaco-button`, { hasText: button }).click();
  }

  async clearNotifications() {
    await this.runCommand("Notifications: Clear All Notifications");
    await until("no notification", async () => (await this.notifications()).length === 0);
  }

  /** Types into the quick input that the key opens, and clicks the row with these words. */
  async #pick(key, text, words) {
    const field = this.page.locator(".quick-input-widget:visible input[type=text]");
    const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: words }).first();
    await until(`${words} to be offered`, async () => {
      await this.page.keyboard.press(key);
      // the field closes if something else takes the focus
      return field.fill(text, PICK).then(() => row.click(PICK)).then(() => true, () => false);
    });
    // a mouse left at the place of the row would show tooltips
    await this.page.mouse.move(0, 0);
    // the command may show a quick input of its own in the same place
    await until(`${words} to be taken`, () => this.page.evaluate(isGone, text));
  }
}

/** Runs in the page: whether no visible quick input has this text. */
function isGone(text) {
  const fields = [...document.querySelectorAll(".quick-input-widget input[type=text]")];
  return fields.every((field) => field.offsetParent === null || field.value !== text);
}

/** Runs in the page. Line numbers and lines are separate elements; those of one line have the same top. */
function measure({ line, text }) {
  const editor = document.querySelector(".editor-group-container.active .editor-instance");
  const number = [...editor.querySelectorAll(".line-numbers")].find((element) => element.textContent.trim() === `${line}`);
  const top = number?.getBoundingClientRect().top;
  const row = [...editor.querySelectorAll(".view-line")].find((element) => element.getBoundingClientRect().top === top);
  if (row === undefined) {
    return undefined;
  }
  /** The text node with the character at an offset, and the offset within the node. */
  const place = (offset) => {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    let [node, left] = [walker.nextNode(), offset];
    while (node.length <= left) {
      [left, node] = [left - node.length, walker.nextNode()];
    }
    return [node, left];
  };
  const start = row.textContent.replace(/\u00a0/g, " ").indexOf(text);
  if (start < 0) {
    return undefined;
  }
  const range = document.createRange();
  const [last, offset] = place(start + text.length - 1);
  range.setStart(...place(start));
  range.setEnd(last, offset + 1);
  const { x, width } = range.getBoundingClientRect();
  const { y, height } = row.getBoundingClientRect();
  return { x, y, width, height };
}

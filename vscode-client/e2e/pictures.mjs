/**
 * node e2e/pictures.mjs: takes the pictures of docs/ in a real workbench, with the existing target/gouji.vsix. Run it by hand when
 * something that the pictures show has changed.
 */

import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { paletted } from "./lib/palette.mjs";
import { towns, WRONG } from "./lib/towns.mjs";
import { until, Workbench } from "./workbench.mjs";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const PICTURES = fileURLToPath(new URL("../docs", import.meta.url));
const REPORT = "柳溪镇2025年年度报告.txt";
/** The line of the wrong total of table 4. */
const LINE = 377;
const SIZE = { width: 960, height: 600 };
/** The most bytes of a picture: pictures are part of the extension and of the installation page. */
const LARGEST = 60_000;

/** Takes a picture of the workbench, or of a part of it. */
const picture = ({ page }, name, clip) => keep(page, name, clip);

async function keep(page, name, clip) {
  await page.locator(".monaco-hover:visible").waitFor({ state: "hidden" });
  const png = await page.screenshot({ animations: "disabled", ...(clip && { clip }) });
  const small = paletted(await page.evaluate(pixelsOf, png.toString("base64")));
  if (small.length > LARGEST) {
    throw new Error(`${name}.png has ${small.length} bytes, more than ${LARGEST}`);
  }
  await writeFile(join(PICTURES, `${name}.png`), small);
  console.log(`${name}.png: ${small.length} bytes`);
}

/** Runs in the page, since a browser can decode PNG. */
async function pixelsOf(base64) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  context.drawImage(bitmap, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return { width, height, pixels: [...data] };
}

async function inWorkbench(folder, take) {
  const workbench = await Workbench.open(folder);
  try {
    await workbench.page.setViewportSize(SIZE);
    await take(workbench);
  } finally {
    await workbench.close();
  }
}

async function ofOneReport(workbench) {
  const { page } = workbench;
  await workbench.runCommand("View: Show Extensions");
  await page.locator(".extensions-viewlet .monaco-list-row", { hasText: "勾稽" }).first().waitFor();
  await page.locator(".sidebar .action-label[aria-label*='Views and More']").click();
  await page.locator(".monaco-menu .action-label", { hasText: "VSIX" }).hover();
  await picture(workbench, "install", { x: 0, y: 0, width: 640, height: 330 });
  await page.keyboard.press("Escape");
  await workbench.runCommand("View: Show Explorer");
  await workbench.openFile(REPORT);
  await until("its finding", async () => (await workbench.problems()).some((row) => row.includes("GJ304")));
  await workbench.runCommand("View: Toggle Primary Side Bar Visibility");
  await workbench.goTo(LINE, 2);
  await page.locator(".view-line", { hasText: "应为" }).waitFor();
  await page.mouse.move(SIZE.width - 1, SIZE.height - 1);
  await picture(workbench, "finding");
  await workbench.runCommand("View: Toggle Panel Visibility");
  await workbench.runCommand("勾稽: 看表格");
  const cell = workbench.webview().locator('td[data-cell="t4:行政复议/总计"]');
  await cell.waitFor();
  await cell.scrollIntoViewIfNeeded();
  await cell.hover();
  await picture(workbench, "tables");
  await workbench.runCommand("View: Close All Editors");
  await workbench.runCommand("勾稽: 新建年度报告");
  await workbench.answer("2026");
  await workbench.choose("2025 年的报告");
  await workbench.answer();
  await page.locator(".view-line", { hasText: "请填写" }).first().waitFor();
  await picture(workbench, "draft");
}

async function ofAFolder(workbench) {
  await until("all reports to be checked", async () => {
    const rows = await workbench.overview();
    return rows.length > 12 && rows.every((row) => !row.includes("尚未核对"));
  });
  await workbench.page.locator(".sidebar .monaco-list-row", { hasText: WRONG[0] }).click();
  await workbench.problems();
  await workbench.goTo(LINE, 2);
  await workbench.page.locator(".view-line", { hasText: "应为" }).waitFor();
  await workbench.page.locator(".statusbar-item", { hasText: "正在检查" }).waitFor({ state: "hidden" });
  await workbench.page.locator(".activitybar .progress-badge").waitFor({ state: "hidden" });
  await workbench.page.mouse.move(SIZE.width - 1, SIZE.height - 1);
  await picture(workbench, "folder");
  await workbench.runCommand("勾稽: 导出核对结果");
  await workbench.choose("网页");
  await workbench.answer(undefined, /核对结果\.html$/);
  await until("the file", () => workbench.read("核对结果.html").catch(() => undefined));
  await keep(await workbench.pageOf("核对结果.html", SIZE), "export");
}

await mkdir(PICTURES, { recursive: true });
await inWorkbench(FIXTURES, ofOneReport);
const folder = await towns();
await inWorkbench(folder, ofAFolder).finally(() => rm(folder, { recursive: true, force: true }));

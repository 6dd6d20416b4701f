/**
 * node e2e/pictures.mjs: takes the pictures of docs/ in the real workbench, with the target/gouji.vsix that is there. Run by
 * hand where what they show has changed.
 */

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { until, Workbench } from "./workbench.mjs";

const FIXTURES = fileURLToPath(new URL("fixtures", import.meta.url));
const PICTURES = fileURLToPath(new URL("../docs", import.meta.url));
const REPORT = "柳溪镇2025年年度报告.txt";
const LINE = 377;

const workbench = await Workbench.open(FIXTURES);
const { page } = workbench;
const picture = (name) => page.screenshot({ path: join(PICTURES, `${name}.png`), animations: "disabled" });

try {
  await mkdir(PICTURES, { recursive: true });
  await page.setViewportSize({ width: 1120, height: 700 });
  await workbench.runCommand("View: Show Extensions");
  await page.locator(".pane-header .action-label, .composite.title .action-label[aria-label*='Views and More']").last().click();
  await page.locator(".monaco-menu .action-label", { hasText: "VSIX" }).waitFor();
  await picture("install");
  await page.keyboard.press("Escape");
  await workbench.runCommand("View: Show Explorer");
  await workbench.openFile(REPORT);
  await until("its finding", async () => (await workbench.problems()).some((row) => row.includes("GJ304")));
  await workbench.goTo(LINE, 2);
  await picture("finding");
  await workbench.runCommand("勾稽: 看表格");
  const cell = workbench.webview().locator('td[data-cell="t4:行政复议/总计"]');
  await cell.waitFor();
  await cell.scrollIntoViewIfNeeded();
  await cell.hover();
  await picture("tables");
} finally {
  await workbench.close();
}

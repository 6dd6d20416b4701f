import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { found } from "./programs.mjs";

const TIMEOUT_MS = 120_000;

const soffice = () => found({ title: "LibreOffice", names: ["soffice", "libreoffice"], variable: "SOFFICE", packages: ["libreoffice-writer-nogui"] });

/** The text of a Word file as LibreOffice shows it: each paragraph is a line, also in cells. */
export async function shownByLibreOffice(bytes) {
  const folder = await mkdtemp(join(tmpdir(), "gouji-office-"));
  try {
    await writeFile(join(folder, "report.docx"), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, join(folder, "report.docx")];
    await promisify(execFile)(soffice(), args, { timeout: TIMEOUT_MS });
    return await readFile(join(folder, "report.txt"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

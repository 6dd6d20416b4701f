/**
 * Makes target/gouji.vsix from the bundles, the licence and the words. The editor has two Chinese languages and takes no words of one
 * for the other, so both get the same: the reports are in simplified characters for both.
 */

import { copyFile, mkdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { CLIENT, ROOT } from "./folders.mjs";
import { projectVersion } from "./version.mjs";

const VSIX = join(CLIENT, "target", "gouji.vsix");
/** 1.35 MB, in bytes. */
const LARGEST = 1_350_000;

async function main() {
  const version = await projectVersion();
  await copyFile(join(ROOT, "LICENSE"), join(CLIENT, "LICENSE"));
  for (const words of ["package.nls", "l10n/bundle.l10n"]) {
    await copyFile(join(CLIENT, `${words}.zh-cn.json`), join(CLIENT, `${words}.zh-tw.json`));
  }
  await mkdir(join(VSIX, ".."), { recursive: true });
  await createVSIX({
    cwd: CLIENT,
    packagePath: VSIX,
    version,
    gitTagVersion: false,
    updatePackageJson: false,
    // The bundle holds the libraries already.
    dependencies: false,
    allowMissingRepository: true,
  });
  const { size } = await stat(VSIX);
  if (size > LARGEST) {
    throw new Error(`${relative(ROOT, VSIX)} has ${size} bytes; it is to be mailed and carried about, so at most ${LARGEST} are allowed`);
  }
  console.log(`gouji ${version}: ${relative(ROOT, VSIX)}, ${Math.ceil(size / 1024)} KB`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

/** Makes target/gouji.vsix from the bundles and the licence. */

import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { CLIENT, ROOT } from "./folders.mjs";

const VSIX = join(CLIENT, "target", "gouji.vsix");
/** 1.5 MB, in bytes. */
const LARGEST = 1_500_000;

/**
 * The root pom holds the one version of the whole project; package.json says 0.0.0 and is left alone. VS Code takes
 * three numbers and nothing else, so a snapshot is packaged under the version that it leads to.
 */
async function projectVersion() {
  const pom = await readFile(join(ROOT, "pom.xml"), "utf8");
  // The project's own <version>, not that of a parent, plugin or dependency: the first after the artifactId.
  const version = /<artifactId>gouji-parent<\/artifactId>[^]*?<version>([^<]+)<\/version>/.exec(pom)?.[1];
  const numbers = version?.replace(/-SNAPSHOT$/, "");
  if (!/^\d+\.\d+\.\d+$/.test(numbers ?? "")) {
    throw new Error(`The version in the root pom.xml must be like 1.2.3 or 1.2.3-SNAPSHOT, but is ${version}`);
  }
  return numbers;
}

async function main() {
  const version = await projectVersion();
  await copyFile(join(ROOT, "LICENSE"), join(CLIENT, "LICENSE"));
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

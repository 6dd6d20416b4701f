/** Makes target/gouji.vsix from the bundle, the server's jar and the licence. */

import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { CLIENT, ROOT } from "./folders.mjs";

const VSIX = join(CLIENT, "target", "gouji.vsix");

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

async function copy(from, to, hint) {
  await stat(from).catch(() => {
    throw new Error(`${relative(ROOT, from)} is missing: ${hint}`);
  });
  await mkdir(join(to, ".."), { recursive: true });
  await copyFile(from, to);
}

async function main() {
  const version = await projectVersion();
  await copy(join(ROOT, "LICENSE"), join(CLIENT, "LICENSE"), "the extension cannot be shipped without it");
  await copy(
    join(ROOT, "server", "target", "gouji.jar"),
    join(CLIENT, "server", "gouji.jar"),
    "build it with mvn -pl server -am package",
  );
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
  console.log(`gouji ${version}: ${relative(ROOT, VSIX)}, ${Math.ceil((await stat(VSIX)).size / 1024)} KB`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

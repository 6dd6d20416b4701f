import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./folders.mjs";

/**
 * The root pom holds the one version of the whole project; package.json has 0.0.0 and is left alone. VS Code takes only
 * three numbers, so a snapshot is packaged under the version that it leads to.
 */
export async function projectVersion() {
  const pom = await readFile(join(ROOT, "pom.xml"), "utf8");
  // The project's own <version>, not that of a parent, plugin or dependency: the first after the artifactId.
  const version = /<artifactId>gouji-parent<\/artifactId>[^]*?<version>([^<]+)<\/version>/.exec(pom)?.[1];
  const numbers = version?.replace(/-SNAPSHOT$/, "");
  if (!/^\d+\.\d+\.\d+$/.test(numbers ?? "")) {
    throw new Error(`The version in the root pom.xml must be like 1.2.3 or 1.2.3-SNAPSHOT, but is ${version}`);
  }
  return numbers;
}

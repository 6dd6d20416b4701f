import { execFile } from "node:child_process";
import { readFileSync, realpathSync, statSync } from "node:fs";
import type { Machine } from "./java.js";

/** How long a Java may take to say its version before it is passed over. */
const ASK_TIMEOUT_MS = 10_000;

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isFile: (file) => orElse(() => statSync(file).isFile(), false),
  realPath: (file) => orElse(() => realpathSync.native(file), file),
  readText: (file) => orElse(() => readFileSync(file, "utf8"), undefined),
  askVersion: (command) =>
    new Promise((answer) => {
      const options = { timeout: ASK_TIMEOUT_MS, windowsHide: true } as const;
      execFile(command, ["-version"], options, (_error, out, err) => answer(statedVersion(err + out)));
    }),
};

/** The version in the first line that `java -version` prints, whatever the vendor puts around it. */
export function statedVersion(output: string): string | undefined {
  return /version "([^"]+)"/.exec(output)?.[1];
}

function orElse<T, U>(attempt: () => T, otherwise: U): T | U {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}

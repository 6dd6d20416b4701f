import * as path from "node:path";

/**
 * Which Java runs the server: the setting, else JAVA_HOME, else PATH; 17 or later. A Java home says its version in
 * the file `release`, so that Java itself need not be started only to be asked.
 */

export const OLDEST_JAVA = 17;

/** What the search needs to know of the machine; the tests bring a machine of their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  isFile(file: string): boolean;
  /** The file behind all links, or the file itself where that cannot be told. */
  realPath(file: string): string;
  /** The text of a small file, or undefined where it cannot be read. */
  readText(file: string): string | undefined;
  /** What `java -version` calls its version, or undefined. Slow: the last resort. */
  askVersion(command: string): Promise<string | undefined>;
}

export type JavaSearch =
  | { readonly kind: "found"; readonly command: string; readonly version: number }
  | { readonly kind: "tooOld"; readonly command: string; readonly version: number }
  | { readonly kind: "homeWrong"; readonly home: string }
  | { readonly kind: "missing" };

export async function findJava(setting: string, machine: Machine): Promise<JavaSearch> {
  const home = unquoted(setting);
  if (home === "") {
    return (await firstUsable(commandsOnMachine(machine), machine)) ?? { kind: "missing" };
  }
  // A setting that is there but wrong is told, not passed over: who wrote it means that Java and no other.
  return (await firstUsable(commandsIn(home, machine), machine)) ?? { kind: "homeWrong", home };
}

/** The major number in `17.0.15`, `21-ea`, `25` and, as it was written before Java 9, `1.8.0_392`. */
export function majorVersion(version: string): number | undefined {
  const match = /^(?:1\.)?(\d+)/.exec(version.trim());
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

async function firstUsable(commands: readonly string[], machine: Machine): Promise<JavaSearch | undefined> {
  let tooOld: JavaSearch | undefined;
  for (const command of new Set(commands)) {
    const version = await versionOf(command, machine);
    if (version !== undefined && version >= OLDEST_JAVA) {
      return { kind: "found", command, version };
    }
    if (version !== undefined) {
      tooOld ??= { kind: "tooOld", command, version };
    }
  }
  return tooOld;
}

async function versionOf(command: string, machine: Machine): Promise<number | undefined> {
  if (!machine.isFile(command)) {
    return undefined;
  }
  const version = releasedVersion(command, machine) ?? (await machine.askVersion(command));
  return version === undefined ? undefined : majorVersion(version);
}

/** JAVA_VERSION of the home's `release`. PATH mostly holds a link, hence the real path first. */
function releasedVersion(command: string, machine: Machine): string | undefined {
  const { dirname, join } = pathsOf(machine);
  const homes = [machine.realPath(command), command].map((file) => dirname(dirname(file)));
  for (const home of homes) {
    const version = /^JAVA_VERSION="?([^"\r\n]+)/m.exec(machine.readText(join(home, "release")) ?? "");
    if (version?.[1] !== undefined) {
      return version[1];
    }
  }
  return undefined;
}

function commandsOnMachine(machine: Machine): readonly string[] {
  const { delimiter, join } = pathsOf(machine);
  const onPath = (machine.env["PATH"] ?? "").split(delimiter).map((folder) => join(unquoted(folder), javaName(machine)));
  return [...commandsIn(unquoted(machine.env["JAVA_HOME"] ?? ""), machine), ...onPath].filter((command) =>
    isAbsolute(command, machine),
  );
}

/** Where `java` is in a home; people also name the `bin` in it, the program itself, or on macOS the bundle around it. */
function commandsIn(home: string, machine: Machine): readonly string[] {
  const { join } = pathsOf(machine);
  const name = javaName(machine);
  return [join(home, "bin", name), join(home, "Contents", "Home", "bin", name), join(home, name), home].filter(
    (command) => isAbsolute(command, machine) && command.endsWith(name),
  );
}

/** A relative name would be looked up in whatever folder happens to be open, and run what lies there. */
function isAbsolute(file: string, machine: Machine): boolean {
  return pathsOf(machine).isAbsolute(file);
}

function javaName(machine: Machine): string {
  return machine.platform === "win32" ? "java.exe" : "java";
}

function pathsOf(machine: Machine): path.PlatformPath {
  return machine.platform === "win32" ? path.win32 : path.posix;
}

/** Windows users paste paths with the quotation marks that Explorer puts around them. */
function unquoted(text: string): string {
  return text.trim().replace(/^"(.*)"$/, "$1");
}

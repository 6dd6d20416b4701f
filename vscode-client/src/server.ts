import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import type { Machine } from "./java.js";

/** How the server process is started. */

export const JAR = "gouji.jar";

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Java's own warnings go to standard output unless told otherwise, and that belongs to the protocol. */
const WARNINGS_ASIDE = ["-Xlog:disable", "-Xlog:all=error:stderr"];
/** What suits a process that starts often and lives on one document; Java would begin with a share of the machine. */
const LIGHT = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xms24m"];

/**
 * The jar is named relatively and its folder is the working directory, because Java under a C locale cannot read a
 * Chinese install path from its command line.
 */
export function serverCommand(java: string, folder: string, machine: Pick<Machine, "env" | "platform">): ServerCommand {
  return {
    command: java,
    args: [...WARNINGS_ASIDE, ...LIGHT, "-jar", JAR, "lsp", "--stdio"],
    cwd: folder,
    env: utf8Environment(machine),
  };
}

/** Resolves once the process runs; a program that cannot be run at all rejects instead of throwing later. */
export function startProcess({ command, args, cwd, env }: ServerCommand): Promise<ChildProcessWithoutNullStreams> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, windowsHide: true });
    // The log is Chinese: pieces cut inside a character would show as rubbish.
    child.stderr.setEncoding("utf8");
    child.once("error", reject);
    child.once("spawn", () => resolve(child));
  });
}

/**
 * Java takes the encoding of file names and of its log from the locale. Windows tells it by other means, and macOS
 * without a locale means UTF-8 already.
 */
function utf8Environment({ env, platform }: Pick<Machine, "env" | "platform">): NodeJS.ProcessEnv {
  const systemDecides = platform === "win32" || platform === "darwin";
  return systemDecides || isUtf8(env) ? { ...env } : { ...env, LC_ALL: "C.UTF-8" };
}

/** The first of the three that is set rules, as POSIX has it; an empty one counts as unset. */
function isUtf8(env: Machine["env"]): boolean {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "C";
  return /utf-?8/i.test(locale);
}

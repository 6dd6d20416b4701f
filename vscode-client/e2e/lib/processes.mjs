/** Ends all processes of the tests when the tests end, even by a signal. */

import { spawn } from "node:child_process";

const running = new Set();

/** Starts a program in its own process group, so that it can be ended together with all programs that it starts. */
export function startGroup(command, args, options) {
  const child = spawn(command, args, { ...options, detached: true });
  running.add(child);
  return child;
}

export function endGroup(child) {
  running.delete(child);
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // it has ended already
  }
}

process.on("exit", () => running.forEach(endGroup));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => process.exit(1));
}

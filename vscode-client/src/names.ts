/** The name of a file in its path, which has slashes on every system. */

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The name without its ending. */
export function stemOf(path: string): string {
  return nameOf(path).replace(/\.[^.]+$/, "");
}

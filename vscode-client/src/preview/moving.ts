/** The new path of a file after it or a folder above it was moved; undefined if it was not moved. */
export function moved(path: string, from: string, to: string): string | undefined {
  return path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : undefined;
}

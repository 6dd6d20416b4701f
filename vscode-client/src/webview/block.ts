/** The cells of a block copied from Excel, WPS or Word: a line a row, a TAB between cells. */
export function block(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  return lines.map((line) => line.split("\t").map((cell) => cell.trim()));
}

/**
 * Which figure of a block goes where, from a cell of a grid on; the rest is left out.
 *
 * @param grid the names of the figures in each row
 */
export function spread<T>(values: readonly (readonly string[])[], grid: readonly (readonly T[])[], from: T): readonly (readonly [T, string])[] {
  const top = grid.findIndex((row) => row.includes(from));
  const left = grid[top]?.indexOf(from) ?? 0;
  return values.flatMap((row, down) =>
    row.flatMap((value, along) => {
      const cell = grid[top + down]?.[left + along];
      return cell === undefined ? [] : [[cell, value] as const];
    }),
  );
}

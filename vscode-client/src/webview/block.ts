/** The cells of a block that was copied from Excel, WPS or Word: each line is a row, with TABs between the cells. */
export function block(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  return lines.map((line) => line.split("\t").map((cell) => cell.trim()));
}

/**
 * Puts the figures of a block into the cells of a grid, beginning at one cell. Figures beyond the grid are left out.
 *
 * @param grid the cells of each row
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

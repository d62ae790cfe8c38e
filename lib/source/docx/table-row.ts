// The cells of a table's row -> lines.

/**
 * A row of a table of figures is one line with tabs; a cell that holds several paragraphs is layout, so the row's
 * paragraphs are lines of their own.
 */
export function rowLines(cells: string[][]): string[] {
  if (cells.some((lines) => lines.length > 1)) return cells.flat();
  const line = cells
    .map((lines) => lines[0] ?? "")
    .join("\t")
    .trim();
  return line === "" ? [] : [line];
}

// A table as rows of named values, for programs: numbers as numbers, not stated as null. What is nothing
// at all is an empty text, and null where a number, a day or an address would stand.
import type { ExportTable, TableCell } from "./table.ts";

/** Rows keyed by the columns' keys, percentages unrounded. */
export function toJsonRows(table: ExportTable): Record<string, TableCell>[] {
  return table.rows.map((row) =>
    Object.fromEntries(
      table.columns.map(({ key, kind }, index) => {
        const cell = row[index] ?? null;
        return [key, cell === "" && kind !== "text" ? null : cell];
      }),
    ),
  );
}

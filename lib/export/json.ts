// A table as rows of named values, for programs: numbers as numbers, not stated as null.
import type { ExportTable, TableCell } from "./table.ts";

/** Rows keyed by the columns' keys, percentages unrounded. */
export function toJsonRows(table: ExportTable): Record<string, TableCell>[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, index) => [column.key, row[index] ?? null])),
  );
}

// A comparison as a table to take away: as on the page, what is compared stands in columns.
import { type ExportTable, type TableCell, toColumnHead } from "@/lib/export/table.ts";
import { roundPercent } from "@/lib/format.ts";

/** A table whose rows stand in columns: the first cell of each is the column's name, `corner` that of the rows. */
export function transposeTable({ columns, rows }: ExportTable, corner: string): ExportTable {
  return {
    columns: [
      { key: "item", label: corner, kind: "text" },
      ...rows.map((row, index) => ({ key: `column${index + 1}`, label: String(row[0]), kind: "text" as const })),
    ],
    rows: columns.slice(1).map((column, index): TableCell[] => [
      toColumnHead(column),
      ...rows.map((row) => {
        const cell = row[index + 1] ?? null;
        return column.kind === "percent" && typeof cell === "number" ? roundPercent(cell) : cell;
      }),
    ]),
  };
}

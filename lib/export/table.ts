// A table as it is taken away: columns, rows as displayed, and what has to travel with them.

export interface TableColumn {
  key: string;
  label: string;
  kind: "text" | "number" | "percent" | "date" | "address";
}

/**
 * Percentages are numbers from 0 to 100, dates ISO days, addresses paths of the application. There are two kinds of nothing:
 * `null` is "not stated", by a notice that might have; `""` is that there is nothing to say, as of a figure that nobody
 * corrected: a file leaves the cell empty.
 */
export type TableCell = string | number | null;

export interface ExportTable {
  columns: TableColumn[];
  rows: TableCell[][];
}

/** The columns that say something of few rows, if of any: a table in which they say nothing of all is without them. */
export const rareColumns: ReadonlySet<string> = new Set([
  ...["sample", "ofRound", "corrected", "disputed", "ongoingStating"],
  ...["listedProblemsDone", "listedProblemsOngoing", "listedProblemsRate"],
  ...["listedTasksDone", "listedTasksOngoing", "listedTasksRate"],
]);

/** The table without those of its columns that only few rows fill and here none does. */
export function leaveOutEmpty({ columns, rows }: ExportTable): ExportTable {
  const stays = columns.map(({ key }, index) => !rareColumns.has(key) || rows.some((row) => row[index] !== ""));
  return {
    columns: columns.filter((_, index) => stays[index]),
    rows: rows.map((row) => row.filter((_, index) => stays[index])),
  };
}

/** The table with its addresses written out whole: what is read away from the house. */
export function withWholeAddresses(table: ExportTable, toAddress: (path: string) => string): ExportTable {
  const isAddress = table.columns.map((column) => column.kind === "address");
  const rows = table.rows.map((row) =>
    row.map((cell, index) => (isAddress[index] && typeof cell === "string" ? toAddress(cell) : cell)),
  );
  return { columns: table.columns, rows };
}

/** Title, filters, definitions and sources, each as label and words. */
export type ExportNotes = [label: string, words: string][];

/** Words for a column's head: a percentage says so, since its cells are plain numbers. */
export function toColumnHead(column: TableColumn): string {
  return column.kind === "percent" ? `${column.label} (%)` : column.label;
}

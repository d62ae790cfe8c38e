// A table as it is taken away: columns, rows as displayed, and what has to travel with them.

export interface TableColumn {
  key: string;
  label: string;
  kind: "text" | "number" | "percent" | "date" | "address";
}

/** Percentages are numbers from 0 to 100, dates ISO days, addresses paths of the application; `null` is "not stated". */
export type TableCell = string | number | null;

export interface ExportTable {
  columns: TableColumn[];
  rows: TableCell[][];
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

/** A percentage to one decimal; rounding never reaches 0 or 100 where the figures do not. */
export function roundPercent(percent: number): number {
  const rounded = Math.round(percent * 10) / 10;
  if (rounded === 100 && percent < 100) return 99.9;
  if (rounded === 0 && percent > 0) return 0.1;
  return rounded;
}

/** Words for a column's head: a percentage says so, since its cells are plain numbers. */
export function toColumnHead(column: TableColumn): string {
  return column.kind === "percent" ? `${column.label} (%)` : column.label;
}

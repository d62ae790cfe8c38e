// A table as CSV for people and for Excel: UTF-8 with byte order mark, CRLF, quoted where needed, and no cell that a
// spreadsheet would run as a formula.
import { roundPercent } from "../format.ts";
import { type ExportTable, type TableCell, toColumnHead } from "./table.ts";

const startsFormula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** `notStated` is the word that stands where a value is not stated. */
export function toCsv(table: ExportTable, notStated: string): string {
  const lines = [table.columns.map((column) => quoteCell(guardFormula(toColumnHead(column))))];
  for (const row of table.rows) {
    lines.push(row.map((cell, index) => quoteCell(toWords(cell, table.columns[index]?.kind === "percent", notStated))));
  }
  return `\uFEFF${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}

/** One line of cells that are words already, formulas guarded: what a long table is written by. */
export function toCsvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoteCell(guardFormula(cell))).join(",")}\r\n`;
}

function toWords(cell: TableCell, percent: boolean, notStated: string): string {
  if (cell === null) return notStated;
  if (typeof cell === "number") return String(percent ? roundPercent(cell) : cell);
  return guardFormula(cell);
}

/** A text that a spreadsheet could take for a formula gets an apostrophe in front (CWE-1236). */
export function guardFormula(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) || /^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

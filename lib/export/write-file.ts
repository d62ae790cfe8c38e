// A table with its notes -> the bytes of a file in the format asked for.
import { toCsv } from "./csv.ts";
import type { ExportFormat } from "./formats.ts";
import { toJsonRows } from "./json.ts";
import { toPng } from "./png.ts";
import { toSvgFile } from "./svg.ts";
import type { SvgNode } from "./svg-node.ts";
import type { ExportNotes, ExportTable } from "./table.ts";
import { toXlsx, type WorkbookWords } from "./xlsx.ts";

export interface TableFile {
  table: ExportTable;
  /** Title, filters, definition, source, date: a second sheet, or the fields of the JSON. */
  notes: ExportNotes;
  words: WorkbookWords;
  /** What a JSON file says besides its rows. */
  metadata: Record<string, unknown>;
}

/** Writes rows as CSV, XLSX or JSON. */
export async function toTableFile(
  file: TableFile,
  format: "csv" | "xlsx" | "json",
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === "csv") return toCsv(file.table, file.words.notStated);
  if (format === "xlsx") return toXlsx(file.table, file.notes, file.words);
  return `${JSON.stringify({ ...file.metadata, columns: file.table.columns, rows: toJsonRows(file.table) }, null, 2)}\n`;
}

/** Writes a drawing as SVG or PNG. */
export async function toPictureFile(
  drawing: SvgNode,
  format: Exclude<ExportFormat, "csv" | "xlsx" | "json">,
  width: number,
): Promise<string | Uint8Array<ArrayBuffer>> {
  return format === "svg" ? toSvgFile(drawing) : toPng(drawing, width);
}

// A table as an Excel workbook: numbers as numbers, a second sheet with what has to travel along. The same table
// gives the same bytes: what the writer stamps with the time is set back to a fixed day.
import { unzipSync, zipSync } from "fflate";
import writeExcelFile, { type Row } from "write-excel-file/node";
import { roundPercent } from "../format.ts";
import { cutWords } from "../ledger/quotation.ts";
import { type ExportNotes, type ExportTable, type TableCell, toColumnHead } from "./table.ts";

export interface WorkbookWords {
  dataSheet: string;
  notesSheet: string;
  notStated: string;
}

/** The most UTF-16 code units that Excel takes in one cell. */
const longestCell = 32_767;
const longestSheetName = 31;
const head = { fontWeight: "bold", backgroundColor: "#f1eee8", wrap: true, alignVertical: "center" } as const;

/** Writes the workbook. */
export async function toXlsx(
  table: ExportTable,
  notes: ExportNotes,
  words: WorkbookWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const header: Row = table.columns.map((column) => ({ value: toColumnHead(column), type: String, ...head }));
  const rows: Row[] = table.rows.map((row) =>
    row.map((cell, index) => toCell(cell, table.columns[index]?.kind ?? "text", words.notStated)),
  );
  const widths = table.columns.map((column, index) => ({
    width: toWidth([toColumnHead(column), ...table.rows.slice(0, 200).map((row) => String(row[index] ?? ""))]),
  }));
  const noteRows: Row[] = notes.map(([label, text]) => [
    { value: cleanText(label), type: String, fontWeight: "bold", alignVertical: "top" },
    { value: cleanText(text), type: String, wrap: true, alignVertical: "top" },
  ]);
  const buffer = await writeExcelFile([
    { data: [header, ...rows], sheet: toSheetName(words.dataSheet), columns: widths, stickyRowsCount: 1 },
    { data: noteRows, sheet: words.notesSheet, columns: [{ width: 16 }, { width: 90 }] },
  ]).toBuffer();
  return withoutClock(new Uint8Array(buffer));
}

function toCell(cell: TableCell, kind: string, notStated: string): Row[number] {
  if (cell === null) return { value: notStated, type: String, textColor: "#8a857c" };
  if (cell === "") return null;
  if (typeof cell === "number") return { value: kind === "percent" ? roundPercent(cell) : cell, type: Number };
  return { value: cleanText(cell), type: String, wrap: cell.length > 40 };
}

/** A name that Excel takes for a sheet: without what it refuses, cut between words where there are any. */
function toSheetName(title: string): string {
  const name = title.replace(/[\s[\]/\\:*?]+/g, " ").replace(/^[\s']+|[\s']+$/g, "");
  if (name.length <= longestSheetName) return name || "1";
  const words = /^.*(?= )/.exec(name.slice(0, longestSheetName));
  return words === null ? cutWords(name, longestSheetName - 1) : `${words}…`;
}

/** Without the control characters that XML cannot hold, and no longer than a cell. */
function cleanText(text: string): string {
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
  return clean.length > longestCell ? cutWords(clean, longestCell - 1) : clean;
}

function toWidth(texts: string[]): number {
  const longest = Math.max(
    ...texts.map((text) => [...text].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 0)),
  );
  return Math.min(60, Math.max(8, longest + 3));
}

/** Packs the workbook again with fixed times, inside (core properties) and outside (archive entries). */
function withoutClock(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const day = new Date(1980, 0, 1);
  const files = unzipSync(bytes);
  const core = files["docProps/core.xml"];
  if (core) {
    const xml = new TextDecoder()
      .decode(core)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, "$11980-01-01T00:00:00Z");
    files["docProps/core.xml"] = new TextEncoder().encode(xml);
  }
  return new Uint8Array(zipSync(files, { mtime: day, level: 6 }));
}

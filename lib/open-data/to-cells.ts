// A row of the database -> the cells of a line. Nothing stated is an empty cell.
import type { OpenRow, OpenValue } from "../db/queries/read-open-table.ts";
import { diagnosticCodeSchema, diagnosticSchema } from "../ledger/diagnostic.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { OpenTable } from "./table.ts";

function toCell(value: OpenValue | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The sentences of a diagnostic beside its values. */
function addSentences(row: OpenRow): OpenRow {
  const code = diagnosticCodeSchema.parse(row.code);
  const values = diagnosticSchema.shape.values.parse(row.values);
  const say = (locale: "zh-CN" | "en"): string => getMessages(locale).diagnostics.sentences[code](values);
  return { ...row, chinese: say("zh-CN"), english: say("en") };
}

/** @param fileOf the name of a source's files */
export function toCells(table: OpenTable, row: OpenRow, fileOf: ReadonlyMap<number, string>): string[] {
  let whole = row;
  if (table.name === "diagnostics") whole = addSentences(row);
  if (table.name === "notices") whole = { ...row, file: fileOf.get(Number(row.sourceId)) ?? null };
  return table.columns.map((column) => toCell(whole[column.name]));
}

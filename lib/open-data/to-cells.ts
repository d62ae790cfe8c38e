// A row of the database -> the cells of a line. Nothing stated is an empty cell.
import { z } from "zod";
import type { OpenRow, OpenValue } from "../db/queries/read-open-table.ts";
import { diagnosticCodeSchema, diagnosticSchema } from "../ledger/diagnostic.ts";
import { declaredTotalSchema } from "../ledger/schema.ts";
import { findRated } from "../ledger/stated-rate.ts";
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

/** The figures that a stated rate speaks of beside it. */
function addRated(row: OpenRow): OpenRow {
  if (typeof row.completionRate !== "number") return row;
  const rated = findRated(row.completionRate, z.array(declaredTotalSchema).parse(row.declared));
  if (rated === null) return row;
  const { numerator, denominator } = rated.computed;
  return { ...row, rateSubject: rated.total.subject, rateDone: numerator, rateTotal: denominator };
}

/** @param fileOf the name of a source's files */
export function toCells(table: OpenTable, row: OpenRow, fileOf: ReadonlyMap<number, string>): string[] {
  let whole = row;
  if (table.name === "diagnostics") whole = addSentences(row);
  if (table.name === "notices") whole = addRated({ ...row, file: fileOf.get(Number(row.sourceId)) ?? null });
  return table.columns.map((column) => toCell(whole[column.name]));
}

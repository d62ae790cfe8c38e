// What an operation of the API is: an address, its parameters, the schema of its answer, and the question it asks.
import type { z } from "zod";
import type { Slice } from "../db/asking/paging.ts";
import { diagnosticFields, noticeFields, rowFields } from "../filters.ts";
import type { Asked, ParameterName, Question } from "./parameters.ts";

export interface Operation<Answer extends z.ZodType = z.ZodType> extends Question {
  id: OperationId;
  /** Below /api/v1; `{slug}` or `{id}` is the key. */
  path: string;
  answer: Answer;
  /** The answer, or `null` where there is no such thing that a reader may see. */
  find(asked: Asked, key: string): Promise<z.infer<Answer> | null>;
}

export const operationIds = [
  "getOverview",
  "getFacets",
  "listRegions",
  "listUnits",
  "getUnit",
  "listRounds",
  "getRound",
  "listNotices",
  "getNotice",
  "listLedger",
  "listDiagnostics",
] as const;
export type OperationId = (typeof operationIds)[number];

/** The filters of notices, of rows (for the ledger and for counting rows) and of diagnostics. */
export const noticeFilters: readonly ParameterName[] = [...noticeFields, "q"];
export const rowFilters: readonly ParameterName[] = [...noticeFields, ...rowFields, "q"];
export const diagnosticFilters: readonly ParameterName[] = [...noticeFields, ...diagnosticFields, "q"];
export const walk: readonly ParameterName[] = ["order", "limit", "cursor"];

/** Without one filter: a unit's own page is not filtered by unit. */
export function without(names: readonly ParameterName[], name: ParameterName): ParameterName[] {
  return names.filter((one) => one !== name);
}

export function defineOperation<Answer extends z.ZodType>(operation: Operation<Answer>): Operation<Answer> {
  return operation;
}

/** A slice as it is answered; `keyOf` gives the place of its last row. */
export function toSliceAnswer<Row, Shown>(
  slice: Slice<Row>,
  asked: Asked,
  keyOf: (row: Row) => number[],
  toShown: (row: Row) => Shown,
) {
  const last = slice.rows.at(-1);
  return {
    rows: slice.rows.map(toShown),
    total: slice.total,
    capped: slice.capped,
    next: slice.more && last !== undefined ? asked.toNext(keyOf(last)) : null,
  };
}

/** The two parts of a row's key. */
export function toPair(after: readonly number[] | null): [number, number] | null {
  return after === null ? null : [after[0] ?? 0, after[1] ?? 0];
}

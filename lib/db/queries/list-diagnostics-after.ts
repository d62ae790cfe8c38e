// What the reading noticed, over all published notices, from a place on: what the read API walks through.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { DiagnosticRow } from "../../ledger/diagnostic-row.ts";
import { ask } from "../asking/ask.ts";
import { allOf } from "../asking/ledger-where.ts";
import { readRows } from "../asking/one-moment.ts";
import { isAfter, type Slice, toDirection, toSlice } from "../asking/paging.ts";
import { Prisma } from "../generated/client.ts";
import { diagnosticShape, fromDiagnostics, whereListed } from "./list-diagnostics.ts";

const key = [Prisma.sql`g."noticeId"`, Prisma.sql`g.position`];

/** At most `limit` diagnostics after [notice, position]; `code` and `severity` take these diagnostics alone. */
export async function listDiagnosticsAfter(
  filters: Filters,
  after: readonly [number, number] | null,
  limit: number,
): Promise<Slice<DiagnosticRow>> {
  const where = whereListed(filters);
  const direction = toDirection(filters.order);
  const [counted, rows] = await Promise.all([
    ask<{ total: number }[]>`SELECT count(*)::int AS total FROM ${fromDiagnostics} WHERE ${where}`,
    readRows<DiagnosticRow[]>(Prisma.sql`
      SELECT ${diagnosticShape} FROM ${fromDiagnostics} WHERE ${allOf([where, isAfter(key, after, filters.order)])}
      ORDER BY g."noticeId" ${direction}, g.position ${direction} LIMIT ${limit + 1}`),
  ]);
  return toSlice(rows, limit, counted[0]?.total ?? 0);
}

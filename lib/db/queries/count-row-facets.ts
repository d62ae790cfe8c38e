// The values of the two filters of ledger rows, each with the rows that it would leave under all the other filters. Where a
// keyword is found in more rows than the ledger counts, none of them is counted.
import "server-only";
import { rowKinds, toShownKinds } from "../../filter-choices.ts";
import { type Filters, noticeFields } from "../../filters.ts";
import type { FacetValue, RowFacetCounts } from "../../ledger/detail.ts";
import { rectificationStatusSchema } from "../../ledger/status.ts";
import { ask } from "../asking/ask.ts";
import { allOf, fromView, isPublished, whereField, whereKeyword } from "../asking/ledger-where.ts";
import { mostCounted } from "../asking/paging.ts";
import { Prisma } from "../generated/client.ts";

interface CountRow {
  kind: string;
  status: string;
  count: number;
}

/** Rows of the ledger by kind and status under the filters of notices and the keyword. */
function toCounts(filters: Filters): Prisma.Sql {
  const where = allOf([isPublished, ...noticeFields.map((field) => whereField(filters, field, "current"))]);
  const keyword = whereKeyword(filters.q, "t");
  if (keyword !== null) {
    return Prisma.sql`SELECT kind::text AS kind, status::text AS status, count(*)::int AS count FROM (
        SELECT t.kind, t.status FROM ${fromView("current")} JOIN "Item" t ON t."noticeId" = n.id
        WHERE ${where} AND ${keyword} LIMIT ${mostCounted + 1}) AS found GROUP BY 1, 2`;
  }
  // Without a word the counts kept with each notice serve.
  return Prisma.sql`SELECT l.kind::text AS kind, s.status, sum(s.count)::int AS count
    FROM ${fromView("current")} JOIN "ListedTotal" l ON l."noticeId" = n.id
      CROSS JOIN LATERAL (VALUES ('done', l.done), ('ongoing', l.ongoing), ('unknown', l.unknown)) s(status, count)
    WHERE ${where} GROUP BY 1, 2`;
}

/** The values of the filters of rows, and of how many of the problems and tasks listed, where counted, no status is stated. */
export interface CountedRows extends RowFacetCounts {
  unstated: { count: number; of: number } | null;
}

/** Counts for status and kind. Kinds are all offered, aspects too, which the list shows only when asked for. */
export async function countRowFacets(filters: Filters): Promise<CountedRows> {
  const rows = await ask<CountRow[]>`${toCounts(filters)}`;
  const shown = toShownKinds(filters.itemKind);
  const sum = (of: CountRow[]) => of.reduce((total, row) => total + row.count, 0);
  const isCapped = filters.q !== "" && sum(rows) > mostCounted;
  const toValue = (value: string, active: boolean, of: CountRow[]): FacetValue => ({
    value,
    label: null,
    count: isCapped ? null : sum(of),
    active,
  });
  const listed = rows.filter(
    ({ kind, status }) =>
      (kind === "problem" || kind === "task") &&
      (shown as readonly string[]).includes(kind) &&
      (filters.status.length === 0 || (filters.status as readonly string[]).includes(status)),
  );
  return {
    unstated: isCapped ? null : { count: sum(listed.filter(({ status }) => status === "unknown")), of: sum(listed) },
    status: rectificationStatusSchema.options.map((status) =>
      toValue(
        status,
        filters.status.includes(status),
        rows.filter((row) => row.status === status && (shown as readonly string[]).includes(row.kind)),
      ),
    ),
    itemKind: rowKinds.map((kind) =>
      toValue(
        kind,
        filters.itemKind.includes(kind),
        rows.filter(
          (row) =>
            row.kind === kind &&
            (filters.status.length === 0 || (filters.status as readonly string[]).includes(row.status)),
        ),
      ),
    ),
  };
}

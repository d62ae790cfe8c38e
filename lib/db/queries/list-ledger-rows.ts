// 台账: every problem, task and measure of the current notices in one table, filtered and searched.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { LedgerRow } from "../../ledger/detail.ts";
import type { Page } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { isEntryCorrected } from "../asking/corrected-entries.ts";
import { byDay } from "../asking/facts.ts";
import { fromView, whereRows } from "../asking/ledger-where.ts";
import { mostCounted, toPage, toWindow } from "../asking/paging.ts";
import { noticeShape, roundShape, unitShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";
import { findHighlights, toTerms } from "../search-text.ts";

const fromRows = Prisma.sql`${fromView("current")} JOIN "Item" t ON t."noticeId" = n.id`;

/** Notices by date or by their unit's name, rows in the order of the text. */
function toOrder(filters: Filters): Prisma.Sql {
  const byName = Prisma.sql`u.name ${Prisma.raw(filters.order === "desc" ? "DESC" : "ASC")}`;
  const key = filters.sort === "name" ? byName : byDay(filters.order ?? "desc");
  return Prisma.sql`${key}, n.id DESC, t.position`;
}

/** What a row hangs under, outermost first. The chain is as short as a ledger is deep. */
const pathShape = Prisma.sql`(
  WITH RECURSIVE above AS (
    SELECT a.position, a."noticeId", a."parentPosition", a.kind, a.number, a.text, a.status, a."start", a."titleStart" FROM "Item" a
    WHERE a."noticeId" = t."noticeId" AND a.position = t."parentPosition"
    UNION ALL
    SELECT a.position, a."noticeId", a."parentPosition", a.kind, a.number, a.text, a.status, a."start", a."titleStart" FROM above
    JOIN "Item" a ON a."noticeId" = t."noticeId" AND a.position = above."parentPosition"
  )
  SELECT coalesce(json_agg(json_build_object('position', above.position, 'kind', above.kind, 'number', above.number,
    'title', above.text, 'status', above.status, 'corrected', ${isEntryCorrected("above")}) ORDER BY above.position), '[]') FROM above)`;

/** Rows of the ledger that `where` leaves, in `order`; `q` decides the highlights. */
export async function readLedgerRows(
  where: Prisma.Sql,
  order: Prisma.Sql,
  q: string,
  limit: number,
  offset = 0,
): Promise<LedgerRow[]> {
  const rows = await ask<Omit<LedgerRow, "highlights">[]>`
    WITH page AS MATERIALIZED (
      SELECT n.id, t.position FROM ${fromRows} WHERE ${where}
      ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}
    )
    SELECT n.id AS "noticeId", t.position, t.kind::text AS kind, t.number, t.text, t.status::text AS status,
      ${isEntryCorrected("t")} AS corrected,
      json_build_object('start', t."start", 'end', t."end") AS span,
      ${pathShape} AS path, ${unitShape} AS unit, ${roundShape} AS round, ${noticeShape} AS notice
    FROM page p JOIN ${fromRows} ON n.id = p.id AND t.position = p.position
    ORDER BY ${order}`;
  const terms = toTerms(q);
  return rows.map((row) => ({ ...row, highlights: findHighlights(row.text, terms) }));
}

/** How many rows `where` leaves, up to a limit: a word in half of all rows would cost them all. */
export async function countLedgerRows(where: Prisma.Sql): Promise<{ total: number; capped: boolean }> {
  const [counted] = await ask<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (SELECT FROM ${fromRows} WHERE ${where} LIMIT ${mostCounted + 1}) AS found`;
  const found = counted?.total ?? 0;
  return { total: Math.min(found, mostCounted), capped: found > mostCounted };
}

/** One page of the ledger: problems, tasks and measures, or the kinds asked for. Counted up to a limit (`capped`). */
export async function listLedgerRows(filters: Filters): Promise<Page<LedgerRow>> {
  const where = whereRows(filters);
  const { total, capped } = await countLedgerRows(where);
  const window = toWindow(total, filters.page, filters.size);
  if (total === 0) return toPage([], total, window);
  const rows = await readLedgerRows(where, toOrder(filters), filters.q, window.size, window.offset);
  return toPage(rows, total, window, capped);
}

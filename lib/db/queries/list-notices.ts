// Every published notice: current ones, earlier ones and those of whole rounds.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { NoticeRow } from "../../ledger/detail.ts";
import type { NoticeRef, Page } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { mostFound, toPage, toWindow } from "../asking/paging.ts";
import { listedShape, noticeShape, roundShape, unitShape } from "../asking/shapes.ts";
import { getDb } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { findHighlights, toTerms } from "../search-text.ts";

type Row = Omit<NoticeRow, keyof NoticeRef | "excerpt"> & {
  notice: NoticeRef;
  text: string | null;
  start: number;
  end: number;
};

/** Code units shown before and after the first place of a keyword. */
const before = 20;
const after = 100;

function toOrder(filters: Filters): Prisma.Sql {
  const byName = filters.sort === "name";
  const direction = Prisma.raw((filters.order ?? (byName ? "asc" : "desc")) === "desc" ? "DESC" : "ASC");
  const key = byName ? Prisma.sql`coalesce(u.name, r.name, n.issuer)` : Prisma.sql`n."effectiveOn"`;
  return byName
    ? Prisma.sql`${key} ${direction} NULLS LAST, n."effectiveOn" DESC, n.id DESC`
    : Prisma.sql`${key} ${direction}, n.id ${direction}`;
}

/**
 * The notices in the order of their dates, for a keyword that very many have: walked in this order, the first page is full
 * after a few. PostgreSQL, which does not know what reading a long text costs, would read them all and sort.
 */
function walkByDate(filters: Filters): Prisma.Sql {
  const direction = Prisma.raw(filters.order === "asc" ? "ASC" : "DESC");
  return Prisma.sql`(SELECT * FROM "Notice" WHERE status = 'published' ORDER BY "effectiveOn" ${direction}, id ${direction} OFFSET 0)`;
}

/** The words around the first place of a keyword, as one line. */
function toExcerpt(text: string, terms: readonly string[]): NoticeRow["excerpt"] {
  const [first] = findHighlights(text, terms);
  if (first === undefined) return null;
  const cut = text.slice(Math.max(0, first.start - before), first.end + after).replace(/\s/g, " ");
  return { text: cut, highlights: findHighlights(cut, terms) };
}

/** Rows of the notices view that `where` leaves, in `order`; `q` decides the excerpts. */
export async function readNoticeRows(
  where: Prisma.Sql,
  order: Prisma.Sql,
  q: string,
  limit: number,
  offset = 0,
  notices = Prisma.sql`"Notice"`,
): Promise<NoticeRow[]> {
  const terms = toTerms(q);
  const text = terms.length > 0 ? Prisma.sql`f.text` : Prisma.sql`NULL`;
  const rows = await getDb().$queryRaw<Row[]>`
    WITH page AS MATERIALIZED (
      SELECT n.id FROM ${fromView("notices", notices)} WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}
    )
    SELECT ${noticeShape} AS notice, n.scope, ${unitShape} AS unit, ${roundShape} AS round,
      n.id IS NOT DISTINCT FROM coalesce(i."currentNoticeId", r."currentNoticeId") AS current,
      ${listedShape(Prisma.sql`n.id`)} AS listed,
      (SELECT json_build_object('error', count(*) FILTER (WHERE g.severity = 'error'), 'warning', count(*) FILTER (WHERE g.severity = 'warning'),
        'info', count(*) FILTER (WHERE g.severity = 'info'), 'confirmed', count(*) FILTER (WHERE g.severity = 'confirmed'))
        FROM "Diagnostic" g WHERE g."noticeId" = n.id) AS severities,
      (n."importedAt" AT TIME ZONE 'UTC')::date::text AS "importedOn", ${text} AS text,
      n."spanStart" AS "start", n."spanEnd" AS "end"
    FROM page p JOIN ${fromView("notices")} ON n.id = p.id JOIN "Source" f ON f.id = n."sourceId"
    ORDER BY ${order}`;
  return rows.map(({ notice, text, start, end, ...row }): NoticeRow => {
    const excerpt = text === null ? null : toExcerpt(text.slice(start, end), terms);
    return { ...notice, ...row, excerpt };
  });
}

/**
 * One page of notices by date (newest first) or by name; with a keyword, the words around it, and a count that goes up to
 * a limit (`capped`).
 */
export async function listNotices(filters: Filters): Promise<Page<NoticeRow>> {
  const where = whereNotices(filters, "notices");
  const most = filters.q === "" ? null : mostFound;
  const [counted] = await ask<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (SELECT FROM ${fromView("notices")} WHERE ${where}
      ${most === null ? Prisma.empty : Prisma.sql`LIMIT ${most + 1}`}) AS found`;
  const found = counted?.total ?? 0;
  const total = Math.min(found, most ?? found);
  const window = toWindow(total, filters.page, filters.size);
  if (total === 0) return toPage([], total, window);
  const notices = found > total && filters.sort !== "name" ? walkByDate(filters) : undefined;
  const rows = await readNoticeRows(where, toOrder(filters), filters.q, window.size, window.offset, notices);
  return toPage(rows, total, window, found > total);
}

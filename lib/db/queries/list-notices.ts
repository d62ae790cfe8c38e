// Every published notice: current ones, earlier ones and those of whole rounds.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { NoticeRow } from "../../ledger/detail.ts";
import { undated } from "../../ledger/effective-day.ts";
import { quoteAround } from "../../ledger/quotation.ts";
import type { NoticeRef, Page } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { byDay, importedDay } from "../asking/facts.ts";
import { fromView, isPublished, whereNotices } from "../asking/ledger-where.ts";
import { readRows } from "../asking/one-moment.ts";
import { mostFound, toPage, toWindow, type Window } from "../asking/paging.ts";
import { isCurrent, listedShape, noticeShape, roundShape, severitiesShape, unitShape } from "../asking/shapes.ts";
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
  const direction = Prisma.raw(filters.order === "desc" ? "DESC" : "ASC");
  if (filters.sort === "name")
    return Prisma.sql`coalesce(u.name, r.name, n.issuer) ${direction} NULLS LAST, n."effectiveOn" DESC, n.id DESC`;
  return filters.order === "asc" ? Prisma.sql`${byDay("asc")}, n.id` : Prisma.sql`${byDay("desc")}, n.id DESC`;
}

/**
 * The published notices that `where` leaves, in `order`, for a keyword that very many have: walked in this order, the first
 * pages are full after a few. PostgreSQL, which does not know what reading a long text costs, would read them all and sort.
 */
export function walkNotices(where: Prisma.Sql, order: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT n.* FROM "Notice" n WHERE ${isPublished} AND ${where} ORDER BY ${order} OFFSET 0)`;
}

/** The notices that state a day, in the order of their dates; `null` where the page goes beyond them. */
async function walkByDate(filters: Filters, where: Prisma.Sql, { size, offset }: Pick<Window, "size" | "offset">) {
  const direction = Prisma.raw(filters.order === "asc" ? "ASC" : "DESC");
  const order = Prisma.sql`n."effectiveOn" ${direction}, n.id ${direction}`;
  const notices = walkNotices(Prisma.sql`n."effectiveOn" > ${undated}::date`, order);
  const rows = await readNoticeRows(where, order, filters.q, size, offset, notices);
  // Behind them stand those without a day.
  return rows.length === size ? rows : null;
}

/** The words around the first place of a keyword, as one line. */
function toExcerpt(text: string, terms: readonly string[]): NoticeRow["excerpt"] {
  const [first] = findHighlights(text, terms);
  if (first === undefined) return null;
  const cut = quoteAround(text, first, before, after);
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
  const rows = await readRows<Row[]>(Prisma.sql`
    WITH page AS MATERIALIZED (
      SELECT n.id FROM ${fromView("notices", notices)} WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}
    )
    SELECT ${noticeShape} AS notice, n.scope, ${unitShape} AS unit, ${roundShape} AS round,
      ${isCurrent} AS current,
      ${listedShape(Prisma.sql`n.id`)} AS listed,
      ${severitiesShape} AS severities,
      ${importedDay}::text AS "importedOn", ${text} AS text,
      n."spanStart" AS "start", n."spanEnd" AS "end"
    FROM page p JOIN ${fromView("notices")} ON n.id = p.id JOIN "Source" f ON f.id = n."sourceId"
    ORDER BY ${order}`);
  return rows.map(({ notice, text, start, end, ...row }): NoticeRow => {
    const excerpt = text === null ? null : toExcerpt(text.slice(start, end), terms);
    return { ...notice, ...row, excerpt };
  });
}

/** How many notices the filters leave; with a keyword up to a limit (`capped`), since each is read in its whole length. */
export async function countNotices(filters: Filters): Promise<{ total: number; capped: boolean }> {
  const most = filters.q === "" ? null : mostFound;
  const [counted] = await ask<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (SELECT FROM ${fromView("notices")} WHERE ${whereNotices(filters, "notices")}
      ${most === null ? Prisma.empty : Prisma.sql`LIMIT ${most + 1}`}) AS found`;
  const found = counted?.total ?? 0;
  const total = Math.min(found, most ?? found);
  return { total, capped: found > total };
}

/** One page of notices by date (newest first) or by name; with a keyword, the words around it. */
export async function listNotices(filters: Filters): Promise<Page<NoticeRow>> {
  const where = whereNotices(filters, "notices");
  const { total, capped } = await countNotices(filters);
  const window = toWindow(total, filters.page, filters.size);
  if (total === 0) return toPage([], total, window);
  const walked = capped && filters.sort !== "name" ? await walkByDate(filters, where, window) : null;
  const rows = walked ?? (await readNoticeRows(where, toOrder(filters), filters.q, window.size, window.offset));
  return toPage(rows, total, window, capped);
}

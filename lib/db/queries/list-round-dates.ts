// When the units of each round were inspected, told and when they published: first and last days, in SQL.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { RoundDates } from "../../ledger/distribution.ts";
import type { Page } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { ownDay } from "../asking/facts.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { type CountedRow, readPage } from "../asking/paging.ts";
import { roundShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";

/** First and last day of a date, and how many inspections state it. */
function stepShape(day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`json_build_object('first', min(${day}), 'last', max(${day}), 'stating', count(${day}))`;
}

/** One page of the rounds with inspections, the newest first. */
export async function listRoundDates(filters: Filters): Promise<Page<RoundDates>> {
  const where = Prisma.sql`${whereNotices(filters, "current")} AND r.id IS NOT NULL`;
  const direction = Prisma.raw(filters.order === "asc" ? "ASC" : "DESC");
  return readPage(
    filters,
    (window) => ask<CountedRow<RoundDates>[]>`
    SELECT count(*) OVER ()::int AS total, ${roundShape} AS round, count(*)::int AS inspections,
      json_build_object('start', min(i."start"), 'end', max(i."end")) AS stay,
      ${stepShape(Prisma.sql`i.feedback`)} AS feedback, ${stepShape(ownDay)} AS published
    FROM ${fromView("current")} WHERE ${where} GROUP BY r.id
    ORDER BY coalesce(min(i."start"), r.month, min(i."end")) ${direction} NULLS LAST, r.slug
    LIMIT ${window.size} OFFSET ${window.offset}`,
  );
}

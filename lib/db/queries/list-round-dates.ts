// When the units of each round were inspected, told and when they published: first and last days, in SQL.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { RoundDates } from "../../ledger/distribution.ts";
import type { Page } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { type CountedRow, readPage } from "../asking/paging.ts";
import { fromRoundDays } from "../asking/round-days.ts";
import { roundShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";

/** First and last day of a date, and how many inspections state it. */
function stepShape(day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`json_build_object('first', min(${day}), 'last', max(${day}), 'stating', count(${day}))`;
}

/** One page of the rounds that `listRounds` gives, in its order: the newest first. */
export async function listRoundDates(filters: Filters): Promise<Page<RoundDates>> {
  const direction = Prisma.raw(filters.order === "asc" ? "ASC" : "DESC");
  return readPage(
    filters,
    (window) => ask<CountedRow<RoundDates>[]>`
    SELECT count(*) OVER ()::int AS total, ${roundShape} AS round, count(days.inspection)::int AS inspections,
      json_build_object('start', min(begun), 'end', max(ended)) AS stay,
      ${stepShape(Prisma.sql`told`)} AS feedback, ${stepShape(Prisma.sql`published`)} AS published
    FROM ${fromRoundDays(filters)} JOIN "InspectionRound" r ON r.id = days.round WHERE tells GROUP BY r.id
    ORDER BY coalesce(min(begun), r.month, max(ended)) ${direction} NULLS LAST, max(newest) DESC, r.slug
    LIMIT ${window.size} OFFSET ${window.offset}`,
  );
}

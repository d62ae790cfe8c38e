// When rounds were: the days of their inspections. Of a round of which only the notice of the whole round is there, it is
// the days of that notice.
import "server-only";
import type { Filters } from "../../filters.ts";
import { Prisma } from "../generated/client.ts";
import { dayOf, ownDay } from "./facts.ts";
import { fromView, whereNotices } from "./ledger-where.ts";
import { isCurrent } from "./shapes.ts";

/** Notices that count: the current one of an inspection, and the current one of a whole round. */
export const isCurrentOfRound = Prisma.sql`r.id IS NOT NULL AND ${isCurrent}`;

/** Per inspection of a round, or notice that stands for all of it. Part of a question that groups by `days.round`. */
export function fromRoundDays(filters: Filters): Prisma.Sql {
  return Prisma.sql`(
    SELECT r.id AS round, i.id AS inspection, n.id AS notice, ${dayOf("start")} AS begun, ${dayOf("end")} AS ended,
      ${dayOf("feedback")} AS told, ${ownDay} AS published, max(n."effectiveOn") OVER ofRound AS newest,
      (i.id IS NOT NULL) = bool_or(i.id IS NOT NULL) OVER ofRound AS tells
    FROM ${fromView("notices")} WHERE ${whereNotices(filters, "notices")} AND ${isCurrentOfRound}
    WINDOW ofRound AS (PARTITION BY r.id)) days`;
}

/** A day of a round, in a question that groups its notices by rounds; as `fromRoundDays` has it. */
export function roundDay(column: "start" | "end"): Prisma.Sql {
  const pick = Prisma.raw(column === "start" ? "min" : "max");
  return Prisma.sql`CASE WHEN count(i.id) = 0 THEN ${pick}(${dayOf(column)}) ELSE ${pick}(i.${Prisma.raw(`"${column}"`)}) END`;
}

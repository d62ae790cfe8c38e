// In how many rounds a unit states how far it is: what a chart of one page of rounds says of all of them.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { RoundsStating } from "../../ledger/progress.ts";
import { ask } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { isCurrentOfRound } from "../asking/round-days.ts";
import { Prisma } from "../generated/client.ts";
import { hasRate, isDeclaredDisputed } from "./count-sums.ts";

/** Over all rounds that `listRounds` pages through under the same filters. */
export async function countRoundsStating(filters: Filters): Promise<RoundsStating> {
  const own = Prisma.sql`d.subject = ${filters.subject}::"Subject"`;
  const tasks = Prisma.sql`d.subject = 'task' AND ${filters.subject}::text = 'problem'`;
  const [row] = await ask<RoundsStating[]>`
    SELECT count(*)::int AS of, count(*) FILTER (WHERE own)::int AS stating,
      count(*) FILTER (WHERE tasks AND own IS NOT TRUE)::int AS tasks,
      count(*) FILTER (WHERE CASE WHEN own THEN "ownDisputed" ELSE "taskDisputed" END)::int AS disputed,
      coalesce(max(coalesce("ownTotal", "taskTotal")), 0)::float8 AS largest
    FROM (
      SELECT bool_or(${own}) AS own, bool_or(${tasks}) AS tasks,
        bool_or(${own} AND ${isDeclaredDisputed}) AS "ownDisputed", bool_or(${tasks} AND ${isDeclaredDisputed}) AS "taskDisputed",
        sum(d.total) FILTER (WHERE ${own}) AS "ownTotal", sum(d.total) FILTER (WHERE ${tasks}) AS "taskTotal"
      FROM ${fromView("notices")}
        LEFT JOIN "DeclaredTotal" d ON d."noticeId" = n.id AND n.id = i."currentNoticeId" AND ${hasRate}
      WHERE ${whereNotices(filters, "notices")} AND ${isCurrentOfRound}
      GROUP BY r.id
    ) rounds`;
  if (row === undefined) throw new Error("a count gave no row");
  return row;
}

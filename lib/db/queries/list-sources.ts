// The notices behind the figures of a chart: what its source line names, and the day up to which it speaks.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { GroupSourceCounts, SourceCounts, SourceNotice, Sources } from "../../ledger/progress.ts";
import type { NoticeRef, UnitRef } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { ownDay, type View } from "../asking/facts.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { fromRoundDays } from "../asking/round-days.ts";
import { noticeShape, unitShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";

/**
 * How many notices `filters` leave, and up to which day they speak: of the current ones, which is also how many
 * inspections, or of all that are published.
 */
export function countSources(filters: Filters, view: View = "current"): Promise<SourceCounts> {
  return countWhere(whereNotices(filters, view), view);
}

/** The same of those that stand for a round, by its inspections or as the notice of all of it, and how many have none. */
export async function countRoundSources(filters: Filters): Promise<GroupSourceCounts> {
  const [counts, leftOut] = await Promise.all([
    countWhere(Prisma.sql`n.id IN (SELECT days.notice FROM ${fromRoundDays(filters)} WHERE tells)`, "notices"),
    countUngrouped(filters, Prisma.sql`i."roundId"`),
  ]);
  return { ...counts, leftOut };
}

/** The same of those whose unit has a region, and how many have not. */
export async function countRegionSources(filters: Filters): Promise<GroupSourceCounts> {
  const [counts, leftOut] = await Promise.all([
    countWhere(Prisma.sql`${whereNotices(filters, "current")} AND u.province IS NOT NULL`),
    countUngrouped(filters, Prisma.sql`u.province`),
  ]);
  return { ...counts, leftOut };
}

async function countUngrouped(filters: Filters, group: Prisma.Sql): Promise<number> {
  const [others] = await ask<{ total: number }[]>`
    SELECT count(*)::int AS total FROM ${fromView("current")} WHERE ${whereNotices(filters, "current")} AND ${group} IS NULL`;
  return others?.total ?? 0;
}

async function countWhere(where: Prisma.Sql, view: View = "current"): Promise<SourceCounts> {
  const [counts] = await ask<SourceCounts[]>`
    SELECT count(*)::int AS total, max(${ownDay})::text AS "asOf", count(*) FILTER (WHERE n."isSample")::int AS samples,
      coalesce(array_agg(DISTINCT n."grammarVersion"), '{}') AS "grammarVersions"
    FROM ${fromView(view)} WHERE ${where}`;
  if (counts === undefined) throw new Error("a count gave no row");
  return counts;
}

/** The current notices that `filters` leave, the newest `limit` of them by name. */
export async function listSources(filters: Filters, limit = 20): Promise<Sources> {
  const where = whereNotices(filters, "current");
  const [counts, rows] = await Promise.all([
    countSources(filters),
    ask<{ notice: NoticeRef; unit: UnitRef }[]>`
      SELECT ${noticeShape} AS notice, ${unitShape} AS unit FROM ${fromView("current")} WHERE ${where}
      ORDER BY n."effectiveOn" DESC, n.id DESC LIMIT ${limit}`,
  ]);
  return { ...counts, notices: rows.map(({ notice, unit }): SourceNotice => ({ ...notice, unit })) };
}

// The notices behind the figures of a chart: what its source line names, and the day up to which it speaks.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { GroupSourceCounts, SourceCounts, SourceNotice, Sources } from "../../ledger/progress.ts";
import type { NoticeRef, UnitRef } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { ownDay, type View } from "../asking/facts.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { noticeShape, unitShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";

/**
 * How many notices `filters` leave, and up to which day they speak: of the current ones, which is also how many
 * inspections, or of all that are published.
 */
export function countSources(filters: Filters, view: View = "current"): Promise<SourceCounts> {
  return countWhere(whereNotices(filters, view), view);
}

/** The same of those that belong to a round, and how many do not. */
export function countRoundSources(filters: Filters): Promise<GroupSourceCounts> {
  return countGrouped(filters, Prisma.sql`i."roundId"`);
}

/** The same of those whose unit has a region, and how many have not. */
export function countRegionSources(filters: Filters): Promise<GroupSourceCounts> {
  return countGrouped(filters, Prisma.sql`u.province`);
}

async function countGrouped(filters: Filters, group: Prisma.Sql): Promise<GroupSourceCounts> {
  const where = whereNotices(filters, "current");
  const [counts, others] = await Promise.all([
    countWhere(Prisma.sql`${where} AND ${group} IS NOT NULL`),
    ask<{ total: number }[]>`
      SELECT count(*)::int AS total FROM ${fromView("current")} WHERE ${where} AND ${group} IS NULL`,
  ]);
  return { ...counts, leftOut: others[0]?.total ?? 0 };
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

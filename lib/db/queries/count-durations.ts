// How many days lie between the end of an inspection, its feedback and its notice: counted by days in SQL.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { DurationCount, Durations } from "../../ledger/distribution.ts";
import { ask } from "../asking/ask.ts";
import { ownDay } from "../asking/facts.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { countSources } from "./list-sources.ts";

/**
 * Days of each step over the inspections that the filters leave, by their current notices. A step counts where both of
 * its days are stated; the day of a notice is that of its publication, else of its signature, never that of import.
 */
export async function countDurations(filters: Filters): Promise<Durations> {
  const where = whereNotices(filters, "current");
  const [{ total: inspections }, counts] = await Promise.all([
    countSources(filters),
    ask<DurationCount[]>`
      SELECT step, days, count(*)::int AS count
      FROM ${fromView("current")} CROSS JOIN LATERAL (VALUES
        ('feedback', i.feedback - i."end"),
        ('notice', ${ownDay} - i.feedback),
        ('whole', ${ownDay} - i."end")) steps(step, days)
      WHERE ${where} AND days IS NOT NULL GROUP BY step, days ORDER BY step, days`,
  ]);
  return { inspections, counts };
}

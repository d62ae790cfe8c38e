// How many units, rounds and notices, and how much of what was declared is done.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { Headline } from "../../ledger/progress.ts";
import { ask } from "../asking/ask.ts";
import { ownDay } from "../asking/facts.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { isCurrent } from "../asking/shapes.ts";
import { countSourcedSums, toSubjectSums } from "./count-sums.ts";

type Counts = Omit<Headline, "sums">;

/** The headline of the overview under `filters`. Units and rounds are those with a notice that counts. */
export async function countHeadline(filters: Filters): Promise<Headline> {
  const current = whereNotices(filters, "current");
  const [counts, sums] = await Promise.all([
    ask<Counts[]>`
      SELECT count(DISTINCT i."unitId") FILTER (WHERE i."currentNoticeId" = n.id)::int AS units,
        count(DISTINCT r.id) FILTER (WHERE ${isCurrent})::int AS rounds,
        count(*)::int AS notices, count(*) FILTER (WHERE n."isSample")::int AS samples, max(${ownDay})::text AS "asOf"
      FROM ${fromView("notices")} WHERE ${whereNotices(filters, "notices")}`,
    countSourcedSums(current),
  ]);
  const [headline] = counts;
  if (headline === undefined) throw new Error("a count gave no row");
  return { ...headline, sums: toSubjectSums(sums.get(0), headline.units) };
}

// How many rounds have a day on the line of time, and from when until when they lie: what is said of all of them where a
// chart shows one page.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { RoundDays } from "../../ledger/distribution.ts";
import { ask } from "../asking/ask.ts";
import { fromRoundDays } from "../asking/round-days.ts";

/** Over all rounds that `listRoundDates` pages through. A stay that ends before it begins is not drawn, and not counted. */
export async function countRoundDays(filters: Filters): Promise<RoundDays> {
  const [row] = await ask<RoundDays[]>`
    SELECT count(*)::int AS of, count("first")::int AS dated, min("first")::text AS "first", max("last")::text AS "last"
    FROM (
      SELECT least(CASE WHEN ordered THEN coalesce(begun, ended) END, told, published) AS "first",
        greatest(CASE WHEN ordered THEN coalesce(ended, begun) END, "lastTold", "lastPublished") AS "last"
      FROM (
        SELECT min(begun) AS begun, max(ended) AS ended, (min(begun) > max(ended)) IS NOT TRUE AS ordered,
          min(told) AS told, max(told) AS "lastTold", min(published) AS published, max(published) AS "lastPublished"
        FROM ${fromRoundDays(filters)} WHERE tells GROUP BY days.round
      ) spans
    ) rounds`;
  if (row === undefined) throw new Error("a count gave no row");
  return row;
}

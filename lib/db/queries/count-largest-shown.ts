// The largest total among the bars of all units: the scale of a chart, whichever page of them it shows.
import "server-only";
import type { Filters } from "../../filters.ts";
import { ask } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { joinShown } from "../asking/shapes.ts";

/** Over all units that `listUnitProgress` pages through; 0 where none has a total. What exceeds its total is not drawn. */
export async function countLargestShown(filters: Filters): Promise<number> {
  const [row] = await ask<{ largest: number }[]>`
    SELECT coalesce(max(s.total), 0)::float8 AS largest
    FROM ${fromView("current")} ${joinShown(filters.subject)}
    WHERE ${whereNotices(filters, "current")} AND coalesce(s.done, 0) + coalesce(s.ongoing, 0) <= s.total`;
  return row?.largest ?? 0;
}

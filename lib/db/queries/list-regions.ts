// The places in which units were inspected, from the provinces down, with how many units and inspections each takes in.
import "server-only";
import type { Filters } from "../../filters.ts";
import { sortByRegion } from "../../regions.ts";
import { ask } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";

export interface RegionCount {
  /** Official names from the province down, joined by "/": the value of the filter `region`. */
  region: string;
  units: number;
  inspections: number;
}

/** Every place under `filters`, in the order of their codes, a place before what lies in it. Units without a stated region are in none. */
export async function listRegions(filters: Filters): Promise<RegionCount[]> {
  const rows = await ask<RegionCount[]>`
    SELECT place.region, count(DISTINCT u.id)::int AS units, count(*)::int AS inspections
    FROM ${fromView("current")} CROSS JOIN LATERAL (VALUES (u.province), (u.province || '/' || u.city),
      (u.province || '/' || u.city || '/' || u.county)) place (region)
    WHERE ${whereNotices(filters, "current")} AND place.region IS NOT NULL
    GROUP BY 1`;
  return sortByRegion(rows, ({ region }) => region);
}

// Regions side by side: how many units each has, and what they declare, added up.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { RegionProgress } from "../../ledger/progress.ts";
import { ask } from "../asking/ask.ts";
import { atPlace, fromView, whereNotices } from "../asking/ledger-where.ts";
import { Prisma } from "../generated/client.ts";
import { countSourcedSums, toSubjectSums } from "./count-sums.ts";
import { listRegions } from "./list-regions.ts";

type RegionRow = Omit<RegionProgress, "region" | "sums"> & { group: number };

/**
 * Each region of the filters under all the others, in their order, each with all that lies in it; without any, the
 * provinces that the filters leave, in the order of their codes. A region without a notice that counts is left out. Regions do not overlap: of a
 * place and one that lies in it `parseFilters` keeps the smaller.
 */
export async function listRegionProgress(filters: Filters): Promise<RegionProgress[]> {
  const regions =
    filters.region.length > 0
      ? filters.region
      : (await listRegions(filters)).map(({ region }) => region).filter((region) => !region.includes("/"));
  if (regions.length === 0) return [];
  const where = whereNotices({ ...filters, region: regions }, "current");
  const cases = regions.map((region, index) => Prisma.sql`WHEN ${atPlace(region)} THEN ${index}::int`);
  const group = Prisma.sql`CASE ${Prisma.join(cases, " ")} END`;
  const [rows, sums] = await Promise.all([
    ask<RegionRow[]>`
      SELECT ${group} AS "group", count(DISTINCT i."unitId")::int AS units, count(*)::int AS inspections,
        count(DISTINCT i."roundId")::int AS rounds, min(i."start")::text AS "start", max(i."end")::text AS "end"
      FROM ${fromView("current")} WHERE ${where} GROUP BY 1`,
    countSourcedSums(where, group),
  ]);
  return regions.flatMap((region, index): RegionProgress[] => {
    const row = rows.find((one) => one.group === index);
    if (row === undefined) return [];
    const { group: _, ...counts } = row;
    return [{ region, ...counts, sums: toSubjectSums(sums.get(index), row.units) }];
  });
}

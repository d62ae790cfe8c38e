// Units and declared sums of each province, over current notices.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { ProvinceSums } from "../../ledger/distribution.ts";
import { ask } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { Prisma } from "../generated/client.ts";
import { countSourcedSums, toSubjectSums } from "./count-sums.ts";

interface ProvinceRow {
  /** The number by which the sums know it. */
  group: number;
  province: string | null;
  units: number;
  inspections: number;
}

/** All provinces that the filters leave, the one with the most units first. */
export async function countByProvince(filters: Filters): Promise<ProvinceSums[]> {
  const where = whereNotices(filters, "current");
  // A unit without a province stands in a group of its own.
  const group = Prisma.sql`hashtext(coalesce(u.province, ''))`;
  const [rows, sums] = await Promise.all([
    ask<ProvinceRow[]>`
      SELECT ${group} AS "group", u.province, count(DISTINCT i."unitId")::int AS units, count(*)::int AS inspections
      FROM ${fromView("current")} WHERE ${where} GROUP BY u.province ORDER BY units DESC, u.province NULLS LAST`,
    countSourcedSums(where, group),
  ]);
  return rows.map(({ group: key, ...row }) => ({ ...row, sums: toSubjectSums(sums.get(key), row.units) }));
}

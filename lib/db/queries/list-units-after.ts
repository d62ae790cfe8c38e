// Units in the order in which they came, from a place on: what the read API walks through. A place is the last unit's id.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { UnitProgress } from "../../ledger/progress.ts";
import type { UnitRef } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { allOf, fromView, whereNotices } from "../asking/ledger-where.ts";
import { readRows } from "../asking/one-moment.ts";
import { isAfter, type Slice, toDirection } from "../asking/paging.ts";
import { unitShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";
import { readUnitProgress } from "./list-unit-progress.ts";

/** More inspections than a page of units has. */
const mostInspections = 10_000;

const unitId = Prisma.sql`u.id`;

/** A unit of a walk: its inspections that the filters leave, the newest notice first. */
export interface UnitOfWalk extends UnitRef {
  id: number;
  inspections: UnitProgress[];
}

/**
 * At most `limit` units after the place `after` (`null`: from the start), each with its inspections under `filters`;
 * `filters.subject` decides `shown`, `filters.order` the direction.
 */
export async function listUnitsAfter(
  filters: Filters,
  after: number | null,
  limit: number,
): Promise<Slice<UnitOfWalk>> {
  const where = whereNotices(filters, "current");
  const direction = toDirection(filters.order);
  const [counted, keys] = await Promise.all([
    ask<{ total: number }[]>`
      SELECT count(DISTINCT u.id)::int AS total FROM ${fromView("current")} WHERE ${where}`,
    readRows<{ id: number; unit: UnitRef }[]>(Prisma.sql`
      SELECT u.id, ${unitShape} AS unit FROM "Unit" u WHERE u.id IN (
        SELECT DISTINCT u.id FROM ${fromView("current")}
        WHERE ${allOf([where, isAfter([unitId], after === null ? null : [after], filters.order)])}
        ORDER BY 1 ${direction} LIMIT ${limit + 1})
      ORDER BY u.id ${direction}`),
  ]);
  const shown = keys.slice(0, limit);
  const within = Prisma.sql`${where} AND u.id = ANY(${shown.map((row) => row.id)}::int[])`;
  const newestFirst: Filters = { ...filters, sort: "date", order: "desc" };
  const progress = shown.length === 0 ? [] : await readUnitProgress(newestFirst, within, mostInspections);
  const rows = shown.map(({ id, unit }): UnitOfWalk => {
    return { id, ...unit, inspections: progress.filter((row) => row.unit.slug === unit.slug) };
  });
  return { rows, total: counted[0]?.total ?? 0, capped: false, more: keys.length > limit };
}

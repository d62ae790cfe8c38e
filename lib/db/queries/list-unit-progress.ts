// How far each unit is, by the current notice of each of its inspections.
import "server-only";
import { naturalOrder } from "../../filter-choices.ts";
import type { Filters } from "../../filters.ts";
import type { UnitProgress } from "../../ledger/progress.ts";
import type { Page } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { byDay, bySound } from "../asking/facts.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { toPage, toWindow } from "../asking/paging.ts";
import {
  declaredShape,
  inspectionShape,
  joinShown,
  listedShape,
  noticeShape,
  roundShape,
  shownShape,
  unitShape,
} from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";
import { countSources } from "./list-sources.ts";

/** The percentage of toCompletionRate in lib/ledger/tally.ts as a fraction, said in SQL because the rows are cut into pages there. */
const rate = Prisma.sql`CASE WHEN s.total > 0 AND s.done <= s.total AND (s.unknown > 0) IS NOT TRUE
  THEN s.done::float8 / s.total END`;

/** What a sort compares; ties go to the larger, the newer and the name. What is not stated stands last either way. */
function toOrder(filters: Filters): Prisma.Sql {
  const sort = filters.sort ?? "rate";
  const direction = Prisma.raw((filters.order ?? naturalOrder[sort]) === "desc" ? "DESC" : "ASC");
  const keys = { rate, size: Prisma.sql`s.total`, name: bySound(Prisma.sql`u.name`) };
  const first =
    sort === "date" ? byDay(filters.order ?? naturalOrder.date) : Prisma.sql`${keys[sort]} ${direction} NULLS LAST`;
  return Prisma.sql`${first}, s.total DESC NULLS LAST, n."effectiveOn" DESC, u.name, i.id`;
}

/** Rows of the current view that `where` leaves, in the order that the filters ask for. */
export function readUnitProgress(
  filters: Filters,
  where: Prisma.Sql,
  limit: number,
  offset = 0,
): Promise<UnitProgress[]> {
  const order = toOrder(filters);
  // The page is cut first; only its rows are given their totals.
  return ask<UnitProgress[]>`
    WITH page AS MATERIALIZED (
      SELECT i.id AS "inspectionId", s.subject, s.basis, s.total, s.done, s.ongoing, s.unknown, s."start", s."end"
      FROM ${fromView("current")} ${joinShown(filters.subject)}
      WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}
    )
    SELECT ${unitShape} AS unit, ${roundShape} AS round, ${inspectionShape} AS inspection, ${noticeShape} AS notice,
      ${declaredShape(Prisma.sql`n.id`)} AS declared, ${listedShape(Prisma.sql`n.id`)} AS listed, ${shownShape} AS shown
    FROM page s JOIN ${fromView("current")} ON i.id = s."inspectionId"
    ORDER BY ${order}`;
}

/** The first `limit` units by progress, in the order that the filters ask for: what a report has room for. */
export async function listFirstUnits(filters: Filters, limit: number): Promise<Page<UnitProgress>> {
  const [{ total }, rows] = await Promise.all([
    countSources(filters),
    readUnitProgress(filters, whereNotices(filters, "current"), limit),
  ]);
  return { rows, total, capped: false, page: 1, size: limit };
}

/**
 * One page of units by progress: a row for each inspection with a current notice. `filters.subject` decides `shown`,
 * which is also what `rate` and `size` sort by.
 */
export async function listUnitProgress(filters: Filters): Promise<Page<UnitProgress>> {
  const where = whereNotices(filters, "current");
  const { total } = await countSources(filters);
  const window = toWindow(total, filters.page, filters.size);
  const rows = total === 0 ? [] : await readUnitProgress(filters, where, window.size, window.offset);
  return toPage(rows, total, window);
}

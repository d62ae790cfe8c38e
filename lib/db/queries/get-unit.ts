// A unit with its inspections: progress, what is unfinished, outcomes, money, and the ledger as a tree.
import "server-only";
import type { Filters } from "../../filters.ts";
import { noFilters } from "../../filters.ts";
import type { KeptCorrection } from "../../ledger/correction.ts";
import type { UnitDetail, UnitInspection } from "../../ledger/detail.ts";
import type { NoticeRef, UnitRef } from "../../ledger/refs.ts";
import type { Stated } from "../../ledger/span.ts";
import { ask, askTogether } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { correctionsShape, noticeShape, unitShape } from "../asking/shapes.ts";
import { readUnitProgress } from "./list-unit-progress.ts";
import { readNoticeParts } from "./read-notice-parts.ts";

/** More inspections than one unit has had. */
const mostInspections = 100;

interface NoticeOfUnit {
  unit: UnitRef;
  inspectionId: number;
  notice: NoticeRef;
  systems: Stated<number> | null;
  completionRate: Stated<number> | null;
  corrections: KeptCorrection[];
}

/**
 * The unit `slug`, or what it was merged into, with the inspections that the other filters leave, the newest first; `filters.subject` decides `shown`.
 * `null` where no such unit has a published notice.
 */
export async function getUnit(slug: string, filters: Filters): Promise<UnitDetail | null> {
  return askTogether(() => readUnit(slug, filters));
}

async function readUnit(slug: string, filters: Filters): Promise<UnitDetail | null> {
  const narrowed: Filters = { ...filters, unit: [slug] };
  const all: Filters = { ...noFilters, unit: [slug] };
  const newestFirst: Filters = { ...narrowed, sort: "date", order: "desc" };
  const [notices, progress] = await Promise.all([
    ask<NoticeOfUnit[]>`
      SELECT ${unitShape} AS unit, i.id AS "inspectionId", ${noticeShape} AS notice,
        CASE WHEN n.systems IS NOT NULL THEN json_build_object('value', n.systems, 'span', n."metaSpans"->'systems') END AS systems,
        CASE WHEN n."completionRate" IS NOT NULL THEN
          json_build_object('value', n."completionRate"::float8, 'span', n."metaSpans"->'completionRate') END AS "completionRate",
        ${correctionsShape} AS corrections
      FROM ${fromView("notices")} WHERE ${whereNotices(all, "notices")}
      ORDER BY n."effectiveOn" DESC, n.id DESC`,
    readUnitProgress(newestFirst, whereNotices(narrowed, "current"), mostInspections),
  ]);
  const unit = notices[0]?.unit;
  if (unit === undefined) return null;
  const parts = await readNoticeParts(progress.map((row) => row.notice.id));
  const inspections = progress.flatMap((row): UnitInspection[] => {
    const found = parts.get(row.notice.id);
    const current = notices.find((one) => one.notice.id === row.notice.id);
    if (found === undefined || current === undefined) return [];
    const { contacts: _, ...rest } = found;
    const history = notices.filter((one) => one.inspectionId === row.inspection.id).map((one) => one.notice);
    const { systems, completionRate, corrections } = current;
    return [{ ...row, ...rest, history, systems, completionRate, corrections }];
  });
  return { ...unit, inspections };
}

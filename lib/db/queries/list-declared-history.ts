// The declared figures of every published notice of some units, one notice after the other.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { NoticeFigures } from "../../ledger/progress.ts";
import { ask } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { declaredShape, inspectionShape, noticeShape, unitShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";

/** More notices than one unit has had. */
const mostNotices = 200;

/** Notices of inspections that the filters leave, the earlier before the later within each inspection. */
export async function listDeclaredHistory(filters: Filters): Promise<NoticeFigures[]> {
  return ask<NoticeFigures[]>`
    SELECT ${unitShape} AS unit, ${inspectionShape} AS inspection, ${noticeShape} AS notice,
      ${declaredShape(Prisma.sql`n.id`)} AS declared, n.id = i."currentNoticeId" AS current
    FROM ${fromView("notices")} WHERE ${whereNotices(filters, "notices")} AND i.id IS NOT NULL
    ORDER BY coalesce(i."start", i."end", i.feedback) NULLS LAST, i.id, n."effectiveOn", n.id LIMIT ${mostNotices}`;
}

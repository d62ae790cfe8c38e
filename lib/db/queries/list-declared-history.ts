// The declared figures of every published notice of some units, one notice after the other.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { NoticeFigures } from "../../ledger/progress.ts";
import type { Page } from "../../ledger/refs.ts";
import { ask } from "../asking/ask.ts";
import { fromView, whereNotices } from "../asking/ledger-where.ts";
import { type CountedRow, readPage } from "../asking/paging.ts";
import { declaredShape, inspectionShape, noticeShape, unitShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";

/** One page of the notices of inspections that the filters leave, the earlier before the later within each inspection. */
export async function listDeclaredHistory(filters: Filters): Promise<Page<NoticeFigures>> {
  return readPage(
    filters,
    (window) => ask<CountedRow<NoticeFigures>[]>`
    SELECT count(*) OVER ()::int AS total, ${unitShape} AS unit, ${inspectionShape} AS inspection, ${noticeShape} AS notice,
      ${declaredShape(Prisma.sql`n.id`)} AS declared, n.id = i."currentNoticeId" AS current
    FROM ${fromView("notices")} WHERE ${whereNotices(filters, "notices")} AND i.id IS NOT NULL
    ORDER BY coalesce(i."start", i."end", i.feedback) NULLS LAST, i.id, n."effectiveOn", n.id
    LIMIT ${window.size} OFFSET ${window.offset}`,
  );
}

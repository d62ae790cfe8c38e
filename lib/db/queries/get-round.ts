// A round with its units side by side.
import "server-only";
import type { Filters } from "../../filters.ts";
import { noFilters } from "../../filters.ts";
import type { RoundDetail } from "../../ledger/detail.ts";
import type { RoundNotice } from "../../ledger/progress.ts";
import { ask } from "../asking/ask.ts";
import { keptIds } from "../asking/follow-merges.ts";
import { fromView, isPublished, whereNotices } from "../asking/ledger-where.ts";
import { roundNoticeShape } from "../asking/shapes.ts";
import { toEmptySums } from "./count-sums.ts";
import { readRoundProgress } from "./list-rounds.ts";
import { readUnitProgress } from "./list-unit-progress.ts";

/** More units than any round of inspection has; the ranking is not paged. */
const mostUnits = 1000;

/**
 * The round `slug`, or what it was merged into, under the other filters (its own filter of rounds is the round itself); units by the sort asked for.
 * `null` where no such round has a published notice.
 */
export async function getRound(slug: string, filters: Filters): Promise<RoundDetail | null> {
  const narrowed: Filters = { ...filters, round: [slug] };
  const [progress, inspections, notices] = await Promise.all([
    readRoundProgress(narrowed),
    readUnitProgress(narrowed, whereNotices(narrowed, "current"), mostUnits),
    ask<{ notice: RoundNotice }[]>`
      SELECT ${roundNoticeShape} AS notice FROM ${fromView("notices")}
      WHERE r.id = ANY(${keptIds("round", [slug])}) AND n.scope = 'round' AND ${isPublished} ORDER BY n."effectiveOn" DESC, n.id DESC`,
  ]);
  const roundNotices = notices.map((row) => row.notice);
  if (progress !== null) return { ...progress, inspections, roundNotices };
  // The round may be there, and only the other filters leave nothing of it.
  const whole = await readRoundProgress({ ...noFilters, round: [slug] });
  if (whole === null) return null;
  return {
    round: whole.round,
    units: 0,
    notices: 0,
    start: null,
    end: null,
    sums: toEmptySums(0),
    roundNotice: whole.roundNotice,
    inspections,
    roundNotices,
  };
}

// The figures of units -> rows of a table: of the chart of their progress, and of the ranking.
import type { TableCell, TableColumn } from "../export/table.ts";
import type { UnitProgress } from "../ledger/progress.ts";
import type { NoticeRef } from "../ledger/refs.ts";
import { toShownHref, toSourceHref } from "../ledger/source-address.ts";
import type { Subject } from "../ledger/status.ts";
import { toCompletionRate, toTallyParts } from "../ledger/tally.ts";
import type { Messages } from "../messages/zh-CN.ts";
import type { Reading } from "./progress-row.ts";

/** The columns behind the unit's. */
export function toFigureColumns({ charts: { columns }, site }: Messages): TableColumn[] {
  return [
    { key: "subject", label: columns.subject, kind: "text" },
    { key: "basis", label: columns.basis, kind: "text" },
    { key: "total", label: columns.total, kind: "number" },
    { key: "done", label: columns.done, kind: "number" },
    { key: "ongoing", label: columns.ongoing, kind: "number" },
    { key: "notStated", label: columns.notStated, kind: "number" },
    { key: "rate", label: columns.rate, kind: "percent" },
    { key: "corrected", label: columns.corrected, kind: "text" },
    { key: "disputed", label: columns.disputed, kind: "text" },
    { key: "sample", label: site.sample, kind: "text" },
    { key: "date", label: columns.date, kind: "date" },
    { key: "address", label: site.source, kind: "address" },
  ];
}

/** Their cells, ending in the address that marks each of the figures in the text. */
export function toFigureCells({ row, subject, basis, tally }: Reading, messages: Messages): TableCell[] {
  const { words, review } = messages;
  return [
    words.subject[subject],
    words[basis],
    tally.total,
    tally.done,
    tally.ongoing,
    toTallyParts(tally)?.notStated ?? null,
    toCompletionRate(tally)?.percent ?? null,
    tally.corrected ? review.corrected.mark : "",
    tally.disputed ? words.disputed.mark : "",
    markSample(row, messages),
    row.notice.published ?? row.notice.signed,
    toShownHref(row),
  ];
}

/** Those of a unit whose notice says nothing of the subject: the whole notice is its address. */
export function toSilentCells(row: UnitProgress, subject: Subject, messages: Messages): TableCell[] {
  const figures = Array<null>(6).fill(null);
  return [
    messages.words.subject[subject],
    ...figures,
    "",
    "",
    markSample(row, messages),
    row.notice.published ?? row.notice.signed,
    toSourceHref(row.notice.id),
  ];
}

/** Says that what is taken away is a sample, and nothing of a real notice. */
export function markSample({ notice }: { notice: Pick<NoticeRef, "isSample"> }, { site }: Messages): string {
  return notice.isSample ? site.sample : "";
}

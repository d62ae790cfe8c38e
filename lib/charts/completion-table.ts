// The figures of units -> rows of a table: of the chart of their progress, and of the ranking.
import type { TableCell, TableColumn } from "../export/table.ts";
import type { UnitProgress } from "../ledger/progress.ts";
import { toShownHref, toSourceHref } from "../ledger/source-address.ts";
import type { Subject } from "../ledger/status.ts";
import { toCompletionRate, toTallyParts } from "../ledger/tally.ts";
import type { Messages } from "../messages/zh-CN.ts";
import { dateOf, type Reading } from "./progress-row.ts";

/** The columns behind the unit's. */
export function toFigureColumns({ charts: { columns }, site, review }: Messages): TableColumn[] {
  return [
    { key: "subject", label: columns.subject, kind: "text" },
    { key: "basis", label: columns.basis, kind: "text" },
    { key: "total", label: columns.total, kind: "number" },
    { key: "done", label: columns.done, kind: "number" },
    { key: "ongoing", label: columns.ongoing, kind: "number" },
    { key: "notStated", label: columns.notStated, kind: "number" },
    { key: "rate", label: columns.rate, kind: "percent" },
    { key: "corrected", label: review.corrected.mark, kind: "text" },
    { key: "date", label: columns.date, kind: "date" },
    { key: "address", label: site.source, kind: "address" },
  ];
}

/** Their cells, ending in the address that marks each of the figures in the text. */
export function toFigureCells({ row, subject, basis, tally }: Reading, { words, review }: Messages): TableCell[] {
  return [
    words.subject[subject],
    words[basis],
    tally.total,
    tally.done,
    tally.ongoing,
    toTallyParts(tally)?.notStated ?? null,
    toCompletionRate(tally)?.percent ?? null,
    tally.corrected ? review.corrected.mark : null,
    dateOf(row),
    toShownHref(row),
  ];
}

/** Those of a unit whose notice says nothing of the subject: the whole notice is its address. */
export function toSilentCells(row: UnitProgress, subject: Subject, { words }: Messages): TableCell[] {
  return [words.subject[subject], ...Array<null>(7).fill(null), dateOf(row), toSourceHref(row.notice.id)];
}

// The ranking of units by completion rate as a table to take away, and as it is printed in a report.
import { listRanks } from "@/lib/charts/list-ranks.ts";
import { dateOf, type Reading, readRows } from "@/lib/charts/progress-row.ts";
import type { ExportTable, TableCell } from "@/lib/export/table.ts";
import type { UnitProgress } from "@/lib/ledger/progress.ts";
import type { Subject } from "@/lib/ledger/status.ts";
import { toCompletionRate, toTallyParts } from "@/lib/ledger/tally.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

/** Those with a rank in its order, ties and all; then those that state no progress; then those that state nothing. */
export function toRankingTable(rows: UnitProgress[], subject: Subject, messages: Messages): ExportTable {
  const { words, pages, charts } = messages;
  const { columns } = charts;
  const { readings, silent } = readRows(rows, subject);
  const { ranked, unranked } = listRanks(readings);
  const toRow = ({ row, name, subject: counted, basis, tally }: Reading, rank: number | null): TableCell[] => [
    name,
    rank,
    words.subject[counted],
    words[basis],
    tally.total,
    tally.done,
    tally.ongoing,
    toTallyParts(tally)?.notStated ?? null,
    toCompletionRate(tally)?.percent ?? null,
    dateOf(row),
  ];
  return {
    columns: [
      { key: "unit", label: columns.unit, kind: "text" },
      { key: "rank", label: pages.round.rank, kind: "number" },
      { key: "subject", label: columns.subject, kind: "text" },
      { key: "basis", label: columns.basis, kind: "text" },
      { key: "total", label: columns.total, kind: "number" },
      { key: "done", label: columns.done, kind: "number" },
      { key: "ongoing", label: columns.ongoing, kind: "number" },
      { key: "notStated", label: columns.notStated, kind: "number" },
      { key: "rate", label: columns.rate, kind: "percent" },
      { key: "date", label: columns.date, kind: "date" },
    ],
    rows: [
      ...ranked.map(({ reading, rank }) => toRow(reading, rank)),
      ...unranked.map((reading) => toRow(reading, null)),
      ...silent.map((row): TableCell[] => [
        row.unit.name,
        null,
        words.subject[subject],
        ...Array<null>(6).fill(null),
        dateOf(row),
      ]),
    ],
  };
}

// The ranking of units by completion rate as a table to take away, and as it is printed in a report.
import { toFigureCells, toFigureColumns, toSilentCells } from "@/lib/charts/completion-table.ts";
import { listRanks } from "@/lib/charts/list-ranks.ts";
import { type Reading, readRows } from "@/lib/charts/progress-row.ts";
import { type ExportTable, leaveOutEmpty, type TableCell } from "@/lib/export/table.ts";
import type { Order } from "@/lib/filter-choices.ts";
import type { UnitProgress } from "@/lib/ledger/progress.ts";
import type { Subject } from "@/lib/ledger/status.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

/** Those with a rank in its order, ties and all; then those that state no progress; then those that state nothing. */
export function toRankingTable(
  rows: UnitProgress[],
  subject: Subject,
  messages: Messages,
  order: Order = "desc",
): ExportTable {
  const { pages, charts } = messages;
  const { readings, silent } = readRows(rows, subject);
  const { ranked, unranked } = listRanks(readings, order);
  const toRow = (reading: Reading, rank: number | ""): TableCell[] => [
    reading.name,
    rank,
    ...toFigureCells(reading, messages),
  ];
  return leaveOutEmpty({
    columns: [
      { key: "unit", label: charts.columns.unit, kind: "text" },
      { key: "rank", label: pages.round.rank, kind: "number" },
      ...toFigureColumns(messages),
    ],
    rows: [
      ...ranked.map(({ reading, rank }) => toRow(reading, rank)),
      ...unranked.map((reading) => toRow(reading, "")),
      ...silent.map((row) => [row.unit.name, "", ...toSilentCells(row, subject, messages)]),
    ],
  });
}

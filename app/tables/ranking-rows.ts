// The ranking of units by completion rate as a table to take away, and as it is printed in a report.
import type { PrintedRanking } from "@/components/report/units-sections.tsx";
import { toFigureCells, toFigureColumns, toSilentCells } from "@/lib/charts/completion-table.ts";
import { listRanks } from "@/lib/charts/list-ranks.ts";
import { type Reading, readRows } from "@/lib/charts/progress-row.ts";
import { type ExportTable, leaveOutEmpty, type TableCell, type TableColumn } from "@/lib/export/table.ts";
import type { Order } from "@/lib/filter-choices.ts";
import type { UnitProgress } from "@/lib/ledger/progress.ts";
import type { Subject } from "@/lib/ledger/status.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

/** The unit's name, and its figures in cells. */
interface Line {
  name: string;
  cells: TableCell[];
}

/** Those with a rank in its order, ties and all; then those that state no progress, and those that state nothing. */
function readRanking(rows: UnitProgress[], subject: Subject, messages: Messages, order: Order) {
  const { readings, silent } = readRows(rows, subject);
  const { ranked, unranked } = listRanks(readings, order);
  const toLine = (reading: Reading): Line => ({ name: reading.name, cells: toFigureCells(reading, messages) });
  return {
    ranked: ranked.map(({ reading, rank }) => ({ ...toLine(reading), rank })),
    unranked: [
      ...unranked.map(toLine),
      ...silent.map((row): Line => ({ name: row.unit.name, cells: toSilentCells(row, subject, messages) })),
    ],
  };
}

function toTable(columns: readonly TableColumn[], rows: TableCell[][], messages: Messages): ExportTable {
  return leaveOutEmpty({ columns: [...columns, ...toFigureColumns(messages)], rows });
}

const unitColumn = ({ charts }: Messages): TableColumn => ({ key: "unit", label: charts.columns.unit, kind: "text" });
const rankColumn = ({ pages }: Messages): TableColumn => ({ key: "rank", label: pages.round.rank, kind: "number" });

/** All of them in one table; those without a rank stand behind the others. */
export function toRankingTable(rows: UnitProgress[], subject: Subject, messages: Messages, order: Order): ExportTable {
  const { ranked, unranked } = readRanking(rows, subject, messages, order);
  return toTable(
    [unitColumn(messages), rankColumn(messages)],
    [
      ...ranked.map(({ name, rank, cells }) => [name, rank, ...cells]),
      ...unranked.map(({ name, cells }) => [name, "", ...cells]),
    ],
    messages,
  );
}

/** As it is printed: who has no rank stands in a table of its own, which has no column for it. */
export function toPrintedRanking(rows: UnitProgress[], subject: Subject, messages: Messages): PrintedRanking {
  const { ranked, unranked } = readRanking(rows, subject, messages, "desc");
  return {
    ranked: toTable(
      [unitColumn(messages), rankColumn(messages)],
      ranked.map(({ name, rank, cells }) => [name, rank, ...cells]),
      messages,
    ),
    unranked: toTable(
      [unitColumn(messages)],
      unranked.map(({ name, cells }) => [name, ...cells]),
      messages,
    ),
  };
}

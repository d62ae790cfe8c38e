// Rows of the ledger as a table to take away.
import { statusOf } from "@/components/ledger/row-status.ts";
import type { ExportTable } from "@/lib/export/table.ts";
import type { LedgerRow } from "@/lib/ledger/detail.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export function toLedgerTable(rows: LedgerRow[], { words, pages, filters }: Messages): ExportTable {
  return {
    columns: [
      { key: "unit", label: words.unitShort, kind: "text" },
      { key: "region", label: words.region, kind: "text" },
      { key: "round", label: words.round, kind: "text" },
      { key: "kind", label: filters.facets.itemKind, kind: "text" },
      { key: "number", label: pages.ledger.number, kind: "text" },
      { key: "text", label: pages.ledger.text, kind: "text" },
      { key: "above", label: pages.ledger.aspect, kind: "text" },
      { key: "status", label: pages.ledger.status, kind: "text" },
      { key: "notice", label: words.notice, kind: "text" },
      { key: "date", label: words.published, kind: "date" },
    ],
    rows: rows.map((row) => [
      row.unit.name,
      row.unit.region.join(" ") || null,
      row.round ? words.roundName(row.round) : null,
      words.itemKind[row.kind],
      row.number,
      row.text,
      row.path.map((above) => above.title).join(" › ") || null,
      statusOf(row) === "unknown" ? null : words.status[statusOf(row)],
      row.notice.title,
      row.notice.published ?? row.notice.signed,
    ]),
  };
}

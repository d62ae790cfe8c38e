// Rows of the ledger as a table to take away.
import { type ExportTable, leaveOutEmpty } from "@/lib/export/table.ts";
import type { LedgerRow } from "@/lib/ledger/detail.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toPlaceCells, toPlaceColumns } from "./place-columns.ts";

export function toLedgerTable(rows: LedgerRow[], messages: Messages): ExportTable {
  const { words, pages, filters, charts, site, review } = messages;
  return leaveOutEmpty({
    columns: [
      ...toPlaceColumns(messages),
      { key: "kind", label: filters.facets.itemKind, kind: "text" },
      { key: "number", label: pages.ledger.number, kind: "text" },
      { key: "text", label: pages.ledger.text, kind: "text" },
      { key: "above", label: pages.ledger.aspect, kind: "text" },
      { key: "status", label: pages.ledger.status, kind: "text" },
      { key: "corrected", label: charts.columns.corrected, kind: "text" },
      { key: "notice", label: words.notice, kind: "text" },
      { key: "date", label: charts.columns.date, kind: "date" },
      { key: "address", label: site.source, kind: "address" },
    ],
    rows: rows.map((row) => [
      ...toPlaceCells(row, messages),
      words.itemKind[row.kind],
      // A measure has no number of its own, and what hangs under nothing has nothing above it.
      row.number ?? "",
      row.text,
      row.path.map((above) => above.title).join(" › "),
      row.status === "unknown" ? null : words.status[row.status],
      row.corrected ? review.corrected.mark : "",
      row.notice.title,
      row.notice.published ?? row.notice.signed,
      toSourceHref(row.noticeId, row.span),
    ]),
  });
}

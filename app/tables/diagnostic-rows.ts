// Diagnostics as a table to take away: the sentence and the words that it speaks of.
import { type ExportTable, leaveOutEmpty } from "@/lib/export/table.ts";
import type { QuotedDiagnostic } from "@/lib/ledger/diagnostic-row.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import { toStanding } from "@/lib/ledger/standing.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toPlaceCells, toPlaceColumns } from "./place-columns.ts";

export function toDiagnosticsTable(rows: QuotedDiagnostic[], messages: Messages): ExportTable {
  const { words, finding, diagnostics, charts, site } = messages;
  const { diagnostics: list } = finding;
  return leaveOutEmpty({
    columns: [
      { key: "severity", label: list.severity, kind: "text" },
      { key: "code", label: list.kind, kind: "text" },
      { key: "diagnostic", label: list.sentence, kind: "text" },
      { key: "quote", label: list.quote, kind: "text" },
      ...toPlaceColumns(messages),
      { key: "notice", label: words.notice, kind: "text" },
      { key: "noticeId", label: list.noticeId, kind: "number" },
      { key: "date", label: charts.columns.date, kind: "date" },
      { key: "state", label: list.state, kind: "text" },
      { key: "address", label: site.source, kind: "address" },
    ],
    rows: rows.map((row) => [
      diagnostics.severity[row.severity],
      diagnostics.codes[row.code],
      diagnostics.sentences[row.code](row.values),
      row.quote?.text ?? "",
      ...toPlaceCells(row, messages),
      row.notice.title,
      row.noticeId,
      row.notice.published ?? row.notice.signed,
      words.standing[toStanding(row)],
      toSourceHref(row.noticeId, ...row.spans),
    ]),
  });
}

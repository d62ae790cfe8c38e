// Checks as a table to take away: the sentence and the words that it speaks of.
import type { ExportTable } from "@/lib/export/table.ts";
import type { Check } from "@/lib/ledger/check.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toPlaceCells, toPlaceColumns } from "./place-columns.ts";

export function toChecksTable(rows: Check[], messages: Messages): ExportTable {
  const { words, finding, diagnostics, charts, site } = messages;
  const { checks } = finding;
  return {
    columns: [
      { key: "severity", label: checks.severity, kind: "text" },
      { key: "code", label: checks.kind, kind: "text" },
      { key: "check", label: checks.check, kind: "text" },
      { key: "quote", label: checks.sentence, kind: "text" },
      ...toPlaceColumns(messages),
      { key: "notice", label: words.notice, kind: "text" },
      { key: "noticeId", label: checks.noticeId, kind: "number" },
      { key: "date", label: charts.columns.date, kind: "date" },
      { key: "state", label: checks.state, kind: "text" },
      { key: "address", label: site.source, kind: "address" },
    ],
    rows: rows.map((row) => [
      diagnostics.severity[row.severity],
      diagnostics.codes[row.code],
      diagnostics.sentences[row.code](row.values),
      row.quote?.text ?? null,
      ...toPlaceCells(row, messages),
      row.notice.title,
      row.noticeId,
      row.notice.published ?? row.notice.signed,
      row.current ? checks.current : checks.superseded,
      toSourceHref(row.noticeId, ...row.spans),
    ]),
  };
}

// What is not finished as a table to take away: named, by number only, marked in the list, in the order of the page.
import "server-only";
import { listLedgerRows } from "@/lib/db/queries/list-ledger-rows.ts";
import { listOngoing } from "@/lib/db/queries/list-ongoing.ts";
import { type ExportTable, leaveOutEmpty, type TableCell } from "@/lib/export/table.ts";
import type { Filters } from "@/lib/filters.ts";
import type { LedgerRow } from "@/lib/ledger/detail.ts";
import { type OngoingNotice, toOngoingParts } from "@/lib/ledger/ongoing.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import type { SourceSpan } from "@/lib/ledger/span.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toPlaceCells, toPlaceColumns } from "./place-columns.ts";
import { mostRows, readAll, type TooMany } from "./read-all.ts";

/** Notices that declare something, and rows that are marked. */
export async function readOngoing(
  filters: Filters,
): Promise<{ ok: true; notices: OngoingNotice[]; marked: LedgerRow[] } | TooMany> {
  const [declared, marked] = await Promise.all([
    listOngoing(filters, mostRows),
    readAll(listLedgerRows, { ...filters, status: ["ongoing"] }),
  ]);
  if (!marked.ok) return marked;
  if (declared.sums.notices > mostRows) return { ok: false, most: mostRows };
  return { ok: true, notices: declared.rows, marked: marked.page.rows };
}

export function toOngoingTable(
  notices: readonly OngoingNotice[],
  marked: LedgerRow[],
  messages: Messages,
): ExportTable {
  const { words, pages, filters, charts, site, review } = messages;
  const { basis, count } = pages.ledger.ongoing;
  const parts = toOngoingParts(notices);
  const toRow = (
    row: Pick<OngoingNotice, "unit" | "round" | "notice">,
    said: { basis: string; kind: keyof typeof words.itemKind | null; text: string | null; count: number },
    span: SourceSpan,
    // A name is no figure that could be corrected or disputed.
    marks: { corrected?: boolean | undefined; disputed?: boolean | undefined } = {},
  ): TableCell[] => [
    ...toPlaceCells(row, messages),
    said.basis,
    said.kind === null ? null : words.itemKind[said.kind],
    said.text,
    said.count,
    marks.corrected ? review.corrected.mark : "",
    marks.disputed ? words.disputed.mark : "",
    row.notice.title,
    row.notice.published ?? row.notice.signed,
    toSourceHref(row.notice.id, span),
  ];
  return leaveOutEmpty({
    columns: [
      ...toPlaceColumns(messages),
      { key: "basis", label: basis.label, kind: "text" },
      { key: "kind", label: filters.facets.itemKind, kind: "text" },
      { key: "text", label: pages.ledger.text, kind: "text" },
      { key: "count", label: count, kind: "number" },
      { key: "corrected", label: charts.columns.corrected, kind: "text" },
      { key: "disputed", label: charts.columns.disputed, kind: "text" },
      { key: "notice", label: words.notice, kind: "text" },
      { key: "date", label: charts.columns.date, kind: "date" },
      { key: "address", label: site.source, kind: "address" },
    ],
    rows: [
      ...parts.named.flatMap(({ row, figure }) =>
        row.named.map((one) =>
          toRow(row, { basis: basis.named, kind: figure?.subject ?? null, text: one.value, count: 1 }, one.span),
        ),
      ),
      ...parts.counted.map(({ row, figure }) =>
        toRow(
          row,
          { basis: basis.counted, kind: figure.subject, text: null, count: figure.unnamed },
          figure.ongoing.span,
          figure,
        ),
      ),
      ...marked.map(({ corrected, ...row }) =>
        toRow(row, { basis: basis.marked, kind: row.kind, text: row.text, count: 1 }, row.span, { corrected }),
      ),
    ],
  });
}

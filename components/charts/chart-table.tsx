// The rows behind a chart, as they are exported, in words.
import type { ExportTable, TableCell, TableColumn } from "@/lib/export/table.ts";
import { formatDate, formatNumber, formatPercent } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { WordTable } from "./word-table.tsx";

interface ChartTableProps {
  table: ExportTable;
  caption: string;
  locale: Locale;
  messages: Messages;
}

export function ChartTable({ table, caption, locale, messages: { site, pages, words } }: ChartTableProps) {
  return (
    <WordTable
      caption={caption}
      columns={table.columns.map(({ label, kind }) => ({ label, kind }))}
      rows={table.rows.map((row) =>
        row.map((cell, place) => toWords(cell, table.columns[place]?.kind ?? "text", locale)),
      )}
      locale={locale}
      notStated={site.notStated}
      source={site.source}
      openSource={pages.notice.openPlace("")}
      lists={{ units: pages.units.title, rounds: words.round }}
    />
  );
}

function toWords(cell: TableCell, kind: TableColumn["kind"], locale: Locale): string | null {
  if (typeof cell === "number") return kind === "percent" ? formatPercent(cell, locale) : formatNumber(cell, locale);
  return cell !== null && kind === "date" ? formatDate(cell, locale) : cell;
}

import type { ReactNode } from "react";
import type { ExportTable, TableCell, TableColumn } from "@/lib/export/table.ts";
import { formatDate, formatNumber, formatPercent } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

/** The rows behind a chart, as they are exported. */
export function ChartTable({
  table,
  caption,
  locale,
  messages,
}: {
  table: ExportTable;
  caption: string;
  locale: Locale;
  messages: Messages;
}) {
  return (
    <table className="data-table stacks text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column.key} scope="col" className={column.kind === "date" ? undefined : toCellClass(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <tr key={index}>
            {row.map((cell, place) => {
              const column = table.columns[place];
              if (!column) return null;
              if (place === 0)
                return (
                  <th key={column.key} scope="row" lang="zh-CN">
                    {cell}
                  </th>
                );
              return (
                <td key={column.key} data-label={column.label} className={toCellClass(column)}>
                  <Cell cell={cell} column={column} row={String(row[0])} locale={locale} messages={messages} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  cell: TableCell;
  column: TableColumn;
  /** What its row is called. */
  row: string;
  locale: Locale;
  messages: Messages;
}

function Cell({ cell, column, row, locale, messages }: CellProps) {
  const { site, pages } = messages;
  if (column.kind === "address")
    return typeof cell !== "string" ? null : (
      <AppLink href={cell} locale={locale} className="figure-link nowrap" aria-label={pages.notice.openPlace(row)}>
        {site.source}
      </AppLink>
    );
  if (cell === null) return <span className="not-stated">{site.notStated}</span>;
  return <span>{breakDay(toWords(cell, column, locale))}</span>;
}

/** A day breaks behind its year alone. */
function toCellClass(column: TableColumn): string | undefined {
  if (column.kind === "address") return "no-print";
  return isNumber(column) ? "number" : column.kind === "date" ? "day" : undefined;
}

function breakDay(words: string): ReactNode {
  const year = /^\d{4}年/.exec(words)?.[0];
  return year === undefined ? (
    words
  ) : (
    <>
      {year}
      <wbr />
      {words.slice(year.length)}
    </>
  );
}

const isNumber = (column: TableColumn) => column.kind === "number" || column.kind === "percent";

function toWords(cell: Exclude<TableCell, null>, column: TableColumn, locale: Locale): string {
  if (typeof cell === "number")
    return column.kind === "percent" ? formatPercent(cell, locale) : formatNumber(cell, locale);
  return column.kind === "date" ? formatDate(cell, locale) : cell;
}

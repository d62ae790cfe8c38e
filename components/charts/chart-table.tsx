import type { ReactNode } from "react";
import type { ExportTable, TableCell, TableColumn } from "@/lib/export/table.ts";
import { formatDate, formatNumber, formatPercent } from "@/lib/format.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

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
            <th key={column.key} scope="col" className={isNumber(column) ? "number" : undefined}>
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
                  {cell === null ? (
                    <span className="not-stated">{messages.site.notStated}</span>
                  ) : (
                    <span>{breakDay(toWords(cell, column, locale))}</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A day breaks behind its year alone. */
function toCellClass(column: TableColumn): string | undefined {
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

import { Fragment } from "react";
import type { Filters } from "@/lib/filters.ts";
import { formatNumber } from "@/lib/format.ts";
import type { NoticeRow } from "@/lib/ledger/detail.ts";
import { toStanding } from "@/lib/ledger/standing.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SortHead } from "../filters/sort-head.tsx";
import { ColumnWidths } from "../layout/column-widths.tsx";
import { NotStated } from "../ledger/figure.tsx";
import { toListedWords } from "../ledger/listed-words.ts";
import { NoticeDate, NoticeName, StatedRound, UnitName } from "../ledger/names.tsx";
import { Highlighted } from "./highlighted.tsx";

interface NoticeTableProps {
  rows: NoticeRow[];
  filters: Filters;
  path: string;
  locale: Locale;
  messages: Messages;
}

/** Notices with what they list and what the reading noticed. */
export function NoticeTable({ rows, filters, path, locale, messages }: NoticeTableProps) {
  const { words, pages, diagnostics } = messages;
  const head = { filters, path, locale, usual: "date" as const };
  return (
    <table className="data-table stacks stacks-early">
      <ColumnWidths
        widths={[34, 17, 16, 10, 12.5, 10.5]}
        onPaper={[30, 17, 16, 13, 13, 11]}
        whenNarrow={[31, 17, 15.6, 11, 14.4, 11]}
      />
      <thead>
        <tr data-sort={messages.charts.sort}>
          <th scope="col">{words.notice}</th>
          <SortHead label={words.unitShort} sort="name" {...head} />
          <th scope="col">{words.round}</th>
          <SortHead label={words.published} sort="date" {...head} />
          <th scope="col">{pages.notices.listed}</th>
          <th scope="col">{pages.notices.diagnostics}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <NoticeName notice={row} unit={row.unit} locale={locale} messages={messages} />
              {row.current ? null : <span className="badge ml-1.5">{words.standing[toStanding(row)]}</span>}
              {row.excerpt ? (
                <span className="block text-small font-normal text-muted" lang="zh-CN">
                  <Highlighted text={row.excerpt.text} spans={row.excerpt.highlights} />
                </span>
              ) : null}
            </th>
            <td data-label={words.unitShort}>
              {row.unit ? (
                <UnitName unit={row.unit} locale={locale} messages={messages} />
              ) : (
                <NotStated messages={messages} />
              )}
            </td>
            <td data-label={words.round}>
              <StatedRound round={row.round} locale={locale} messages={messages} />
            </td>
            <td data-label={words.published}>
              <NoticeDate notice={row} locale={locale} messages={messages} />
            </td>
            <td data-label={pages.notices.listed} className="text-small [word-break:keep-all]">
              {toListedWords(row.listed, locale, messages) || <NotStated messages={messages} />}
            </td>
            <td data-label={pages.notices.diagnostics} className="text-small">
              <span>
                {(["error", "warning", "info", "confirmed"] as const)
                  .filter((severity) => row.severities[severity] > 0)
                  .map((severity) => (
                    <Fragment key={severity}>
                      <span className={`nowrap mr-1 ${severity === "error" ? "font-semibold text-accent" : ""}`}>
                        {diagnostics.severity[severity]} {formatNumber(row.severities[severity], locale)}
                      </span>{" "}
                    </Fragment>
                  ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

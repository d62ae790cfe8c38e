// What the notices say is not finished, as a table for paper: what is called by name, and what is known by its number only.
import { formatNumber } from "@/lib/format.ts";
import { type OngoingNotice, type OngoingSums, toOngoingFigures } from "@/lib/ledger/ongoing.ts";
import { findSourceHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { NotStated, Sourced } from "../ledger/figure.tsx";
import { StatedList } from "../ledger/outcome-lists.tsx";
import { FigureMarks } from "./figure-marks.tsx";

interface UnfinishedTableProps {
  sums: OngoingSums;
  /** The notices with the most going on first; as many as a report has room for. */
  rows: OngoingNotice[];
  locale: Locale;
  messages: Messages;
}

export function UnfinishedTable({ sums, rows, locale, messages }: UnfinishedTableProps) {
  const { report } = messages.taking;
  const { columns } = report;
  if (sums.notices === 0) return <p>{report.nothingUnfinished}</p>;
  return (
    <>
      <p>{report.unfinishedSums(sums)}</p>
      <table className="data-table stacks report-table mt-2">
        <thead>
          <tr>
            <th scope="col">{columns.unit}</th>
            <th scope="col">{columns.declaredOngoing}</th>
            <th scope="col">{columns.named}</th>
            <th scope="col">{columns.unnamed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <UnfinishedRow key={row.notice.id} row={row} locale={locale} messages={messages} />
          ))}
        </tbody>
      </table>
      {sums.notices > rows.length ? (
        <p className="text-small text-muted">
          {report.cut(formatNumber(rows.length, locale), formatNumber(sums.notices, locale))}
        </p>
      ) : null}
    </>
  );
}

function UnfinishedRow({ row, locale, messages }: { row: OngoingNotice; locale: Locale; messages: Messages }) {
  const { words, taking } = messages;
  const { columns, marked: markedWords, none } = taking.report;
  const context = { locale, messages };
  const figures = toOngoingFigures(row);
  const marked = figures.filter((figure) => figure.marked > 0);
  const unnamed = figures.filter((figure) => figure.unnamed > 0);
  return (
    <tr>
      <th scope="row" lang="zh-CN">
        {row.unit.name}
      </th>
      <td data-label={columns.declaredOngoing}>
        <span>
          {figures.length === 0 ? <NotStated messages={messages} /> : null}
          {figures.map((figure) => (
            <span key={figure.subject} className="block">
              <Sourced href={findSourceHref(row.notice.id, figure.ongoing.span)} {...context}>
                {words.counted(figure.subject, figure.ongoing.value)}
              </Sourced>
              <FigureMarks figure={figure} messages={messages} />
            </span>
          ))}
        </span>
      </td>
      <td data-label={columns.named}>
        {row.named.length > 0 ? <StatedList items={row.named} noticeId={row.notice.id} {...context} /> : null}
        {marked.map(({ subject, marked: count }) => (
          <span key={subject} className="block">
            {markedWords(words.counted(subject, count))}
          </span>
        ))}
        {row.named.length === 0 && marked.length === 0 ? <span className="not-stated">{none}</span> : null}
      </td>
      <td data-label={columns.unnamed}>
        <span>
          {unnamed.map(({ subject, unnamed: count }) => (
            <span key={subject} className="block">
              {words.counted(subject, count)}
            </span>
          ))}
          {unnamed.length === 0 ? <span className="text-muted">{figures.length === 0 ? "" : none}</span> : null}
        </span>
      </td>
    </tr>
  );
}

// The figures that notices declare, as a table for paper: every rate with its parts.
import { formatNumber, formatPercent } from "@/lib/format.ts";
import type { UnitProgress } from "@/lib/ledger/progress.ts";
import { toFigureHref } from "@/lib/ledger/source-address.ts";
import type { Stated } from "@/lib/ledger/span.ts";
import { toCompletionRate, toDeclaredTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { NotStated, StatedWords } from "../ledger/figure.tsx";
import { FigureHeads } from "../ledger/figure-heads.tsx";
import { FigureMarks } from "./figure-marks.tsx";

interface DeclaredTableProps {
  rows: UnitProgress[];
  /** Whether the units are named: in the report of a round. */
  named: boolean;
  locale: Locale;
  messages: Messages;
}

export function DeclaredTable({ rows, named, locale, messages }: DeclaredTableProps) {
  const { words, taking } = messages;
  const { columns } = taking.report;
  const lines = rows.flatMap((row) => row.declared.map((declared) => ({ row, declared })));
  if (lines.length === 0)
    return (
      <p>
        <NotStated messages={messages} />
      </p>
    );
  const subjects = lines.map(({ declared }) => declared.subject);
  const figure = (words: string | null, href: string) => (
    <StatedWords words={words} href={href} locale={locale} messages={messages} />
  );
  const number = (stated: Stated<number> | null) => stated && formatNumber(stated.value, locale);
  return (
    <table className="data-table stacks report-table">
      <thead>
        <tr>
          {named ? <th scope="col">{columns.unit}</th> : null}
          <th scope="col">{columns.subject}</th>
          <FigureHeads total={columns.total} subjects={subjects} messages={messages} />
          <th scope="col" className="number">
            {columns.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ row, declared }) => {
          const rate = toCompletionRate(toDeclaredTally(declared));
          const href = toFigureHref(row.notice.id, declared);
          const subject = (
            <>
              {words.subject[declared.subject]}
              <FigureMarks figure={declared} messages={messages} />
            </>
          );
          return (
            <tr key={`${row.inspection.id} ${declared.subject}`}>
              {named ? (
                <th scope="row" lang="zh-CN">
                  {row.unit.name}
                </th>
              ) : null}
              {named ? <td data-label={columns.subject}>{subject}</td> : <th scope="row">{subject}</th>}
              <td data-label={columns.total} className="number">
                {figure(number(declared.total), href)}
              </td>
              <td data-label={words.partOf(declared.subject, "done")} className="number">
                {figure(number(declared.done), href)}
              </td>
              <td data-label={words.partOf(declared.subject, "ongoing")} className="number">
                {figure(number(declared.ongoing), href)}
              </td>
              <td data-label={columns.rate} className="number">
                {figure(rate && formatPercent(rate.percent, locale), href)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

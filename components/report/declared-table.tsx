// The figures that notices declare, as a table for paper: every rate with its parts.
import { formatNumber, formatPercent } from "@/lib/format.ts";
import type { UnitProgress } from "@/lib/ledger/progress.ts";
import { toCompletionRate, toDeclaredTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { NotStated } from "../ledger/figure.tsx";

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
  const number = (value: number | undefined) =>
    value === undefined ? <NotStated messages={messages} /> : <span>{formatNumber(value, locale)}</span>;
  return (
    <table className="data-table stacks report-table">
      <thead>
        <tr>
          {named ? <th scope="col">{columns.unit}</th> : null}
          <th scope="col">{columns.subject}</th>
          <th scope="col" className="number">
            {columns.total}
          </th>
          <th scope="col" className="number">
            {columns.done}
          </th>
          <th scope="col" className="number">
            {columns.ongoing}
          </th>
          <th scope="col" className="number">
            {columns.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ row, declared }) => {
          const rate = toCompletionRate(toDeclaredTally(declared));
          const subject = words.subject[declared.subject];
          return (
            <tr key={`${row.inspection.id} ${declared.subject}`}>
              {named ? (
                <th scope="row" lang="zh-CN">
                  {row.unit.name}
                </th>
              ) : null}
              {named ? <td data-label={columns.subject}>{subject}</td> : <th scope="row">{subject}</th>}
              <td data-label={columns.total} className="number">
                {number(declared.total?.value)}
              </td>
              <td data-label={columns.done} className="number">
                {number(declared.done?.value)}
              </td>
              <td data-label={columns.ongoing} className="number">
                {number(declared.ongoing?.value)}
              </td>
              <td data-label={columns.rate} className="number">
                {rate ? <span>{formatPercent(rate.percent, locale)}</span> : <NotStated messages={messages} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

// What the notices declare, added up: each sum with over how many of how many units it runs, each rate with its parts.
import { toScopeWords } from "@/lib/charts/figure-in-words.ts";
import { formatNumber, formatPercent } from "@/lib/format.ts";
import type { SubjectSums } from "@/lib/ledger/progress.ts";
import { subjectSchema } from "@/lib/ledger/status.ts";
import { isOngoingInPart, toCompletionRate, toSumTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { NotStated } from "../ledger/figure.tsx";
import { FigureHeads } from "../ledger/figure-heads.tsx";

const subjects = subjectSchema.options;

interface SumTableProps {
  sums: SubjectSums;
  locale: Locale;
  messages: Messages;
}

export function SumTable({ sums, locale, messages }: SumTableProps) {
  const { pages, words, taking } = messages;
  const { columns, sumNote } = taking.report;
  const number = (value: number | null) =>
    value === null ? <NotStated messages={messages} /> : formatNumber(value, locale);
  return (
    <>
      <table className="data-table stacks report-table">
        <thead>
          <tr>
            <th scope="col">{columns.subject}</th>
            <FigureHeads total={columns.total} subjects={subjects} messages={messages} />
            <th scope="col" className="number">
              {columns.rate}
            </th>
            <th scope="col">{columns.stating}</th>
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject) => {
            const sum = sums[subject];
            const tally = toSumTally(sum);
            const rate = toCompletionRate(tally);
            return (
              <tr key={subject}>
                <th scope="row">{words.subject[subject]}</th>
                <td data-label={columns.total} className="number">
                  {number(tally.total)}
                </td>
                <td data-label={words.partOf(subject, "done")} className="number">
                  {number(tally.done)}
                </td>
                <td data-label={words.partOf(subject, "ongoing")} className="number">
                  {number(tally.ongoing)}
                  {isOngoingInPart(sum) ? (
                    <span className="block text-small text-muted">
                      {pages.overview.statedBy(sum.ongoingStating ?? 0, sum.stating)}
                    </span>
                  ) : null}
                </td>
                <td data-label={columns.rate} className="number">
                  {rate ? formatPercent(rate.percent, locale) : <NotStated messages={messages} />}
                </td>
                <td data-label={columns.stating}>{toScopeWords(sum, messages)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="mt-1 text-small text-muted">{sumNote}</p>
    </>
  );
}

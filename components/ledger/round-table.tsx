import type { Filters } from "@/lib/filters.ts";
import { formatNumber } from "@/lib/format.ts";
import type { RoundProgress } from "@/lib/ledger/progress.ts";
import { toSumTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { CompareTick } from "../filters/compare-form.tsx";
import { SortHead } from "../filters/sort-head.tsx";
import { DateRange } from "./date-range.tsx";
import { Figure, NotStated } from "./figure.tsx";
import { RoundName } from "./names.tsx";

interface RoundTableProps {
  rows: RoundProgress[];
  filters: Filters;
  path: string;
  locale: Locale;
  messages: Messages;
}

/** The rounds: who sent out the groups, when, how many units, and the sums over those that state them. */
export function RoundTable({ rows, filters, path, locale, messages }: RoundTableProps) {
  const { words, pages } = messages;
  const head = { filters, path, locale, usual: "date" as const };
  return (
    <table className="data-table stacks">
      <thead>
        <tr>
          <SortHead label={words.round} sort="name" {...head} />
          <th scope="col">{pages.rounds.authority}</th>
          <SortHead label={words.inspected} sort="date" {...head} />
          <th scope="col" className="number">
            {pages.rounds.units}
          </th>
          <SortHead label={words.subject.problem} sort="rate" {...head} />
          <th scope="col">{words.subject.task}</th>
          <th scope="col">{words.subject.measure}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.round.slug}>
            <th scope="row">
              <CompareTick name="round" value={row.round.slug} label={words.roundName(row.round)} messages={messages} />
              <RoundName round={row.round} locale={locale} messages={messages} />
            </th>
            <td data-label={pages.rounds.authority}>
              <span>
                {row.round.level ? words.level[row.round.level] : <NotStated messages={messages} />}
                {row.round.authority.length > 0 ? <span lang="zh-CN"> {row.round.authority.join(" ")}</span> : null}
              </span>
            </td>
            <td data-label={words.inspected}>
              <DateRange start={row.start} end={row.end} locale={locale} messages={messages} />
            </td>
            <td data-label={pages.rounds.units} className="number">
              {formatNumber(row.units, locale)}
            </td>
            {(["problem", "task", "measure"] as const).map((subject) => {
              const sum = row.sums[subject];
              return (
                <td key={subject} data-label={words.subject[subject]}>
                  {sum.stating === 0 ? (
                    <NotStated messages={messages} />
                  ) : (
                    <span>
                      <Figure subject={subject} tally={toSumTally(sum)} locale={locale} messages={messages} />
                      {sum.of > 1 ? (
                        <span className="block text-small text-muted">
                          {pages.overview.statedBy(sum.stating, sum.of)}
                        </span>
                      ) : null}
                    </span>
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

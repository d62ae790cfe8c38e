// The units of a round by completion rate, with ties; those that do not state how many are done stand below, unranked.
import type { ReactNode } from "react";
import { readRows, sortReadings } from "@/lib/charts/progress-row.ts";
import { formatNumber } from "@/lib/format.ts";
import type { UnitProgress } from "@/lib/ledger/progress.ts";
import type { Subject } from "@/lib/ledger/status.ts";
import { toCompletionRate } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toSourceHref } from "../notice/source-address.ts";
import { Figure, NotStated } from "./figure.tsx";
import { NoticeDate, SampleBadge, UnitName } from "./names.tsx";

interface RankingProps {
  rows: UnitProgress[];
  subject: Subject;
  locale: Locale;
  messages: Messages;
}

export function RankingTable({ rows, subject, locale, messages }: RankingProps) {
  const { words, pages, charts } = messages;
  const { readings, silent } = readRows(rows, subject);
  const rates = sortReadings(readings, "rate", "desc");
  const ranked = rates.filter((reading) => toCompletionRate(reading.tally) !== null);
  const open = rates.filter((reading) => toCompletionRate(reading.tally) === null);
  const rankOf = (index: number): number => {
    const own = toCompletionRate(ranked[index]?.tally ?? { total: null, done: null, ongoing: null })?.percent;
    return ranked.findIndex((reading) => toCompletionRate(reading.tally)?.percent === own) + 1;
  };
  const line = (key: number, rank: ReactNode, row: UnitProgress, asTask: boolean, figure: ReactNode) => (
    <tr key={key}>
      <td data-label={pages.round.rank} className="number md:w-14">
        {rank}
      </td>
      <th scope="row">
        <UnitName unit={row.unit} locale={locale} messages={messages} />
        {asTask ? <span className="text-muted"> {charts.tasksLabel("")}</span> : null}
        {row.notice.isSample ? <SampleBadge messages={messages} /> : null}
      </th>
      <td data-label={words.subject[subject]}>
        <span>{figure}</span>
      </td>
      <td data-label={words.notice}>
        <NoticeDate notice={row.notice} locale={locale} messages={messages} />
      </td>
    </tr>
  );
  return (
    <>
      <table className="data-table stacks">
        <thead>
          <tr>
            <th scope="col" className="number">
              {pages.round.rank}
            </th>
            <th scope="col">{words.unitShort}</th>
            <th scope="col">{words.subject[subject]}</th>
            <th scope="col">{words.notice}</th>
          </tr>
        </thead>
        <tbody>
          {[...ranked, ...open].map((reading, index) => {
            const { row, tally, basis } = reading;
            const span = row.shown?.span;
            return line(
              row.inspection.id,
              index < ranked.length ? (
                formatNumber(rankOf(index), locale)
              ) : (
                <span className="not-stated text-small">{pages.round.notRanked}</span>
              ),
              row,
              reading.asTask,
              <Figure
                subject={reading.subject}
                tally={tally}
                listed={basis === "listed"}
                href={span ? toSourceHref(row.notice.id, span) : null}
                locale={locale}
                messages={messages}
              />,
            );
          })}
          {silent.map((row) =>
            line(
              row.inspection.id,
              <span className="not-stated text-small">{pages.round.notRanked}</span>,
              row,
              false,
              <NotStated messages={messages} />,
            ),
          )}
        </tbody>
      </table>
      <p className="mt-2 text-small text-muted">{pages.round.rankNote}</p>
    </>
  );
}

// The units of a round by completion rate, with ties; those that do not state how many are done stand apart, unranked.
import type { ReactNode } from "react";
import { listRanks } from "@/lib/charts/list-ranks.ts";
import { type Reading, readRows } from "@/lib/charts/progress-row.ts";
import { formatNumber, punctuation } from "@/lib/format.ts";
import type { UnitProgress } from "@/lib/ledger/progress.ts";
import { toShownHref } from "@/lib/ledger/source-address.ts";
import type { Subject } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { CompareForm, toTickWords } from "../filters/compare-form.tsx";
import { CompareTick } from "../filters/compare-tick.tsx";
import { Figure, NotStated } from "./figure.tsx";
import { NoticeDate, SampleBadge, UnitName } from "./names.tsx";

interface RankingProps {
  rows: UnitProgress[];
  subject: Subject;
  order: "asc" | "desc";
  locale: Locale;
  messages: Messages;
}

interface Line {
  row: UnitProgress;
  rank: ReactNode;
  asTask: boolean;
  figure: ReactNode;
}

export function RankingTable({ rows, subject, order, locale, messages }: RankingProps) {
  const { pages, seeing } = messages;
  const { readings, silent } = readRows(rows, subject);
  const { ranked, unranked } = listRanks(readings, order);
  const context = { subject, locale, messages };
  const figureOf = ({ row, subject: counted, tally, basis }: Reading) => (
    <Figure
      subject={counted}
      tally={tally}
      listed={basis === "listed"}
      href={toShownHref(row)}
      locale={locale}
      messages={messages}
    />
  );
  const open: Line[] = [
    ...unranked.map((reading) => ({
      row: reading.row,
      rank: null,
      asTask: reading.asTask,
      figure: figureOf(reading),
    })),
    ...silent.map((row) => ({ row, rank: null, asTask: false, figure: <NotStated messages={messages} /> })),
  ];
  return (
    <CompareForm locale={locale} messages={messages}>
      {ranked.length > 0 ? (
        <Lines
          {...context}
          caption={pages.round.ranking}
          lines={ranked.map(({ reading, rank, tied }) => ({
            row: reading.row,
            rank: (
              <>
                {tied ? <span className="mr-1.5 text-small text-muted">{seeing.ranking.tie}</span> : null}
                {formatNumber(rank, locale)}
              </>
            ),
            asTask: reading.asTask,
            figure: figureOf(reading),
          }))}
        />
      ) : null}
      <p className="mt-2 text-small text-muted">
        {seeing.ranking.ranked(ranked.length, rows.length)}
        {punctuation[locale].fullStop}
        {pages.round.rankNote}
      </p>
      {open.length > 0 ? (
        <>
          <h3 className="mb-1 mt-6">
            {seeing.ranking.unranked}
            <span className="ml-3 text-small font-normal text-muted">{seeing.ranking.unrankedCount(open.length)}</span>
          </h3>
          <Lines {...context} caption={seeing.ranking.unranked} lines={open} />
        </>
      ) : null}
    </CompareForm>
  );
}

function Lines({
  lines,
  caption,
  subject,
  locale,
  messages,
}: Omit<RankingProps, "rows" | "order"> & { lines: Line[]; caption: string }) {
  const { words, pages, charts } = messages;
  const column = lines.some((line) => line.asTask) ? charts.problemOrTask : words.subject[subject];
  const withRank = lines.some((line) => line.rank !== null);
  return (
    <table className="data-table stacks">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {withRank ? (
            <th scope="col" className="number md:w-20">
              {pages.round.rank}
            </th>
          ) : null}
          <th scope="col" className="md:w-2/5">
            {words.unitShort}
          </th>
          <th scope="col" className="md:w-1/3">
            {column}
          </th>
          <th scope="col">{words.notice}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ row, rank, asTask, figure }) => (
          <tr key={row.inspection.id}>
            {withRank ? (
              <td data-label={pages.round.rank} className="number">
                <span>{rank}</span>
              </td>
            ) : null}
            <th scope="row">
              <CompareTick name="unit" value={row.unit.slug} label={row.unit.name} words={toTickWords(messages)} />
              <UnitName unit={row.unit} locale={locale} messages={messages} />
              {asTask ? <span className="text-muted"> {charts.tasksLabel("")}</span> : null}
              {row.notice.isSample ? <SampleBadge messages={messages} /> : null}
            </th>
            <td data-label={column}>
              <span>{figure}</span>
            </td>
            <td data-label={words.notice}>
              <NoticeDate notice={row.notice} locale={locale} messages={messages} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

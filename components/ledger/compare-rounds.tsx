// Rounds in columns: who sent the groups, when, and the sums over the units that state them.
import type { ReactNode } from "react";
import { type Filters, toHref } from "@/lib/filters.ts";
import { formatNumber } from "@/lib/format.ts";
import type { RoundProgress } from "@/lib/ledger/progress.ts";
import { type Subject, subjectSchema } from "@/lib/ledger/status.ts";
import { toSumTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { CompareColumns } from "./compare-columns.tsx";
import { DateRange } from "./date-range.tsx";
import { Figure, NotStated } from "./figure.tsx";
import { RoundName } from "./names.tsx";

interface CompareRoundsProps {
  rows: RoundProgress[];
  /** What is compared, to be kept in the addresses. */
  keep: Filters;
  locale: Locale;
  messages: Messages;
}

export function CompareRounds({ rows, keep, locale, messages }: CompareRoundsProps) {
  const { words, pages, seeing } = messages;
  const context = { locale, messages };
  const missing = <NotStated messages={messages} />;
  const sum = (row: RoundProgress, subject: Subject) => {
    const one = row.sums[subject];
    if (one.stating === 0) return missing;
    return (
      <>
        <Figure subject={subject} tally={toSumTally(one)} {...context} />
        <span className="block text-small text-muted">{pages.overview.statedBy(one.stating, one.of)}</span>
      </>
    );
  };
  return (
    <CompareColumns
      label={seeing.compare.selectedRounds}
      columns={rows.map((row) => ({
        key: row.round.slug,
        name: words.roundName(row.round),
        head: <RoundName round={row.round} {...context} />,
        without: toHref("/compare", { ...keep, round: keep.round.filter((slug) => slug !== row.round.slug) }),
      }))}
      lines={[
        [
          pages.rounds.authority,
          rows.map((row) => (
            <span key={row.round.slug}>
              {row.round.level ? words.level[row.round.level] : missing}
              {row.round.authority.length > 0 ? <span lang="zh-CN"> {row.round.authority.join(" ")}</span> : null}
            </span>
          )),
        ],
        [
          words.inspected,
          rows.map((row) => <DateRange key={row.round.slug} start={row.start} end={row.end} {...context} />),
        ],
        [pages.rounds.units, rows.map((row) => formatNumber(row.units, locale))],
        ...subjectSchema.options.map((subject): [string, ReactNode[]] => [
          words.subject[subject],
          rows.map((row) => sum(row, subject)),
        ]),
      ]}
      {...context}
    />
  );
}

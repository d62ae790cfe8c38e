// Rounds in columns: who sent the groups, when, and the sums over the units that state them.
import { type Filters, toHref } from "@/lib/filters.ts";
import type { RoundProgress } from "@/lib/ledger/progress.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { CompareColumns } from "./compare-columns.tsx";
import { toSumLines } from "./compare-sums.tsx";
import { DateRange } from "./date-range.tsx";
import { NotStated } from "./figure.tsx";
import { RoundName } from "./names.tsx";

interface CompareRoundsProps {
  rows: RoundProgress[];
  /** What is compared, to be kept in the addresses. */
  keep: Filters;
  locale: Locale;
  messages: Messages;
}

export function CompareRounds({ rows, keep, locale, messages }: CompareRoundsProps) {
  const { words, pages, comparing } = messages;
  const context = { locale, messages };
  return (
    <CompareColumns
      label={comparing.selected.round}
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
              {row.round.level ? words.level[row.round.level] : <NotStated messages={messages} />}
              {row.round.authority.length > 0 ? <span lang="zh-CN"> {row.round.authority.join(" ")}</span> : null}
            </span>
          )),
        ],
        [
          words.inspected,
          rows.map((row) => <DateRange key={row.round.slug} start={row.start} end={row.end} {...context} />),
        ],
        ...toSumLines(
          rows.map(({ round, units, sums }) => ({ units, sums, only: { round: [round.slug] } })),
          context,
        ),
      ]}
      {...context}
    />
  );
}

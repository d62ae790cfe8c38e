// The rounds: who sent out the groups, when, how many units, and the sums over those that state them.
import { toFigureWords, toScopeWords } from "@/lib/charts/figure-in-words.ts";
import { type Filters, keepNoticeFilters, toHref } from "@/lib/filters.ts";
import { formatDateRange, formatNumber } from "@/lib/format.ts";
import type { RoundProgress } from "@/lib/ledger/progress.ts";
import { toFigureHref, toSourceHref } from "@/lib/ledger/source-address.ts";
import type { Subject } from "@/lib/ledger/status.ts";
import { isUnsummed, toDeclaredTally, toSumTally } from "@/lib/ledger/tally.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { toReadablePath } from "@/lib/messages/readable-path.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toTickWords } from "../filters/compare-form.tsx";
import { SortHead } from "../filters/sort-head.tsx";
import { toColumnLabels } from "../layout/column-labels.ts";
import { ColumnWidths } from "../layout/column-widths.tsx";
import { cutRange } from "./range-words.tsx";
import { type FigureWords, RoundRows, type RoundWords } from "./round-rows.tsx";

/** A figure with its rate stays on its line; English has longer words for it and shorter days. */
const widths: Record<Locale, { widths: number[]; whenNarrow: number[] }> = {
  "zh-CN": {
    widths: [20, 14.3, 12.3, 5, 14.4, 16.5, 17.5],
    whenNarrow: [18.2, 13.2, 12.3, 4.9, 15, 17.8, 18.6],
  },
  en: {
    widths: [22.4, 14.6, 9.8, 5, 16.6, 14.1, 17.5],
    whenNarrow: [17.4, 15, 10.3, 5, 17.9, 15.2, 19.2],
  },
};

/** One sheet of paper is as wide in both languages. */
const onPaper = widths["zh-CN"].widths;

interface RoundTableProps {
  rows: RoundProgress[];
  filters: Filters;
  path: string;
  locale: Locale;
  messages: Messages;
}

export function RoundTable({ rows, filters, path, locale, messages }: RoundTableProps) {
  const { words, pages } = messages;
  const head = { filters, path, locale, usual: "date" as const };
  return (
    <table
      className="data-table stacks stacks-early"
      data-numbers="4"
      style={toColumnLabels([
        words.round,
        pages.rounds.authority,
        words.inspected,
        pages.rounds.units,
        words.subject.problem,
        words.subject.task,
        words.subject.measure,
      ])}
    >
      <ColumnWidths {...widths[locale]} onPaper={onPaper} />
      <thead>
        <tr data-sort={messages.charts.sort}>
          <SortHead label={words.round} sort="name" {...head} />
          <th scope="col">{pages.rounds.authority}</th>
          <SortHead label={words.inspected} sort="date" {...head} />
          <th scope="col">{pages.rounds.units}</th>
          <SortHead label={words.subject.problem} sort="rate" {...head} />
          <th scope="col">{words.subject.task}</th>
          <th scope="col">{words.subject.measure}</th>
        </tr>
      </thead>
      <RoundRows
        rows={rows.map((row) => toRowWords(row, locale, messages))}
        shared={{
          locale,
          derived: messages.site.derivedRound,
          derivedHint: messages.site.derivedRoundHint,
          notStated: messages.site.notStated,
          tick: toTickWords(messages),
          unitsPath: toHref("/units", keepNoticeFilters({ ...filters, round: [] })),
        }}
      />
    </table>
  );
}

/** The words of a row, which are sent to the browser instead of the cells. */
function toRowWords(row: RoundProgress, locale: Locale, messages: Messages): RoundWords {
  const { round, start, end, units, sums } = row;
  const { words } = messages;
  const days = formatDateRange(start, end, locale);
  return {
    slug: round.slug,
    name: words.roundName(round),
    path: toReadablePath(`/rounds/${encodeURIComponent(round.slug)}`),
    derived: round.derived,
    level: round.level ? words.level[round.level] : null,
    authority: round.authority.join(" "),
    days: days === null ? null : cutRange(days, start),
    units: formatNumber(units, locale),
    hasUnits: units > 0,
    figures: (["problem", "task", "measure"] as const).map((subject) => {
      if (units === 0) return toWholeWords(row, subject, locale, messages);
      const sum = sums[subject];
      const figure = toFigureWords(subject, toSumTally(sum), false, locale);
      // Of several units that all leave out how far they are no figure stands here, and that is not silence.
      if (figure === null)
        return isUnsummed(sum)
          ? { stated: "", comma: "", notStated: "", subject, scope: toScopeWords(sum, messages) }
          : null;
      return {
        ...cutFigure(figure),
        subject,
        ...(sum.source === undefined ? {} : { source: sum.source }),
        scope: sum.of > 1 ? toScopeWords(sum, messages) : "",
      };
    }),
  };
}

/** What the notice of the whole round states, where there are no units to be added up. */
function toWholeWords(
  { roundNotice }: RoundProgress,
  subject: Subject,
  locale: Locale,
  messages: Messages,
): FigureWords | null {
  const declared = roundNotice?.declared.find((one) => one.subject === subject);
  const figure = declared && toFigureWords(subject, toDeclaredTally(declared), false, locale);
  if (!roundNotice || !declared || !figure) return null;
  return {
    ...cutFigure(figure),
    subject,
    source: toFigureHref(roundNotice.id, declared),
    scope: messages.pages.rounds.ofRound,
    scopeHref: toSourceHref(roundNotice.id),
  };
}

/** What is stated and what is not, and what stands between them. */
function cutFigure({ stated, notStated, full }: NonNullable<ReturnType<typeof toFigureWords>>) {
  const rest = notStated ?? "";
  return { stated, comma: full.slice(stated.length, full.length - rest.length), notStated: rest };
}

// The question "how far is each round?": the declared sums of rounds -> chart model.
import { leaveOutEmpty, type TableCell, type TableColumn } from "../export/table.ts";
import { type Filters, noFilters } from "../filters.ts";
import { bracketed, formatDate, punctuation } from "../format.ts";
import type { RoundProgress, RoundsStating } from "../ledger/progress.ts";
import type { Subject } from "../ledger/status.ts";
import {
  isOngoingInPart,
  isUnsummed,
  type TallySum,
  toCompletionRate,
  toMarkedSumTally,
  toSumTally,
  toTallyParts,
} from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import type { BarsModel, ChartBar } from "./chart-model.ts";
import { type CompletionOptions, joinSentences, mostBars, toPartLabels, toSource } from "./completion-by-unit.ts";
import { toCountAxis } from "./count-axis.ts";
import { toFigureWords, toOngoingScope } from "./figure-in-words.ts";
import { toMore, toSortedBy } from "./shown-rows.ts";
import { saySilentRounds } from "./silent-rounds.ts";
import { toSumHref } from "./sum-address.ts";

export interface RoundOptions extends Omit<CompletionOptions, "round" | "whole"> {
  notices: number;
  /** How many more belong to no round. */
  leftOut?: number;
  samples: number;
  asOf: string | null;
  /** How many rounds there are where `rounds` is one page of them. */
  total?: number;
  /** How many of them stand on earlier pages. */
  before?: number;
  /** All rounds behind one page of them: the sentence speaks of these, and the scale is theirs. */
  whole?: RoundsStating | undefined;
  /** The filters under which its sums were made: those of the lists that figures lead to. */
  within?: Filters;
}

interface RoundReading {
  round: RoundProgress;
  name: string;
  sum: TallySum;
  /** Counts tasks, since no unit of the round states how many problems are done. */
  asTask: boolean;
}

/**
 * The chart of progress by round, in the order of the rounds, which the database has sorted as `options` say. Sums hold only units that state both total and done. Where no unit of a round
 * states it for problems but some do for tasks, the round stands with its tasks, named as such; never with both.
 */
export function toProgressByRoundModel(rounds: RoundProgress[], locale: Locale, options: RoundOptions): BarsModel {
  const { charts, words } = getMessages(locale);
  const { subject, mode } = options;
  const readings = rounds.map((round) => readRound(round, subject, words.roundName(round.round)));
  const stated = readings.filter((reading) => reading.sum.stating > 0);
  const silent = readings.filter((reading) => reading.sum.stating === 0);
  const drawn = stated.slice(0, mostBars);
  const tasks = stated.filter((reading) => reading.asTask).length;
  const disputed = stated.filter((reading) => reading.sum.disputed).length;
  const whole = options.whole ?? { of: rounds.length, stating: stated.length - tasks, tasks, disputed, largest: 0 };
  const nowhere = whole.of - whole.stating - whole.tasks;
  const isPage = options.total !== undefined && options.total > rounds.length;
  const { sentence, note } = charts;
  const sentences = [
    sentence.roundsStating(subject, whole.of, whole.stating),
    whole.tasks > 0 ? sentence.roundsTasks(whole.tasks) : "",
    nowhere > 0 && nowhere < whole.of ? sentence.roundsSilent(nowhere) : "",
    whole.disputed > 0 ? sentence.roundsDisputed(whole.disputed) : "",
  ];
  return {
    shape: "bars",
    question: "progress-by-round",
    locale,
    title: charts.progressByRound.title(subject),
    subtitle: options.filters,
    sentence: rounds.length === 0 ? sentence.nothing : sentences.filter(Boolean).join(sentence.join) + sentence.end,
    parts: toPartLabels(subject, locale),
    axis: toCountAxis(
      [...drawn.map((reading) => reading.sum.denominator ?? 0), whole.largest],
      { subject, mode, tasks: drawn.some((reading) => reading.asTask) },
      locale,
    ),
    bars: drawn.map((reading) => toBar(reading, options, locale)),
    more: toMore(
      {
        drawn: drawn.length,
        ...(isPage ? { rows: rounds.length, total: options.total ?? 0 } : { rows: drawn.length, total: stated.length }),
        before: options.before,
        by: toSortedBy(options, "date"),
      },
      locale,
    ),
    silent: saySilentRounds(silent, { subject, page: isPage ? rounds.length : null, leftOut: options.leftOut }, locale),
    note: joinSentences([note.declared, note.rounds, tasks > 0 ? note.tasks : "", note.hatch], locale),
    source: toSource(options.notices, options.samples, locale),
    asOf: options.asOf === null ? charts.asOfUnknown : charts.asOf(formatDate(options.asOf, locale)),
    table: leaveOutEmpty({
      columns: toColumns(locale),
      rows: readings.map((reading) => toTableRow(reading, options, locale)),
    }),
    empty: rounds.length === 0,
  };
}

function readRound(round: RoundProgress, subject: Subject, name: string): RoundReading {
  const sum = round.sums[subject];
  if (subject !== "problem" || sum.stating > 0 || round.sums.task.stating === 0)
    return { round, name, sum, asTask: false };
  return { round, name, sum: round.sums.task, asTask: true };
}

function toBar(
  { round, name, sum, asTask }: RoundReading,
  { subject, mode, within }: Pick<RoundOptions, "subject" | "mode" | "within">,
  locale: Locale,
): ChartBar {
  const messages = getMessages(locale);
  const { charts, site, words: said } = messages;
  const tally = toMarkedSumTally(sum);
  const words = toFigureWords(asTask ? "task" : subject, tally, false, locale);
  const label = asTask ? charts.tasksLabel(name) : name;
  const parts = toTallyParts(tally);
  const scale = mode === "share" && parts ? 100 / parts.total : 1;
  const full = words?.full ?? site.notStated;
  const scope = [
    charts.roundShort(sum.stating, round.units),
    toOngoingScope(asTask ? "task" : subject, sum, messages),
    said.disputed.among(sum.disputed ?? 0),
  ].join("");
  return {
    id: round.round.slug,
    label,
    path: toRoundPath(round),
    source: toAddress({ round, sum, asTask }, subject, within),
    parts: parts && { done: parts.done * scale, ongoing: parts.ongoing * scale, notStated: parts.notStated * scale },
    counts: parts && { done: parts.done, ongoing: parts.ongoing, notStated: parts.notStated },
    value: words?.brief ?? site.notStated,
    description: label + punctuation[locale].colon + full + bracketed(scope, locale),
  };
}

function toColumns(locale: Locale): TableColumn[] {
  const { charts, site } = getMessages(locale);
  const { columns } = charts;
  return [
    { key: "round", label: columns.round, kind: "text" },
    { key: "subject", label: columns.subject, kind: "text" },
    { key: "units", label: columns.units, kind: "number" },
    { key: "unitsStating", label: columns.unitsStating, kind: "number" },
    { key: "total", label: columns.total, kind: "number" },
    { key: "done", label: columns.done, kind: "number" },
    { key: "ongoing", label: columns.ongoing, kind: "number" },
    { key: "ongoingStating", label: columns.ongoingStating, kind: "number" },
    { key: "rate", label: columns.rate, kind: "percent" },
    { key: "corrected", label: columns.corrected, kind: "text" },
    { key: "disputed", label: columns.unitsDisputed, kind: "number" },
    { key: "start", label: columns.start, kind: "date" },
    { key: "address", label: site.source, kind: "address" },
  ];
}

function toTableRow(
  { round, name, sum, asTask }: RoundReading,
  { subject, within }: Pick<RoundOptions, "subject" | "within">,
  locale: Locale,
): TableCell[] {
  const { words, review } = getMessages(locale);
  const counted = words.subject[asTask ? "task" : subject];
  const tally = toSumTally(sum);
  const rate = toCompletionRate(tally)?.percent ?? null;
  return [
    name,
    counted,
    round.units,
    sum.stating,
    ...(isUnsummed(sum) ? ["", "", ""] : [tally.total, tally.done, tally.ongoing]),
    isOngoingInPart(sum) ? (sum.ongoingStating ?? 0) : "",
    isUnsummed(sum) ? "" : rate,
    tally.corrected ? review.corrected.mark : "",
    sum.disputed ?? "",
    round.start,
    toAddress({ round, sum, asTask }, subject, within),
  ];
}

function toRoundPath({ round }: RoundProgress): string {
  return `/rounds/${encodeURIComponent(round.slug)}`;
}

/** Where the figures of a round lead; one of which no unit states any has its page alone. */
function toAddress(
  { round, sum, asTask }: Pick<RoundReading, "round" | "sum" | "asTask">,
  subject: Subject,
  within: Filters = noFilters,
): string {
  if (sum.stating === 0) return toRoundPath(round);
  return toSumHref(sum, asTask ? "task" : subject, { ...within, round: [round.round.slug] });
}

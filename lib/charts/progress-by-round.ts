// The question "how far is each round?": declared tallies of the units of each round, added up -> chart model.
import type { TableCell } from "../export/table.ts";
import { formatList, formatNumber, formatPercent } from "../format.ts";
import type { Subject } from "../ledger/status.ts";
import { toCompletionRate } from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import { type ChartBar, type ChartModel, partKeys, toTicks } from "./chart-model.ts";
import { type CompletionOptions, mostBars, toAsOf, toSource } from "./completion-by-unit.ts";
import { defaultOrder, type ProgressRow, sortReadings } from "./progress-row.ts";

/** A round with the units of it that have published a notice. */
export interface RoundProgress {
  slug: string;
  name: string;
  /** ISO date on which the round began, `null` where no notice states it. */
  start: string | null;
  units: ProgressRow[];
}

interface RoundReading {
  round: RoundProgress;
  done: number;
  ongoing: number;
  total: number;
  /** How many units state both total and done, and how many of these state what is ongoing. */
  stating: number;
  statingOngoing: number;
  /** Counts tasks, since no unit of the round states how many problems are done. */
  asTask: boolean;
}

/**
 * The chart of progress by round. Only units that state both total and done are added up. Where no unit of a round
 * states it for problems but some do for tasks, the round stands with its tasks, named as such; never with both.
 */
export function toProgressByRoundModel(rounds: RoundProgress[], locale: Locale, options: Omit<CompletionOptions, "round">): ChartModel {
  const { charts, words } = getMessages(locale);
  const { subject } = options;
  const readings = sortRounds(rounds.map((round) => readRound(round, subject)), options);
  const stated = readings.filter((reading) => reading.stating > 0);
  const silent = readings.filter((reading) => reading.stating === 0);
  const drawn = stated.slice(0, options.limit ?? mostBars);
  const rows = rounds.flatMap((round) => round.units);
  const ticks = options.mode === "share" ? [0, 25, 50, 75, 100] : toTicks(Math.max(0, ...drawn.map((reading) => reading.total)));
  const stop = locale === "zh-CN" ? "" : " ";
  return {
    question: "progress-by-round",
    locale,
    title: charts.progressByRound.title(subject),
    subtitle: options.filters,
    sentence: rounds.length === 0 ? charts.sentence.nothing : `${charts.sentence.roundsStating(subject, rounds.length, stated.length)}${charts.sentence.end}`,
    parts: partKeys.map((key) => ({ key, label: (subject === "clue" || subject === "petition" ? words.closed : words.parts)[key] })),
    axis: {
      label: options.mode === "share" ? charts.axis.share : charts.axis.count(subject),
      max: ticks.at(-1) ?? 1,
      ticks: ticks.map((value) => ({ value, label: formatNumber(value, locale) })),
    },
    bars: drawn.map((reading) => toBar(reading, options.mode, locale)),
    more: stated.length > drawn.length ? charts.more(drawn.length, stated.length) : null,
    silent: silent.length > 0 ? charts.silentRounds(formatList(silent.map((reading) => reading.round.name), locale), subject) : null,
    note: [charts.note.declared, charts.note.rounds, readings.some((reading) => reading.asTask) ? charts.note.tasks : "", charts.note.hatch].filter(Boolean).join(stop),
    source: toSource(rows, locale),
    asOf: toAsOf(rows, locale),
    table: { columns: toColumns(locale), rows: readings.map((reading) => toTableRow(reading, subject, locale)) },
    empty: rounds.length === 0,
  };
}

function readRound(round: RoundProgress, subject: Subject): RoundReading {
  const own = sumRound(round, subject);
  if (subject !== "problem" || own.stating > 0) return own;
  const tasks = sumRound(round, "task");
  return tasks.stating > 0 ? { ...tasks, asTask: true } : own;
}

function sumRound(round: RoundProgress, subject: Subject): RoundReading {
  const reading: RoundReading = { round, done: 0, ongoing: 0, total: 0, stating: 0, statingOngoing: 0, asTask: false };
  for (const unit of round.units) {
    const tally = unit.tallies[subject];
    const rate = tally && toCompletionRate(tally);
    if (!rate) continue;
    reading.done += rate.numerator;
    reading.total += rate.denominator;
    // What exceeds the rest of the total is a discrepancy of its own; a bar never grows past its total.
    reading.ongoing += Math.min(tally.ongoing ?? 0, rate.denominator - rate.numerator);
    reading.stating += 1;
    if (tally.ongoing !== null) reading.statingOngoing += 1;
  }
  return reading;
}

function sortRounds(readings: RoundReading[], options: Omit<CompletionOptions, "round">): RoundReading[] {
  const sort = options.sort ?? "date";
  const bySlug = new Map(readings.map((reading) => [reading.round.slug, reading]));
  const ordered = sortReadings(
    readings.map(({ round, done, ongoing, total, stating }) => ({
      row: { slug: round.slug, name: round.name, date: round.start, isSample: false, tallies: {} },
      subject: options.subject,
      tally: stating > 0 ? { total, done, ongoing } : { total: null, done: null, ongoing: null },
      asTask: false,
    })),
    sort,
    options.order ?? defaultOrder(sort),
  );
  return ordered.map(({ row }) => bySlug.get(row.slug)).filter((reading) => reading !== undefined);
}

function toBar({ round, done, ongoing, total, stating, asTask }: RoundReading, mode: "count" | "share", locale: Locale): ChartBar {
  const { charts } = getMessages(locale);
  const scale = mode === "share" && total > 0 ? 100 / total : 1;
  const counts = { done, ongoing, notStated: total - done - ongoing };
  const value = `${formatNumber(done, locale)} / ${formatNumber(total, locale)} · ${formatPercent((done / total) * 100, locale)}`;
  const label = asTask ? charts.tasksLabel(round.name) : round.name;
  const scope = charts.roundShort(stating, round.units.length);
  return {
    id: round.slug,
    label,
    path: `/rounds/${encodeURIComponent(round.slug)}`,
    parts: { done: counts.done * scale, ongoing: counts.ongoing * scale, notStated: counts.notStated * scale },
    counts,
    value,
    description: locale === "zh-CN" ? `${label}：${value}（${scope}）` : `${label}: ${value} (${scope})`,
  };
}

function toColumns(locale: Locale): ChartModel["table"]["columns"] {
  const { columns } = getMessages(locale).charts;
  return [
    { key: "round", label: columns.round, kind: "text" },
    { key: "subject", label: columns.subject, kind: "text" },
    { key: "units", label: columns.units, kind: "number" },
    { key: "unitsStating", label: columns.unitsStating, kind: "number" },
    { key: "total", label: columns.total, kind: "number" },
    { key: "done", label: columns.done, kind: "number" },
    { key: "ongoing", label: columns.ongoing, kind: "number" },
    { key: "rate", label: columns.rate, kind: "percent" },
    { key: "start", label: columns.start, kind: "date" },
  ];
}

function toTableRow({ round, done, ongoing, total, stating, statingOngoing, asTask }: RoundReading, subject: Subject, locale: Locale): TableCell[] {
  const counted = getMessages(locale).words.subject[asTask ? "task" : subject];
  const head = [round.name, counted, round.units.length, stating];
  if (stating === 0) return [...head, null, null, null, null, round.start];
  return [...head, total, done, statingOngoing === stating ? ongoing : null, (done / total) * 100, round.start];
}

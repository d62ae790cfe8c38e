// The question "how far apart are the units of a round?": the rates of units -> chart model.
import { leaveOutEmpty, type TableCell } from "../export/table.ts";
import { formatDate, formatList, formatPercent } from "../format.ts";
import type { RateGroup, RoundRates } from "../ledger/distribution.ts";
import type { RoundsStating, UnitProgress } from "../ledger/progress.ts";
import type { RoundRef } from "../ledger/refs.ts";
import type { Subject } from "../ledger/status.ts";
import { type Tally, toCompletionRate, toDeclaredTally } from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import type { Strip, StripsModel } from "./chart-model.ts";
import { joinSentences, toSource } from "./completion-by-unit.ts";
import { toBriefRate, toFigureWords, toFraction } from "./figure-in-words.ts";
import { type SortedBy, toMore } from "./shown-rows.ts";
import { saySilentRounds } from "./silent-rounds.ts";
import { pickSpread, toSpread } from "./spread.ts";

export interface SpreadOptions {
  subject: Subject;
  /** The filters in words, `null` where none are set. */
  filters: string | null;
  notices: number;
  /** How many more belong to no round. */
  leftOut?: number;
  samples: number;
  asOf: string | null;
  /** How many rounds there are where `rounds` is one page of them. */
  total: number;
  /** How many of them stand on earlier pages. */
  before?: number;
  /** All rounds behind one page of them, and the widest: the sentence speaks of these. */
  whole?: (RoundsStating & { widest: RoundRates | null }) | undefined;
  /** By what the rounds are sorted, where there are several. */
  by?: SortedBy;
}

interface Reading {
  round: RoundRates;
  name: string;
  /** What its units state: tasks, where none states it for problems. */
  subject: Subject;
  groups: RateGroup[];
  stating: number;
}

const percentOf = ({ done, total }: RateGroup) => (done / total) * 100;

/** The rates at the ends and in the middle of a round, in words, each with its parts. */
interface SpreadWords {
  min: string;
  /** A middle between two is no rate of anyone: `between` says of which two. */
  median: string;
  between: string | null;
  max: string;
}

/** One line for each round: the rate of each unit that states it, the least, the middle and the largest of them. */
export function toSpreadByRoundModel(rounds: RoundRates[], locale: Locale, options: SpreadOptions): StripsModel {
  const { charts, words, seeing } = getMessages(locale);
  const { subject } = options;
  const readings = rounds.map((round) => readRound(round, subject, words.roundName(round.round)));
  const stated = readings.filter((reading) => reading.stating > 0);
  const silent = readings.filter((reading) => reading.stating === 0);
  const { spread } = seeing;
  const widest = options.whole?.widest ?? null;
  const isSpread = widest !== null || stated.some((reading) => reading.stating > 1);
  return {
    shape: "strips",
    question: "spread-by-round",
    locale,
    title: spread.title(subject),
    subtitle: options.filters,
    sentence: rounds.length === 0 ? charts.sentence.nothing : toSentence(stated, rounds.length, options, locale),
    legend: [
      { role: "dot", label: spread.dot },
      { role: "range", label: spread.range },
      { role: "median", label: spread.median },
    ],
    axis: {
      label: words.rateLabel,
      max: 100,
      ticks: [0, 25, 50, 75, 100].map((value) => ({ value, label: formatPercent(value, locale) })),
    },
    // Where no round has two units there is no spread to be seen: the sentence says so.
    strips: isSpread ? stated.map((reading) => toStrip(reading, locale)) : [],
    more: isSpread ? toMore({ drawn: stated.length, rows: rounds.length, ...options }, locale) : null,
    silent: saySilentRounds(
      silent,
      { subject, page: options.whole === undefined ? null : rounds.length, leftOut: options.leftOut },
      locale,
    ),
    note: joinSentences(
      [charts.note.declared, spread.note, stated.some((one) => one.subject !== subject) ? charts.note.tasks : ""],
      locale,
    ),
    source: toSource(options.notices, options.samples, locale),
    asOf: options.asOf === null ? charts.asOfUnknown : charts.asOf(formatDate(options.asOf, locale)),
    table: leaveOutEmpty({
      columns: [
        { key: "round", label: charts.columns.round, kind: "text" },
        { key: "subject", label: charts.columns.subject, kind: "text" },
        { key: "units", label: charts.columns.units, kind: "number" },
        { key: "unitsStating", label: charts.columns.unitsStating, kind: "number" },
        { key: "minDone", label: spread.of(spread.min, charts.columns.done), kind: "number" },
        { key: "minTotal", label: spread.of(spread.min, charts.columns.total), kind: "number" },
        { key: "min", label: spread.of(spread.min, charts.columns.rate), kind: "percent" },
        { key: "medianOf", label: spread.medianOf, kind: "text" },
        { key: "median", label: spread.of(spread.medianColumn, charts.columns.rate), kind: "percent" },
        { key: "maxDone", label: spread.of(spread.max, charts.columns.done), kind: "number" },
        { key: "maxTotal", label: spread.of(spread.max, charts.columns.total), kind: "number" },
        { key: "max", label: spread.of(spread.max, charts.columns.rate), kind: "percent" },
        { key: "disputed", label: charts.columns.unitsDisputed, kind: "number" },
      ],
      rows: readings.map((reading) => toRow(reading, locale)),
    }),
    empty: rounds.length === 0,
  };
}

/** The rates of a round whose units are loaded already. */
export function toRoundRates(round: RoundRef, rows: UnitProgress[]): RoundRates {
  const groups = new Map<string, RateGroup>();
  for (const { unit, declared } of rows) {
    for (const one of declared) {
      const { subject } = one;
      const disputed = one.disputed ? 1 : 0;
      const rate = toCompletionRate(toDeclaredTally(one));
      if (rate === null) continue;
      const key = `${subject} ${rate.numerator} ${rate.denominator}`;
      const known = groups.get(key);
      if (known) {
        known.units += 1;
        known.disputed += disputed;
      } else {
        const { numerator: done, denominator: total } = rate;
        groups.set(key, { subject, done, total, units: 1, name: unit.name, disputed });
      }
    }
  }
  return { round, units: new Set(rows.map((row) => row.unit.slug)).size, rates: [...groups.values()] };
}

const countDisputed = (groups: readonly RateGroup[]) => groups.reduce((sum, { disputed }) => sum + disputed, 0);

/** The figures of a group as a tally, so that they are said as any others, whether they are disputed among it. */
const toGroupTally = ({ done, total, units, disputed }: RateGroup): Tally => ({
  ...{ total, done, ongoing: null, unknown: null },
  disputed: disputed > 0 && disputed < units ? "partly" : disputed > 0,
});

const toWeighted = (group: RateGroup) => ({ value: percentOf(group), count: group.units, group });

function toRow({ round, name, subject, groups, stating }: Reading, locale: Locale): TableCell[] {
  const { words } = getMessages(locale);
  const head = [name, words.subject[subject], round.units, stating];
  const weighted = groups.map(toWeighted);
  const [picked, range] = [pickSpread(weighted), toSpread(weighted)];
  if (picked === null || range === null) return [...head, ...Array<null>(8).fill(null), ""];
  const middle = [...new Set(picked.middle)].map(({ group }) => words.ofTotal(subject, group.done, group.total));
  const { least, largest } = picked;
  return [
    ...head,
    ...[least.group.done, least.group.total, range.min],
    ...[formatList(middle, locale), range.median],
    ...[largest.group.done, largest.group.total, range.max],
    countDisputed(groups) || "",
  ];
}

function toSpreadWords(groups: RateGroup[], locale: Locale): SpreadWords | null {
  const picked = pickSpread(groups.map(toWeighted));
  if (picked === null) return null;
  const { spread } = getMessages(locale).seeing;
  const say = ({ value, group }: { value: number; group: RateGroup }) =>
    toBriefRate({ numerator: group.done, denominator: group.total, percent: value }, locale);
  const [lower, upper] = picked.middle;
  const ends = { min: say(picked.least), max: say(picked.largest) };
  // Two that are equal are one rate; it stands with the parts of either.
  if (lower.value === upper.value) return { ...ends, median: say(lower), between: null };
  const [from, to] = [lower, upper].map(({ group: { done, total } }) =>
    toFraction({ numerator: done, denominator: total }, locale),
  ) as [string, string];
  return {
    ...ends,
    median: formatPercent((lower.value + upper.value) / 2, locale),
    between: spread.between(from, to),
  };
}

function readRound(round: RoundRates, subject: Subject, name: string): Reading {
  const of = (wanted: Subject) => round.rates.filter((group) => group.subject === wanted);
  const own = of(subject);
  const tasks = subject === "problem" && own.length === 0 ? of("task") : [];
  const groups = tasks.length > 0 ? tasks : own;
  const counted = tasks.length > 0 ? "task" : subject;
  return { round, name, subject: counted, groups, stating: groups.reduce((sum, group) => sum + group.units, 0) };
}

function toSentence(stated: Reading[], of: number, { subject, whole }: SpreadOptions, locale: Locale): string {
  const { charts, words, seeing } = getMessages(locale);
  const [only] = stated;
  if (of === 1 && only && whole === undefined) return `${toStrip(only, locale).description}${charts.sentence.end}`;
  const others = whole?.widest ? [readRound(whole.widest, subject, words.roundName(whole.widest.round))] : [];
  const several = (whole === undefined ? stated : others).filter((reading) => reading.stating > 1);
  const widest = several
    .map((reading) => ({ reading, range: toSpread(reading.groups.map(toWeighted)) }))
    .sort((a, b) => (b.range ? b.range.max - b.range.min : 0) - (a.range ? a.range.max - a.range.min : 0))[0];
  const head = charts.sentence.roundsStating(
    subject,
    whole?.of ?? of,
    whole?.stating ?? stated.filter((reading) => reading.subject === subject).length,
  );
  const figures = widest ? toSpreadWords(widest.reading.groups, locale) : null;
  const tail =
    figures && widest?.range && widest.range.max > widest.range.min
      ? seeing.spread.widest(widest.reading.name, figures)
      : several.length === 0 && (whole?.stating ?? stated.length) > 0
        ? seeing.spread.onlySingle
        : "";
  return [head, tail].filter(Boolean).join(charts.sentence.join) + charts.sentence.end;
}

function toStrip({ round, name, subject, groups, stating }: Reading, locale: Locale): Strip {
  const { charts, words, seeing } = getMessages(locale);
  const range = toSpread(groups.map(toWeighted));
  const label = subject === "task" ? charts.tasksLabel(name) : name;
  const figures = toSpreadWords(groups, locale);
  const among = words.disputed.among(countDisputed(groups));
  const scope = seeing.spread.scope(stating, round.units) + among;
  return {
    id: round.round.slug,
    label,
    path: `/rounds/${encodeURIComponent(round.round.slug)}`,
    dots: groups.map((group) => ({
      value: percentOf(group),
      count: group.units,
      says: seeing.spread.says(
        toFigureWords(subject, toGroupTally(group), false, locale)?.full ?? "",
        group.name,
        group.units,
      ),
    })),
    range,
    value:
      figures === null ? "" : range && range.min < range.max ? seeing.spread.value(figures.median) : figures.median,
    detail: figures?.between ? seeing.spread.betweenOf(figures.between, scope) : scope,
    description: figures === null ? label : seeing.spread.description(label, figures, stating, round.units) + among,
  };
}

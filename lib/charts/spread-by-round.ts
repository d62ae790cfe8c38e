// The question "how far apart are the units of a round?": the rates of units -> chart model.
import type { TableCell } from "../export/table.ts";
import { formatDate, formatList, formatPercent } from "../format.ts";
import type { RateGroup, RoundRates } from "../ledger/distribution.ts";
import type { UnitProgress } from "../ledger/progress.ts";
import type { RoundRef } from "../ledger/refs.ts";
import type { Subject } from "../ledger/status.ts";
import { toCompletionRate } from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import type { Strip, StripsModel } from "./chart-model.ts";
import { joinSentences, toMore, toSource } from "./completion-by-unit.ts";
import { toSpread, type Weighted } from "./spread.ts";

export interface SpreadOptions {
  subject: Subject;
  /** The filters in words, `null` where none are set. */
  filters: string | null;
  notices: number;
  samples: number;
  asOf: string | null;
  /** How many rounds there are where `rounds` is one page of them. */
  total: number;
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

/** One line for each round: the rate of each unit that states it, the least, the middle and the largest of them. */
export function toSpreadByRoundModel(rounds: RoundRates[], locale: Locale, options: SpreadOptions): StripsModel {
  const { charts, words, seeing } = getMessages(locale);
  const { subject } = options;
  const readings = rounds.map((round) => readRound(round, subject, words.roundName(round.round)));
  const stated = readings.filter((reading) => reading.stating > 0);
  const silent = readings.filter((reading) => reading.stating === 0);
  const { spread } = seeing;
  return {
    shape: "strips",
    question: "spread-by-round",
    locale,
    title: spread.title(subject),
    subtitle: options.filters,
    sentence: rounds.length === 0 ? charts.sentence.nothing : toSentence(stated, rounds.length, subject, locale),
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
    strips: stated.map((reading) => toStrip(reading, locale)),
    more: toMore(rounds.length, options.total, locale),
    silent:
      silent.length > 0
        ? charts.silentRounds(
            formatList(
              silent.map((reading) => reading.name),
              locale,
            ),
            subject,
          )
        : null,
    note: joinSentences(
      [charts.note.declared, spread.note, stated.some((one) => one.subject !== subject) ? charts.note.tasks : ""],
      locale,
    ),
    source: toSource(options.notices, options.samples, locale),
    asOf: options.asOf === null ? charts.asOfUnknown : charts.asOf(formatDate(options.asOf, locale)),
    table: {
      columns: [
        { key: "round", label: charts.columns.round, kind: "text" },
        { key: "subject", label: charts.columns.subject, kind: "text" },
        { key: "units", label: charts.columns.units, kind: "number" },
        { key: "unitsStating", label: charts.columns.unitsStating, kind: "number" },
        { key: "min", label: spread.min, kind: "percent" },
        { key: "median", label: spread.medianColumn, kind: "percent" },
        { key: "max", label: spread.max, kind: "percent" },
      ],
      rows: readings.map(({ round, name, subject: counted, groups, stating }): TableCell[] => {
        const range = toSpread(groups.map(toWeighted));
        return [
          name,
          words.subject[counted],
          round.units,
          stating,
          range?.min ?? null,
          range?.median ?? null,
          range?.max ?? null,
        ];
      }),
    },
    empty: rounds.length === 0,
  };
}

/** The rates of a round whose units are loaded already. */
export function toRoundRates(round: RoundRef, rows: UnitProgress[]): RoundRates {
  const groups = new Map<string, RateGroup>();
  for (const { unit, declared } of rows) {
    for (const { subject, total, done } of declared) {
      const rate = toCompletionRate({ total: total?.value ?? null, done: done?.value ?? null, ongoing: null });
      if (rate === null) continue;
      const key = `${subject} ${rate.numerator} ${rate.denominator}`;
      const known = groups.get(key);
      if (known) known.units += 1;
      else groups.set(key, { subject, done: rate.numerator, total: rate.denominator, units: 1, name: unit.name });
    }
  }
  return { round, units: new Set(rows.map((row) => row.unit.slug)).size, rates: [...groups.values()] };
}

const toWeighted = (group: RateGroup): Weighted => ({ value: percentOf(group), count: group.units });

function readRound(round: RoundRates, subject: Subject, name: string): Reading {
  const of = (wanted: Subject) => round.rates.filter((group) => group.subject === wanted);
  const own = of(subject);
  const tasks = subject === "problem" && own.length === 0 ? of("task") : [];
  const groups = tasks.length > 0 ? tasks : own;
  const counted = tasks.length > 0 ? "task" : subject;
  return { round, name, subject: counted, groups, stating: groups.reduce((sum, group) => sum + group.units, 0) };
}

function toSentence(stated: Reading[], of: number, subject: Subject, locale: Locale): string {
  const { charts, seeing } = getMessages(locale);
  const [only] = stated;
  if (of === 1 && only) return `${toStrip(only, locale).description}${charts.sentence.end}`;
  const several = stated.filter((reading) => reading.stating > 1);
  const widest = several
    .map((reading) => ({ reading, range: toSpread(reading.groups.map(toWeighted)) }))
    .sort((a, b) => (b.range ? b.range.max - b.range.min : 0) - (a.range ? a.range.max - a.range.min : 0))[0];
  const head = charts.sentence.roundsStating(
    subject,
    of,
    stated.filter((reading) => reading.subject === subject).length,
  );
  const tail =
    widest?.range && widest.range.max > widest.range.min
      ? seeing.spread.widest(
          widest.reading.name,
          formatPercent(widest.range.min, locale),
          formatPercent(widest.range.median, locale),
          formatPercent(widest.range.max, locale),
        )
      : several.length === 0
        ? seeing.spread.onlySingle
        : "";
  return [head, tail].filter(Boolean).join(charts.sentence.join) + charts.sentence.end;
}

function toStrip({ round, name, subject, groups, stating }: Reading, locale: Locale): Strip {
  const { charts, words, seeing } = getMessages(locale);
  const range = toSpread(groups.map(toWeighted));
  const label = subject === "task" ? charts.tasksLabel(name) : name;
  const median = range ? formatPercent(range.median, locale) : "";
  const value =
    range && range.min < range.max
      ? seeing.spread.value(median, stating, round.units)
      : seeing.spread.single(median, stating, round.units);
  return {
    id: round.round.slug,
    label,
    path: `/rounds/${encodeURIComponent(round.round.slug)}`,
    dots: groups.map((group) => ({
      value: percentOf(group),
      count: group.units,
      says: seeing.spread.says(words.rate(subject, group.done, group.total, percentOf(group)), group.name, group.units),
    })),
    range,
    value,
    description: range
      ? seeing.spread.description(
          label,
          formatPercent(range.min, locale),
          median,
          formatPercent(range.max, locale),
          stating,
          round.units,
        )
      : label,
  };
}

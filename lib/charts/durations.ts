// The question "how long from the inspection to its feedback and its notice?": counts of days -> chart model.
import { formatDate, formatNumber } from "../format.ts";
import { type DurationStep, type Durations, durationSteps } from "../ledger/distribution.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import { type Strip, type StripsModel, toTicks } from "./chart-model.ts";
import { joinSentences, toSource } from "./completion-by-unit.ts";
import { toSpread, type Weighted } from "./spread.ts";

export interface DurationOptions {
  filters: string | null;
  notices: number;
  samples: number;
  asOf: string | null;
}

/** Widths of a bin in days: the first that leaves at most `mostBins`. */
const widths = [1, 2, 5, 7, 10, 14, 30, 60, 90, 180, 365, 730, 1825];
const mostBins = 48;

interface Reading {
  step: DurationStep;
  days: Weighted[];
  /** Inspections whose dates are out of order: a discrepancy, not a duration. */
  backwards: number;
  stating: number;
}

/** Three lines: from the end of the inspection to its feedback, from there to the notice, and all the way. */
export function toDurationsModel(
  { inspections, counts }: Durations,
  locale: Locale,
  options: DurationOptions,
): StripsModel {
  const { charts, seeing } = getMessages(locale);
  const { duration } = seeing;
  const readings = durationSteps.map((step): Reading => {
    const own = counts.filter((one) => one.step === step);
    const days = own.filter((one) => one.days >= 0).map((one) => ({ value: one.days, count: one.count }));
    const sum = (list: { count: number }[]) => list.reduce((total, one) => total + one.count, 0);
    return { step, days, backwards: sum(own.filter((one) => one.days < 0)), stating: sum(days) };
  });
  const largest = Math.max(0, ...readings.flatMap((reading) => reading.days.map((one) => one.value)));
  const width = widths.find((one) => largest / one <= mostBins) ?? 3650;
  const ticks = toTicks(largest);
  const stated = readings.filter((reading) => reading.stating > 0);
  const silent = readings.filter((reading) => reading.stating === 0);
  const backwards = readings.reduce((sum, reading) => sum + reading.backwards, 0);
  const sentences = stated.map(({ step, days, stating }) => {
    const spread = toSpread(days);
    return duration.sentence(step, spread?.median ?? 0, stating, inspections);
  });
  const { sentence } = charts;
  return {
    shape: "strips",
    question: "durations",
    locale,
    title: duration.title,
    subtitle: options.filters,
    sentence:
      inspections === 0
        ? sentence.nothing
        : sentences.length === 0
          ? duration.none(inspections)
          : sentences.join(sentence.join) + sentence.end,
    legend: [
      { role: "dot", label: duration.dot },
      { role: "range", label: seeing.spread.range },
      { role: "median", label: seeing.spread.median },
    ],
    axis: {
      label: duration.axis,
      max: ticks.at(-1) ?? 1,
      ticks: ticks.map((value) => ({ value, label: formatNumber(value, locale) })),
    },
    strips: stated.map((reading) => toStrip(reading, width, inspections, locale)),
    more: null,
    silent:
      joinSentences(
        [...silent.map(({ step }) => duration.silent(step)), backwards > 0 ? duration.backwards(backwards) : ""],
        locale,
      ) || null,
    note: joinSentences([duration.note, width > 1 ? duration.binned(width) : ""], locale),
    source: toSource(options.notices, options.samples, locale),
    asOf: options.asOf === null ? charts.asOfUnknown : charts.asOf(formatDate(options.asOf, locale)),
    table: {
      columns: [
        { key: "step", label: duration.stepColumn, kind: "text" },
        { key: "inspections", label: seeing.time.inspections, kind: "number" },
        { key: "stating", label: duration.stating, kind: "number" },
        { key: "min", label: duration.min, kind: "number" },
        { key: "median", label: duration.median, kind: "number" },
        { key: "max", label: duration.max, kind: "number" },
        { key: "backwards", label: duration.backwardsColumn, kind: "number" },
      ],
      rows: readings.map(({ step, days, stating, backwards: wrong }) => {
        const spread = toSpread(days);
        return [
          duration.step[step],
          inspections,
          stating,
          spread?.min ?? null,
          spread?.median ?? null,
          spread?.max ?? null,
          wrong,
        ];
      }),
    },
    empty: inspections === 0,
  };
}

function toStrip({ step, days, stating }: Reading, width: number, of: number, locale: Locale): Strip {
  const { duration } = getMessages(locale).seeing;
  const bins = new Map<number, number>();
  for (const { value, count } of days) {
    const bin = Math.floor(value / width) * width;
    bins.set(bin, (bins.get(bin) ?? 0) + count);
  }
  const range = toSpread(days);
  const median = range?.median ?? 0;
  return {
    id: step,
    label: duration.step[step],
    path: null,
    dots: [...bins].map(([bin, count]) => ({
      // A bin of several days stands at its middle, but never beyond what there is.
      value: Math.min(Math.max(bin + (width - 1) / 2, range?.min ?? 0), range?.max ?? bin),
      count,
      says: duration.says(bin, bin + width - 1, count),
    })),
    range,
    value: duration.value(median, stating, of),
    description: duration.description(duration.step[step], range?.min ?? 0, median, range?.max ?? 0, stating, of),
  };
}

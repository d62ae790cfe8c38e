// The question "where are there notices, and how far are they?": sums of provinces -> equal tiles.
import { leaveOutEmpty } from "../export/table.ts";
import { formatDate, formatList, formatNumber, formatPercent, punctuation, thinSpace } from "../format.ts";
import type { ProvinceSums } from "../ledger/distribution.ts";
import type { Subject } from "../ledger/status.ts";
import { type CompletionRate, isUnsummed, type TallySum, toCompletionRate, toSumTally } from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import type { MostUnits } from "../messages/zh-CN/seeing.ts";
import { type LegendEntry, type Step, steps, type Tile, type TilesModel } from "./chart-model.ts";
import { joinSentences, toSource } from "./completion-by-unit.ts";
import { toFigureWords, toScopeWords } from "./figure-in-words.ts";
import { type ProvinceTile, provinceTiles } from "./province-tiles.ts";

export interface ProvinceOptions {
  subject: Subject;
  /** How many units, or the completion rate. */
  mode: "count" | "share";
  filters: string | null;
  notices: number;
  samples: number;
  asOf: string | null;
}

/** Lower bounds of the five steps of a rate, in percent. */
const rateBounds = [0, 60, 80, 90, 100];

/** Lower bounds of at most five steps of a count, from 1 up. */
export function toCountBounds(largest: number): number[] {
  if (largest <= 5) return Array.from({ length: Math.max(1, largest) }, (_, index) => index + 1);
  const bounds = [0, 0.1, 0.25, 0.45, 0.7].map((share) => Math.max(1, Math.round(share * largest)));
  return [...new Set(bounds)];
}

function toStep(value: number, bounds: number[]): Step {
  const at = bounds.filter((bound) => value >= bound).length - 1;
  // Few steps are spread over the depths, so that they can be told apart.
  const place = bounds.length < 2 ? 2 : Math.round((Math.max(0, at) * (steps.length - 1)) / (bounds.length - 1));
  return steps[place] ?? "step1";
}

/** The 34 provinces. Where no unit states it for problems but some do for tasks, the tile stands with its tasks, as such. */
export function toNoticesByProvinceModel(rows: ProvinceSums[], locale: Locale, options: ProvinceOptions): TilesModel {
  const { charts, seeing, words } = getMessages(locale);
  const { province } = seeing;
  const { subject, mode } = options;
  const placed = rows.filter((row) => provinceTiles.some((tile) => tile.name === row.province));
  const elsewhere = rows.filter((row) => !placed.includes(row)).reduce((sum, row) => sum + row.units, 0);
  const bounds = mode === "share" ? rateBounds : toCountBounds(Math.max(0, ...placed.map((row) => row.units)));
  const units = placed.reduce((sum, row) => sum + row.units, 0);
  const stating = placed.filter((row) => readSum(row, subject).sum.stating > 0);
  const percentOf = (row: ProvinceSums) => readSum(row, subject).rate?.percent ?? -1;
  const inOrder =
    mode === "share" ? [...placed].sort((a, b) => percentOf(b) - percentOf(a) || b.units - a.units) : placed;
  return {
    shape: "tiles",
    question: "notices-by-province",
    locale,
    title: mode === "share" ? province.titleShare(subject) : province.title,
    subtitle: options.filters,
    sentence:
      rows.length === 0
        ? charts.sentence.nothing
        : placed.length === 0
          ? province.nowhere(elsewhere)
          : mode === "share"
            ? province.sentenceShare(placed.length, stating.length, subject)
            : province.sentence(units, placed.length, toMost(placed, locale)),
    legend: toLegend(bounds, options, placed.length > stating.length, locale),
    tiles: provinceTiles.map((tile) =>
      toTile(
        tile,
        inOrder.findIndex((row) => row.province === tile.name),
        inOrder,
        bounds,
        options,
        locale,
      ),
    ),
    more: null,
    silent: placed.length > 0 && elsewhere > 0 ? province.elsewhere(elsewhere) : null,
    note: joinSentences([charts.note.declared, province.note, mode === "share" ? charts.note.rounds : ""], locale),
    source: toSource(options.notices, options.samples, locale),
    asOf: options.asOf === null ? charts.asOfUnknown : charts.asOf(formatDate(options.asOf, locale)),
    table: leaveOutEmpty({
      columns: [
        { key: "province", label: province.column, kind: "text" },
        { key: "units", label: charts.columns.units, kind: "number" },
        { key: "inspections", label: seeing.time.inspections, kind: "number" },
        { key: "subject", label: charts.columns.subject, kind: "text" },
        { key: "unitsStating", label: charts.columns.unitsStating, kind: "number" },
        { key: "total", label: charts.columns.total, kind: "number" },
        { key: "done", label: charts.columns.done, kind: "number" },
        { key: "rate", label: charts.columns.rate, kind: "percent" },
        { key: "disputed", label: charts.columns.unitsDisputed, kind: "number" },
      ],
      rows: rows.map((row) => {
        const { sum, counted, rate } = readSum(row, subject);
        return [
          row.province === null ? province.unknown : nameOf(row.province, locale),
          row.units,
          row.inspections,
          words.subject[counted],
          sum.stating,
          ...(isUnsummed(sum) ? ["", ""] : [toSumTally(sum).total, toSumTally(sum).done]),
          rate?.percent ?? null,
          sum.disputed ?? "",
        ];
      }),
    }),
    empty: rows.length === 0,
  };
}

/** As many provinces as are named where there are more. */
const mostNamed = 3;

/** The provinces with the most units. None is named without those that have as many: too many of them are counted. */
function toMost(placed: ProvinceSums[], locale: Locale): MostUnits {
  const beyond = placed[mostNamed]?.units;
  const named = placed.slice(0, mostNamed).filter((row) => row.units !== beyond);
  if (named.length === 0) return { tied: placed.filter((row) => row.units === beyond).length, each: beyond ?? 0 };
  const { province } = getMessages(locale).seeing;
  const names = named.map((row) => province.named(nameOf(row.province, locale), row.units));
  return { names: formatList(names, locale), areAll: named.length === placed.length };
}

/** A province in the reader's language; places that are none of the 34 keep their name. */
function nameOf(province: string | null, locale: Locale): string {
  const english = provinceTiles.find((tile) => tile.name === province)?.english;
  return (locale === "en" ? english : null) ?? province ?? "";
}

interface ProvinceReading {
  sum: TallySum;
  counted: Subject;
  rate: CompletionRate | null;
}

function readSum({ sums }: ProvinceSums, subject: Subject): ProvinceReading {
  const byTasks = subject === "problem" && sums.problem.stating === 0 && sums.task.stating > 0;
  const counted = byTasks ? "task" : subject;
  const sum = sums[counted];
  return { sum, counted, rate: toCompletionRate(toSumTally(sum)) };
}

/** What a tile without figures says: under filters there may well be notices, only none that is looked at. */
function toNoneLabel(filters: string | null, locale: Locale): string {
  const { province } = getMessages(locale).seeing;
  return filters === null ? province.none : province.noneLookedAt;
}

function toLegend(bounds: number[], { mode, filters }: ProvinceOptions, open: boolean, locale: Locale): LegendEntry[] {
  const { site, seeing } = getMessages(locale);
  const show = (value: number) => (mode === "share" ? formatPercent(value, locale) : formatNumber(value, locale));
  const entries = bounds.map((bound, index): LegendEntry => {
    const next = bounds[index + 1];
    const role = toStep(bound, bounds);
    if (mode === "share") {
      if (next === undefined) return { role, label: show(bound) };
      return { role, label: seeing.province.below(index === 0 ? null : show(bound), show(next)) };
    }
    if (next === undefined) return { role, label: seeing.province.from(show(bound)) };
    return { role, label: next - 1 === bound ? show(bound) : `${show(bound)}–${show(next - 1)}` };
  });
  const rest: LegendEntry[] = [{ role: "tile", label: toNoneLabel(filters, locale) }];
  return [
    ...entries,
    ...(mode === "share" && open ? [{ role: "notStated" as const, label: site.notStated }] : []),
    ...rest,
  ];
}

function toTile(
  { name, short, english, code, column, row }: ProvinceTile,
  place: number,
  rows: ProvinceSums[],
  bounds: number[],
  { subject, mode, filters }: ProvinceOptions,
  locale: Locale,
): Tile {
  const { seeing, words, site } = getMessages(locale);
  const { province } = seeing;
  const sums = rows[place];
  const base = {
    id: name,
    label: locale === "zh-CN" ? short : english,
    shortLabel: locale === "zh-CN" ? short : code,
    column,
    row,
    rank: sums ? place : null,
  };
  const full = locale === "zh-CN" ? name : english;
  const { colon, comma } = punctuation[locale];
  if (!sums) return { ...base, role: "tile", value: "", description: `${full}${colon}${toNoneLabel(filters, locale)}` };
  const { sum, counted, rate } = readSum(sums, subject);
  const figures = toFigureWords(counted, toSumTally(sum), false, locale);
  const figure =
    figures === null
      ? isUnsummed(sum)
        ? toScopeWords(sum, getMessages(locale))
        : words.uncounted(subject)
      : `${figures.full}${sum.alone ? "" : province.scope(sum.stating, sums.units)}${words.disputed.among(sum.disputed ?? 0)}`;
  const description = `${full}${colon}${words.units(sums.units)}${comma}${figure}`;
  if (mode === "count")
    return { ...base, role: toStep(sums.units, bounds), value: formatNumber(sums.units, locale), description };
  if (rate === null) return { ...base, role: "notStated", value: site.notStated, description };
  const { numerator, denominator, percent } = rate;
  return {
    ...base,
    role: toStep(percent, bounds),
    value: toTilePercent(percent, locale),
    fraction: `${formatNumber(numerator, locale)}/${formatNumber(denominator, locale)}`,
    description,
  };
}

/** Without the space before the sign: the tile is narrow. */
function toTilePercent(percent: number, locale: Locale): string {
  return formatPercent(percent, locale).replace(thinSpace, "");
}

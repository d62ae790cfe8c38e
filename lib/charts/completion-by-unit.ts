// The question "how far is each unit?": declared tallies of units -> chart model.
import type { TableCell } from "../export/table.ts";
import { formatDate, formatList, formatNumber, formatPercent } from "../format.ts";
import type { Subject } from "../ledger/status.ts";
import { toCompletionRate, toTallyParts } from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import { type ChartAxis, type ChartBar, type ChartModel, partKeys, toTicks } from "./chart-model.ts";
import { defaultOrder, exceedsTotal, type ProgressRow, type ProgressSort, readProgress, type Reading, sortReadings, sumReadings } from "./progress-row.ts";

export interface CompletionOptions {
  subject: Subject;
  mode: "count" | "share";
  sort: ProgressSort | null;
  order: "asc" | "desc" | null;
  /** The filters in words, `null` where none are set. */
  filters: string | null;
  /** Names the round where the chart is that of one round. */
  round?: string;
  /** At most so many bars are drawn; the table has all rows. */
  limit?: number;
}

/** As many bars as one picture holds; the table always has all. */
export const mostBars = 30;

/** The chart of progress by unit. Rows may come in any order; the same rows give the same model. */
export function toCompletionByUnitModel(rows: ProgressRow[], locale: Locale, options: CompletionOptions): ChartModel {
  const { charts, words } = getMessages(locale);
  const sort = options.sort ?? "rate";
  const read = rows.map((row) => readProgress(row, options.subject)).filter((reading) => reading !== null);
  const readings = sortReadings(read, sort, options.order ?? defaultOrder(sort));
  const drawable = readings.filter((reading) => !exceedsTotal(reading.tally));
  const drawn = drawable.slice(0, options.limit ?? mostBars);
  const silent = rows.filter((row) => readProgress(row, options.subject) === null);
  const over = readings.filter((reading) => exceedsTotal(reading.tally));
  const subject = options.subject;
  const title = options.round ? charts.completionByUnit.titleIn(subject, options.round) : charts.completionByUnit.title(subject);
  const lines = [
    silent.length > 0 ? charts.silent(formatList(silent.map((row) => row.name), locale), subject) : "",
    over.length > 0 ? charts.over(formatList(over.map((reading) => reading.row.name), locale)) : "",
  ].filter(Boolean);
  const anyTask = readings.some((reading) => reading.asTask);
  return {
    question: "completion-by-unit",
    locale,
    title,
    subtitle: options.filters,
    sentence: toSentence(rows.length, readings, subject, locale),
    parts: partKeys.map((key) => ({ key, label: (subject === "clue" || subject === "petition" ? words.closed : words.parts)[key] })),
    axis: toAxis(drawn, subject, options.mode, locale),
    bars: drawn.map((reading) => toBar(reading, options.mode, locale)),
    more: drawable.length > drawn.length ? charts.more(drawn.length, drawable.length) : null,
    silent: lines.length > 0 ? lines.join(locale === "zh-CN" ? "" : " ") : null,
    note: [charts.note.declared, anyTask ? charts.note.tasks : "", charts.note.hatch].filter(Boolean).join(locale === "zh-CN" ? "" : " "),
    source: toSource(rows, locale),
    asOf: toAsOf(rows, locale),
    table: { columns: toColumns(locale), rows: [...readings.map((reading) => toTableRow(reading, locale)), ...silent.map((row) => silentRow(row, subject, locale))] },
    empty: rows.length === 0,
  };
}

/** `5 个单位中 1 个说明了问题完成数，36 / 40；另有 1 个按任务说明，30 / 35；3 个只说明总数。` */
export function toSentence(of: number, readings: Reading[], subject: Subject, locale: Locale): string {
  const { sentence } = getMessages(locale).charts;
  if (of === 0) return sentence.nothing;
  const own = sumReadings(readings.filter((reading) => !reading.asTask));
  const tasks = sumReadings(readings.filter((reading) => reading.asTask));
  const totalOnly = readings.filter((reading) => toCompletionRate(reading.tally) === null && reading.tally.total !== null && !exceedsTotal(reading.tally)).length;
  if (own.stating + tasks.stating === 0) return sentence.none(of);
  const parts: string[] = [];
  if (own.stating > 0) parts.push(sentence.stating(subject, of, own.stating, own.numerator, own.denominator));
  if (tasks.stating > 0)
    parts.push(own.stating > 0 ? sentence.tasks(tasks.stating, tasks.numerator, tasks.denominator) : sentence.tasksOnly(of, tasks.stating, tasks.numerator, tasks.denominator));
  if (totalOnly > 0) parts.push(sentence.totalOnly(totalOnly));
  return parts.join(sentence.join) + sentence.end;
}

/** `来源：5 份通报，其中样例 5 份` */
export function toSource(rows: ProgressRow[], locale: Locale): string {
  const { charts } = getMessages(locale);
  const samples = rows.filter((row) => row.isSample).length;
  return samples > 0 ? charts.sourceSamples(rows.length, samples) : charts.source(rows.length);
}

/** The latest date among the notices counted. */
export function toAsOf(rows: ProgressRow[], locale: Locale): string {
  const { charts } = getMessages(locale);
  const latest = rows.reduce<string | null>((last, row) => (row.date !== null && (last === null || row.date > last) ? row.date : last), null);
  return latest === null ? charts.asOfUnknown : charts.asOf(formatDate(latest, locale));
}

function toAxis(readings: Reading[], subject: Subject, mode: "count" | "share", locale: Locale): ChartAxis {
  const { axis } = getMessages(locale).charts;
  const ticks = mode === "share" ? [0, 25, 50, 75, 100] : toTicks(Math.max(0, ...readings.map((reading) => reading.tally.total ?? 0)));
  return {
    label: mode === "share" ? axis.share : axis.count(subject),
    max: ticks.at(-1) ?? 1,
    ticks: ticks.map((value) => ({ value, label: formatNumber(value, locale) })),
  };
}

function toBar({ row, subject, tally, asTask }: Reading, mode: "count" | "share", locale: Locale): ChartBar {
  const { charts, words } = getMessages(locale);
  const parts = toTallyParts(tally);
  const rate = toCompletionRate(tally);
  const label = asTask ? charts.tasksLabel(row.name) : row.name;
  const scale = mode === "share" && parts && parts.total > 0 ? 100 / parts.total : 1;
  const value = rate
    ? `${formatNumber(rate.numerator, locale)} / ${formatNumber(rate.denominator, locale)} · ${formatPercent(rate.percent, locale)}`
    : tally.total !== null
      ? `${words.counted(subject, tally.total)}${locale === "zh-CN" ? "，" : ", "}${words.progressNotStated}`
      : words.doneOnly(subject, tally.done ?? 0);
  const full = rate ? words.rate(subject, rate.numerator, rate.denominator, rate.percent) : value;
  return {
    id: row.slug,
    label,
    path: `/units/${encodeURIComponent(row.slug)}`,
    parts: parts && { done: parts.done * scale, ongoing: parts.ongoing * scale, notStated: parts.notStated * scale },
    counts: parts && { done: parts.done, ongoing: parts.ongoing, notStated: parts.notStated },
    value,
    description: `${label}${locale === "zh-CN" ? "：" : ": "}${full}`,
  };
}

function toColumns(locale: Locale): ChartModel["table"]["columns"] {
  const { columns } = getMessages(locale).charts;
  return [
    { key: "unit", label: columns.unit, kind: "text" },
    { key: "subject", label: columns.subject, kind: "text" },
    { key: "total", label: columns.total, kind: "number" },
    { key: "done", label: columns.done, kind: "number" },
    { key: "ongoing", label: columns.ongoing, kind: "number" },
    { key: "rate", label: columns.rate, kind: "percent" },
    { key: "date", label: columns.date, kind: "date" },
  ];
}

function toTableRow({ row, subject, tally }: Reading, locale: Locale): TableCell[] {
  const rate = toCompletionRate(tally);
  return [row.name, getMessages(locale).words.subject[subject], tally.total, tally.done, tally.ongoing, rate?.percent ?? null, row.date];
}

function silentRow(row: ProgressRow, subject: Subject, locale: Locale): TableCell[] {
  return [row.name, getMessages(locale).words.subject[subject], null, null, null, null, row.date];
}

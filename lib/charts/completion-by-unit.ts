// The question "how far is each unit?": the figures of units -> chart model.
import { leaveOutEmpty } from "../export/table.ts";
import type { Order, Sort } from "../filter-choices.ts";
import { formatDate, formatList, punctuation } from "../format.ts";
import type { UnitProgress } from "../ledger/progress.ts";
import { toShownHref } from "../ledger/source-address.ts";
import type { Subject } from "../ledger/status.ts";
import { toTallyParts } from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import { type BarsModel, type ChartBar, partKeys } from "./chart-model.ts";
import { toSentence, toSentenceOfUnits, type Whole } from "./completion-sentence.ts";
import { toFigureCells, toFigureColumns, toSilentCells } from "./completion-table.ts";
import { toCountAxis } from "./count-axis.ts";
import { toFigureWords } from "./figure-in-words.ts";
import { dateOf, exceedsTotal, type Reading, readRows } from "./progress-row.ts";
import { toMore, toSortedBy } from "./shown-rows.ts";

export interface CompletionOptions {
  subject: Subject;
  mode: "count" | "share";
  sort: Sort | null;
  order: Order | null;
  /** The filters in words, `null` where none are set. */
  filters: string | null;
  /** Names the round where the chart is that of one round. */
  round?: string;
  /** The whole behind `rows` where these are one page of it. */
  whole?: Whole | undefined;
}

/** As many bars as one picture holds; the table always has all rows. */
export const mostBars = 30;

/** The chart of progress by unit, in the order of the rows, which the database has sorted as `options` say. */
export function toCompletionByUnitModel(rows: UnitProgress[], locale: Locale, options: CompletionOptions): BarsModel {
  const messages = getMessages(locale);
  const { charts, words } = messages;
  const { subject, whole } = options;
  const by = toSortedBy(options, "rate");
  const { readings, silent } = readRows(rows, subject);
  const drawable = readings.filter((reading) => !exceedsTotal(reading.tally));
  const over = readings.filter((reading) => exceedsTotal(reading.tally));
  const drawn = drawable.slice(0, mostBars);
  const isPage = whole !== undefined && whole.rows > rows.length;
  const lines = [
    silent.length > 0
      ? charts.silent(
          formatList(
            silent.map((row) => row.unit.name),
            locale,
          ),
          subject,
          isPage ? rows.length : null,
        )
      : "",
    over.length > 0
      ? charts.over(
          formatList(
            over.map(({ name, subject: counted, tally, basis }) => {
              const figure = toFigureWords(counted, tally, basis === "listed", locale);
              return figure === null ? name : words.withFigure(name, figure.full);
            }),
            locale,
          ),
        )
      : "",
  ];
  const { note } = charts;
  const notes = [
    note.declared,
    readings.some((reading) => reading.basis === "listed") ? note.listed : "",
    readings.some((reading) => reading.asTask) ? note.tasks : "",
    note.hatch,
  ];
  const asOf = whole ? whole.asOf : latestDate(rows);
  return {
    shape: "bars",
    question: "completion-by-unit",
    locale,
    title: options.round
      ? charts.completionByUnit.titleIn(subject, options.round)
      : charts.completionByUnit.title(subject),
    subtitle: options.filters,
    sentence: isPage
      ? toSentenceOfUnits(whole.units, whole.standings, subject, locale)
      : toSentence(rows, readings, subject, locale),
    parts: toPartLabels(subject, locale),
    axis: toCountAxis(
      [...drawn.map((reading) => reading.tally.total ?? 0), whole?.largest ?? 0],
      { subject, mode: options.mode, tasks: drawn.some((reading) => reading.asTask) },
      locale,
    ),
    bars: drawn.map((reading) => toBar(reading, options.mode, locale)),
    more: toMore(
      {
        drawn: drawn.length,
        ...(isPage ? { rows: rows.length, total: whole.rows } : { rows: drawn.length, total: drawable.length }),
        before: whole?.before,
        by,
      },
      locale,
    ),
    silent: joinSentences(lines, locale) || null,
    note: joinSentences(notes, locale),
    source: toSource(
      whole?.rows ?? rows.length,
      whole?.samples ?? rows.filter((row) => row.notice.isSample).length,
      locale,
    ),
    asOf: asOf === null ? charts.asOfUnknown : charts.asOf(formatDate(asOf, locale)),
    table: leaveOutEmpty({
      columns: [{ key: "unit", label: charts.columns.unit, kind: "text" }, ...toFigureColumns(messages)],
      rows: [
        ...readings.map((reading) => [reading.name, ...toFigureCells(reading, messages)]),
        ...silent.map((row) => [row.unit.name, ...toSilentCells(row, subject, messages)]),
      ],
    }),
    empty: rows.length === 0,
  };
}

/** Words of a row put one behind the other as the language does. */
export function joinSentences(sentences: string[], locale: Locale): string {
  return sentences.filter(Boolean).join(locale === "zh-CN" ? "" : " ");
}

/** What the parts of a bar are called: clues and petitions are closed, not done. */
export function toPartLabels(subject: Subject, locale: Locale): BarsModel["parts"] {
  const { words } = getMessages(locale);
  return partKeys.map((key) => ({ key, label: words.partOf(subject, key) }));
}

/** `来源：5 份通报，其中样例 5 份` */
export function toSource(notices: number, samples: number, locale: Locale): string {
  const { charts } = getMessages(locale);
  return samples > 0 ? charts.sourceSamples(notices, samples) : charts.source(notices);
}

/** The latest day that the notices themselves give. */
export function latestDate(rows: UnitProgress[]): string | null {
  return rows.reduce<string | null>((last, row) => {
    const date = dateOf(row);
    return date !== null && (last === null || date > last) ? date : last;
  }, null);
}

function toBar(
  { row, name, subject, basis, tally, asTask }: Reading,
  mode: "count" | "share",
  locale: Locale,
): ChartBar {
  const { charts, site } = getMessages(locale);
  const parts = toTallyParts(tally);
  const words = toFigureWords(subject, tally, basis === "listed", locale);
  const source = toShownHref(row);
  const label = asTask ? charts.tasksLabel(name) : name;
  const scale = mode === "share" && parts && parts.total > 0 ? 100 / parts.total : 1;
  return {
    id: `${row.unit.slug}-${row.inspection.id}`,
    label,
    path: `/units/${encodeURIComponent(row.unit.slug)}`,
    ...(source === null ? {} : { source }),
    parts: parts && { done: parts.done * scale, ongoing: parts.ongoing * scale, notStated: parts.notStated * scale },
    counts: parts && { done: parts.done, ongoing: parts.ongoing, notStated: parts.notStated },
    value: words?.brief ?? site.notStated,
    description: `${label}${punctuation[locale].colon}${words?.full ?? site.notStated}`,
  };
}

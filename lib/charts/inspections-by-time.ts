// The question "when was each round inspected, told and published?": first and last days -> chart model.
import { formatDate, formatDateRange, formatList, formatMonth, punctuation } from "../format.ts";
import type { RoundDates, RoundDays, StepDates } from "../ledger/distribution.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import type { ChartAxis, TimelineModel, TimeRow, TimeSpan } from "./chart-model.ts";
import { joinSentences, toSource } from "./completion-by-unit.ts";
import { toMore } from "./shown-rows.ts";
import { sayLeftOut } from "./silent-rounds.ts";

export interface TimeOptions {
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
  /** All rounds behind one page of them: the sentence speaks of these. The line shows the days of the page. */
  whole?: RoundDays | undefined;
  /** The newest first unless asked otherwise. */
  order?: "asc" | "desc" | null;
}

const dayLength = 86_400_000;
/** An ISO day as days since 1970; days are plain, without a time zone. */
export const toDay = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / dayLength);
const toIso = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** Rounds on a line of time, in the order given. */
export function toInspectionsByTimeModel(rounds: RoundDates[], locale: Locale, options: TimeOptions): TimelineModel {
  const { charts, words, seeing } = getMessages(locale);
  const { time } = seeing;
  const order = options.order ?? "desc";
  const rows = rounds.map((round) => toRow(round, locale));
  const drawn = rows.filter((row) => row.spans.length > 0);
  const undated = rows.filter((row) => row.spans.length === 0);
  const days = drawn.flatMap((row) => row.spans.flatMap((span) => [span.from, span.to]));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return {
    shape: "timeline",
    question: "inspections-by-time",
    locale,
    title: time.title,
    subtitle: options.filters,
    sentence: toSentence(
      options.whole ?? {
        of: rounds.length,
        dated: drawn.length,
        ...(drawn.length === 0 ? { first: null, last: null } : { first: toIso(first), last: toIso(last) }),
      },
      locale,
    ),
    legend: [
      { role: "stay", label: words.inspected },
      { role: "feedback", label: words.feedback },
      { role: "published", label: words.published },
    ],
    axis: drawn.length === 0 ? { label: "", max: 1, ticks: [] } : toTimeAxis(first, last, locale),
    rows: drawn,
    more: toMore({ drawn: drawn.length, rows: rounds.length, ...options, by: { sort: "date", order } }, locale),
    silent: sayLeftOut(
      undated.length > 0
        ? time.undated(
            formatList(
              undated.map((row) => row.label),
              locale,
            ),
            options.total > rounds.length ? rounds.length : null,
          )
        : null,
      options.leftOut,
      locale,
    ),
    note: joinSentences([time.note, time.derived], locale),
    source: toSource(options.notices, options.samples, locale),
    asOf: options.asOf === null ? charts.asOfUnknown : charts.asOf(formatDate(options.asOf, locale)),
    table: {
      columns: [
        { key: "round", label: charts.columns.round, kind: "text" },
        { key: "inspections", label: time.inspections, kind: "number" },
        { key: "start", label: words.inspectedFrom, kind: "date" },
        { key: "end", label: words.inspectedTo, kind: "date" },
        { key: "feedbackFirst", label: time.first(words.feedback), kind: "date" },
        { key: "feedbackLast", label: time.last(words.feedback), kind: "date" },
        { key: "feedbackStating", label: time.stating(words.feedback), kind: "number" },
        { key: "publishedFirst", label: time.first(words.published), kind: "date" },
        { key: "publishedLast", label: time.last(words.published), kind: "date" },
        { key: "publishedStating", label: time.stating(words.published), kind: "number" },
      ],
      rows: rounds.map(({ round, inspections, stay, feedback, published }) => [
        words.roundName(round),
        inspections,
        stay.start,
        stay.end,
        feedback.first,
        feedback.last,
        feedback.stating,
        published.first,
        published.last,
        published.stating,
      ]),
    },
    empty: rounds.length === 0,
  };
}

/** `10 轮，从 2024年3月16日到 2025年4月18日。` */
function toSentence({ of, dated, first, last }: RoundDays, locale: Locale): string {
  const { charts, seeing } = getMessages(locale);
  if (of === 0) return charts.sentence.nothing;
  if (first === null || last === null) return seeing.time.noDates(of);
  return seeing.time.sentence(dated, formatDate(first, locale), formatDate(last, locale));
}

function toRow({ round, inspections, stay, feedback, published }: RoundDates, locale: Locale): TimeRow {
  const { words, seeing } = getMessages(locale);
  const label = words.roundName(round);
  const { colon, semicolon } = punctuation[locale];
  const spans: TimeSpan[] = [];
  const add = (role: TimeSpan["role"], from: string | null, to: string | null, name: string, scope: string) => {
    const [start, end] = [from ?? to, to ?? from];
    if (start === null || end === null || start > end) return;
    const days = formatDateRange(from, to, locale) ?? "";
    spans.push({ role, from: toDay(start), to: toDay(end), says: `${label}${colon}${name} ${days}${scope}` });
  };
  add("stay", stay.start, stay.end, words.inspected, "");
  const step = (dates: StepDates) => seeing.time.scope(dates.stating, inspections);
  add("feedback", feedback.first, feedback.last, words.feedback, step(feedback));
  add("published", published.first, published.last, words.published, step(published));
  return {
    id: round.slug,
    label,
    path: `/rounds/${encodeURIComponent(round.slug)}`,
    spans,
    description: spans.map((span) => span.says).join(semicolon),
  };
}

/** Ticks at the beginnings of months or years, three to eight of them, around the days given. */
export function toTimeAxis(first: number, last: number, locale: Locale): ChartAxis {
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  const [from, to] = [months(toIso(first)), months(toIso(last)) + 1];
  const step = [1, 3, 6, 12, 24, 60, 120].find((one) => (to - from) / one <= 7) ?? 240;
  const start = Math.floor(from / step) * step;
  const ticks: ChartAxis["ticks"] = [];
  for (let month = start; ; month += step) {
    const iso = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    const label = step % 12 === 0 ? iso.slice(0, 4) : formatMonth(iso, locale);
    ticks.push({ value: toDay(`${iso}-01`), label });
    if (month >= to) break;
  }
  return { label: "", min: ticks[0]?.value ?? 0, max: ticks.at(-1)?.value ?? 1, ticks };
}

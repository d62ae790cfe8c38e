// The figures of one subject in words: `36 / 40 个问题 · 90 %`, or what of it is stated, what is not, and what contradicts
// itself. The only place that decides this; pages, charts, files and reports all say it in these words.
import { formatNumber, formatPercent, formatStatedPercent, middleDot, punctuation } from "../format.ts";
import type { DeclaredTotal } from "../ledger/schema.ts";
import { countDecimals, findRated } from "../ledger/stated-rate.ts";
import type { Subject } from "../ledger/status.ts";
import {
  type CompletionRate,
  findExcess,
  isOngoingInPart,
  type OngoingScope,
  type Tally,
  type TallySum,
  toCompletionRate,
} from "../ledger/tally.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";
import type { Messages } from "../messages/zh-CN.ts";

interface FigureWords {
  /** What is stated, or was counted. */
  stated: string;
  /** What of it is not stated; `null` where nothing is missing. */
  notStated: string | null;
  /** For the end of a bar that stands under its subject: a rate without its noun, else all of it. */
  brief: string;
  full: string;
}

/**
 * The figures of a tally in words; `null` where nothing is stated.
 * @param listed whether they were counted in a list, not declared
 */
export function toFigureWords(subject: Subject, tally: Tally, listed: boolean, locale: Locale): FigureWords | null {
  const { words, review } = getMessages(locale);
  const { figure, disputed } = words;
  const { total, done, ongoing, unknown } = tally;
  const { comma } = punctuation[locale];
  const of = (stated: string, notStated: string | null = null, brief: string | null = null): FigureWords => {
    const markCorrected = (words: string) => (tally.corrected ? review.corrected.figure(words) : words);
    const mark = (words: string) => {
      const marked = markCorrected(words);
      if (tally.disputed === "partly") return disputed.partly(marked);
      return tally.disputed ? disputed.figure(marked) : marked;
    };
    const said = mark(stated);
    const full = notStated === null ? said : `${said}${comma}${notStated}`;
    return { stated: said, notStated, brief: brief === null ? full : mark(brief), full };
  };
  const rate = toCompletionRate(tally);
  if (rate) return of(...toRateWords(subject, tally, rate, listed, locale));
  const { notStated } = figure;
  const rest = ongoing === null ? "" : figure.andOngoing(subject, ongoing);
  if (total === null) {
    if (done !== null) return of(`${figure.part(subject, "done", done)}${rest}`, notStated.total);
    return ongoing === null ? null : of(figure.part(subject, "ongoing", ongoing), notStated.totalAndDone(subject));
  }
  if (done !== null && done > total) return of(figure.excess(subject, "done", done, total));
  if (ongoing !== null && ongoing > total) return of(figure.excess(subject, "ongoing", ongoing, total));
  const counted = figure.total(subject, total, listed);
  if (total === 0) return of(counted);
  if (unknown !== null && (done !== null || ongoing !== null))
    return of(figure.listed(subject, total, done, ongoing), notStated.items(subject, unknown));
  // What is left has no done: with it there would be a rate.
  if (ongoing === null) return of(counted, notStated.progress);
  return of(`${counted}${rest}`, notStated.done(subject));
}

/** `10 个单位中 8 个说明，其中 1 个单位的数字存疑`: over how many of how many units a sum runs, and how much of it is disputed. */
export function toScopeWords({ stating, of, disputed = 0 }: TallySum, { pages, words }: Messages): string {
  const { statedBy, statedByNone } = pages.overview;
  return stating === 0 ? statedByNone(of) : `${statedBy(stating, of)}${words.disputed.among(disputed)}`;
}

/** `，其中 1 个单位说明正在整改`: of how many units what is going on is, where it is not of all in the sum. */
export function toOngoingScope(subject: Subject, sum: OngoingScope, { words }: Messages): string {
  return isOngoingInPart(sum) ? words.ongoingAmong(subject, sum.ongoingStating ?? 0) : "";
}

/** `36 / 40` */
export function toFraction({ numerator, denominator }: Omit<CompletionRate, "percent">, locale: Locale): string {
  return `${formatNumber(numerator, locale)} / ${formatNumber(denominator, locale)}`;
}

/** `36 / 40 · 90 %`: a rate where its noun stands elsewhere. */
export function toBriefRate(rate: CompletionRate, locale: Locale): string {
  return `${toFraction(rate, locale)}${middleDot(locale)}${formatPercent(rate.percent, locale)}`;
}

/** A rate that a notice states, in percent, with the figures that it speaks of; where there are none, that is said. */
export function toStatedRateWords(rate: number, totals: readonly DeclaredTotal[], locale: Locale): string {
  const { words } = getMessages(locale);
  const rated = findRated(rate, totals);
  const percent = formatStatedPercent(rate, locale);
  if (rated === null) return words.statedRate.alone(percent);
  const { subject } = rated.total;
  const { numerator, denominator } = rated.computed;
  if (rated.agrees) return words.statedRate.agrees(words.rate(subject, numerator, denominator, percent));
  const computed = formatPercent(rated.computed.percent, locale, Math.max(1, countDecimals(rate)));
  return words.statedRate.differs(percent, words.rate(subject, numerator, denominator, computed));
}

/** The rate with its parts, a word where they exceed the total together, and its short form. */
function toRateWords(
  subject: Subject,
  tally: Tally,
  rate: CompletionRate,
  listed: boolean,
  locale: Locale,
): [stated: string, notStated: null, brief: string] {
  const { words, charts } = getMessages(locale);
  const mark = (text: string) => (listed ? charts.listedValue(text) : text);
  const full = mark(words.rate(subject, rate.numerator, rate.denominator, formatPercent(rate.percent, locale)));
  const { ongoing } = tally;
  const together = ongoing !== null && findExcess(tally) ? words.figure.together(subject, ongoing) : "";
  return [`${full}${together}`, null, mark(toBriefRate(rate, locale))];
}

// Dates as notices print them → ISO dates: 2023年7月7日, 7月7日, 2023.7.7, 2023-07-07, 二〇二三年七月七日, 同年10月8日.
// A damaged or impossible date is never guessed at.
import { toCharacterTable } from "../character-table.ts";
import { atStart } from "../edge-rules.ts";
import { isBlank } from "../fold.ts";
import { isDigit, parseNumeral } from "../numeral.ts";
import { toFirstTable } from "../pattern-needs.ts";

export interface DateWords {
  /** `null` where no year is printed at this date. */
  year: number | null;
  month: number;
  day: number;
  start: number;
  end: number;
  /** 23年3月6日: a year of two digits, which may be of any century. */
  shortYear: boolean;
  /** 今年: the year of the notice, which no date before it tells. */
  isThisYear: boolean;
  /** 同年 / 当年 / 次年: the year in relation to the date before. */
  yearShift: number | null;
}

const CN = "[一二三四五六七八九十廿卅]{1,3}";
/** 2O24, 1O, O8: a letter for the nought that it looks like. */
const LIKE_YEAR = "\\d[\\dOo]{3}";
const LIKE_PART = "\\d[\\dOo]?|[Oo]\\d";
const YEAR = `(${LIKE_YEAR}|[〇零一二三四五六七八九][〇零O0一二三四五六七八九]{3}|同年|当年|今年|次年|翌年|转年)`;
const FULL = `(?:${YEAR}\\s?年?\\s?)?(${LIKE_PART}|${CN}|元)\\s?月\\s?(${LIKE_PART}|${CN})\\s?[日号曰]`;
const DOTTED = `(${LIKE_YEAR})\\s?[./-]\\s?(${LIKE_PART})\\s?[./-]\\s?(${LIKE_PART})(?!\\d)日?`;
/** 当月25日: of the month of the date before. */
const SAME_MONTH = "当月\\s?(\\d{1,2})\\s?[日号]";

/** One printed date; seven groups. */
const DATE = new RegExp(`${FULL}|${DOTTED}|${SAME_MONTH}`, "y");
const MAY_BE_DATE = toFirstTable(DATE);

/** The farthest that the 月 of a date stands from its beginning: 二〇二三 年 二十二 月. */
const FARTHEST_MONTH = 11;

const YEAR_SIGNS = toCharacterTable("./-");

/** Whether four characters and a sign can be the beginning of a date: 2023.7.7 */
function hasYearSign(words: string, at: number): boolean {
  if (!isDigit(words.charCodeAt(at)) || at + 5 >= words.length) return false;
  return YEAR_SIGNS[words.charCodeAt(isBlank(words, at + 4) ? at + 5 : at + 4)] === 1;
}

function monthFrom(words: string, at: number): number {
  const month = words.indexOf("月", at);
  return month < 0 ? Infinity : month;
}

/**
 * The printed dates of a stretch. What one can begin with is asked for first, and whether it can have its month: most
 * characters are none of it, and most numbers no date.
 */
function matchDates(words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let month = -1;
  for (let at = 0; at < words.length; at++) {
    if (month < at) month = monthFrom(words, at);
    if (month - at > FARTHEST_MONTH ? !hasYearSign(words, at) : MAY_BE_DATE[words.charCodeAt(at)] === 0) continue;
    DATE.lastIndex = at;
    const match = DATE.exec(words);
    if (!match) continue;
    found.push(match);
    at = DATE.lastIndex - 1;
  }
  return found;
}

const IS_DIGITS = /^[\dOo]+$/;

/** A part of a printed date: 二0二四, 2O24, 廿一, 元(月). */
const toPart = (words: string) =>
  parseNumeral(
    IS_DIGITS.test(words)
      ? words.replace(/[Oo]/g, "0")
      : words.replace(/0/g, "〇").replace("廿", "二十").replace("卅", "三十").replace("元", "一"),
  );

/** All dates of a folded stretch of text; offsets are into the whole text. */
export function findDates(folded: string, from: number, to: number): DateWords[] {
  const found: DateWords[] = [];
  for (const match of matchDates(folded.slice(from, to))) {
    const start = from + match.index;
    const [words, fullYear, fullMonth, fullDay, dotYear, dotMonth, dotDay, sameMonthDay] = match;
    if (isDigit(folded.charCodeAt(start - 1))) continue;
    const relative = fullYear && !isDigit(fullYear.charCodeAt(0)) && /[同当今次翌转]/.test(fullYear);
    const year = dotYear ? toPart(dotYear) : fullYear && !relative ? toPart(fullYear) : null;
    const month =
      sameMonthDay === undefined ? toPart(dotMonth ?? fullMonth ?? "") : (found[found.length - 1]?.month ?? null);
    const day = toPart(dotDay ?? fullDay ?? sameMonthDay ?? "");
    if (month === null || day === null) continue;
    found.push({
      year,
      month,
      day,
      start,
      end: start + words.length,
      shortYear: year === null && !relative && /\d{2}年\s?$/.test(folded.slice(Math.max(0, start - 5), start)),
      isThisYear: fullYear === "今年",
      yearShift:
        sameMonthDay !== undefined ? 0 : relative && fullYear !== "今年" ? (/[次翌转]/.test(fullYear) ? 1 : 0) : null,
    });
  }
  return found;
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** ISO form, or `null` where there is no such day. */
export function toIsoDate(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
  if (day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export interface DateRange {
  start: DateWords;
  end: DateWords;
  from: number;
  to: number;
}

/** 起止时间为|5月18日、7月17日: the two ends, be they only listed. */
const BOTH_ENDS = /起止(?:时间|日期)?(?:分别)?(?:为|是)?\s?:?\s?$/;
const LISTED = /^\s?[、和及]\s?$/;
const TO = /^\s?(?:起|算起|开始|启动|进驻)?,?\s?(?:至|到|-{1,3}|~|起至)\s?$/;

/** 3月3日|至31日 */
const DAY_ALONE = atStart(/^\s?(?:起|开始)?\s?(?:至|到|-{1,3}|~)\s?(\d{1,2})\s?日/);

/** 2023.3.6|-5.12, 2022/6/6|-7/22, 2023-03-06|至05-12: the second as the first, but without its year. */
const AS_FIRST = /^\d{4}\s?([./-])/;
const SHORT_END: Record<string, RegExp> = {
  ".": /^\s?(?:至|到|-{1,3}|~)\s?(\d{1,2})\.(\d{1,2})(?![\d.%])/,
  "/": /^\s?(?:至|到|-{1,3}|~)\s?(\d{1,2})\/(\d{1,2})(?![\d/])/,
  "-": /^\s?(?:至|到|~)\s?(\d{1,2})-(\d{1,2})(?![\d-])/,
};

function shortEnd(folded: string, start: DateWords): DateWords | null {
  if (!hasYearSign(folded, start.start)) return null;
  const sign = AS_FIRST.exec(folded.slice(start.start, start.end))?.[1];
  const match = sign === undefined ? null : SHORT_END[sign]!.exec(folded.slice(start.end, start.end + 12));
  if (!match) return null;
  const at = start.end + match[0].search(/\d/);
  const [month, day] = [Number(match[1]), Number(match[2])];
  return { ...start, year: null, month, day, start: at, end: start.end + match[0].length };
}

/** Ranges: two dates joined by 至, 到 or a dash; the second may be a day alone (3月3日至31日). */
export function findRanges(folded: string, dates: DateWords[]): DateRange[] {
  const ranges: DateRange[] = [];
  dates.forEach((start, index) => {
    const next = dates[index + 1];
    const between = next && next.start - start.end <= 6 ? folded.slice(start.end, next.start) : null;
    const isRange =
      between !== null &&
      (TO.test(between) ||
        (LISTED.test(between) && BOTH_ENDS.test(folded.slice(Math.max(0, start.start - 16), start.start))));
    if (next && isRange) {
      ranges.push({ start, end: next, from: start.start, to: next.end });
      return;
    }
    const short = shortEnd(folded, start);
    if (short) {
      ranges.push({ start, end: short, from: start.start, to: short.end });
      return;
    }
    const day = DAY_ALONE.exec(folded.slice(start.end, start.end + 14));
    if (day) {
      const end: DateWords = {
        ...start,
        year: null,
        day: Number(day[1]),
        start: start.end + day[0].length - day[1]!.length - 1,
        end: start.end + day[0].length,
        isThisYear: false,
        yearShift: null,
      };
      ranges.push({ start, end, from: start.start, to: end.end });
    }
  });
  return ranges;
}

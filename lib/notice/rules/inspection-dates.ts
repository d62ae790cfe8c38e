// When the inspection began and ended, and when its findings were fed back.
// example  2023年7月7日至9月7日,省委第四巡视组…;10月28日,…反馈了巡视意见 → 2023-07-07, 2023-09-07, 2023-10-28
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { allMatches } from "../all-matches.ts";
import { type DateRange, type DateWords, findDates, findRanges, toIsoDate } from "./dates.ts";
import { findMonths } from "./stated-months.ts";

export interface InspectionDates {
  start: Stated<string> | null;
  end: Stated<string> | null;
  feedback: Stated<string> | null;
  diagnostics: Diagnostic[];
}

const spanOf = (date: DateWords): SourceSpan => ({ start: date.start, end: date.end });
const NOT_INSPECTION = /^[^。;]{0,14}(?:集中整改|整改期|公示|公开|公布)|^[^。,;]{0,8}(?:召开|举办)/;
const FEEDBACK_AFTER = /^[^。\n]{0,70}?(?:反馈(?!(?:日期|时间)?(?:为|是|于|:))|通报了?巡|移交|交办)/;
const DAMAGED = /(?<![\d.-])\d{5,8}日?\s?(?:至|到)\s?\d{1,8}日|(?<![\d.-])\d{5,8}日/g;

const LONGEST_DAMAGED = 24;

/** The range during which the inspection took place: near the words 巡视 or 巡察, not the period of rectification. */
function chooseRange(folded: string, ranges: DateRange[]): DateRange | null {
  for (const range of ranges) {
    if (NOT_INSPECTION.test(folded.slice(range.to, range.to + 24))) continue;
    const above = folded.slice(Math.max(0, range.from - 60), range.from);
    const before = above.slice(Math.max(above.lastIndexOf("。"), above.lastIndexOf("\n")) + 1);
    const after = /^[^。\n]*/.exec(folded.slice(range.to, range.to + 90))![0];
    if (/集中整改(?:期|阶段|期间)?[,:(为]?(?:自|从|于)?$|公[示开布](?:期|时间|期限)?[:为自]?$/.test(before)) continue;
    if (/巡[视察]/.test(before) || /巡[视察]/.test(after)) return withNext(folded, range, ranges);
  }
  return null;
}

/** 11月20日至12月30日、1月5日至1月20日: an inspection with a break ends where its last part does. */
function withNext(folded: string, range: DateRange, ranges: DateRange[]): DateRange {
  const next = ranges.find((other) => other.from >= range.to);
  if (!next || !/^\s?[、和及]\s?$/.test(folded.slice(range.to, next.from))) return range;
  return { ...range, end: { ...next.end, year: next.end.year ?? next.start.year }, to: next.to };
}

/** Behind the day on which an inspection begins, and behind that on which it ends. */
const BEGINS =
  /^\s?(?:起|开始)|^[^。,;]{0,4}(?:进驻|进场|入驻|进点|走进)|^进[,、]|^,[^。;,]{0,24}(?:进驻|进场|入驻|启动)|^\s?(?:至|到)\s?\d{1,2}\s?月\s?[上中下]旬/;
const ENDS =
  /^[,，](?:现场)?巡[视察](?:工作)?(?:结束|告一段落)|^\s?(?:巡[视察])?(?:结束|撤[离点出]|离[场点开]|完成巡)|^出[,。;)]/;

/** 8月21日,巡察组将|5月16日至6月23日|对我局开展巡察的情况进行了反馈: the inspection stands within. */
const TELLS_OF = /^,[^。,;]{0,24}组(?:将|就|把)[于在自从]?$/;
const TOLD = /^[^。;\n]{0,60}?反馈/;

function chooseFeedback(folded: string, dates: DateWords[], range: DateRange | null, limit: number): DateWords | null {
  const after = dates.filter((date) => !range || date.start >= range.to || date.end <= range.from);
  for (const date of after) {
    const next = dates.find((other) => other.start > date.start);
    const words = folded.slice(date.end, Math.min(limit, date.end + 80, next?.start ?? Infinity));
    const match = FEEDBACK_AFTER.exec(words);
    if (match && !/集中整改|公示|整改进展/.test(match[0])) return date;
    if (range && next?.start === range.from && TELLS_OF.test(words) && TOLD.test(folded.slice(range.to, limit)))
      return date;
  }
  for (const date of after) {
    if (
      /反馈[^。,;]{0,20}(?:于|(?:时间|日期)[为是:]?)\s?$/.test(folded.slice(Math.max(0, date.start - 34), date.start))
    )
      return date;
  }
  const held = (date: DateWords) =>
    MEETING_BEFORE.test(folded.slice(Math.max(0, date.start - 8), date.start)) &&
    MEETING_AFTER.test(folded.slice(date.end, Math.min(limit, date.end + 34)));
  const exchanged = (date: DateWords) => EXCHANGES.test(folded.slice(date.end, Math.min(limit, date.end + 24)));
  return after.find(held) ?? (range ? (after.find((date) => date.start >= range.to && exchanged(date)) ?? null) : null);
}

/** 反馈会|7月14日|在…召开 */
const MEETING_BEFORE = /反馈(?:会议?|大会)(?:于|是)?\s?$/;
const MEETING_AFTER = /^[^。,;\n]{0,24}(?:召开|举行)/;
/** 9月2日交换意见: after the inspection, and where nothing is said to be fed back. */
const EXCHANGES = /^[^。,;\n]{0,14}交换(?:了)?意见/;

/** 巡察时间:…, above the notice's own words. */
const LABELLED = /(?:^|\s)巡[视察](?:组?进驻|起止)?(?:时间|日期)\s?:/;

/** 6月20日,市委第二巡察组向局党组反馈了巡察意见: says of nothing else. */
const FEEDS_BACK =
  /^,?(?:[^。,;\n]{0,20}巡[视察][^。,;\n]{0,6}组)?[^。,;\n]{0,30}反馈(?:了)?(?:[^。,;\n]{0,14}(?:情况|意见|结果)|(?=[。,;]))/;

/** Another date on which, by the notice's own words, the same was fed back; the first is then not certain. */
function findOtherFeedback(folded: string, dates: DateWords[], chosen: DateWords, limit: number): DateWords | null {
  const strict = (date: DateWords) => {
    const next = dates.find((other) => other.start > date.start);
    const words = FEEDS_BACK.exec(folded.slice(date.end, Math.min(limit, date.end + 80, next?.start ?? Infinity)))?.[0];
    return words !== undefined && !/整改|会|传达|研究|学习|轮|以来|[前后]/.test(words);
  };
  if (!strict(chosen)) return null;
  const differs = (date: DateWords) =>
    date.month !== chosen.month ||
    date.day !== chosen.day ||
    (date.year !== null && chosen.year !== null && date.year !== chosen.year);
  return dates.find((date) => date.start > chosen.start && differs(date) && strict(date)) ?? null;
}

const YEAR = /(?<!\d)(20\d{2}|19\d{2})\s?年/g;

/** The year of a date that prints none: the last one printed before it, be it with a month alone (2024年3月至4月). */
function inheritYear(folded: string, date: DateWords, from: number): number | null {
  if (date.year !== null || date.shortYear) return date.year;
  const year = allMatches(folded.slice(from, date.start), YEAR).at(-1)?.[1];
  return year === undefined ? null : Number(year) + (date.yearShift ?? 0);
}

/** 2023年9月至11月: the last month that is printed before a date with its year. */
const MONTHS =
  /(20\d{2})\s?年\s?(\d{1,2})\s?月(?:[^。,;\d]{0,6}(?:至|到|-|~)\s?(?:(20\d{2})\s?年\s?)?(\d{1,2})\s?月)?/g;

/** Whether a date with the year before it would lie before the month that was printed last: then it is of the next year. */
function fallsBefore(folded: string, from: number, date: DateWords, year: number): boolean {
  const last = allMatches(folded.slice(from, date.start), MONTHS).at(-1);
  if (!last) return false;
  const lastYear = Number(last[3] ?? last[1]);
  return year === lastYear && date.month < Number(last[4] ?? last[2]);
}

/** How far above the lead its labels stand, in code units. */
const HIGHEST_LABEL = 400;

/** Where such a label stands in the stretch above the lead; its whole length where there is none. */
function labelAt(folded: string, lead: number): number {
  const above = folded.slice(Math.max(0, lead - HIGHEST_LABEL), lead);
  const at = above.includes("巡") ? above.search(LABELLED) : -1;
  return at < 0 ? above.length : at;
}

/** The year that a notice calls 今年: that of its signature, or of its page, which is no earlier than the day. */
function yearOf(date: DateWords, { signed, published }: NoticeDays): number | null {
  if (signed) return Number(signed.slice(0, 4));
  const year = published ? Number(published.slice(0, 4)) : null;
  const iso = year === null ? null : toIsoDate(year, date.month, date.day);
  return iso && published && iso <= published ? year : null;
}

/** No day of the inspection is stated; perhaps its months are. */
function missingDates(folded: string, from: number, to: number): Diagnostic {
  const months = findMonths(folded, from, to);
  return {
    code: "missing-dates",
    severity: "info",
    spans: months ? [months] : [],
    values: months ? { text: folded.slice(months.start, months.end) } : {},
  };
}

/** When the notice itself was signed and put on its page, in ISO form. */
export interface NoticeDays {
  signed: string | null;
  published: string | null;
}

/** Reads the three dates from the lead of a notice (`lead`…`to`), or from labels above it. */
export function readInspectionDates(folded: string, lead: number, to: number, days: NoticeDays): InspectionDates {
  const from = Math.min(lead, Math.max(0, lead - HIGHEST_LABEL) + labelAt(folded, lead));
  const diagnostics: Diagnostic[] = [];
  const dates = findDates(folded, from, to);
  const range = chooseRange(folded, findRanges(folded, dates));
  let start: Stated<string> | null = null;
  let end: Stated<string> | null = null;
  let endYear: number | null = null;
  const doubt = (code: "damaged-date" | "ambiguous-date") => (spans: SourceSpan[]) =>
    diagnostics.push({
      code,
      severity: "warning",
      spans,
      values: { text: spans.map((span) => folded.slice(span.start, span.end)).join(" ") },
    });
  const damaged = doubt("damaged-date");
  /** Day and month without any year to go by. */
  const ambiguous = doubt("ambiguous-date");
  if (range) {
    const startYear =
      range.start.year ?? (range.start.isThisYear ? yearOf(range.start, days) : inheritYear(folded, range.start, from));
    if (startYear === null) ambiguous([spanOf(range.start), spanOf(range.end)]);
    else {
      endYear = range.end.year ?? startYear + (range.end.yearShift ?? 0);
      const backwards =
        range.end.month < range.start.month ||
        (range.end.month === range.start.month && range.end.day < range.start.day);
      if (range.end.year === null && range.end.yearShift === null && backwards) endYear += 1;
      const startIso = toIsoDate(startYear, range.start.month, range.start.day);
      const endIso = toIsoDate(endYear, range.end.month, range.end.day);
      if (startIso) start = { value: startIso, span: spanOf(range.start) };
      else damaged([spanOf(range.start)]);
      if (endIso) end = { value: endIso, span: spanOf(range.end) };
      else damaged([spanOf(range.end)]);
    }
  } else {
    const single = dates.find(
      (date) =>
        BEGINS.test(folded.slice(date.end, date.end + 34)) &&
        !FEEDBACK_AFTER.test(folded.slice(date.end, date.end + 12)),
    );
    const year = single ? inheritYear(folded, single, from) : null;
    const iso = single && year !== null ? toIsoDate(year, single.month, single.day) : null;
    if (single && iso && /巡[视察]/.test(folded.slice(Math.max(0, single.start - 40), single.end + 60)))
      start = { value: iso, span: spanOf(single) };
    const last =
      start && dates.find((date) => date.start > single!.end && ENDS.test(folded.slice(date.end, date.end + 12)));
    if (last && year !== null) {
      endYear = last.year ?? (last.month < single!.month ? year + 1 : year);
      const endIso = toIsoDate(endYear, last.month, last.day);
      if (endIso) end = { value: endIso, span: spanOf(last) };
    }
  }
  DAMAGED.lastIndex = from;
  const broken = DAMAGED.exec(folded.slice(0, to + LONGEST_DAMAGED));
  if (broken && broken.index < to) damaged([{ start: broken.index, end: broken.index + broken[0].length }]);
  const date = chooseFeedback(folded, dates, range, to);
  let feedback: Stated<string> | null = null;
  const other = date && findOtherFeedback(folded, dates, date, to);
  if (date && other) ambiguous([spanOf(date), spanOf(other)]);
  else if (date) {
    let year =
      date.year ??
      (date.yearShift === null && !date.shortYear && endYear !== null ? endYear : inheritYear(folded, date, from));
    if (year === null && !date.shortYear && endYear !== null) year = endYear;
    if (year !== null && date.year === null && endYear === null && fallsBefore(folded, from, date, year)) year += 1;
    let iso = year === null ? null : toIsoDate(year, date.month, date.day);
    if (iso && date.year === null && date.yearShift === null && end && iso < end.value)
      iso = toIsoDate(year! + 1, date.month, date.day);
    if (iso) feedback = { value: iso, span: spanOf(date) };
    else if (year !== null) damaged([spanOf(date)]);
    else ambiguous([spanOf(date)]);
  }
  if (!start && !end && diagnostics.length === 0) diagnostics.push(missingDates(folded, from, to));
  return { start, end, feedback, diagnostics };
}

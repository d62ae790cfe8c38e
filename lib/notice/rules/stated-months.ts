// The months in which an inspection took place, where a notice states no day of it: 2023年9月至11月, 3月上旬至5月中旬.
import type { SourceSpan } from "../../ledger/span.ts";
import { findWithin } from "../notice-text.ts";

const YEAR = "(?:(?:\\d{4}|[〇零一二三四五六七八九]{4})\\s?年\\s?|[同当次]年)?";
const MONTH = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?月(?:[上中下]旬|[初底末])?(?!\\s?[\\d日])";
const TO = "(?:至|到|-{1,3}|~)";
/** A month, or one to another; none that goes on to a day. */
const MONTHS = new RegExp(`${YEAR}${MONTH}(?:\\s?${TO}\\s?${YEAR}${MONTH})?(?!\\s?${TO})`, "g");
/** 3月6日至|5月: a range that begins with a day; and numbers that the month is but the end of. */
const GOES_ON = new RegExp(`(?:[\\d年.]|[日号]\\s?${TO}\\s?)$`);

/** What of the sentence behind the months is still about them. */
const UP_TO = /^(?:(?!反馈|整改)[^。;\n])*/;
/** Who inspects and what they do, or whom they inspect. */
const INSPECTS = [
  /巡[视察][^,。;]{0,10}组[^。;]{0,60}?(?:对|进驻|入驻|走进|巡察了|巡视了|开始巡|开展|进行|实施)/,
  /(?:对|接受|进驻|入驻)[^。;]{2,80}巡[视察]/,
];
/** 第八轮巡察于|5月至6月|开展, 巡察时间:|5月至6月 */
const INSPECTION_IN =
  /巡[视察](?:工作)?[于在自从]$|(?:巡[视察]|进驻)[^。,;:]{0,6}(?:时间|日期|期间)(?:为|是)?\s?:?\s?$/;
/** 5月|召开会议,对巡察…: before an inspection is named, something else took place. */
const OTHER_DEED = /^(?:(?!巡[视察])[^。;]){0,30}(?:召开|印发|研究(?![所院室中])|传达|制定|学习)/;

/** The first months of a stretch that are those of the inspection. */
export function findMonths(folded: string, from: number, to: number): SourceSpan | null {
  for (const { start, match } of findWithin(folded, MONTHS, from, to)) {
    const end = start + match[0].length;
    const before = folded.slice(Math.max(from, start - 30), start);
    if (GOES_ON.test(before)) continue;
    if (INSPECTION_IN.test(before)) return { start, end };
    const behind = UP_TO.exec(folded.slice(end, Math.min(to, end + 160)))![0];
    if (OTHER_DEED.test(behind)) continue;
    // 巡察组于|5月|对…: who inspects may stand before.
    const clause = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf(",")) + 1);
    if (INSPECTS.some((pattern) => pattern.test(`${clause}${behind}`))) return { start, end };
  }
  return null;
}

// The period in which the public may comment: 公开期限:2025年3月7日至3月27日.
import type { NoticeMeta } from "../../ledger/schema.ts";
import { type DateWords, findDates, findRanges, toIsoDate } from "./dates.ts";

const LABEL =
  /(?:公[开示布告]|通报|反馈|监督|意见)(?:的|起止|举报|受理|征[求集]|反映)?(?:期限|时间|日期|期间|时限|期)(?:之?内)?(?:为|是|自|从|共|即|:|\s|\d{1,3}个?(?:工作日|天|日)|[,(])*$|公[示告]\s?\d{1,3}\s?个?(?:工作日|天|日)[,(]\s?(?:即|自|从)?$|本(?:公[示告]|通报)自\s?$/;
/** 请于3月21日至4月12日期间反映 */
const ASKED = /(?:请|可)(?:于|在)\s?$/;
const ANSWERED = /^(?:期间|之间|内|止)?[^。;]{0,10}(?:反映|提出|反馈|联系|来信|来电)/;

/** How far before the period stands what names it. */
const BEFORE = 28;
const LABELLED =
  /(?:公[开示布告]|通报|反馈|监督|意见)(?:的|起止|举报|受理|征[求集]|反映)?(?:期|时间|日期|时限)|[请可][于在]|本(?:公[示告]|通报)自/;

/**
 * Reads the period from the dates of the tail, or else from the words behind the ledger, or else from what stands before
 * the lead's end.
 */
export function readDisclosure(
  folded: string,
  tailDates: DateWords[],
  { leadEnd, ledgerEnd, tail }: { leadEnd: number; ledgerEnd: number; tail: number },
): NoticeMeta["disclosure"] {
  const among = (start: number, end: number) =>
    start < end && LABELLED.test(folded.slice(start, end)) ? periodAmong(folded, findDates(folded, start, end)) : null;
  return periodAmong(folded, tailDates) ?? among(ledgerEnd, tail) ?? among(0, leadEnd);
}

function periodAmong(folded: string, dates: DateWords[]): NoticeMeta["disclosure"] {
  for (const range of findRanges(folded, dates)) {
    const before = folded.slice(Math.max(0, range.from - BEFORE), range.from);
    const asked = ASKED.test(before) && ANSWERED.test(folded.slice(range.to, range.to + 24));
    if ((!LABEL.test(before) && !asked) || range.start.year === null) continue;
    let endYear = range.end.year ?? range.start.year;
    const start = toIsoDate(range.start.year, range.start.month, range.start.day);
    if (range.end.year === null && range.end.month < range.start.month) endYear++;
    const end = toIsoDate(endYear, range.end.month, range.end.day);
    if (start || end) return { start, end, span: { start: range.from, end: range.to } };
  }
  return null;
}

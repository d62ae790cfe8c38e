// The period in which the public may comment: 公开期限:2025年3月7日至3月27日.
import type { NoticeMeta } from "../../ledger/schema.ts";
import { findDates, findRanges, toIsoDate } from "./dates.ts";

const LABEL = /(?:公[开示布]|通报|反馈|监督|意见)(?:的)?(?:期限|时间|日期|期间|时限|期)(?:为|是|自|从|:|\s)*$/;

/** Reads the period from a stretch of folded text, normally the tail. */
export function readDisclosure(folded: string, from: number, to: number): NoticeMeta["disclosure"] {
  for (const range of findRanges(folded, findDates(folded, from, to))) {
    const before = folded.slice(Math.max(0, range.from - 18), range.from);
    if (!LABEL.test(before) || range.start.year === null) continue;
    let endYear = range.end.year ?? range.start.year;
    const start = toIsoDate(range.start.year, range.start.month, range.start.day);
    if (range.end.year === null && range.end.month < range.start.month) endYear++;
    const end = toIsoDate(endYear, range.end.month, range.end.day);
    if (start || end) return { start, end, span: { start: range.from, end: range.to } };
  }
  return null;
}

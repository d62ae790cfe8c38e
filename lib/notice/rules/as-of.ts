// The day for which a figure speaks, and whether one that is told behind another speaks for a later day.
// example  截至6月底完成|11|个;截至12月底,完成|17|个 → 17 is of the later day
import type { SourceSpan } from "../../ledger/span.ts";
import { allMatches } from "../all-matches.ts";

/** 截至2023年9月底 | 到12月底 | 12月底 | 6月30日 | 目前 | 集中整改期内 | 2022年底 | 二季度末 */
const AS_OF =
  /(?:(?:截[至止]到?|[到至])\s?|(?=(?:\d{4}年)?\d{1,2}月(?:份?(?:通报|报告|调度)|(?:[底末]|\d{1,2}日)(?!之?前|以前))))(?:(\d{4})年)?(\d{1,2})月(?:份?(底|末|下旬|中旬|初|上旬)|(\d{1,2})日)?|((?:截[至止]到?)?目前|截[至止]到?(?:本次)?通报|至[今此]|如今|现在|现(?=已|有|完成|整改|累计))|集中整改(?:期|阶段)?|(?:(\d{4})年)(?:([一二三四])季度)?[底末](?!之?前|以前)|([一二三四])季度[底末](?!之?前|以前)|(彼时|当时|其时)/g;
const DAYS: Record<string, number> = { 初: 5, 上旬: 10, 中旬: 20, 下旬: 30, 底: 31, 末: 31 };
/** A figure's day stands no farther before it, in code units. */
const FARTHEST = 80;

type AsOf = "now" | "then" | "first-months" | { year: number | null; day: number };

/** The day for which a figure at a place speaks; `null` where its sentence names none before it. */
function asOf(folded: string, at: number): AsOf | null {
  const before = folded.slice(Math.max(0, at - FARTHEST), at);
  const match = allMatches(before.slice(before.lastIndexOf("。") + 1), AS_OF).at(-1);
  if (!match) return null;
  const [, year, month, part, day, now, ofEnd, ofQuarter, quarter, then] = match;
  if (now) return "now";
  if (then) return "then";
  if (ofEnd || quarter) {
    const last = 3 * (1 + "一二三四".indexOf(quarter ?? ofQuarter ?? "四"));
    return { year: ofEnd ? Number(ofEnd) : null, day: last * 100 + DAYS.底! };
  }
  if (month === undefined) return "first-months";
  return {
    year: year ? Number(year) : null,
    day: Number(month) * 100 + (day ? Number(day) : (DAYS[part ?? ""] ?? 31)),
  };
}

/** Whether the second of two days, as told one after the other, is later (1), earlier (-1) or the same (0). */
function compare(first: AsOf, second: AsOf): number {
  if (first === second) return 0;
  if (first === "then" || second === "now") return 1;
  if (second === "then" || first === "now") return -1;
  if (first === "first-months") return 1;
  if (second === "first-months") return -1;
  if (first.year === null || second.year === null) return first.day === second.day ? 0 : 1;
  return Math.sign(second.year * 10_000 + second.day - first.year * 10_000 - first.day);
}

/** Whether what is told at a place is said to be so now, and what was told first of no day. */
export function isNowOnly(folded: string, first: SourceSpan, at: number): boolean {
  return asOf(folded, at) === "now" && asOf(folded, first.start) === null;
}

/** Whether what is told at a place is of a later day (1), of an earlier one (-1), or of the same or no known one (0). */
export function laterThan(folded: string, first: SourceSpan, at: number): number {
  const [before, behind] = [asOf(folded, first.start), asOf(folded, at)];
  return before === null || behind === null ? 0 : compare(before, behind);
}

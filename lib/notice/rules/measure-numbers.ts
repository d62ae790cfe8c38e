// The numbers in words of the measures below one heading: 一是…二是…, 第一,…第二,…; those within a measure too.
// example  |一是|设置卡点。|三是|建立台账。 → 1, 3
import type { Measure } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import { chineseNumberEnd } from "../marker.ts";
import type { NoticeText } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";

/** A number with the place of its words: 三是, 第三. */
export interface MeasureNumber extends SourceSpan {
  value: number;
}

/** A number that did not begin a measure, since it does not follow the one before it: …。|三|是… */
const WITHIN = /[。;]\s?([一二三四五六七八九十]{1,3})$/;
const LONGEST = 5;

/** 三是一个…, 三是否…: no number. */
const goesOnBehindShi = (unit: string | undefined) => unit === "一" || unit === "否";

/** The number that a measure begins with: 三是…, 第三,…. */
function numberAt(folded: string, start: number): MeasureNumber | null {
  const ordinal = folded[start] === "第";
  const from = ordinal ? start + 1 : start;
  const to = chineseNumberEnd(folded, from);
  const sign = folded[to];
  if (to === from || sign === undefined) return null;
  if (ordinal ? !",、:".includes(sign) : sign !== "是" || goesOnBehindShi(folded[to + 1])) return null;
  const value = parseNumeral(folded.slice(from, to));
  return value === null ? null : { value, start, end: ordinal ? to : to + 1 };
}

const NONE: readonly MeasureNumber[] = [];

/** The numbers within the words of a measure; none where it counts up something of its own. */
function listWithin(
  { folded, enclosures }: NoticeText,
  { span }: Measure,
  own: MeasureNumber,
): readonly MeasureNumber[] {
  let found: MeasureNumber[] | null = null;
  for (let at = folded.indexOf("是", own.end); at >= 0 && at < span.end; at = folded.indexOf("是", at + 1)) {
    if (chineseNumberEnd(folded, at - 1) < at) continue;
    const digits = WITHIN.exec(folded.slice(Math.max(own.end, at - LONGEST), at))?.[1];
    if (digits === undefined || goesOnBehindShi(folded[at + 1])) continue;
    const start = at - digits.length;
    const value = parseNumeral(digits);
    if (value === null || enclosures.isInside(start)) continue;
    if (value === own.value + 1 || (value === 1 && own.value !== 1)) return NONE;
    found ??= [];
    found.push({ value, start, end: at + 1 });
  }
  return found ?? NONE;
}

/**
 * The numbers of measures in rows of one form; a measure without one ends a row, and so does a 一是 behind others. What goes
 * on behind words without a number may go on from there: only rows that begin with 1 are told.
 */
export function listMeasureNumbers(text: NoticeText, measures: readonly Measure[]): MeasureNumber[][] {
  const { folded } = text;
  const rows: MeasureNumber[][] = [];
  let row: MeasureNumber[] = [];
  let form = "";
  let before = 0;
  for (const measure of measures) {
    const number = numberAt(folded, measure.span.start);
    if (!number) {
      form = "";
      continue;
    }
    const own = folded[number.start] === "第" ? "第" : "是";
    if (own !== form || (number.value === 1 && before !== 1)) {
      row = [];
      if (number.value === 1) rows.push(row);
    }
    form = own;
    row.push(number);
    // One by one: a measure of a megabyte holds more of them than a call takes.
    if (own === "是") for (const within of listWithin(text, measure, number)) row.push(within);
    before = row[row.length - 1]!.value;
  }
  return rows;
}

// The numbers in words of the measures below one heading: 一是…二是…, 第一,…第二,…; those within a measure too.
// example  |一是|设置卡点。|三是|建立台账。 → 1, 3
import type { Measure } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import type { NoticeText } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";

export interface MeasureNumber {
  value: number;
  /** Of its words: 三是, 第三. */
  span: SourceSpan;
}

const CN = "[一二三四五六七八九十]{1,3}";
const FIRST = new RegExp(`(${CN})是(?!一|否)|第(${CN})[,、:]`, "y");
/** A number that did not begin a measure, since it does not follow the one before it: …。|三|是… */
const WITHIN = new RegExp(`[。;]\\s?(${CN})$`);
const LONGEST = 5;

function toNumber(span: SourceSpan, digits: string): MeasureNumber | null {
  const value = parseNumeral(digits);
  return value === null ? null : { value, span };
}

/** The numbers within the words of a measure; none where it counts up something of its own. */
function listWithin({ folded, enclosures }: NoticeText, { span }: Measure, own: MeasureNumber): MeasureNumber[] {
  const found: MeasureNumber[] = [];
  for (let at = folded.indexOf("是", own.span.end); at >= 0 && at < span.end; at = folded.indexOf("是", at + 1)) {
    const digits = WITHIN.exec(folded.slice(Math.max(own.span.end, at - LONGEST), at))?.[1];
    if (digits === undefined || folded[at + 1] === "一" || folded[at + 1] === "否") continue;
    const start = at - digits.length;
    const number = toNumber({ start, end: at + 1 }, digits);
    if (number && !enclosures.isInside(start)) found.push(number);
  }
  const isOwn = found.every(({ value }) => value !== own.value + 1 && (value !== 1 || own.value === 1));
  return isOwn ? found : [];
}

/** The numbers of measures in rows of one form; a measure without one ends a row, and so does a 一是 behind others. */
export function listMeasureNumbers(text: NoticeText, measures: readonly Measure[]): MeasureNumber[][] {
  const { folded } = text;
  const rows: MeasureNumber[][] = [];
  let form = "";
  for (const measure of measures) {
    const { start } = measure.span;
    FIRST.lastIndex = start;
    const match = FIRST.exec(folded);
    const digits = match?.[1] ?? match?.[2] ?? "";
    // 一 with its 是, 一 with its 第; what stands behind 第一 is not told.
    const number = toNumber({ start, end: start + digits.length + 1 }, digits);
    if (!number) {
      form = "";
      continue;
    }
    const own = match?.[1] ? "是" : "第";
    const before = rows.at(-1)?.at(-1)?.value;
    if (own !== form || before === undefined || (number.value === 1 && before !== 1)) rows.push([]);
    form = own;
    const row = rows.at(-1)!;
    row.push(number);
    // One by one: a measure of a megabyte holds more of them than a call takes.
    if (own === "是") for (const within of listWithin(text, measure, number)) row.push(within);
  }
  // What goes on behind words without a number may go on from there.
  return rows.filter(([first]) => first?.value === 1);
}

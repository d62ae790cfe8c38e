// The numbers in words of the measures below one heading: 一是…二是…, 第一,…第二,…; those within a measure too.
// example  |一是|设置卡点。|三是|建立台账。 → 1, 3
import type { Measure } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import type { NoticeText } from "../notice-text.ts";
import { allMatches } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";

export interface MeasureNumber {
  /** As printed: 三是, 第三. */
  words: string;
  value: number;
  span: SourceSpan;
}

const CN = "[一二三四五六七八九十]{1,3}";
const FIRST = new RegExp(`^(?:(${CN})是(?!一|否)|第(${CN})[,、:])`);
/** A number that did not begin a measure, since it does not follow the one before it: …。|三是|… */
const WITHIN = new RegExp(`(?<=[。;]\\s?)(${CN})是(?!一|否)`, "g");

function toNumber(span: SourceSpan, folded: string, digits: string): MeasureNumber | null {
  const value = parseNumeral(digits);
  return value === null ? null : { words: folded.slice(span.start, span.end), value, span };
}

/** The numbers within the words of a measure; none where it counts up something of its own. */
function listWithin({ folded, enclosures }: NoticeText, { span }: Measure, own: MeasureNumber): MeasureNumber[] {
  const found = allMatches(folded.slice(span.start, span.end), WITHIN).flatMap((match) => {
    const start = span.start + match.index;
    const number = toNumber({ start, end: start + match[0].length }, folded, match[1]!);
    return number && !enclosures.isInside(start) ? [number] : [];
  });
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
    const match = FIRST.exec(folded.slice(start, start + 8));
    const words = match?.[0].replace(/[,、:]$/, "") ?? "";
    const number = match && toNumber({ start, end: start + words.length }, folded, (match[1] ?? match[2])!);
    if (!number) {
      form = "";
      continue;
    }
    const own = match[1] ? "是" : "第";
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

// A sum of money as notices print it → 万元; and of which no figure can be had.
// example  12万8500元 → 12.85; ￥54,410元 → 5.441; 三十余万元 → 30; 数百万元, 七八万元, 8至12万元 → null
import { allMatches } from "../all-matches.ts";
import { toNumber } from "../numeral.ts";
import { leavesOpen, MORE, UNSAID } from "./approximate.ts";

/** 2. 45, 1 .86: a blank may tear a decimal. */
const DIGITS = "\\d{1,9}(?:,\\d{3})*(?: ?\\. ?\\d{1,6})?";
const CHINESE = "[一二两三四五六七八九十百千零〇]{1,8}(?:点[〇零一二三四五六七八九]{1,4})?";
const NUMBER = `(?:${DIGITS}|${UNSAID}|${CHINESE})`;
/** 12万 by itself is money, 12万亩 and 12万美元 are none. */
const ALONE = "(?![\\u3400-\\u9fff\\w])";
const UNIT = `(?:(?:亿|[百千]?万)${MORE}?(?:元|${ALONE})|[百千]?元)`;
const PLAIN = `${NUMBER}\\s?${MORE}?\\s?${UNIT}`;
/** 12万8500元, 1亿2千万元 */
const MIXED = `(?:${DIGITS}|${CHINESE})\\s?[亿万](?:${DIGITS}|${CHINESE})\\s?(?:[百千]?万|[百千])?元`;
/** 上万元, 近亿元 */
const ROUND = `(?<=[上近逾过超])[亿万]${MORE}?元`;
const RANGE = `${NUMBER}\\s?(?:[百千]?万|亿)?元?\\s?(?:至|到|[-~—]{1,2})\\s?${PLAIN}`;

/** A sum, as the source of a pattern without groups of its own. */
export const SUM = `(?:${RANGE}|${MIXED}|${PLAIN}|${ROUND})(?:左右|上下|以上|以下|以内|有余)?`;
/** What may stand between what a sum is of and the sum: 共计折合人民币约, (人民币), ￥. */
export const BEFORE_SUM =
  "(?:折合|人民币|\\(人民币\\)|RMB|[￥¥]|金额|数额|合计|累计|总计|共|计|约|大约|大概|达到?|高达|为|将?近|接近|逾|超|过|上|不少于|不低于|至少|多达)*:?\\s?";

const TO_WAN: Record<string, number> = { 亿: 10000, 千万: 1000, 百万: 100, 万: 1, 千: 0.1, 百: 0.01, "": 0.0001 };
const PARTS = new RegExp(`(${DIGITS}|${CHINESE})\\s?${MORE}?\\s?(亿|[百千]?万|[百千]|)`, "g");
const IS_RANGE = /[\d一二两三四五六七八九十百千亿万元]\s?(?:至|到|[-~—])\s?[\d一二两三四五六七八九十]/;

/** The sum in 万元 that folded words which SUM matches say; `null` where they leave open how much it is. */
export function toWan(words: string): number | null {
  if (leavesOpen(words) || IS_RANGE.test(words)) return null;
  let sum = 0;
  let parts = 0;
  for (const [, number, unit] of allMatches(words, PARTS)) {
    sum += toNumber(number!.replaceAll(" ", "")) * TO_WAN[unit!]!;
    parts++;
  }
  return parts === 0 ? (TO_WAN[words[0]!] ?? null) : Math.round(sum * 1e6) / 1e6;
}

const MAY_BE_MARK = /^(\d{1,2})\. (?=\d)/;
const BEHIND_WORDS = /[\u3400-\u9fff¥]\s?$/;
const OTHER_MARKS = /(?<![\d.])(\d{1,2})\.(?! ?\d)/g;

/**
 * How long the number of a list is that a sum at an offset of its sentence begins with: 1.清退补贴|2. |45万元租金. It has
 * others beside it, or no words before it; without them it is a decimal that is torn.
 */
export function markBefore(words: string, at: number, sum: string): number {
  const [mark, digits] = MAY_BE_MARK.exec(sum) ?? [];
  if (mark === undefined) return 0;
  const isBeside = ([, other]: RegExpExecArray) => Math.abs(Number(other) - Number(digits)) === 1;
  if (BEHIND_WORDS.test(words.slice(0, at)) && !allMatches(words, OTHER_MARKS).some(isBeside)) return 0;
  return mark.length;
}

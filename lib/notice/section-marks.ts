// Marks of sections as reports number them: 1.1 | 1.1.1 | 1-1. | Ⅰ、 | II. | (Ⅲ) | A. | (B)
import { skipBlanks } from "./fold.ts";
import { type Mark, type MarkStyle, markOf } from "./mark.ts";

/** Behind a number that is a quantity stands what it counts: 1.5万元, 2.3个百分点; behind a blank, a unit of its own. */
const COUNTS =
  "[年月日号时分秒个名项次条件家所人万亿千百元多余处户座台辆份期批轮届岁级度吨米亩平篇场倍成折层股斤升里]|公[里顷斤亩]";
const UNITS = "\\s+(?:[万亿元亩吨倍米]|个百分点|公[里顷斤亩]|平方|小时|分钟)";
/** 1.1 | 1.1.1, with a sign or a blank behind it, or its words. */
const DECIMAL = new RegExp(
  `(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{1,2}))?(?!\\d|%|\\.\\d)(?!${COUNTS}|${UNITS})(?:\\s*[.、:]\\s*|\\s*)(?=[“"\\u3400-\\u9fff])`,
  "y",
);

/** 1-1. | 1-1、 | 1-1 关于…: a range (1-6月, 3-5人) has neither sign nor blank behind it, or a month behind the blank. */
const HYPHENATED =
  /(\d{1,2})-(\d{1,2})(?:-(\d{1,2}))?(?:\s*[.、:)]\s*|\s+(?!个?月|日(?!常)|号|年)|(?=关于|针对|“))(?=[“"《\u3400-\u9fff])/y;

/** The mark 1.1, 1.1.1 or 1-1. at an offset: its value is the last of its numbers. */
export function decimalForm(folded: string, at: number, start: number): Mark | undefined {
  return sectionNumber(DECIMAL, ".", folded, at, start) ?? sectionNumber(HYPHENATED, "-", folded, at, start);
}

function sectionNumber(pattern: RegExp, sign: string, folded: string, at: number, start: number): Mark | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  if (!match) return undefined;
  const [words, first, second, third] = match;
  const value = Number(third ?? second);
  if (value === 0 || Number(first) === 0) return undefined;
  const number = [first, second, third].filter((part) => part !== undefined).join(sign);
  return markOf(third === undefined ? "decimal-2" : "decimal-3", number, value, start, at + words.length);
}

const ROMAN_SIGNS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";
const ROMAN_LETTERS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** Lists by letters are short, and Roman numbers go on behind this one. */
const LETTERS = "ABCDEFGH";

/** Characters that such a mark begins with, but for digits. */
export const SECTION_MARKS_BEGIN = `${ROMAN_SIGNS}IVX${LETTERS}`;

/** Ⅲ | III → 3 and where it ends; `null` where there is none. */
function romanAt(folded: string, at: number): { value: number; end: number } | null {
  const sign = ROMAN_SIGNS.indexOf(folded[at] ?? " ");
  if (sign >= 0) return { value: sign + 1, end: at + 1 };
  let end = at;
  while (end < at + 5 && "IVX".includes(folded[end] ?? " ")) end++;
  const value = ROMAN_LETTERS.indexOf(folded.slice(at, end)) + 1;
  return value === 0 ? null : { value, end };
}

interface Numbered {
  style: MarkStyle;
  value: number;
  end: number;
}

/** A Roman number or a letter at an offset. */
function numberAt(folded: string, at: number): Numbered | null {
  const roman = romanAt(folded, at);
  if (roman) return { style: "roman", ...roman };
  const letter = LETTERS.indexOf(folded[at] ?? " ");
  return letter < 0 ? null : { style: "letter-upper", value: letter + 1, end: at + 1 };
}

/** Whether words begin at an offset. */
const WORDS = /[“"《\u3400-\u9fff]/;

/** The mark Ⅰ、 or A. at an offset. */
export function sectionForm(folded: string, at: number, start: number): Mark | undefined {
  const found = numberAt(folded, at);
  const sign = found ? skipBlanks(folded, found.end) : at;
  if (!found || !".、)".includes(folded[sign] ?? " ")) return undefined;
  const end = skipBlanks(folded, sign + 1);
  if (!WORDS.test(folded[end] ?? "")) return undefined;
  return markOf(found.style, folded.slice(at, found.end), found.value, start, end);
}

/** The mark (Ⅰ) or (A) whose bracket opens at an offset. */
export function bracketedForm(folded: string, at: number, start: number): Mark | undefined {
  const from = skipBlanks(folded, at + 1);
  const found = numberAt(folded, from);
  const close = found ? skipBlanks(folded, found.end) : at;
  if (!found || folded[close] !== ")") return undefined;
  let end = skipBlanks(folded, close + 1);
  if (".、:".includes(folded[end] ?? " ")) end = skipBlanks(folded, end + 1);
  if (!WORDS.test(folded[end] ?? "")) return undefined;
  const style = found.style === "roman" ? "roman-paren" : "letter-paren";
  return markOf(style, `(${folded.slice(from, found.end)})`, found.value, start, end);
}

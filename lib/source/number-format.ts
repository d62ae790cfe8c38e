// A counter of an automatic list -> the characters that are printed for it, by the list's number format (ECMA-376 part 1,
// 17.18.59 ST_NumberFormat). Promise: a format that is not known prints decimal digits, never nothing.

const DIGITS_SIMPLIFIED = "零一二三四五六七八九";
const DIGITS_POSITIONAL = "〇一二三四五六七八九";
const DIGITS_TAIWANESE = "○一二三四五六七八九";
const UNITS = ["", "十", "百", "千"];
const DIGITS_LEGAL_SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖";
const DIGITS_LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
const UNITS_LEGAL = ["", "拾", "佰", "仟"];
const HEAVENLY_STEMS = "甲乙丙丁戊己庚辛壬癸";
const EARTHLY_BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

type NumberFormat = (count: number) => string;

const FORMATS: Record<string, NumberFormat> = {
  none: () => "",
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (count) => String(count).padStart(2, "0"),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  numberInDash: (count) => `- ${count} -`,
  decimalEnclosedCircle: toCircled,
  decimalEnclosedCircleChinese: toCircled,
  decimalEnclosedParen: (count) => enclosed(count, 20, 0x2474),
  decimalEnclosedFullstop: (count) => enclosed(count, 20, 0x2488),
  ideographEnclosedCircle: (count) => enclosed(count, 10, 0x3280),
  upperLetter: (count) => toLetters(count, "A"),
  lowerLetter: (count) => toLetters(count, "a"),
  upperRoman: toRoman,
  lowerRoman: (count) => toRoman(count).toLowerCase(),
  chineseCounting: (count) => toCounting(count, DIGITS_SIMPLIFIED, UNITS),
  chineseCountingThousand: (count) => toCounting(count, DIGITS_SIMPLIFIED, UNITS),
  japaneseCounting: (count) => toCounting(count, DIGITS_SIMPLIFIED, UNITS),
  taiwaneseCounting: (count) => toCounting(count, DIGITS_SIMPLIFIED, UNITS),
  taiwaneseCountingThousand: (count) => toCounting(count, DIGITS_SIMPLIFIED, UNITS),
  chineseLegalSimplified: (count) => toCounting(count, DIGITS_LEGAL_SIMPLIFIED, UNITS_LEGAL),
  ideographLegalTraditional: (count) => toCounting(count, DIGITS_LEGAL_TRADITIONAL, UNITS_LEGAL),
  ideographDigital: (count) => toDigits(count, DIGITS_POSITIONAL),
  japaneseDigitalTenThousand: (count) => toDigits(count, DIGITS_POSITIONAL),
  taiwaneseDigital: (count) => toDigits(count, DIGITS_TAIWANESE),
  ideographTraditional: (count) => cycled(count, HEAVENLY_STEMS),
  ideographZodiac: (count) => cycled(count, EARTHLY_BRANCHES),
};

/**
 * What is printed for a counter.
 * @param count the counter, a whole number from 0
 * @param format the name in `w:numFmt`, such as `chineseCountingThousand`
 */
export function formatNumber(count: number, format: string): string {
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined)?.(count) ?? String(count);
}

/** As an author would type it: `一、加强…`, `1.关于…`, but `1. 2023年…` and `第一条 为了…`, where the ends would run together. */
export function joinLabel(label: string, text: string): string {
  const runsTogether = /[\p{L}\p{N}]$/u.test(label) || (/[.．]$/.test(label) && /^[0-9０-９]/.test(text));
  return runsTogether && label !== "" ? `${label} ${text}` : `${label}${text}`;
}

/** 12 -> 十二, 20 -> 二十, 105 -> 一百零五: the tens of a number below twenty stand without their 一. */
function toCounting(count: number, digits: string, units: string[]): string {
  if (count === 0) return digits.charAt(0);
  if (count > 9999) return String(count);
  let words = "";
  let gap = false;
  for (let place = String(count).length - 1; place >= 0; place -= 1) {
    const digit = Math.floor(count / 10 ** place) % 10;
    if (digit === 0) {
      gap = true;
      continue;
    }
    if (gap) words += digits.charAt(0);
    gap = false;
    words += place === 1 && digit === 1 && words === "" ? units[1] : `${digits.charAt(digit)}${units[place]}`;
  }
  return words;
}

/** 10 -> 一〇: digit by digit. */
function toDigits(count: number, digits: string): string {
  return String(count).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

function toFullWidth(count: number): string {
  return String(count).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

/** ① to ㊿; Unicode has no circled number beyond fifty. */
function toCircled(count: number): string {
  if (count >= 1 && count <= 20) return String.fromCharCode(0x2460 + count - 1);
  if (count >= 21 && count <= 35) return String.fromCharCode(0x3251 + count - 21);
  if (count >= 36 && count <= 50) return String.fromCharCode(0x32b1 + count - 36);
  return String(count);
}

function enclosed(count: number, last: number, codeOfOne: number): string {
  return count >= 1 && count <= last ? String.fromCharCode(codeOfOne + count - 1) : String(count);
}

/** Counts past the last character begin again: the eleventh stem is 甲. */
function cycled(count: number, characters: string): string {
  return count >= 1 ? characters.charAt((count - 1) % characters.length) : String(count);
}

/** Word repeats the letter: 27 is AA, 28 is BB. */
function toLetters(count: number, first: string): string {
  if (count < 1 || count > 780) return String(count);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((count - 1) % 26));
  return letter.repeat(Math.ceil(count / 26));
}

const ROMAN: [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function toRoman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let letters = "";
  for (const [value, letter] of ROMAN) {
    letters += letter.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return letters;
}

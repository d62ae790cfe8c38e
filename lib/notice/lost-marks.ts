// Marks that lost a sign on their way: 8关于… 2,关于… (三关于… 四)关于…, or seem to be none: 4.8个村… 2.5000元….
// Only their sequence vouches for them.
import { isDigit, parseNumeral } from "./numeral.ts";

export interface LostMark {
  style: "arabic" | "cn-paren";
  number: string;
  value: number;
  /** Where the words behind it begin. */
  end: number;
  /** The words begin with a figure: whether mark and figure together could be a decimal. */
  before?: "decimal" | "whole";
}

/** A number whose dot was lost or is another sign. Not a number with its measure word. */
const NO_DOT =
  /(\d{1,2})\s*(?:[,:;。]\s*(?=关于|针对|“)|(?=[\u3400-\u9fff“"])(?![年月日号时分秒个名项次条件家所人万亿千百元多余余处户座台辆份期批轮届岁级度吨米亩公平篇场类种组支套座艘只头张幅部门村镇乡]))/y;
/** 4.8个村未建…: a dot that could be a decimal point. */
const LIKE_A_DECIMAL = /(\d{1,2})\.(?=\d{1,3}(?:个|名|家|条|项|座|所|户|起|宗))/y;
/** 2.5000元以上…, 3.6月底前…: no decimal has so many digits, and no month is one. 2.5万亩… could be either. */
const BEFORE_FIGURE =
  /(\d{1,2})\.(?=(?:(\d{3,6}(?:余|多)?(?:[元亩米人名个家条项户件台套份]|公里|平方)|\d{1,2}月(?:\d|[上中下底初末前起]))|\d{1,6}(?:余|多)?(?:[万亿千百元亩米吨年人次件台套份处]|公里|平方|立方)))/y;
/** One bracket of two. */
const ONE_BRACKET = /(?:\(\s*([一二三四五六七八九十]{1,3})|([一二三四五六七八九十]{1,3})\s*\))\s*(?=关于|针对|“)/y;

/** What may be a mark that lost a sign, at an offset. */
export function matchLostMark(folded: string, at: number): LostMark | null {
  for (const [pattern, style] of [
    [NO_DOT, "arabic"],
    [LIKE_A_DECIMAL, "arabic"],
    [ONE_BRACKET, "cn-paren"],
  ] as const) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    const digits = match?.[1] ?? match?.[2];
    const value = digits === undefined ? null : parseNumeral(digits);
    if (match && digits !== undefined && value !== null)
      return { style, number: style === "arabic" ? digits : `(${digits})`, value, end: at + match[0].length };
  }
  return null;
}

/** What may be such a mark, or one right before a figure. */
export function matchDoubtfulMark(folded: string, at: number): LostMark | null {
  return matchLostMark(folded, at) ?? matchBeforeFigure(folded, at);
}

function matchBeforeFigure(folded: string, at: number): LostMark | null {
  BEFORE_FIGURE.lastIndex = at;
  const match = isDigit(folded.charCodeAt(at)) ? BEFORE_FIGURE.exec(folded) : null;
  if (!match) return null;
  const [words, number, whole] = match;
  const before = whole === undefined ? "decimal" : "whole";
  return { style: "arabic", number: number!, value: Number(number), end: at + words.length, before };
}

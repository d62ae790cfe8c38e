// Marks that lost a sign on their way: 8关于… 2,关于… (三关于… 四)关于… 4.8个村…. Only their sequence vouches for them.
import { parseNumeral } from "./numeral.ts";

export interface LostMark {
  style: "arabic" | "cn-paren";
  number: string;
  value: number;
  /** Where the words behind it begin. */
  end: number;
}

/** A number whose dot was lost or is another sign. Not a number with its measure word. */
const NO_DOT =
  /(\d{1,2})\s*(?:[,:;。]\s*(?=关于|针对|“)|(?=[\u3400-\u9fff“"])(?![年月日号时分秒个名项次条件家所人万亿千百元多余余处户座台辆份期批轮届岁级度吨米亩公平篇场类种组支套座艘只头张幅部门村镇乡]))/y;
/** 4.8个村未建…: a dot that could be a decimal point. */
const LIKE_A_DECIMAL = /(\d{1,2})\.(?=\d{1,3}(?:个|名|家|条|项|座|所|户|起|宗))/y;
/** One bracket of two. */
const ONE_BRACKET = /(?:\(\s*([一二三四五六七八九十]{1,3})|([一二三四五六七八九十]{1,3})\s*\))\s*(?=关于|针对|“)/y;

/** What may be such a mark at an offset. */
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

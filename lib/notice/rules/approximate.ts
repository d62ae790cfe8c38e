// Figures that are given as about so much, and those that leave open how much.
// example  清退资金约12万元, 诫勉谈话10余人 are read, and said to be about so much; 数十人, 七八项 are no figure

import { isDigit } from "../numeral.ts";

/** 30余, 30多, 十几, 12来: and some more. Sources of patterns. */
export const MORE = "[余多几来]";
/** 数百, 好几, 若干: as many as nobody says. */
export const UNSAID = "(?:好?几|数|若干)[十百千]?";
const IS_UNSAID = /^(?:好?几|数|若干)/;
/** 七八, 两三, 十七八: two digits beside each other are neither of them. */
const EITHER = /[一二两三四五六七八九]{2}/;

/** Whether a folded numeral leaves open how many it means. */
export function leavesOpen(numeral: string): boolean {
  return !isDigit(numeral.charCodeAt(0)) && (IS_UNSAID.test(numeral) || EITHER.test(numeral));
}

const ABOUT =
  /(?:约|近|逾|超过?|将近|接近|大概|不少于|不低于|至少|多达)(?:为|达)?\s?[\d一二两三四五六七八九十百千亿万]|[上过][十百千万亿]|[\d十百千万亿]\s?[余多来几]|(?:左右|上下|以上|以下|以内|有余)$/;

/** Whether folded words of a figure make it approximate. */
export function isAbout(words: string): boolean {
  return ABOUT.test(words);
}

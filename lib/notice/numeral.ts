// Numerals as notices write them (7, ７, 七, 十二, 二十一, 一百零三, 两, 二〇二三) → integers.

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Source of a regular expression for a folded whole number, Arabic or Chinese. */
export const NUMBER = "(?:\\d{1,7}|[零〇一二两三四五六七八九十百千]{1,9})";

/** The value of a folded numeral, or `null` where the characters are no whole number. */
export function parseNumeral(words: string): number | null {
  if (words === "") return null;
  if (/^\d+$/.test(words)) return words.length > 9 ? null : Number(words);
  let sum = 0;
  let digit: number | null = null;
  let positional = "";
  let hasUnit = false;
  for (const character of words) {
    const value = DIGITS[character];
    const unit = UNITS[character];
    if (value !== undefined) {
      digit = value;
      positional += String(value);
    } else if (unit !== undefined) {
      sum += (digit ?? 1) * unit;
      digit = null;
      hasUnit = true;
    } else return null;
  }
  if (hasUnit) return sum + (digit ?? 0);
  return positional.length <= 4 ? Number(positional) : null;
}

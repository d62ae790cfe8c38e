// Numerals as notices write them (7, ７, 七, 十二, 二十一, 一百零三, 两, 二〇二三) → integers.

/** By UTF-16 unit: 1 + the digit, or 0. */
const DIGITS = new Uint8Array(65536);
for (const [characters, digit] of [
  ["0零〇O", 0],
  ["1一壹", 1],
  ["2二两贰", 2],
  ["3三叁", 3],
  ["4四", 4],
  ["5五", 5],
  ["6六", 6],
  ["7七", 7],
  ["8八", 8],
  ["9九", 9],
] as const)
  for (const character of characters) DIGITS[character.charCodeAt(0)] = 1 + digit;
/** By UTF-16 unit: ten, a hundred or a thousand, or 0. */
const UNITS = new Uint16Array(65536);
for (const [character, value] of [
  ["十", 10],
  ["百", 100],
  ["千", 1000],
] as const)
  UNITS[character.charCodeAt(0)] = value;

/** Whether a UTF-16 unit is one of 0-9. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** The value of a folded numeral, or `null` where the characters are no whole number. */
export function parseNumeral(words: string): number | null {
  const { length } = words;
  if (length === 0) return null;
  let arabic = 0;
  let sum = 0;
  let digit = -1;
  let positional = 0;
  let positions = 0;
  let hasUnit = false;
  for (let at = 0; at < length; at++) {
    const character = words.charCodeAt(at);
    const value = DIGITS[character]! - 1;
    if (value >= 0) {
      if (isDigit(character)) arabic++;
      digit = value;
      positional = positional * 10 + value;
      positions++;
    } else {
      const unit = UNITS[character]!;
      if (unit === 0) return null;
      sum += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
      hasUnit = true;
    }
  }
  // 7 and 二〇二三 go by position; 1十 and 1一 are none.
  if (arabic > 0) return arabic === length && length <= 9 ? positional : null;
  if (hasUnit) return sum + Math.max(digit, 0);
  return positions <= 4 ? positional : null;
}

/** A whole number from 1 to 99 in Chinese: 三, 十二, 二十. */
export function toChineseNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const digits = "零一二三四五六七八九";
  if (tens > 9) return String(value);
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 || tens === 0 ? digits[ones] : ""}`;
}

/** The value of a folded number with decimals: 1,200.5 | 五百二十 | 三点零六 */
export function toNumber(words: string): number {
  if (isDigit(words.charCodeAt(0))) return Number(words.includes(",") ? words.replaceAll(",", "") : words);
  const [whole, decimals = ""] = words.split("点");
  const digits = [...decimals].map((digit) => parseNumeral(digit) ?? 0).join("");
  return Number(`${parseNumeral(whole!) ?? 0}.${digits || "0"}`);
}

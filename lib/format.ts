// Numbers, rates, dates and money in the reader's language. Pure: no clock, no time zone (dates are plain days).
import type { Locale } from "./messages/locale.ts";

/** Stands between a figure and its unit: narrow, and a line never breaks there (behind U+2009 it may). */
export const thinSpace = "\u202f";

/**
 * Between facts in a row. Chinese fonts draw the dot as wide as a character: the spaces beside it are thin. In
 * Chinese a line may break behind the dot, never before it.
 */
export function middleDot(locale: Locale): string {
  return locale === "zh-CN" ? `${thinSpace}·\u2009` : " · ";
}

/** What stands between words that are put together; in English with the space behind it. */
export const punctuation: Record<Locale, Record<"colon" | "semicolon" | "comma" | "listComma" | "fullStop", string>> = {
  "zh-CN": { colon: "：", semicolon: "；", comma: "，", listComma: "、", fullStop: "。" },
  en: { colon: ": ", semicolon: "; ", comma: ", ", listComma: ", ", fullStop: ". " },
};

/** Words in brackets behind others: `（甲）`, ` (A)`. */
export function bracketed(words: string, locale: Locale): string {
  return locale === "zh-CN" ? `（${words}）` : ` (${words})`;
}

// Making one costs a thousand times what using it does, and a page writes hundreds of numbers.
const toNumberFormats = (maximumFractionDigits: number): Record<Locale, Intl.NumberFormat> => ({
  "zh-CN": new Intl.NumberFormat("zh-CN", { maximumFractionDigits }),
  en: new Intl.NumberFormat("en", { maximumFractionDigits }),
});
const numberFormats = toNumberFormats(3);
/** A cent is a millionth of 万元. */
const moneyFormats = toNumberFormats(6);

/** A whole number with thousands separators, 1,204; of others, no more than three decimals. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormats[locale].format(value);
}

/**
 * A quotient of ours in percent, to one decimal. Rounding never reaches a bound that the figures do not: 9,999 of 10,000 is
 * 99.9, 1 of 3,000 is 0.1.
 */
export function roundPercent(percent: number, decimals = 1): number {
  const unit = 10 ** decimals;
  const rounded = Math.round(percent * unit) / unit;
  if (rounded === 100 && percent < 100) return (100 * unit - 1) / unit;
  if (rounded === 0 && percent > 0) return 1 / unit;
  return rounded;
}

/**
 * A quotient of ours in percent with at most one decimal: `90 %`, `85.7 %` (English `90%`).
 * @param decimals more of them, where it is held against a rate that is stated to more
 */
export function formatPercent(percent: number, locale: Locale, decimals = 1): string {
  return formatStatedPercent(roundPercent(percent, decimals), locale);
}

/** A rate that a notice states, in percent, as it states it: `98.75 %`. Nothing of it is rounded. */
export function formatStatedPercent(percent: number, locale: Locale): string {
  return `${formatNumber(percent, locale)}${locale === "zh-CN" ? thinSpace : ""}%`;
}

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day: `2023年7月7日`, `7 Jul 2023`. Takes ISO dates; anything else is returned as it is. */
export function formatDate(iso: string, locale: Locale): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  if (locale === "zh-CN") return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? month} ${year}`;
}

/** A month: `2020年9月`, `Sep 2020`. Takes `2020-09`. */
export function formatMonth(month: string, locale: Locale): string {
  const [year, number] = month.split("-");
  return locale === "zh-CN" ? `${year}年${Number(number)}月` : `${monthNames[Number(number) - 1] ?? number} ${year}`;
}

/** Beijing keeps UTC+8 all year. */
const beijingOffset = 8 * 60 * 60 * 1000;

/** The day of an instant in Beijing, as an ISO day. Takes an ISO time in UTC. */
export function toBeijingDay(iso: string): string {
  return new Date(Date.parse(iso) + beijingOffset).toISOString().slice(0, 10);
}

/** An instant in Beijing time: `2026年11月22日 15:04`, `22 Nov 2026, 15:04`. Takes an ISO time in UTC. */
export function formatTime(iso: string, locale: Locale): string {
  const there = new Date(Date.parse(iso) + beijingOffset).toISOString();
  return `${formatDate(there, locale)}${locale === "zh-CN" ? "" : ","} ${there.slice(11, 16)}`;
}

/** A range of days; the year is not repeated where it is the same. `null` where neither end is stated. */
export function formatDateRange(start: string | null, end: string | null, locale: Locale): string | null {
  if (start === null && end === null) return null;
  if (start === null || end === null) {
    const day = formatDate((start ?? end) as string, locale);
    if (locale === "zh-CN") return start === null ? `至${day}` : `自${day}起`;
    return start === null ? `until ${day}` : `from ${day}`;
  }
  if (start === end) return formatDate(start, locale);
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  if (locale === "zh-CN") {
    const last = formatDate(end, locale);
    return `${formatDate(start, locale)}至${sameYear ? last.slice(5) : last}`;
  }
  const first = formatDate(start, locale);
  return `${sameYear ? first.slice(0, -5) : first} – ${formatDate(end, locale)}`;
}

/**
 * Money given in 万元 (ten thousand yuan): `1,204.5 万元`, in English in yuan: `12.045 million yuan`. Nothing of it is
 * rounded: in millions only where three decimals say all of it.
 */
export function formatWan(wan: number, locale: Locale): string {
  if (locale === "zh-CN") return `${moneyFormats[locale].format(wan)}${thinSpace}万元`;
  const cents = Math.round(wan * 1_000_000);
  if (cents >= 100_000_000 && cents % 100_000 === 0) return `${formatNumber(cents / 100_000_000, locale)} million yuan`;
  return `${formatNumber(cents / 100, locale)} yuan`;
}

/** Names in a row, joined as the language does: `甲、乙`, `A, B`. */
export function formatList(names: string[], locale: Locale): string {
  return names.join(punctuation[locale].listComma);
}

const englishDay = new RegExp(`(\\d) (${monthNames.join("|")}) (?=\\d)`, "g");

/** The same words for a page, on which no line ends within a fraction or an English day: `36 / 40`, `19 Dec 2025`. */
export function keepTogether(words: string): string {
  return words.replaceAll(/(\d) \/ (?=\d)/g, "$1\u00a0/\u00a0").replaceAll(englishDay, "$1\u00a0$2\u00a0");
}

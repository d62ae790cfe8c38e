// What a notice states -> what the database keeps of it: the first total of a subject, and money and rates to so many decimals.
import type { DeclaredTotal, NoticeMeta } from "./schema.ts";

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Money in 万元 to the cent. */
const toKeptWan = (wan: number): number => round(wan, 6);

/** A rate in percent to a thousandth. */
export const toKeptRate = (percent: number): number => round(percent, 3);

/** Where a subject is stated twice, its first statement counts. */
export function toKeptTotals(totals: readonly DeclaredTotal[]): DeclaredTotal[] {
  return totals.filter((one, at) => totals.findIndex((other) => other.subject === one.subject) === at);
}

export function toKeptAmounts(amounts: NoticeMeta["amounts"]): NoticeMeta["amounts"] {
  return amounts.map((one) => ({ ...one, wan: toKeptWan(one.wan) }));
}

// Readings -> a ranking by completion rate: equal rates share a rank, and the rank after them is skipped. Who does not
// state how many are done has no rank.
import { toCompletionRate } from "../ledger/tally.ts";
import { type Reading, sortReadings } from "./progress-row.ts";

export interface RankedReading {
  reading: Reading;
  /** From 1. */
  rank: number;
  /** Whether others have the same rank. */
  tied: boolean;
}

export function listRanks(readings: Reading[]): { ranked: RankedReading[]; unranked: Reading[] } {
  const sorted = sortReadings(readings, "rate", "desc");
  const stating = sorted.filter((reading) => toCompletionRate(reading.tally) !== null);
  const same = (a: Reading, b: Reading) => {
    const [left, right] = [toCompletionRate(a.tally), toCompletionRate(b.tally)];
    // As fractions: 1 of 3 and 2 of 6 are equal whatever floating point makes of them.
    return left !== null && right !== null && left.numerator * right.denominator === right.numerator * left.denominator;
  };
  return {
    ranked: stating.map((reading) => ({
      reading,
      rank: stating.findIndex((other) => same(other, reading)) + 1,
      tied: stating.some((other) => other !== reading && same(other, reading)),
    })),
    unranked: sorted.filter((reading) => !stating.includes(reading)),
  };
}

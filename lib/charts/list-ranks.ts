// Readings -> a ranking by completion rate: equal rates share a rank, and the rank after them is skipped. Who does not
// state how many are done has no rank.
import type { Order, Sort } from "../filter-choices.ts";
import { toCompletionRate } from "../ledger/tally.ts";
import type { Reading } from "./progress-row.ts";

export interface RankedReading {
  reading: Reading;
  /** From 1. */
  rank: number;
  /** Whether others have the same rank. */
  tied: boolean;
}

const collator = new Intl.Collator("zh-CN");

/** The highest rate first, who has none last; ties go to the larger, then by name. */
function compareRates(a: Reading, b: Reading): number {
  const [left = -1, right = -1] = [toCompletionRate(a.tally)?.percent, toCompletionRate(b.tally)?.percent];
  return right - left || (b.tally.total ?? 0) - (a.tally.total ?? 0) || collator.compare(a.name, b.name);
}

/** Ranks count from the highest rate; `asc` lists them from the last, so that who lags behind stands first. */
export function listRanks(
  readings: Reading[],
  order: Order = "desc",
): {
  ranked: RankedReading[];
  unranked: Reading[];
} {
  const sorted = [...readings].sort(compareRates);
  const stating = sorted.filter((reading) => toCompletionRate(reading.tally) !== null);
  const same = (a: Reading, b: Reading) => {
    const [left, right] = [toCompletionRate(a.tally), toCompletionRate(b.tally)];
    // As fractions: 1 of 3 and 2 of 6 are equal whatever floating point makes of them.
    return left !== null && right !== null && left.numerator * right.denominator === right.numerator * left.denominator;
  };
  // Who is equal stands side by side.
  const equals = (at: number) => {
    const [one, other] = [stating[at - 1], stating[at]];
    return one !== undefined && other !== undefined && same(one, other);
  };
  let rank = 0;
  const ranked = stating.map((reading, at) => {
    if (!equals(at)) rank = at + 1;
    return { reading, rank, tied: equals(at) || equals(at + 1) };
  });
  return {
    ranked: order === "desc" ? ranked : ranked.sort((a, b) => b.rank - a.rank),
    // Who has no rate stands behind all who have one.
    unranked: sorted.slice(stating.length),
  };
}

/** The order of a ranking under filters: that of the sort by rate, whatever else a chart beside it is sorted by. */
export function toRankOrder({ sort, order }: { sort: Sort | null; order: Order | null }) {
  return (sort ?? "rate") === "rate" && order === "asc" ? "asc" : "desc";
}

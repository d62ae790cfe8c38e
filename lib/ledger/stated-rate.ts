// A rate that a notice states, and the declared figures that it speaks of: it never stands without them.
import type { DeclaredTotal } from "./schema.ts";
import { type CompletionRate, toCompletionRate, toDeclaredTally } from "./tally.ts";

interface RatedFigures {
  total: DeclaredTotal;
  /** done ÷ total of these figures. */
  computed: CompletionRate;
  /** Whether the stated rate is their quotient. */
  agrees: boolean;
}

/** Decimal places of a stated rate in percent, at most four: 85.7 has one. */
export function countDecimals(rate: number): number {
  return /\.(\d{1,4})/.exec(String(rate))?.[1]?.length ?? 0;
}

/**
 * The figures that a rate of `rate` percent speaks of: those whose quotient it is, rounded or cut to its own number of
 * decimal places; where it is nobody's, those of problems or tasks, else the first. `null` where no subject states both
 * its total and how many are done.
 */
export function findRated(rate: number, totals: readonly DeclaredTotal[]): RatedFigures | null {
  const unit = 10 ** -countDecimals(rate);
  const candidates = totals.flatMap((total) => {
    const computed = toCompletionRate(toDeclaredTally(total));
    return computed ? [{ total, computed, agrees: Math.abs(computed.percent - rate) < unit * (1 + 1e-9) }] : [];
  });
  return (
    candidates.find(({ agrees }) => agrees) ??
    candidates.find(({ total }) => total.subject === "problem" || total.subject === "task") ??
    candidates[0] ??
    null
  );
}

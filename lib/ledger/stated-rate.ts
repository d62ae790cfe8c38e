// A rate that a notice states, and the declared figures that it speaks of: it never stands without them.
import type { DeclaredTotal } from "./schema.ts";
import { type CompletionRate, toCompletionRate, toDeclaredTally } from "./tally.ts";

interface DoneOfTotal {
  total: DeclaredTotal;
  /** done ÷ total of these figures. */
  computed: CompletionRate;
}

interface RatedFigures extends DoneOfTotal {
  /** Whether the stated rate is their quotient. */
  agrees: boolean;
}

/** Decimal places of a stated rate in percent, at most four: 85.7 has one. */
export function countDecimals(rate: number): number {
  return /\.(\d{1,4})/.exec(String(rate))?.[1]?.length ?? 0;
}

/** Whether a rate is a quotient, rounded or cut to so many decimal places: 94.4 is 17/18, 75.1 is not 3/4. */
function isQuotient(rate: number, percent: number, decimals: number): boolean {
  const unit = 10 ** decimals;
  const scaled = percent * unit;
  const stated = rate * unit;
  const isSame = (whole: number) => Math.abs(whole - stated) < 1e-6;
  return isSame(Math.round(scaled + 1e-9)) || isSame(Math.floor(scaled + 1e-9));
}

/** The subjects that state both their total and how many are done, with their quotients. */
export function listRated(totals: readonly DeclaredTotal[]): DoneOfTotal[] {
  return totals.flatMap((total) => {
    const computed = toCompletionRate(toDeclaredTally(total));
    return computed ? [{ total, computed }] : [];
  });
}

/**
 * The figures that a rate of `rate` percent speaks of: those whose quotient it is, rounded or cut to its own number of
 * decimal places (`decimals`, where more are printed than the number has); where it is nobody's, those of problems or
 * tasks, else the first. `null` where no subject states both its total and how many are done.
 */
export function findRated(
  rate: number,
  totals: readonly DeclaredTotal[],
  decimals = countDecimals(rate),
): RatedFigures | null {
  const candidates = listRated(totals).map((one) => ({
    ...one,
    agrees: isQuotient(rate, one.computed.percent, decimals),
  }));
  return (
    candidates.find(({ agrees }) => agrees) ??
    candidates.find(({ total }) => total.subject === "problem" || total.subject === "task") ??
    candidates[0] ??
    null
  );
}

// Figures of one subject, and the ONE definition of a completion rate. A rate never travels without its parts.

/** Figures for one subject: as declared by a notice, or as counted in its list. `null` = not stated, which is not 0. */
export interface Tally {
  total: number | null;
  done: number | null;
  ongoing: number | null;
}

/** A completion rate with what it is made of. */
export interface CompletionRate {
  numerator: number;
  denominator: number;
  /** numerator / denominator × 100, unrounded. */
  percent: number;
}

/**
 * The completion rate of a tally: done ÷ total, both stated, total above 0 and done no larger than total.
 * `null` otherwise: it is never filled in from other figures, since "not stated" says nothing about progress.
 */
export function toCompletionRate(tally: Tally): CompletionRate | null {
  const { total, done } = tally;
  if (total === null || done === null || total === 0 || done > total) return null;
  return { numerator: done, denominator: total, percent: (done / total) * 100 };
}

/** A tally cut into the three parts that a bar shows; they add up to `total`. */
export interface TallyParts {
  done: number;
  ongoing: number;
  /** What the notice leaves open: neither said to be done nor said to be going on. */
  notStated: number;
  total: number;
}

/** The parts of a bar, or `null` where no total is stated or the stated parts exceed it (that is a discrepancy, not a bar). */
export function toTallyParts(tally: Tally): TallyParts | null {
  const { total } = tally;
  if (total === null) return null;
  const done = tally.done ?? 0;
  const ongoing = tally.ongoing ?? 0;
  if (done + ongoing > total) return null;
  return { done, ongoing, notStated: total - done - ongoing, total };
}

/** Tallies added up over those that state both total and done; `stating` says how many of `of` did. */
export interface TallySum {
  numerator: number;
  denominator: number;
  /** What of the denominator these state to be going on; `null` where none of them says. */
  ongoing: number | null;
  stating: number;
  of: number;
}

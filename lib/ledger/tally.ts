// Figures of one subject, and the ONE definition of a completion rate. A rate never travels without its parts.
import type { DeclaredTotal } from "./schema.ts";

/** Figures for one subject: as declared by a notice, or as counted in its list. `null` = not stated, which is not 0. */
export interface Tally {
  total: number | null;
  /** Of a list: how many items are said to be done; `null` where none is while some do not say. `ongoing` likewise. */
  done: number | null;
  ongoing: number | null;
  /** Of a list: how many items do not say how far they are. `null` for what a notice declares. */
  unknown: number | null;
  /** An editor put one of the figures right: wherever they go, they say so. */
  corrected?: boolean | undefined;
  /** What the notice says elsewhere contradicts it: wherever the figures go, they say so. Of a sum, `partly` of some of it. */
  disputed?: boolean | "partly" | undefined;
}

/** The figures of a declared total, without their places. */
export function toDeclaredTally({
  total,
  done,
  ongoing,
  corrected,
  disputed,
}: Omit<DeclaredTotal, "subject" | "span">): Tally {
  return {
    total: total?.value ?? null,
    done: done?.value ?? null,
    ongoing: ongoing?.value ?? null,
    unknown: null,
    corrected,
    disputed,
  };
}

/** A completion rate with what it is made of. */
export interface CompletionRate {
  numerator: number;
  denominator: number;
  /** numerator / denominator × 100, unrounded. */
  percent: number;
}

/**
 * The completion rate of a tally: done ÷ total, both stated, total above 0 and done no larger than total; of a list, only
 * where each of its items says how far it is. `null` otherwise: it is never filled in from other figures, since "not
 * stated" says nothing about progress.
 */
export function toCompletionRate(tally: Tally): CompletionRate | null {
  const { total, done, unknown } = tally;
  if (total === null || done === null || total === 0 || done > total) return null;
  if (unknown !== null && unknown > 0) return null;
  return { numerator: done, denominator: total, percent: (done / total) * 100 };
}

/** Which stated figures exceed the stated total, alone or together; `null` where none does. */
export function findExcess({ total, done, ongoing }: Tally): "done" | "ongoing" | "together" | null {
  if (total === null) return null;
  if (done !== null && done > total) return "done";
  if (ongoing !== null && ongoing > total) return "ongoing";
  return done !== null && ongoing !== null && done + ongoing > total ? "together" : null;
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
  if (total === null || findExcess(tally) !== null) return null;
  // The length of a part that is not stated; as a figure it stays null.
  const done = tally.done ?? 0;
  const ongoing = tally.ongoing ?? 0;
  return { done, ongoing, notStated: total - done - ongoing, total };
}

/** Tallies added up over those that state both total and done; `stating` says how many of `of` did. */
export interface TallySum {
  /** `null`, as the denominator, where none states both: nothing was added up. */
  numerator: number | null;
  denominator: number | null;
  /** What of the denominator these state to be going on; `null` where none of them says. */
  ongoing: number | null;
  /** How many of those that state both say so; none where of none. */
  ongoingStating?: number | undefined;
  stating: number;
  of: number;
  /** Of how many of those that state them the figures are disputed; none where of none. */
  disputed?: number | undefined;
  /** An editor put its figures right: those of one notice, over the only unit. */
  corrected?: boolean | undefined;
  /** Where its figures stand, where one notice alone states them; none of a sum over several. */
  source?: string | undefined;
  /** Where none states both: how many state something of it all the same; none where all are silent. */
  inPart?: number | undefined;
  /** What that is, where it is one notice of the only unit: figures of a notice, to which nothing was added. */
  alone?: Tally | undefined;
}

/**
 * A sum as a tally: its rate is that of any other. Over one unit it is disputed as the figures of that unit are; of several,
 * the words that say over how many it runs say how many are. The only unit's figures without a rate stand as they are.
 */
export function toSumTally({ numerator, denominator, ongoing, of, disputed = 0, corrected, alone }: TallySum): Tally {
  if (alone !== undefined) return alone;
  const tally = { total: denominator, done: numerator, ongoing, unknown: null, ...(corrected ? { corrected } : {}) };
  return of === 1 && disputed > 0 ? { ...tally, disputed: true } : tally;
}

/** Whether what is going on is that of only some of the units in the sum: it then never stands without how many they are. */
export function isOngoingInPart({ ongoing, ongoingStating = 0, stating }: OngoingScope): boolean {
  return ongoing !== null && ongoingStating < stating;
}
export type OngoingScope = Pick<TallySum, "ongoing" | "ongoingStating" | "stating">;

/** Whether several units state something and none both total and done: there is no sum, and yet they are not silent. */
export function isUnsummed({ inPart = 0, alone }: Pick<TallySum, "inPart" | "alone">): boolean {
  return inPart > 0 && alone === undefined;
}

/** The same where these words do not stand beside it, as in a chart. */
export function toMarkedSumTally(sum: TallySum): Tally {
  const { stating, disputed = 0 } = sum;
  return disputed === 0 ? toSumTally(sum) : { ...toSumTally(sum), disputed: disputed < stating ? "partly" : true };
}

// What is spread over units, time and place, as the database counts it.

import type { SubjectSums } from "./progress.ts";
import type { IsoDate, RoundRef } from "./refs.ts";
import type { Subject } from "./status.ts";

/** Units of a round with the same declared figures. */
export interface RateGroup {
  subject: Subject;
  done: number;
  total: number;
  /** How many units; the name is that of one of them. */
  units: number;
  name: string;
  /** Of how many of them the notice contradicts the figures. */
  disputed: number;
}

/** One round with the rates of its units. */
export interface RoundRates {
  round: RoundRef;
  units: number;
  rates: RateGroup[];
}

/** The first and the last day of a step among the inspections of a round; `null` where none states it. */
export interface StepDates {
  first: IsoDate | null;
  last: IsoDate | null;
  /** How many inspections state it. */
  stating: number;
}

/** One round on the line of time. */
export interface RoundDates {
  round: RoundRef;
  inspections: number;
  stay: { start: IsoDate | null; end: IsoDate | null };
  feedback: StepDates;
  published: StepDates;
}

/** How many rounds there are and have a day, and the first and the last of these. */
export interface RoundDays {
  of: number;
  dated: number;
  first: IsoDate | null;
  last: IsoDate | null;
}

/** The current notices of one province; `null` where the unit's province is not known. */
export interface ProvinceSums {
  province: string | null;
  units: number;
  inspections: number;
  sums: SubjectSums;
}

/** From the end of an inspection to its feedback, from there to the notice, and all the way. */
export const durationSteps = ["feedback", "notice", "whole"] as const;
export type DurationStep = (typeof durationSteps)[number];

/** How many inspections took so many days; negative where the dates are out of order. */
export interface DurationCount {
  step: DurationStep;
  days: number;
  count: number;
}

export interface Durations {
  inspections: number;
  counts: DurationCount[];
}

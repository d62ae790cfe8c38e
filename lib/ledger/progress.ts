// What is counted over notices: headline figures, progress per unit and per round. Declared and listed stay apart.

import type { InspectionRef, IsoDate, NoticeRef, RoundRef, UnitRef } from "./refs.ts";
import type { DeclaredTotal } from "./schema.ts";
import type { SourceSpan } from "./span.ts";
import type { Subject } from "./status.ts";
import type { Tally, TallySum } from "./tally.ts";

/** Items of one kind that a notice lists, by status. */
export interface ListedTotal {
  kind: "aspect" | "problem" | "task" | "measure";
  total: number;
  /** How many are said to be done; `null` where none is while some do not say: not stated, which is not 0. `ongoing` likewise. */
  done: number | null;
  ongoing: number | null;
  unknown: number;
  /** What editors changed of it: how many there are, or only how far they are. */
  corrected?: "total" | "status" | undefined;
}

/** Whether figures are what the notice says, or what we counted in its list. */
export type Basis = "declared" | "listed";

/**
 * The figures that a bar shows for the subject asked. For problems, a notice that counts tasks instead (惠济区: 30 of 35)
 * shows those: `subject` names what is counted. Without any declared total, the listed one stands in and says so.
 */
export interface ShownTally extends Tally {
  subject: Subject;
  basis: Basis;
  /** The clause that states it; `null` where it was counted. */
  span: SourceSpan | null;
  disputed?: boolean | undefined;
}

/** One inspection of a unit, by its current notice. */
export interface UnitProgress {
  unit: UnitRef;
  round: RoundRef | null;
  inspection: InspectionRef;
  notice: NoticeRef;
  declared: DeclaredTotal[];
  listed: ListedTotal[];
  /** For the subject asked; `null` where the notice neither declares nor lists it. */
  shown: ShownTally | null;
}

/** What one notice declares, whether it still counts or not. */
export interface NoticeFigures {
  unit: UnitRef;
  inspection: InspectionRef;
  notice: NoticeRef;
  declared: DeclaredTotal[];
  current: boolean;
}

/**
 * How a notice says how far the unit is, the fullest first: with both figures, with those of its tasks, by the total alone,
 * by the total and what is ongoing, in its list alone, or with more than its total.
 */
export const standings = ["own", "tasks", "totalOnly", "ongoingOnly", "listedOnly", "over"] as const;
export type Standing = (typeof standings)[number];

/** How many units stand so, of how many of them the figures are disputed, and what they state together. */
export interface UnitsStanding {
  units: number;
  disputed: number;
  numerator: number;
  denominator: number;
}

/** Each unit once, by the fullest of its inspections; those that state no total stand nowhere. */
export type Standings = Record<Standing, UnitsStanding>;

/** Sums over current notices. `stating` and `of` count units. */
export type SubjectSums = Record<Subject, TallySum>;

export interface Headline {
  units: number;
  rounds: number;
  /** Published notices: current ones, earlier ones and those of whole rounds. */
  notices: number;
  /** How many of these are samples. */
  samples: number;
  sums: SubjectSums;
  /** The newest day among the notices; `null` where there is none. */
  asOf: IsoDate | null;
}

/** A notice that speaks for a whole round, with what it states of it. */
export interface RoundNotice extends NoticeRef {
  body: string | null;
  start: IsoDate | null;
  end: IsoDate | null;
  feedback: IsoDate | null;
  /** Of all units of the round together: apart from the sums over the notices of single ones. */
  declared: DeclaredTotal[];
  grammarVersion: string;
}

export interface RoundProgress {
  round: RoundRef;
  units: number;
  notices: number;
  /** First beginning and last end among its inspections; without any, as its own notice states them. */
  start: IsoDate | null;
  end: IsoDate | null;
  sums: SubjectSums;
  /** The current notice of the whole round. */
  roundNotice: RoundNotice | null;
}

/** A region with all that lies in it. */
export interface RegionProgress {
  /** Official names from the province down, joined by "/". */
  region: string;
  units: number;
  inspections: number;
  rounds: number;
  /** First beginning and last end among its inspections. */
  start: IsoDate | null;
  end: IsoDate | null;
  sums: SubjectSums;
}

/** A notice behind the figures of a chart. */
export interface SourceNotice extends NoticeRef {
  unit: UnitRef | null;
}

export interface SourceCounts {
  /** How many notices stand behind the figures. */
  total: number;
  asOf: IsoDate | null;
  samples: number;
  /** The versions of the grammar that read them, in order. */
  grammarVersions: string[];
}

/** What stands behind figures of rounds, or of regions. */
export interface GroupSourceCounts extends SourceCounts {
  /** How many more notices the filters leave, which belong to none. */
  leftOut: number;
}

export interface Sources extends SourceCounts {
  /** The newest of them, at most as many as were asked for. */
  notices: SourceNotice[];
}

/** Of how many rounds, and in how many of them a unit states how far it is with a subject. */
export interface RoundsStating {
  of: number;
  stating: number;
  /** Those where nobody states it for problems but somebody does for tasks. */
  tasks: number;
  /** Those of both in whose sum some figures are disputed. */
  disputed: number;
  /** The largest sum of totals among them, of tasks where they stand for problems. */
  largest: number;
}

// What the pages of a unit, a round and a notice show: the ledger as it is kept, with every place.
import type { KeptCorrection } from "./correction.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { ListedTotal, RoundNotice, RoundProgress, UnitProgress } from "./progress.ts";
import type { InspectionRef, IsoDate, NoticeRef, RoundRef, UnitRef } from "./refs.ts";
import type { Amount, ItemKind, NoticeMeta, Outcome } from "./schema.ts";
import type { SourceSpan, Stated } from "./span.ts";
import type { RectificationStatus } from "./status.ts";

/** A measure where it hangs in the tree. */
export interface KeptMeasure {
  /** Number of the row within its notice: the address `#item-12`. */
  position: number;
  text: string;
  span: SourceSpan;
}

/** An aspect, problem or task where it hangs in the tree. */
export interface KeptItem {
  position: number;
  kind: ItemKind;
  number: string | null;
  title: string;
  titleSpan: SourceSpan;
  span: SourceSpan;
  status: RectificationStatus;
  statusSpan: SourceSpan | null;
  measures: KeptMeasure[];
  children: KeptItem[];
}

export interface NoticeDetail extends NoticeRef {
  scope: "unit" | "round";
  unit: UnitRef | null;
  round: RoundRef | null;
  inspection: InspectionRef | null;
  /** Whether it is the one that counts for its inspection (or its round). */
  current: boolean;
  /** All published notices of the same inspection, newest first, this one among them. */
  history: NoticeRef[];
  /** The kept text of the whole file; spans point into it. */
  text: string;
  /** The part of the text that this notice takes up. */
  span: SourceSpan;
  meta: NoticeMeta;
  items: KeptItem[];
  listed: ListedTotal[];
  diagnostics: Diagnostic[];
  source: { fileName: string; format: string; charset: string | null; hash: string; importedAt: string };
  grammarVersion: string;
  /** What editors put right; the values above are the corrected ones. */
  corrections: KeptCorrection[];
}

/** One inspection on a unit's page: its current notice in full, its earlier ones by name. */
export interface UnitInspection extends UnitProgress {
  history: NoticeRef[];
  outcomes: Outcome[];
  amounts: Amount[];
  systems: Stated<number> | null;
  completionRate: Stated<number> | null;
  unfinished: Stated<string>[];
  longTerm: Stated<string>[];
  diagnostics: Diagnostic[];
  items: KeptItem[];
  /** What editors put right in the current notice. */
  corrections: KeptCorrection[];
}

export interface UnitDetail extends UnitRef {
  /** Newest first. */
  inspections: UnitInspection[];
}

export interface RoundDetail extends RoundProgress {
  /** The units of the round, by the sort asked for. */
  inspections: UnitProgress[];
  /** Notices that speak for the whole round, newest first. */
  roundNotices: RoundNotice[];
}

/** A line of the ledger table: a problem, a task or a measure (or an aspect, where asked for). */
export interface LedgerRow {
  noticeId: number;
  position: number;
  kind: ItemKind | "measure";
  number: string | null;
  text: string;
  span: SourceSpan;
  status: RectificationStatus;
  /** An editor put something of it right: its words, its status, what it is or lies under. */
  corrected?: boolean | undefined;
  /** Where the keyword stands in `text`; empty without a keyword. */
  highlights: SourceSpan[];
  /** What it hangs under, outermost first. */
  path: {
    position: number;
    kind: ItemKind;
    number: string | null;
    title: string;
    status: RectificationStatus;
    corrected?: boolean | undefined;
  }[];
  unit: UnitRef;
  round: RoundRef | null;
  notice: NoticeRef;
}

export interface NoticeRow extends NoticeRef {
  scope: "unit" | "round";
  unit: UnitRef | null;
  round: RoundRef | null;
  current: boolean;
  listed: ListedTotal[];
  /** How many diagnostics of each severity. */
  severities: { error: number; warning: number; info: number; confirmed: number };
  importedOn: IsoDate;
  /** Words around the keyword, with its places in them; `null` without a keyword. */
  excerpt: { text: string; highlights: SourceSpan[] } | null;
}

/** A value of a filter with what it would leave, under all the other filters. */
export interface FacetValue {
  value: string;
  /** For people where the value is a slug; `null` where the interface has its own word for it. */
  label: string | null;
  /** `null` where the keyword is found more often than lists count. */
  count: number | null;
  active: boolean;
}

/**
 * What filters count: units, inspections by their current notice, every notice, rows of the ledger, notices that tell of
 * something ongoing, places of a search, diagnostics.
 */
export type Counted = "units" | "inspections" | "notices" | "rows" | "ongoing" | "hits" | "diagnostics";

export interface FacetCounts {
  /** With the region of the unit, empty where none is stated: units of one name are told apart by it. */
  unit: (FacetValue & { region: string[] })[];
  /** `round` is `null` for a slug in use that no visible round has. */
  round: (FacetValue & { round: RoundRef | null })[];
  region: FacetValue[];
  level: FacetValue[];
  kind: FacetValue[];
  year: FacetValue[];
  publishedYear: FacetValue[];
  body: FacetValue[];
  stated: FacetValue[];
  code: FacetValue[];
}

/** The values of the filters of ledger rows. */
export interface RowFacetCounts {
  status: FacetValue[];
  itemKind: FacetValue[];
}

/** An answer of the quick search. */
export type FoundName =
  | { type: "unit"; unit: UnitRef; inspections: number }
  | { type: "round"; round: RoundRef; units: number }
  | { type: "notice"; notice: NoticeRef; unit: UnitRef | null };

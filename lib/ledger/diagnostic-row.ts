// What a list of diagnostics over all notices shows: a diagnostic with the notice that it speaks of.
import type { Diagnostic, DiagnosticCode, Severity } from "./diagnostic.ts";
import type { Quotation } from "./quotation.ts";
import type { NoticeRef, RoundRef, UnitRef } from "./refs.ts";
import type { SourceSpan } from "./span.ts";

/** A diagnostic with the notice that it speaks of. */
export interface DiagnosticRow extends Diagnostic {
  noticeId: number;
  /** Place among the diagnostics of its notice, from 0. */
  position: number;
  /** Whether the notice is the one that counts. */
  current: boolean;
  notice: NoticeRef;
  unit: UnitRef | null;
  round: RoundRef | null;
}

/** A place that a diagnostic speaks of, with the first of its words. */
export interface QuotedPlace {
  words: string;
  span: SourceSpan;
}

export interface QuotedDiagnostic extends DiagnosticRow {
  /** The words of its first place within their sentence; `null` where a thing is missing from the whole text. */
  quote: Quotation | null;
  places: QuotedPlace[];
}

/** What a report says of the diagnostics of the notices that count. */
export interface CurrentDiagnostics {
  /** What does not add up or is worth a note, the gravest first; at most as many as were asked for. */
  rows: DiagnosticRow[];
  /** How many of these there are in all. */
  total: number;
  /** How many say that figures agree. */
  confirmed: number;
}

export interface DiagnosticCount {
  code: DiagnosticCode;
  severity: Severity;
  count: number;
  /** In how many notices. */
  notices: number;
}

// What the reader noticed about a text: data with a code, a severity and places; never a thrown error.
// The sentence shown to people is made from `code` and `values` in the reader's language (lib/messages).
import { z } from "zod";
import { sourceSpanSchema } from "./span.ts";

export const severitySchema = z.enum(["error", "warning", "info", "confirmed"]);
export type Severity = z.infer<typeof severitySchema>;

/** What was held against each other: made by `reconcile`, and made anew where a figure is corrected. */
export const reconciledCodes = [
  "declared-listed-differ",
  "declared-listed-agree",
  "sum-differs",
  "sum-agrees",
  "rate-differs",
  "rate-agrees",
  "done-exceeds-total",
  "dates-out-of-order",
  "feedback-before-end",
  "unfinished-fewer",
  "unfinished-more",
  "unfinished-agree",
  "status-differs",
  "named-but-done",
  "named-not-listed",
  "deadline-passed",
  "region-differs",
  "ambiguous-authority",
  "impossible-date",
] as const;

export const diagnosticCodeSchema = z.enum([
  // what the reading could not settle (made by the grammar)
  "damaged-date",
  "ambiguous-date",
  "missing-dates",
  "missing-body",
  "missing-unit",
  "ambiguous-unit",
  "missing-ledger",
  "number-lost-mark",
  "number-gap",
  "number-repeat",
  "unplaced-text",
  "nothing-told",
  "truncated-text",
  "further-notice",
  "implausible-figure",
  "planned-figure",
  "other-work-done",
  "unclear-figure",
  "approximate-figure",
  "total-stated-twice",
  "figure-stated-twice",
  "round-stated-twice",
  "several-rates",
  ...reconciledCodes,
]);
export type DiagnosticCode = z.infer<typeof diagnosticCodeSchema>;

/** How the text is written, not what it says: told in a line, below what was held against each other. */
export const writingCodes: readonly DiagnosticCode[] = [
  "number-lost-mark",
  "number-gap",
  "number-repeat",
  "unplaced-text",
  "nothing-told",
];

export const diagnosticSchema = z.object({
  code: diagnosticCodeSchema,
  severity: severitySchema,
  /** The places concerned, in text order; empty only where a thing is missing from the whole text. */
  spans: z.array(sourceSpanSchema),
  /** Figures and words for the sentence, by the names that lib/messages uses for this code. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** Why a text is not taken in. Nothing of it is stored. */
export const refusalReasonSchema = z.enum([
  "empty",
  "not-text",
  "scan-without-text",
  "unmapped-text",
  "too-large",
  "too-slow",
  "unreadable-file",
  "old-format",
  "other-format",
  "locked-file",
  "not-a-notice",
  "feedback-news",
  "inspection-announcement",
  "meeting-report",
  "media-roundup",
  "environmental-inspection",
  "template",
]);
export type RefusalReason = z.infer<typeof refusalReasonSchema>;

// THE WORDS: what a reader finds in a notice. The grammar makes it, the database keeps it, the pages show it.
// Every value carries its place in the kept text; `null` means "not stated", which is neither 0 nor open.
import { z } from "zod";
import { diagnosticSchema } from "./diagnostic.ts";
import { sourceSpanSchema } from "./span.ts";
import { inspectionKindSchema, inspectionLevelSchema, rectificationStatusSchema, subjectSchema } from "./status.ts";
import { largestWhole } from "./whole-number.ts";

/** There is no year 0. */
export const isoDateSchema = z.string().regex(/^(?!0000)\d{4}-\d{2}-\d{2}$/);

/** A value with its place; `null` where the text does not state it. */
const stated = <T extends z.ZodType>(value: T) => z.object({ value, span: sourceSpanSchema });
/** What is larger than its column is no figure of a notice. */
const count = z.int().nonnegative().max(largestWhole);
const largestWan = 10_000_000_000;

export const inspectionSchema = z.object({
  kind: stated(inspectionKindSchema).nullable(),
  level: stated(inspectionLevelSchema).nullable(),
  body: stated(z.string()).nullable(),
  round: stated(z.string()).nullable(),
  start: stated(isoDateSchema).nullable(),
  end: stated(isoDateSchema).nullable(),
  feedback: stated(isoDateSchema).nullable(),
});

/** What the notice says of a subject in figures. `span` is the sentence or clause; each figure has its own place. */
export const declaredTotalSchema = z.object({
  subject: subjectSchema,
  total: stated(count).nullable(),
  done: stated(count).nullable(),
  ongoing: stated(count).nullable(),
  span: sourceSpanSchema,
  /** An editor put one of its figures right; a reading never says so. A figure that the text does not have has an empty place. */
  corrected: z.literal(true).optional(),
  /** What was found in the notice contradicts it (contradictions.ts); a reading never says so. */
  disputed: z.literal(true).optional(),
});
export type DeclaredTotal = z.infer<typeof declaredTotalSchema>;

export const outcomeSchema = z.object({
  kind: z.string(),
  count,
  unit: z.enum(["件", "人", "次"]),
  span: sourceSpanSchema,
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** Money in 万元 (ten thousand yuan), converted from the unit as printed. */
export const amountSchema = z.object({
  kind: z.string(),
  wan: z.number().nonnegative().lt(largestWan),
  span: sourceSpanSchema,
});
export type Amount = z.infer<typeof amountSchema>;

export const noticeMetaSchema = z.object({
  title: stated(z.string()).nullable(),
  issuer: stated(z.string()).nullable(),
  unit: stated(z.string()).nullable(),
  /** Official names from province to county, shortest first; `span` is the name or text it was derived from. */
  region: stated(z.array(z.string()).max(3)).nullable(),
  inspection: inspectionSchema,
  published: stated(isoDateSchema).nullable(),
  signed: stated(isoDateSchema).nullable(),
  disclosure: z
    .object({ start: isoDateSchema.nullable(), end: isoDateSchema.nullable(), span: sourceSpanSchema })
    .nullable(),
  contact: z.object({
    phones: z.array(stated(z.string())),
    emails: z.array(stated(z.string())),
    address: stated(z.string()).nullable(),
    postcode: stated(z.string()).nullable(),
  }),
  totals: z.array(declaredTotalSchema),
  /** Percent, as printed. */
  completionRate: stated(z.number().min(0).max(100)).nullable(),
  outcomes: z.array(outcomeSchema),
  systems: stated(count).nullable(),
  amounts: z.array(amountSchema),
  unfinished: z.array(stated(z.string())),
  longTerm: z.array(stated(z.string())),
});
export type NoticeMeta = z.infer<typeof noticeMetaSchema>;

export const measureSchema = z.object({
  /** The words without line breaks; equal to the slice of `span` but for white space. */
  text: z.string().min(1),
  span: sourceSpanSchema,
});
export type Measure = z.infer<typeof measureSchema>;

export const itemKindSchema = z.enum(["aspect", "problem", "task"]);
export type ItemKind = z.infer<typeof itemKindSchema>;

/** An aspect, problem or task with what lies below it. `span` covers the heading, its measures and its children. */
export interface LedgerItem {
  kind: ItemKind;
  /** The mark as printed without its dot: 一, (一), 1, (1), ①. */
  number: string | null;
  title: string;
  titleSpan: z.infer<typeof sourceSpanSchema>;
  span: z.infer<typeof sourceSpanSchema>;
  status: z.infer<typeof rectificationStatusSchema>;
  /** Where the status is said; `null` where it is unknown. */
  statusSpan: z.infer<typeof sourceSpanSchema> | null;
  measures: Measure[];
  children: LedgerItem[];
}

export const ledgerItemSchema: z.ZodType<LedgerItem> = z.lazy(() =>
  z.object({
    kind: itemKindSchema,
    number: z.string().nullable(),
    title: z.string().min(1),
    titleSpan: sourceSpanSchema,
    span: sourceSpanSchema,
    status: rectificationStatusSchema,
    statusSpan: sourceSpanSchema.nullable(),
    measures: z.array(measureSchema),
    children: z.array(ledgerItemSchema),
  }),
);

export const ledgerSchema = z.object({
  /** Whom the notice speaks for: one unit, or a whole round over many units (then `items` is usually empty). */
  scope: z.enum(["unit", "round"]),
  /** The part of the text that this notice takes up (a page may carry several). */
  span: sourceSpanSchema,
  meta: noticeMetaSchema,
  items: z.array(ledgerItemSchema),
  diagnostics: z.array(diagnosticSchema),
});
export type Ledger = z.infer<typeof ledgerSchema>;

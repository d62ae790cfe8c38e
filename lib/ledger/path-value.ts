// What can stand where an editor puts something right: its shape, its place, and when two of them say the same.
import { z } from "zod";
import { type CorrectionPath, type EntryTarget, type PathTarget, targetOf, toKindName } from "./correction-path.ts";
import {
  amountSchema,
  type DeclaredTotal,
  declaredTotalSchema,
  inspectionSchema,
  itemKindSchema,
  measureSchema,
  noticeMetaSchema,
  outcomeSchema,
} from "./schema.ts";
import { type SourceSpan, type Stated, sourceSpanSchema } from "./span.ts";
import { rectificationStatusSchema } from "./status.ts";

const itemStatusSchema = z.object({ status: rectificationStatusSchema, statusSpan: sourceSpanSchema.nullable() });
export type ItemStatus = z.infer<typeof itemStatusSchema>;

const itemTitleSchema = z.object({ title: z.string().min(1), titleSpan: sourceSpanSchema });
export type ItemTitle = z.infer<typeof itemTitleSchema>;

type MeasureText = z.infer<typeof measureSchema>;

/** Of what an item or a measure is, and where it hangs. */
export const entryPlaceSchema = z.object({
  kind: z.enum([...itemKindSchema.options, "measure"]),
  /** The item above it, with what it was called when this was said; `null` at the top. */
  under: z.object({ id: z.int().nonnegative(), title: z.string() }).nullable(),
  /** The words that it had when it was read, or that an editor put it in with; `null` where it is only said to hang elsewhere. */
  words: z.object({ number: z.string().nullable(), text: z.string().min(1), span: sourceSpanSchema }).nullable(),
});
export type EntryPlace = z.infer<typeof entryPlaceSchema>;

/** What stands at the path of an item or a measure. */
export type EntryValue = ItemStatus | ItemTitle | MeasureText | EntryPlace;

/** What stands at a path; `null` is "not stated", and of a place: not there. */
export type PathValue =
  | Stated<string | number | string[]>
  | z.infer<typeof declaredTotalSchema>
  | z.infer<typeof outcomeSchema>
  | z.infer<typeof amountSchema>
  | EntryValue
  | null;

/** The key of an inspection's fact. */
export function inspectionKey(path: string): keyof typeof inspectionSchema.shape | null {
  return path.startsWith("inspection.")
    ? (path.slice("inspection.".length) as keyof typeof inspectionSchema.shape)
    : null;
}

/** A measure lies under an item; nothing lies under itself, and what was put in is known by where its words begin. */
function placeSchemaOf({ kind, id }: EntryTarget) {
  return entryPlaceSchema
    .refine((place) => (place.kind === "measure") === (kind === "measure"), "an item is no measure")
    .refine((place) => place.kind !== "measure" || place.under !== null, "a measure lies under an item")
    .refine((place) => kind === "measure" || place.under?.id !== id, "nothing lies under itself")
    .refine((place) => place.words === null || place.words.span.start === id, "its words begin elsewhere")
    .nullable();
}

function schemaOf(target: PathTarget): z.ZodType<PathValue> {
  switch (target.kind) {
    case "item":
      if (target.part === "status") return itemStatusSchema;
      return target.part === "title" ? itemTitleSchema : placeSchemaOf(target);
    case "measure":
      return target.part === "text" ? measureSchema : placeSchemaOf(target);
    case "total":
      return declaredTotalSchema.refine((value) => value.subject === target.subject, "another subject").nullable();
    case "figure": {
      const isNamed = (value: { kind: string }) => toKindName(value.kind) === target.name;
      return target.list === "outcomes"
        ? outcomeSchema.refine(isNamed, "another kind").nullable()
        : amountSchema.refine(isNamed, "another kind").nullable();
    }
    case "stated": {
      const key = inspectionKey(target.path);
      if (key !== null) return inspectionSchema.shape[key];
      return noticeMetaSchema.shape[target.path as "unit" | "region" | "completionRate"];
    }
  }
}

/** The value if it can stand at this path, else a result that says why not. */
export function checkPathValue(path: CorrectionPath, value: unknown) {
  return schemaOf(targetOf(path)).safeParse(value);
}

/** A value without its places: what makes two of them the same. */
export function toBareValue(value: PathValue): string {
  if (value === null) return "null";
  if ("under" in value) return JSON.stringify([value.kind, value.under?.title ?? null, value.words?.text ?? null]);
  if ("text" in value) return JSON.stringify(value.text);
  if ("status" in value) return value.status;
  if ("title" in value) return JSON.stringify(value.title);
  if ("count" in value) return JSON.stringify([value.count, value.unit]);
  if ("wan" in value) return JSON.stringify(value.wan);
  if ("value" in value) return JSON.stringify(value.value);
  const { total, done, ongoing } = value;
  return JSON.stringify([total?.value ?? null, done?.value ?? null, ongoing?.value ?? null]);
}

/** Whether two values say the same, wherever they stand. What a place is under is known by its id, whatever it is called. */
export function isSameValue(a: PathValue, b: PathValue): boolean {
  if (a !== null && b !== null && "under" in a && "under" in b) return a.kind === b.kind && a.under?.id === b.under?.id;
  return toBareValue(a) === toBareValue(b);
}

/** Where a value stands in the text; `null` where the text does not have it. */
export function placeOf(value: PathValue): SourceSpan | null {
  if (value === null) return null;
  const span =
    "under" in value
      ? (value.words?.span ?? null)
      : "status" in value
        ? value.statusSpan
        : "title" in value
          ? value.titleSpan
          : value.span;
  return span === null || span.start === span.end ? null : span;
}

/** Figures as they are said: that they are corrected or contradicted is worked out anew wherever they are read. */
export function withoutMarks(standing: DeclaredTotal | undefined): DeclaredTotal | null {
  if (standing === undefined) return null;
  const { subject, total, done, ongoing, span } = standing;
  return { subject, total, done, ongoing, span };
}

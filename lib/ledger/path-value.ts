// What can stand where an editor puts something right: its shape, its place, and when two of them say the same.
import { z } from "zod";
import { type CorrectionPath, type PathTarget, targetOf, toKindName } from "./correction-path.ts";
import { amountSchema, declaredTotalSchema, inspectionSchema, noticeMetaSchema, outcomeSchema } from "./schema.ts";
import { type SourceSpan, type Stated, sourceSpanSchema } from "./span.ts";
import { rectificationStatusSchema } from "./status.ts";

const itemStatusSchema = z.object({ status: rectificationStatusSchema, statusSpan: sourceSpanSchema.nullable() });
export type ItemStatus = z.infer<typeof itemStatusSchema>;

/** The title may end elsewhere when it is corrected, never begin elsewhere: that is what the item is known by. */
const itemTitleSchema = z.object({ title: z.string().min(1), titleSpan: sourceSpanSchema });
export type ItemTitle = z.infer<typeof itemTitleSchema>;

/** What stands at a path; `null` is "not stated". */
export type PathValue =
  | Stated<string | number | string[]>
  | z.infer<typeof declaredTotalSchema>
  | z.infer<typeof outcomeSchema>
  | z.infer<typeof amountSchema>
  | ItemStatus
  | ItemTitle
  | null;

/** The key of an inspection's fact. */
export function inspectionKey(path: string): keyof typeof inspectionSchema.shape | null {
  return path.startsWith("inspection.")
    ? (path.slice("inspection.".length) as keyof typeof inspectionSchema.shape)
    : null;
}

function schemaOf(target: PathTarget): z.ZodType<PathValue> {
  switch (target.kind) {
    case "item":
      return target.part === "title"
        ? itemTitleSchema.refine((value) => value.titleSpan.start === target.start, "a title begins where it began")
        : itemStatusSchema;
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
  if ("status" in value) return value.status;
  if ("title" in value) return JSON.stringify(value.title);
  if ("count" in value) return JSON.stringify([value.count, value.unit]);
  if ("wan" in value) return JSON.stringify(value.wan);
  if ("value" in value) return JSON.stringify(value.value);
  const { total, done, ongoing } = value;
  return JSON.stringify([total?.value ?? null, done?.value ?? null, ongoing?.value ?? null]);
}

/** Whether two values say the same, wherever they stand. */
export function isSameValue(a: PathValue, b: PathValue): boolean {
  return toBareValue(a) === toBareValue(b);
}

/** Where a value stands in the text; `null` where the text does not have it. */
export function placeOf(value: PathValue): SourceSpan | null {
  if (value === null) return null;
  const span = "status" in value ? value.statusSpan : "title" in value ? value.titleSpan : value.span;
  return span === null || span.start === span.end ? null : span;
}

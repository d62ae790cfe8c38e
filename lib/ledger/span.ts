// Where a value stands in the kept text. Offsets are UTF-16 code units, half-open: `text.slice(start, end)`.
import { z } from "zod";

export const sourceSpanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, "a span ends before it starts");

export type SourceSpan = z.infer<typeof sourceSpanSchema>;

/** A value that the text states, with its place. What is not stated is `null`, never a `Stated` of nothing. */
export interface Stated<T> {
  value: T;
  span: SourceSpan;
}

/** The words a span covers. */
export function sliceSpan(text: string, span: SourceSpan): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies within `outer`, edges included. */
export function isInside(inner: SourceSpan, outer: SourceSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

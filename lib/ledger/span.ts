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

/** The text with what the spans cover blanked out, line breaks kept: every other offset stays where it was. */
export function blankSpans(text: string, spans: readonly SourceSpan[]): string {
  let blanked = text;
  for (const { start, end } of spans) {
    blanked = blanked.slice(0, start) + blanked.slice(start, end).replace(/[^\n]/g, " ") + blanked.slice(end);
  }
  return blanked;
}

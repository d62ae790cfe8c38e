// A line as it stands on a page, made for tests.
import type { PageLine } from "./page-lines.ts";

/** A line of 16-point type on A4: the measure is 30 characters wide and begins at 57. */
export function line(text: string, baseline: number, more: Partial<PageLine> = {}): PageLine {
  const left = more.left ?? 57;
  return {
    text,
    page: 0,
    left,
    right: left + text.length * 16,
    baseline,
    size: 16,
    pageWidth: 595,
    pageHeight: 842,
    ...more,
  };
}

/** A line that fills the measure. */
export const FULL = "甲".repeat(30);

// Places in a text -> a tree of them: each place can be an element of its own, so that an address leads to all of it.
import type { SourceSpan } from "@/lib/ledger/span.ts";

export interface NestedSpan extends SourceSpan {
  children: NestedSpan[];
}

/**
 * The places as a tree, the outer ones around the inner. Equal places are one. A place that overlaps another without
 * lying in it is cut off at its edge: it keeps its beginning, to which its address leads.
 */
export function nestSpans(spans: readonly SourceSpan[], within: SourceSpan): NestedSpan[] {
  const root: NestedSpan = { ...within, children: [] };
  const sorted = spans
    .filter((span) => span.start < span.end && span.start >= within.start && span.end <= within.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open = [root];
  for (const span of sorted) {
    let above = open.at(-1) as NestedSpan;
    while (span.start >= above.end && open.length > 1) {
      open.pop();
      above = open.at(-1) as NestedSpan;
    }
    if (above.start === span.start && above.end === span.end && above !== root) continue;
    const nested: NestedSpan = { start: span.start, end: Math.min(span.end, above.end), children: [] };
    above.children.push(nested);
    open.push(nested);
  }
  return root.children;
}

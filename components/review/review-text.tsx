// The kept text beside the form: every place that a field or an item was read from has an address (`#s-12-34`), so that
// a link leads there without script and without losing what was typed.
import type { ReactNode } from "react";
import { readPath } from "@/lib/ledger/correction.ts";
import { statedPaths } from "@/lib/ledger/correction-path.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import { placeOf } from "@/lib/ledger/path-value.ts";
import type { SourceSpan } from "@/lib/ledger/span.ts";
import { listItems } from "../notice/notice-marks.ts";
import { type NestedSpan, nestSpans } from "./nested-spans.ts";

/** The address of a place in the text on the same page. */
export function toPlaceHref({ start }: SourceSpan): string {
  return `#s-${start}`;
}

function listSpans({ meta, items, diagnostics, corrections }: NoticeDetail): SourceSpan[] {
  const values = [
    ...statedPaths.map((path) => readPath({ meta, items }, path) ?? null),
    ...corrections.map((one) => one.readValue),
  ];
  return [
    ...values.map(placeOf).filter((span) => span !== null),
    ...[...meta.totals, ...meta.outcomes, ...meta.amounts].map(({ span }) => span),
    ...listItems(items).map(({ titleSpan }) => titleSpan),
    ...diagnostics.flatMap(({ spans }) => spans),
  ];
}

export function ReviewText({ notice }: { notice: NoticeDetail }) {
  const { text, span } = notice;
  const taken = new Set<number>();
  return (
    <div className="notice-text" lang="zh-CN">
      {renderSpans(text, nestSpans(listSpans(notice), span), span, taken)}
    </div>
  );
}

/** The words of `within` with the nested places in them; the outermost place of a beginning has its address. */
function renderSpans(text: string, spans: readonly NestedSpan[], within: SourceSpan, taken: Set<number>): ReactNode[] {
  const nodes: ReactNode[] = [];
  let at = within.start;
  for (const span of spans) {
    if (span.start > at) nodes.push(text.slice(at, span.start));
    const id = taken.has(span.start) ? undefined : `s-${span.start}`;
    taken.add(span.start);
    nodes.push(
      <span key={`${span.start}-${span.end}`} id={id} className="says">
        {renderSpans(text, span.children, span, taken)}
      </span>,
    );
    at = span.end;
  }
  if (at < within.end) nodes.push(text.slice(at, within.end));
  return nodes;
}

// The kept text beside the form: every place that a field or an item was read from has an address (`#s-12-34`), so that
// a link leads there without script and without losing what was typed.
import type { ReactNode } from "react";
import { readPath } from "@/lib/ledger/correction.ts";
import { statedPaths } from "@/lib/ledger/correction-path.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import { placeOf } from "@/lib/ledger/path-value.ts";
import type { SourceSpan } from "@/lib/ledger/span.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { SectionHeading } from "../layout/section-heading.tsx";
import { listItems } from "../notice/notice-marks.ts";
import { toTextNodes } from "../notice/text-nodes.ts";
import { type NestedSpan, nestSpans } from "./nested-spans.ts";
import { keptWordsId } from "./words-field.tsx";

/** The address of a place in the text on the same page. */
export function toPlaceHref({ start }: SourceSpan): string {
  return `#s-${start}`;
}

function listSpans(notice: NoticeDetail, withMeasures: boolean): SourceSpan[] {
  const { meta, items, diagnostics, corrections } = notice;
  const values = [
    ...statedPaths.map((path) => readPath(notice, path) ?? null),
    ...corrections.map((one) => one.readValue),
  ];
  return [
    ...values.map(placeOf).filter((span) => span !== null),
    ...[...meta.totals, ...meta.outcomes, ...meta.amounts].map(({ span }) => span),
    ...listItems(items).flatMap(({ titleSpan, measures }) => [
      titleSpan,
      ...(withMeasures ? measures.map(({ span }) => span) : []),
    ]),
    ...diagnostics.flatMap(({ spans }) => spans),
  ];
}

interface ReviewTextProps {
  notice: NoticeDetail;
  /** Measures are marked too, and titles stand out: it shows how the text was cut. */
  withMeasures?: boolean;
  messages: Messages;
}

/** The text as a pane of its own, beside what was read from it. */
export function ReviewTextPane({ notice, withMeasures = false, messages }: ReviewTextProps) {
  const { text, span } = notice;
  const taken = new Set<number>();
  const places = nestSpans(listSpans(notice, withMeasures), span);
  const titles = new Set(withMeasures ? listItems(notice.items).map(({ titleSpan }) => toKey(titleSpan)) : []);
  return (
    <div className="pane">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="pane-scroll" tabIndex={0} aria-labelledby="source-text">
        <SectionHeading id="source-text" aside={messages.pages.notice.characters(span.end - span.start)}>
          {messages.review.notice.text}
        </SectionHeading>
        <div id={keptWordsId} className="notice-text" lang="zh-CN">
          {renderSpans(text, places, span, taken, titles)}
        </div>
      </section>
    </div>
  );
}

const toKey = ({ start, end }: SourceSpan) => `${start}-${end}`;

/** The words of `within` with the nested places in them; the outermost place of a beginning has its address. */
function renderSpans(
  text: string,
  spans: readonly NestedSpan[],
  within: SourceSpan,
  taken: Set<number>,
  titles: ReadonlySet<string>,
): ReactNode[] {
  const nodes: ReactNode[] = [];
  let at = within.start;
  for (const span of spans) {
    if (span.start > at) nodes.push(...toTextNodes(text.slice(at, span.start)));
    const id = taken.has(span.start) ? undefined : `s-${span.start}`;
    taken.add(span.start);
    nodes.push(
      <span key={toKey(span)} id={id} className={titles.has(toKey(span)) ? "says in-title" : "says"}>
        {renderSpans(text, span.children, span, taken, titles)}
      </span>,
    );
    at = span.end;
  }
  if (at < within.end) nodes.push(...toTextNodes(text.slice(at, within.end)));
  return nodes;
}

// A notice -> the places in its text that the page marks, each with its way back to the ledger.
import type { KeptItem, NoticeDetail } from "@/lib/ledger/detail.ts";
import type { DeclaredTotal } from "@/lib/ledger/schema.ts";
import type { SourceSpan } from "@/lib/ledger/span.ts";
import type { TextMark } from "./cut-text.ts";

/** Every item with those below it. */
export function listItems(items: KeptItem[]): KeptItem[] {
  return items.flatMap((item) => [item, ...listItems(item.children)]);
}

/** A declared figure stands in its clause; a part of it may stand elsewhere. */
function listPlaces({ span, total, done, ongoing }: DeclaredTotal): SourceSpan[] {
  return [span, ...[total, done, ongoing].flatMap((part) => (part ? [part.span] : []))];
}

/** Titles of items and declared figures. */
export function toMarks(notice: NoticeDetail): TextMark[] {
  return [
    ...listItems(notice.items).map((item) => ({
      ...item.titleSpan,
      className: "in-title",
      href: `#item-${item.position}`,
    })),
    ...notice.meta.totals.flatMap((total) =>
      listPlaces(total).map((span) => ({ ...span, className: "says", href: `#figure-${total.subject}` })),
    ),
  ];
}

/** Where in the ledger a place belongs: the item or measure that holds it most closely, a figure, else its head. */
export function findBack(notice: NoticeDetail, at: SourceSpan): string {
  let best: { href: string; length: number } | null = null;
  const offer = (span: SourceSpan, href: string) => {
    if (span.start > at.start || at.end > span.end) return;
    if (best === null || span.end - span.start < best.length) best = { href, length: span.end - span.start };
  };
  for (const total of notice.meta.totals) for (const span of listPlaces(total)) offer(span, `#figure-${total.subject}`);
  for (const item of listItems(notice.items)) {
    offer(item.span, `#item-${item.position}`);
    offer(item.titleSpan, `#item-${item.position}`);
    for (const measure of item.measures) offer(measure.span, `#item-${measure.position}`);
  }
  return (best as { href: string } | null)?.href ?? "#ledger-pane";
}

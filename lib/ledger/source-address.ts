// Addresses of places: sentences in a notice's text (`?at=12-34,50-52#at`), an item of its ledger (`#item-7`).
import type { UnitProgress } from "./progress.ts";
import type { DeclaredTotal } from "./schema.ts";
import type { SourceSpan, Stated } from "./span.ts";
import { findRated } from "./stated-rate.ts";

/** The most places of one address: the figures of one subject are three. */
const mostPlaces = 12;

/** A place without words: a corrected value that the text does not have stands nowhere in it. */
const hasWords = (span: SourceSpan): boolean => span.start < span.end;

/** Places in the order of the text, each once: the one way in which an address names them. */
function toPlaces(spans: readonly SourceSpan[]): SourceSpan[] {
  const sorted = spans.filter(hasWords).sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted
    .filter((span, index) => span.start !== sorted[index - 1]?.start || span.end !== sorted[index - 1]?.end)
    .slice(0, mostPlaces);
}

/**
 * The page of a notice with places marked; works without script, since the server marks them. Where the text has none of
 * them, the page alone.
 */
export function toSourceHref(noticeId: number, ...spans: SourceSpan[]): string {
  const places = toPlaces(spans).map(({ start, end }) => `${start}-${end}`);
  return places.length === 0 ? `/notices/${noticeId}` : `/notices/${noticeId}?at=${places.join(",")}#at`;
}

/** The same, for words that are a link only where they lead to others: `null` where the text has none of the places. */
export function findSourceHref(noticeId: number, ...spans: SourceSpan[]): string | null {
  return spans.some(hasWords) ? toSourceHref(noticeId, ...spans) : null;
}

/**
 * The page of a notice with every part of a declared figure marked: total, done and ongoing, wherever each of them stands.
 * Where the text has none of their words, the clause that states them.
 */
export function toFigureHref(noticeId: number, figure: FigurePlaces): string {
  return toSourceHref(noticeId, ...listPlaces(figure));
}

type FigurePlaces = Pick<DeclaredTotal, "total" | "done" | "ongoing" | "span">;

function listPlaces({ total, done, ongoing, span }: FigurePlaces): SourceSpan[] {
  const parts = [total, done, ongoing].flatMap((part) => (part && hasWords(part.span) ? [part.span] : []));
  return parts.length > 0 ? parts : [span];
}

/** The page of a notice with a stated rate marked, and every part of the figures that it speaks of. */
export function toRateHref(noticeId: number, rate: Stated<number>, totals: readonly DeclaredTotal[]): string {
  const rated = findRated(rate.value, totals);
  return toSourceHref(noticeId, rate.span, ...(rated ? listPlaces(rated.total) : []));
}

/** The list that a figure was counted in. */
export function toListHref(noticeId: number): string {
  return `/notices/${noticeId}#listed`;
}

/** Where the figures come from that stand for a unit: their words, or the list that they were counted in. */
export function toShownHref({
  notice,
  declared,
  shown,
}: Pick<UnitProgress, "notice" | "declared" | "shown">): string | null {
  if (shown === null) return null;
  if (shown.basis === "listed") return toListHref(notice.id);
  const figure = declared.find((one) => one.subject === shown.subject);
  return figure ? toFigureHref(notice.id, figure) : null;
}

/** Whether an address leads to the text of a notice: that of a sum may lead to its units. */
export function leadsToText(path: string): boolean {
  return path.startsWith("/notices/");
}

/** The place of an item in the ledger on the page of its notice. */
export function toItemHref(noticeId: number, position: number): string {
  return `/notices/${noticeId}#item-${position}`;
}

/** Reads `12-34,50-52` from an address, in the order of the text; what is no span of a text of this length is left out. */
export function parseAt(value: string | string[] | undefined, length: number): SourceSpan[] {
  if (typeof value !== "string" || value.length > 2000) return [];
  return toPlaces(
    value.split(",").flatMap((part) => {
      const match = /^(\d{1,8})-(\d{1,8})$/.exec(part);
      const span = { start: Number(match?.[1]), end: Number(match?.[2]) };
      return span.end <= length ? [span] : [];
    }),
  );
}

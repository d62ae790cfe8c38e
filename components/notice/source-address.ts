// Addresses of places: a sentence in a notice's text (`?at=12-34#at`), an item of its ledger (`#item-7`).
import type { SourceSpan } from "@/lib/ledger/span.ts";

/**
 * The page of a notice with a span selected; works without script, since the server marks it. A corrected value that the
 * text does not have stands nowhere in it: then the page alone.
 */
export function toSourceHref(noticeId: number, span: SourceSpan): string {
  if (span.start === span.end) return `/notices/${noticeId}`;
  return `/notices/${noticeId}?at=${span.start}-${span.end}#at`;
}

/** The place of an item in the ledger on the page of its notice. */
export function toItemHref(noticeId: number, position: number): string {
  return `/notices/${noticeId}#item-${position}`;
}

/** Reads `12-34` from an address; `null` for anything that is no span of a text of this length. */
export function parseAt(value: string | string[] | undefined, length: number): SourceSpan | null {
  const match = typeof value === "string" ? /^(\d{1,8})-(\d{1,8})$/.exec(value) : null;
  if (!match) return null;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return span.start < span.end && span.end <= length ? span : null;
}

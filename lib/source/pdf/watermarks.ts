// Pages -> the same without what is drawn across the text of each: the name of a site, a warning. Promise: only words go
// that come again at one place, page after page, in another size than the text's.
import type { ExtractedPage, TextPiece } from "./extract-pages.ts";
import { isAtEdge } from "./page-edge.ts";
import { findUsualSize } from "./usual-size.ts";

/** On two pages alone words may come again by chance. */
const FEWEST_PAGES = 3;
/** The share of the pages that they come again on. */
const REPEATED_SHARE = 0.6;
const OTHER_SIZE = 0.12;

/** @param pages all pages, with their pieces as they are drawn */
export function dropWatermarks(pages: readonly ExtractedPage[]): ExtractedPage[] {
  const size = findUsualSize(pages.flatMap(({ pieces }) => pieces));
  const needed = Math.max(FEWEST_PAGES, REPEATED_SHARE * pages.length);
  const pagesByPlace = new Map<string, Set<number>>();
  const placeOf = (piece: TextPiece, page: ExtractedPage) =>
    Math.abs(piece.size - size) > OTHER_SIZE * size && !isAtEdge(piece.y, page)
      ? `${Math.round(piece.x)} ${Math.round(piece.y)} ${piece.text}`
      : null;
  for (const [number, page] of pages.entries()) {
    for (const piece of page.pieces) {
      const place = placeOf(piece, page);
      if (place !== null) pagesByPlace.set(place, (pagesByPlace.get(place) ?? new Set()).add(number));
    }
  }
  const isWatermark = (piece: TextPiece, page: ExtractedPage) =>
    (pagesByPlace.get(placeOf(piece, page) ?? "")?.size ?? 0) >= needed;
  return pages.map((page) => ({ ...page, pieces: page.pieces.filter((piece) => !isWatermark(piece, page)) }));
}

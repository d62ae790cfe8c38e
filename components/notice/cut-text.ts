// A text and the places in it -> pieces in order. Together the pieces are the text; each knows what lies over it.
import type { SourceSpan } from "@/lib/ledger/span.ts";

export interface TextMark extends SourceSpan {
  /** How the words look. */
  className: string;
  /** Where they lead; the shortest mark over a piece decides. */
  href?: string;
}

export interface TextPiece extends SourceSpan {
  text: string;
  classNames: string[];
  href: string | null;
}

/** Cuts the part `within` of `text` at the edges of the marks. Marks may overlap; what lies outside is ignored. */
export function cutText(text: string, within: SourceSpan, marks: TextMark[]): TextPiece[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, within.start), end: Math.min(mark.end, within.end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start);
  const edges = [...new Set([within.start, within.end, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  const pieces: TextPiece[] = [];
  let next = 0;
  let over: typeof inside = [];
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const [start, end] = [edges[index] ?? 0, edges[index + 1] ?? 0];
    over = over.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[next]) {
      over.push(mark);
      next += 1;
    }
    const links = over.filter((mark) => mark.href !== undefined).sort((a, b) => a.end - a.start - (b.end - b.start));
    pieces.push({
      start,
      end,
      text: text.slice(start, end),
      classNames: [...new Set(over.map((mark) => mark.className))].filter((name) => name !== ""),
      href: links[0]?.href ?? null,
    });
  }
  return pieces;
}

import type { SourceSpan } from "@/lib/ledger/span.ts";

/** A text with some of its places marked; the words are text, never HTML. */
export function Highlighted({ text, spans }: { text: string; spans: SourceSpan[] }) {
  const pieces: { text: string; marked: boolean; start: number }[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), marked: false, start: at });
    pieces.push({ text: text.slice(span.start, span.end), marked: true, start: span.start });
    at = span.end;
  }
  pieces.push({ text: text.slice(at), marked: false, start: at });
  return pieces.map((piece) =>
    piece.marked ? (
      <mark key={piece.start} className="searched">
        {piece.text}
      </mark>
    ) : (
      <span key={piece.start}>{piece.text}</span>
    ),
  );
}

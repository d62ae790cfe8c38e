// The sentences that speak for the whole notice: everything outside the items of the ledger.
import type { SourceSpan } from "../ledger/span.ts";
import type { Frame } from "./frame.ts";
import type { NoticeText } from "./notice-text.ts";

/** Spans of sentences from the lead to the end, cut at full stops outside quotation marks, leaving out what `taken` covers. */
export function outsideSentences(text: NoticeText, frame: Frame, taken: SourceSpan[]): SourceSpan[] {
  const holes = [...taken].sort((a, b) => a.start - b.start);
  const sentences: SourceSpan[] = [];
  let hole = 0;
  const push = (start: number, end: number) => {
    if (end - start > 1) sentences.push({ start, end });
  };
  for (const line of frame.lines.slice(frame.lead)) {
    let start = line.start;
    for (let at = line.start; at < line.end; at++) {
      while (hole < holes.length && holes[hole]!.end <= at) hole++;
      const covering = holes[hole];
      if (covering && covering.start <= at) {
        push(start, at);
        at = Math.min(covering.end, line.end) - 1;
        start = at + 1;
        continue;
      }
      if (text.folded[at] === "。" && !text.enclosures.isInside(at)) {
        push(start, at + 1);
        start = at + 1;
      }
    }
    push(start, line.end);
  }
  return sentences;
}

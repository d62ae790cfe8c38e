// The sentences that speak for the whole notice: everything outside the items of the ledger.
import type { SourceSpan } from "../ledger/span.ts";
import type { Frame } from "./frame.ts";
import type { NoticeText } from "./notice-text.ts";
import { RuleSet } from "./signals.ts";

/** The rules that are asked about such a sentence. */
export const SENTENCE = new RuleSet();

/** A sentence with what its characters say about the rules that can match in it. */
export interface Sentence extends SourceSpan {
  signals: number;
}

/** Spans of sentences from the lead to the end, cut at full stops outside quotation marks, leaving out what `taken` covers. */
export function outsideSentences(text: NoticeText, frame: Frame, taken: SourceSpan[]): Sentence[] {
  const { folded, enclosures } = text;
  const holes = taken.length > 1 ? [...taken].sort((a, b) => a.start - b.start) : taken;
  const sentences: Sentence[] = [];
  let hole = 0;
  /** The next full stop, kept from line to line: a text may have none. */
  let stop = -1;
  for (let index = frame.lead; index < frame.lines.length; index++) {
    const line = frame.lines[index]!;
    let { start } = line;
    for (let at = start; at < line.end; ) {
      while (hole < holes.length && holes[hole]!.end <= at) hole++;
      const covering = holes[hole];
      if (covering && covering.start <= at) {
        addSentence(folded, start, at, sentences);
        start = at = Math.min(covering.end, line.end);
        continue;
      }
      const limit = covering ? Math.min(covering.start, line.end) : line.end;
      if (stop < at) stop = nextStop(folded, at);
      at = Math.min(stop + 1, limit);
      if (stop < limit && !enclosures.isInside(stop)) {
        addSentence(folded, start, at, sentences);
        start = at;
      }
    }
    addSentence(folded, start, line.end, sentences);
  }
  return sentences;
}

/** What follows the last full stop or semicolon of folded words. */
export function lastSentence(words: string): string {
  return words.slice(Math.max(words.lastIndexOf("。"), words.lastIndexOf(";")) + 1);
}

function nextStop(folded: string, at: number): number {
  const stop = folded.indexOf("。", at);
  return stop < 0 ? folded.length : stop;
}

function addSentence(folded: string, start: number, end: number, sentences: Sentence[]): void {
  if (end - start > 1) sentences.push({ start, end, signals: SENTENCE.read(folded, start, end) });
}

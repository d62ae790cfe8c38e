// Words that are shown in part: the cut is said by an ellipsis, and lies inside no number, no date and no character.
import type { SourceSpan } from "./span.ts";

/** 2023年2月9日 · 12,000 · 83.4万元 · 91.7% · 216个 */
const WHOLE =
  /[\d０-９]+(?:[.．,，:：/年月-][\d０-９]+)*(?:[年月日号%％‰个项件人条名次]|[万亿]?元)?|[\ud800-\udbff][\udc00-\udfff]/g;
/** No number or date is longer. */
const LONGEST_WHOLE = 24;

/** The number, date or character that an offset would cut in two; `null` where it cuts none. */
function wholeAt(text: string, at: number): SourceSpan | null {
  const from = Math.max(0, at - LONGEST_WHOLE);
  for (const { index, 0: words } of text.slice(from, at + LONGEST_WHOLE).matchAll(WHOLE)) {
    const start = from + index;
    if (start < at && at < start + words.length) return { start, end: start + words.length };
  }
  return null;
}

/** At most `longest` code units of the words of a place from its beginning on, with an ellipsis where they are cut. */
export function cutWords(words: string, longest: number): string {
  if (words.length <= longest) return words;
  // What is nothing but one long number is cut all the same.
  return `${words.slice(0, wholeAt(words, longest)?.start || longest).trimEnd()}…`;
}

/** The end of what stands before a place, at most `longest` code units, with an ellipsis where they are cut. */
export function cutLead(words: string, longest: number): string {
  const from = words.length - longest;
  if (from <= 0) return words;
  return `…${words.slice(wholeAt(words, from)?.end ?? from).trimStart()}`;
}

/** The words of a place with at most so many code units before and behind it, on one line. */
export function quoteAround(text: string, { start, end }: SourceSpan, before: number, after: number): string {
  const lead = cutLead(text.slice(Math.max(0, start - before - LONGEST_WHOLE), start), before);
  const rest = cutWords(text.slice(end, end + after + LONGEST_WHOLE), after);
  return `${lead}${text.slice(start, end)}${rest}`.replace(/\s/g, " ");
}

/** Code units of the sentence that are shown on either side of a place, and of the place itself. */
const AROUND = 28;
const LONGEST_PLACE = 90;
const SENTENCE_ENDS = /[。；;\n]/;
const BEHIND_END = /(?<=[。；;])|\n/;

/** Words of a text on one line, and where in them a place stands. */
export interface Quotation {
  text: string;
  highlights: SourceSpan[];
}

/** The words of a place with some of what stands around it in its sentence. */
export function quoteSentence(text: string, { start, end }: SourceSpan): Quotation {
  const room = AROUND + LONGEST_WHOLE;
  const before =
    text
      .slice(Math.max(0, start - room), start)
      .split(SENTENCE_ENDS)
      .at(-1) ?? "";
  const lead = cutLead(before, AROUND).trimStart();
  const words = cutWords(text.slice(start, Math.min(end, start + LONGEST_PLACE + LONGEST_WHOLE)), LONGEST_PLACE);
  const after = end - start > LONGEST_PLACE ? "" : (text.slice(end, end + room).split(BEHIND_END)[0] ?? "");
  return {
    text: `${lead}${words}${cutWords(after, AROUND)}`.replace(/\s/g, " ").trimEnd(),
    highlights: [{ start: lead.length, end: lead.length + words.length }],
  };
}

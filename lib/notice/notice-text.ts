// A text with what every rule needs of it: the words as printed, the same words folded, and their enclosures.
import type { SourceSpan, Stated } from "../ledger/span.ts";
import { type Enclosures, findEnclosures } from "./enclosures.ts";
import { fold } from "./fold.ts";

export interface NoticeText {
  printed: string;
  folded: string;
  enclosures: Enclosures;
}

/** Prepares a text for the rules. */
export function toNoticeText(printed: string): NoticeText {
  const folded = fold(printed);
  return { printed, folded, enclosures: findEnclosures(folded) };
}

/** By character: 1 for white space. */
const BLANK = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) BLANK[unit] = /\s/.test(String.fromCharCode(unit)) ? 1 : 0;

export function isBlank(folded: string, at: number): boolean {
  return at < folded.length && BLANK[folded.charCodeAt(at)] === 1;
}

/** The next offset from `at` on where no white space stands. */
export function skipBlanks(folded: string, at: number): number {
  let next = at;
  while (isBlank(folded, next)) next++;
  return next;
}

/** The span without white space at its ends; an empty span stays where it is. */
export function trimSpan(text: NoticeText, start: number, end: number): SourceSpan {
  while (start < end && BLANK[text.folded.charCodeAt(start)] === 1) start++;
  while (end > start && BLANK[text.folded.charCodeAt(end - 1)] === 1) end--;
  return { start, end };
}

/** The printed words of a span, on one line: line ends and the blanks around them are dropped. */
export function printedWords(text: NoticeText, span: SourceSpan): string {
  const words = text.printed.slice(span.start, span.end);
  return /[\n\r\u2028\u2029\u0085]/.test(words) ? words.replace(/[^\S\n\r]*[\n\r\u2028\u2029\u0085]+\s*/g, "") : words;
}

/** A value with the place it was read from, the words being the value. */
export function statedWords(text: NoticeText, start: number, end: number): Stated<string> | null {
  const span = trimSpan(text, start, end);
  return span.start === span.end ? null : { value: printedWords(text, span), span };
}

export interface Found {
  /** Offset in the whole text. */
  start: number;
  match: RegExpExecArray;
}

/**
 * All matches of a global pattern between two offsets. The pattern sees no more than that stretch, so that looking
 * through every line of a text costs no more than its length.
 */
export function findWithin(folded: string, pattern: RegExp, from: number, to: number): Found[] {
  return allMatches(folded.slice(from, to), pattern).map((match) => ({ start: from + match.index, match }));
}

/** All matches of a global pattern. Unlike `matchAll` it makes no copy of the pattern, which costs more than a sentence. */
export function allMatches(words: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

// A text with what every rule needs of it: the words as printed, the same words folded, and what one pass over their
// characters finds: enclosures, ends of lines, blanks, and where inside a line a mark or label may begin.
import type { SourceSpan, Stated } from "../ledger/span.ts";
import { ENCLOSING, Enclosures } from "./enclosures.ts";
import { foldReturn, foldUnit, isBlank, spell, unitsOf } from "./fold.ts";
import { MAY_BE_INLINE_LABEL } from "./label-words.ts";
import type { Mark } from "./mark.ts";
import { MAY_BE_MARK } from "./marker.ts";
import { indexFrom } from "./offsets.ts";

/** A line, with the mark that begins it once that is known. */
export interface Line extends SourceSpan {
  mark?: Mark | null;
}

export interface NoticeText {
  printed: string;
  folded: string;
  enclosures: Enclosures;
  /** Offsets of line feeds. */
  lineEnds: number[];
  /** Offsets at which runs of blanks begin. */
  blanks: number[];
  /** Pairs: a character behind which a piece may begin, and where it would begin, with a character fit for it. */
  openings: number[];
  /** Whether tabs are printed, as between the cells of a table. */
  tabbed: boolean;
  /** Its lines, kept once they are known: a page is split to look for its notices, and again to read the only one. */
  lines: Line[] | null;
  /** Kept as well: its printed lines, and whether a table with a column of numbers stands in it. */
  printedLines: SourceSpan[] | null;
  hasNumberColumn: boolean | null;
}

/** Kinds of folded characters, as bits. */
const LINE_END = 1;
const BLANK = 2;
const ENCLOSES = 4;
/** A mark or label inside a line stands behind punctuation. */
const BOUNDARY = 8;
/** What it folds to depends on what follows. */
const RETURN = 16;
const KIND = new Uint8Array(65536);
KIND[10] = LINE_END;
KIND[13] = RETURN;
KIND[32] = BLANK;
for (const unit of ENCLOSING) KIND[unit]! |= ENCLOSES;
for (const character of "。;:!?,、”’》)]") KIND[character.charCodeAt(0)]! |= BOUNDARY;
/** By folded character: 1 where a mark or label may begin. */
const MAY_OPEN = MAY_BE_MARK.map((kind, unit) => Math.min(kind | MAY_BE_INLINE_LABEL[unit]!, 1));
/** By printed character: what it folds to, and above that the kind of this. One look-up says both. */
const FOLDED_KIND = new Int32Array(65536);
for (let unit = 0; unit < 65536; unit++) FOLDED_KIND[unit] = foldUnit(unit) | (KIND[foldUnit(unit)]! << 16);
const FOLDED_BLANK = 32 | (BLANK << 16);

/** What the character at an offset, not folded yet, folds to, with its kind. */
function foldedKindAt(printed: string, units: Uint16Array, at: number): number {
  const found = FOLDED_KIND[units[at]!]!;
  return found >>> 16 === RETURN ? FOLDED_KIND[foldReturn(printed, at)]! : found;
}

/** Prepares a text for the rules. */
export function toNoticeText(printed: string): NoticeText {
  const { length } = printed;
  const units = unitsOf(printed);
  const enclosures = new Enclosures(length);
  const lineEnds: number[] = [];
  const blanks: number[] = [];
  const openings: number[] = [];
  for (let at = 0; at < length; at++) {
    const found = foldedKindAt(printed, units, at);
    units[at] = found;
    if (found < 65536) continue;
    const kind = found >>> 16;
    if ((kind & ENCLOSES) !== 0) enclosures.take(at, found & 65535);
    if ((kind & BOUNDARY) !== 0) {
      let next = at + 1;
      while (next < length && foldedKindAt(printed, units, next) === FOLDED_BLANK) next++;
      if (next < length && MAY_OPEN[FOLDED_KIND[units[next]!]! & 65535] === 1) openings.push(at, next);
    } else if (kind === BLANK) {
      if (at === 0 || units[at - 1] !== 32) blanks.push(at);
    } else if (kind === LINE_END) lineEnds.push(at);
  }
  const folded = spell(units, length);
  return {
    printed,
    folded,
    enclosures,
    lineEnds,
    blanks,
    openings,
    tabbed: printed.includes("\t"),
    lines: null,
    printedLines: null,
    hasNumberColumn: null,
  };
}

/** The span without white space at its ends; an empty span stays where it is. */
export function trimSpan(text: NoticeText, start: number, end: number): SourceSpan {
  const { folded } = text;
  let from = start;
  let to = end;
  while (from < to && isBlank(folded, from)) from++;
  while (to > from && isBlank(folded, to - 1)) to--;
  return { start: from, end: to };
}

/** The printed words of a span, on one line: line ends and the blanks around them are dropped. */
export function printedWords(text: NoticeText, span: SourceSpan): string {
  const words = text.printed.slice(span.start, span.end);
  const lineEnd = text.lineEnds[indexFrom(text.lineEnds, span.start)];
  // Every sign that ends a line is folded to one; the return before it goes with it.
  return lineEnd !== undefined && lineEnd < span.end
    ? words.replace(/[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029\u0085]+(?:[^\S\n\r\u2028\u2029]\s*)?/g, "")
    : words;
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

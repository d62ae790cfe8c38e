// A text with what every rule needs of it: the words as printed, the same words folded, and what one pass over their
// characters finds: enclosures, ends of lines, blanks, and where inside a line a mark or label may begin.
import type { SourceSpan, Stated } from "../ledger/span.ts";
import { allMatches } from "./all-matches.ts";
import { ENCLOSING, Enclosures } from "./enclosures.ts";
import { foldDot, foldReturn, foldUnit, isBlank, LONGEST_KEPT, spell, unitsOf } from "./fold.ts";
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

/** What a folded character is to the pass below, as bits. */
const LINE_END = 1;
const BLANK = 2;
const ENCLOSES = 4;
/** A mark or label inside a line stands behind punctuation, or is led in by dashes: 不力——一是…. */
const BOUNDARY = 8;
const DASH = 16;
/** What a printed character is: one that folds to another or is of one of these kinds; one where a mark or label may begin. */
const MATTERS = 1;
const OPENS = 2;
const RETURN = 13;
const TAB = 9;
const DOT = 46;
const KIND = new Uint8Array(65536);
KIND[10] = LINE_END;
KIND[32] = BLANK;
KIND[45] = DASH;
for (const unit of ENCLOSING) KIND[unit]! |= ENCLOSES;
for (const character of "。;:!?,、”’》)]") KIND[character.charCodeAt(0)]! |= BOUNDARY;
/** By printed character. */
const ROLE = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  const folded = foldUnit(unit);
  if (folded !== unit || KIND[folded] !== 0 || unit === RETURN || unit === DOT) ROLE[unit] = MATTERS;
  if (MAY_BE_MARK[folded] !== 0 || MAY_BE_INLINE_LABEL[folded] !== 0) ROLE[unit]! |= OPENS;
}

let kept = new Int32Array(0);

/** Room for offsets, which texts share as they do that for their units. */
function roomBeside(units: Uint16Array): Int32Array {
  const size = units.length + 1;
  if (units.length > LONGEST_KEPT) return new Int32Array(size);
  if (kept.length < size) kept = new Int32Array(size);
  return kept;
}

/**
 * Offsets of the characters that matter, hardly one in ten; behind the last stands the length. They are counted and not
 * branched for: where punctuation stands cannot be foretold, and a wrong guess costs the processor ten characters. Four in
 * one round take half the time of four rounds.
 */
function offsetsThatMatter(units: Uint16Array, length: number): Int32Array {
  const offsets = roomBeside(units);
  let count = 0;
  let at = 0;
  for (const fours = length - 3; at < fours; at += 4) {
    offsets[count] = at;
    count += ROLE[units[at]!]! & MATTERS;
    offsets[count] = at + 1;
    count += ROLE[units[at + 1]!]! & MATTERS;
    offsets[count] = at + 2;
    count += ROLE[units[at + 2]!]! & MATTERS;
    offsets[count] = at + 3;
    count += ROLE[units[at + 3]!]! & MATTERS;
  }
  for (; at < length; at++) {
    offsets[count] = at;
    count += ROLE[units[at]!]! & MATTERS;
  }
  offsets[count] = length;
  return offsets;
}

/** The next offset where no blank is printed that stays within the line. */
function skipPrintedBlanks(printed: string, units: Uint16Array, from: number): number {
  let at = from;
  while (at < printed.length && (units[at] === RETURN ? foldReturn(printed, at) : foldUnit(units[at]!)) === 32) at++;
  return at;
}

/** Prepares a text for the rules. */
export function toNoticeText(printed: string): NoticeText {
  const { length } = printed;
  const units = unitsOf(printed);
  const enclosures = new Enclosures();
  const lineEnds: number[] = [];
  const blanks: number[] = [];
  const openings: number[] = [];
  let tabbed = false;
  const offsets = offsetsThatMatter(units, length);
  for (let index = 0; offsets[index]! < length; index++) {
    const at = offsets[index]!;
    const unit = units[at]!;
    let folded = unit === RETURN ? foldReturn(printed, at) : foldUnit(unit);
    if (folded === DOT) folded = foldDot(units, at, length);
    units[at] = folded;
    const kind = KIND[folded]!;
    if ((kind & ENCLOSES) !== 0) enclosures.take(at, folded);
    if ((kind & BOUNDARY) !== 0) {
      // A blank matters.
      const next = offsets[index + 1] === at + 1 ? skipPrintedBlanks(printed, units, at + 1) : at + 1;
      if (next < length && (ROLE[units[next]!]! & OPENS) !== 0) openings.push(at, next);
    } else if (kind === BLANK) {
      if (at === 0 || units[at - 1] !== 32) blanks.push(at);
      if (unit === TAB) tabbed = true;
    } else if (kind === LINE_END) lineEnds.push(at);
    else if (kind === DASH && at + 1 < length && foldUnit(units[at + 1]!) === 45) {
      const before = KIND[units[at - 1]!];
      if (before === 0) openings.push(at - 1, at);
    }
  }
  return {
    printed,
    folded: spell(units, length),
    enclosures,
    lineEnds,
    blanks,
    openings,
    tabbed,
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
  const found: Found[] = [];
  for (const match of allMatches(folded.slice(from, to), pattern)) found.push({ start: from + match.index, match });
  return found;
}

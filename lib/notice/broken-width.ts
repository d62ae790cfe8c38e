// The width at which the lines of a text were broken by force, as a PDF or an old mailer does. Promise: lines that are
// paragraphs have none, however many of them are as wide: their widths differ freely, or what follows begins anew.
import type { SourceSpan } from "../ledger/span.ts";
import { SENTENCE_ENDS } from "./character-table.ts";
import { matchMark } from "./marker.ts";
import type { NoticeText } from "./notice-text.ts";
import { isLabelled } from "./title-lines.ts";

/** The narrowest and the widest that lines are broken at by force, in full-width characters. */
const NARROWEST = 16;
const WIDEST = 90;
/** Lines fall short of the width by a character or two that must not begin or end a line. */
export const RAGGED = 2.5;
/** Shares of the lines: so many are full at least, so few are wider at most. */
const FULL_SHARE = 0.2;
const WIDER_SHARE = 0.05;
/** Of the full lines so many end no sentence, and so many of these, each with an end of its own, stand above one that goes on. */
const OPEN_SHARE = 0.6;
const BROKEN_SHARE = 0.5;
/** A line that falls short of the width by no more is nearly as wide; hardly any such line ends no sentence, and few others. */
const NEAR = 7.5;
const SHORTER = 3;
/** So narrow, some sentences take three lines; of wider lines they may all take two. */
const NARROW = 32;
const CHAINED_SHARE = 0.1;

/** In print a Latin letter or digit is half as wide; some programs break lines by the number of their characters. */
const LETTER_WIDTHS = [0.5, 1];

export function widthOf(words: string, start: number, end: number, letter: number): number {
  if (letter === 1) return end - start;
  let letters = 0;
  for (let at = start; at < end; at++) if (words.charCodeAt(at) < 0x80) letters++;
  return end - start - letters * (1 - letter);
}

/** Where the indent of a line begins. */
export function printedStart({ folded }: NoticeText, { start }: SourceSpan): number {
  let from = start;
  while (from > 0 && folded.charCodeAt(from - 1) === 32) from--;
  return from;
}

export const endsSentence = ({ folded }: NoticeText, { end }: SourceSpan) =>
  SENTENCE_ENDS[folded.charCodeAt(end - 1)] !== 0;

/** By width, in halves of a full-width character: how many lines are so wide, and how many of them end a sentence. */
const OF_WIDTH = new Uint32Array(2 * WIDEST + 1);
const ENDING = new Uint32Array(2 * WIDEST + 1);

/** The width of a line in halves of a character; Infinity where none is broken so wide. */
function halvesOf(text: NoticeText, line: SourceSpan, letter: number): number {
  const from = printedStart(text, line);
  return (line.end - from) * letter > WIDEST ? Infinity : 2 * widthOf(text.printed, from, line.end, letter);
}

/** Counts the lines by their width; how many are wider than any that was broken by force, as soon as too many are. */
function countWidths(text: NoticeText, lines: SourceSpan[], letter: number): number {
  OF_WIDTH.fill(0);
  ENDING.fill(0);
  let wider = 0;
  for (const line of lines) {
    const width = halvesOf(text, line, letter);
    if (width <= 2 * WIDEST) {
      OF_WIDTH[width]!++;
      if (endsSentence(text, line)) ENDING[width]!++;
    } else if (++wider > lines.length * WIDER_SHARE) break;
  }
  return wider;
}

/** How much of a line's end tells it from others: what is said of each problem ends alike, and so do headings (…的问题). */
const OWN_END = 2;

/**
 * Whether so many of the full lines go on below as only lines do that were broken by force: they end no sentence, what
 * follows begins with no mark or label, each ends in its own way, some go on with one above, and few other lines are so.
 * @param width in halves of a character
 */
function isBroken(text: NoticeText, lines: SourceSpan[], letter: number, width: number, full: number): boolean {
  const ends = new Set<string>();
  let [near, shorter, chained, last] = [0, 0, 0, -1];
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1]!;
    if (endsSentence(text, line)) continue;
    const halves = halvesOf(text, line, letter);
    if (halves > width || matchMark(text.folded, next.start) !== null || isLabelled(text, next)) continue;
    if (halves > width - 2 * RAGGED) {
      ends.add(text.folded.slice(line.end - OWN_END, line.end));
      if (index === last + 1) chained++;
      last = index;
    } else {
      shorter++;
      if (halves > width - 2 * NEAR) near++;
    }
  }
  const broken = ends.size;
  if (broken < full * BROKEN_SHARE || near > broken || shorter > broken * SHORTER) return false;
  return width > 2 * NARROW || chained > broken * CHAINED_SHARE;
}

export interface BrokenWidth {
  width: number;
  /** How wide a Latin letter is. */
  letter: number;
  /** How many lines are full. */
  full: number;
}

function findWidth(text: NoticeText, lines: SourceSpan[], letter: number): BrokenWidth | null {
  let wider = countWidths(text, lines, letter);
  for (let width = 2 * WIDEST; width >= 2 * NARROWEST && wider <= lines.length * WIDER_SHARE; width--) {
    if (OF_WIDTH[width] === 0) continue;
    let full = 0;
    let ending = 0;
    for (let at = width; at > width - 2 * RAGGED; at--) {
      full += OF_WIDTH[at]!;
      ending += ENDING[at]!;
    }
    const mayBe = full >= lines.length * FULL_SHARE && full - ending >= full * OPEN_SHARE;
    if (mayBe && isBroken(text, lines, letter, width, full)) return { width: width / 2, letter, full };
    wider += OF_WIDTH[width]!;
  }
  return null;
}

/** The width at which lines were broken by force; `null` where they are paragraphs. */
export function findBrokenWidth(text: NoticeText, lines: SourceSpan[]): BrokenWidth | null {
  let best: BrokenWidth | null = null;
  for (const letter of LETTER_WIDTHS) {
    const found = findWidth(text, lines, letter);
    if (found && (best === null || found.full > best.full)) best = found;
  }
  return best;
}

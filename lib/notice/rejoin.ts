// Lines that were broken by force inside their sentences, as a PDF or an old mailer does → paragraphs on one line each.
// A line goes on below where the next word did not fit on it; where a paragraph begins, indents and marks say.
import type { SourceSpan } from "../ledger/span.ts";
import { SENTENCE_ENDS } from "./character-table.ts";
import { classifyHeading } from "./lexicon.ts";
import { isPageNumber, splitAtLineEnds } from "./lines.ts";
import { matchMark } from "./marker.ts";
import type { NoticeText } from "./notice-text.ts";
import { hasNumberColumn } from "./table-columns.ts";

/** The narrowest and the widest that lines are broken at by force, in full-width characters. */
const NARROWEST = 16;
const WIDEST = 90;
const FEWEST_LINES = 12;
/** Lines fall short of the width by a character or two that must not begin or end a line. */
const RAGGED = 2.5;
/** Shares of the lines: so many are full at least, so few are wider at most. */
const FULL_SHARE = 0.2;
const WIDER_SHARE = 0.05;
const INDENT = 1.5;

interface PrintedLine extends SourceSpan {
  indent: number;
  /** With its indent. */
  width: number;
}

/** In print a Latin letter or digit is half as wide; some programs break lines by the number of their characters. */
const LETTER_WIDTHS = [0.5, 1];

function widthOf(words: string, start: number, end: number, letter: number): number {
  if (letter === 1) return end - start;
  let letters = 0;
  for (let at = start; at < end; at++) if (words.charCodeAt(at) < 0x80) letters++;
  return end - start - letters * (1 - letter);
}

/** Where the indent of a line begins. */
function printedStart({ folded }: NoticeText, { start }: SourceSpan): number {
  let from = start;
  while (from > 0 && folded.charCodeAt(from - 1) !== 10) from--;
  return from;
}

function measureLines(text: NoticeText, lines: SourceSpan[], letter: number): PrintedLine[] {
  return lines.map((line) => {
    const { start, end } = line;
    const indent = widthOf(text.printed, printedStart(text, line), start, letter);
    return { start, end, indent, width: indent + widthOf(text.printed, start, end, letter) };
  });
}

const FIRST_WORD =
  /(?:(?:[—–]{1,2}|[~～至])?[\w@.+-]+(?:[,:;!?%)\]}，。、；：？！）”’》】][,.:;!?%)\]}，。、；：？！）”’》】]*)?|[^\w@.+-][,.:;!?%)\]}，。、；：？！）”’》】]*)/uy;

/** The width of a line's first word with the marks that must not be parted from it. */
function firstWidth({ printed }: NoticeText, { start, end }: SourceSpan, letter: number): number {
  FIRST_WORD.lastIndex = start;
  const first = FIRST_WORD.exec(printed)?.[0].length ?? 1;
  return widthOf(printed, start, Math.min(end, start + first), letter);
}

const endsSentence = ({ folded }: NoticeText, { end }: SourceSpan) => SENTENCE_ENDS[folded.charCodeAt(end - 1)] !== 0;

/** By width, in halves of a full-width character: how many lines are so wide, and how many of them end a sentence. */
const OF_WIDTH = new Uint32Array(2 * WIDEST + 1);
const ENDING = new Uint32Array(2 * WIDEST + 1);

/** Counts the lines by their width; how many are wider than any that was broken by force, as soon as too many are. */
function countWidths(text: NoticeText, lines: SourceSpan[], letter: number): number {
  OF_WIDTH.fill(0);
  ENDING.fill(0);
  let wider = 0;
  for (const line of lines) {
    const from = printedStart(text, line);
    const width = (line.end - from) * letter > WIDEST ? Infinity : 2 * widthOf(text.printed, from, line.end, letter);
    if (width <= 2 * WIDEST) {
      OF_WIDTH[width]!++;
      if (endsSentence(text, line)) ENDING[width]!++;
    } else if (++wider > lines.length * WIDER_SHARE) break;
  }
  return wider;
}

/** The width at which lines were broken by force, and how many are full; `null` where they are paragraphs. */
function findWidth(text: NoticeText, lines: SourceSpan[], letter: number): { width: number; full: number } | null {
  let wider = countWidths(text, lines, letter);
  for (let width = 2 * WIDEST; width >= 2 * NARROWEST && wider <= lines.length * WIDER_SHARE; width--) {
    if (OF_WIDTH[width] === 0) continue;
    let full = 0;
    let ending = 0;
    for (let at = width; at > width - 2 * RAGGED; at--) {
      full += OF_WIDTH[at]!;
      ending += ENDING[at]!;
    }
    if (full >= lines.length * FULL_SHARE && full - ending >= full * 0.6) return { width: width / 2, full };
    wider += OF_WIDTH[width]!;
  }
  return null;
}

/** The indent above which a line begins a paragraph, or `null` where indents do not say. */
function findIndent(text: NoticeText, lines: PrintedLine[], isFull: (index: number) => boolean): number | null {
  const least = lines.reduce((least, line) => Math.min(least, line.indent), Infinity);
  const indented = lines.filter((line) => line.indent >= least + INDENT).length;
  if (indented < lines.length * 0.08 || indented > lines.length * 0.8) return null;
  let going = 0;
  let flush = 0;
  for (let index = 1; index < lines.length; index++) {
    if (!isFull(index - 1) || /[。!?;:”)]/.test(text.folded[lines[index - 1]!.end - 1]!)) continue;
    going++;
    if (lines[index]!.indent < least + INDENT) flush++;
  }
  return flush >= going * 0.7 ? least + INDENT : null;
}

/** Begins a paragraph of its own behind a full stop, though it has no mark. */
export const PARAGRAPH =
  /^(?:中共|中国共产党|欢迎|下一步|下步|截至|特此|联系|附件|监督|现将|(?:整改|完成|责任|牵头|采取|落实|反馈|存在)[\u3400-\u9fff]{0,8}:|\d{4}年\d{1,2}月\d{1,2}日$)/;

/** A title, or what a page says of itself: what follows is another line, however full this one is. */
const HEAD =
  /^(?!现将)[^。;,]{0,120}(?:整改|反馈)[^。;,]{0,60}(?:通报|公告|公示|公布|公开|报告)\s*$|^[^。;,]{0,60}(?:日期|时间|来源|作者|浏览次数|访问量|字体)\s?:[^。;,]*$/;

/** What can follow the words of a heading within it: …问题|的整改情况. */
const GOES_ON = /^(?:的|之|和|及|与|或|整改|落实|进展|情况|问题|方面|[、,。;:”’)])/;

export interface Rejoined {
  /** The text with its paragraphs on one line each. */
  printed: string;
  /** For each offset of `printed`, and its end, the offset in the text as kept. */
  origin: Int32Array;
}

class Rejoiner {
  /** Whether headings that begin at the margin stand where a paragraph has plainly ended. */
  private readonly hasFlushHeadings: boolean;
  private readonly indent: number | null;

  constructor(
    private readonly text: NoticeText,
    readonly lines: PrintedLine[],
    private readonly width: number,
    private readonly letter: number,
  ) {
    this.indent = findIndent(text, lines, (index) => this.isFull(index));
    const { indent } = this;
    this.hasFlushHeadings =
      indent !== null &&
      lines.some(
        (line, index) =>
          index > 0 && line.indent < indent && !this.isFull(index - 1) && matchMark(text.folded, line.start) !== null,
      );
  }

  /** Whether the first word of the next line had no room on a line. */
  private isFull(index: number): boolean {
    const next = this.lines[index + 1];
    return (
      next !== undefined && this.lines[index]!.width + firstWidth(this.text, next, this.letter) > this.width - RAGGED
    );
  }

  /** Whether a line goes on with the paragraph before it, which begins at line `from`. */
  goesOn(index: number, from: number): boolean {
    const { folded, enclosures } = this.text;
    const line = this.lines[index]!;
    const before = this.lines[index - 1]!;
    if (!this.isFull(index - 1)) return enclosures.isInside(line.start) && before.width > this.width * 0.6;
    if (this.indent !== null && line.indent >= this.indent) return false;
    const ended = endsSentence(this.text, before);
    if (HEAD.test(folded.slice(this.lines[from]!.start, before.end))) return false;
    const mark = matchMark(folded, line.start);
    if (this.indent !== null) return !(ended && mark !== null && this.hasFlushHeadings);
    if (mark === null) {
      const words = folded.slice(line.start, line.end);
      return ended ? !PARAGRAPH.test(words) : GOES_ON.test(words) || !this.isHeading(from, index);
    }
    return !ended && !/[”)]/.test(folded[before.end - 1]!) && !this.isHeading(from, index);
  }

  /** Whether the paragraph so far is a heading: a mark, and words that say it is an aspect or a problem. */
  private isHeading(from: number, to: number): boolean {
    const { folded } = this.text;
    const { start } = this.lines[from]!;
    const mark = matchMark(folded, start);
    const words = folded.slice(mark?.end ?? start, this.lines[to - 1]!.end);
    if (!mark || words.length > 2 * this.width || /[。;]/.test(words)) return false;
    const { aspect, problem, deficiency } = classifyHeading(words.replace(/\s+/g, ""));
    return aspect || problem || (deficiency && matchMark(folded, this.lines[to]!.start) !== null);
  }
}

/** Puts the lines of a text together again; `null` where they are paragraphs. Lines that only number a page are left out. */
export function rejoinLines(text: NoticeText): Rejoined | null {
  const lines: SourceSpan[] = [];
  for (const line of splitAtLineEnds(text)) if (!isPageNumber(text, line)) lines.push(line);
  if (lines.length < FEWEST_LINES) return null;
  let way: { width: number; full: number; letter: number } | null = null;
  for (const letter of LETTER_WIDTHS) {
    const found = findWidth(text, lines, letter);
    if (found && (way === null || found.full > way.full)) way = { width: found.width, full: found.full, letter };
  }
  if (!way || hasNumberColumn(text)) return null;
  const rejoiner = new Rejoiner(text, measureLines(text, lines, way.letter), way.width, way.letter);
  return joinLines(text, rejoiner.lines, (index, from) => rejoiner.goesOn(index, from));
}

/** The text with one line for each paragraph: `goesOn` says whether a line belongs to the one that begins at line `from`. */
export function joinLines(
  text: NoticeText,
  lines: SourceSpan[],
  goesOn: (index: number, from: number) => boolean,
): Rejoined {
  const parts: string[] = [];
  const origin = new Int32Array(text.printed.length + lines.length + 1);
  let length = 0;
  let from = 0;
  lines.forEach((line, index) => {
    if (index > 0 && !goesOn(index, from)) {
      parts.push("\n");
      origin[length++] = lines[index - 1]!.end;
      from = index;
    }
    parts.push(text.printed.slice(line.start, line.end));
    for (let at = line.start; at < line.end; at++) origin[length++] = at;
  });
  origin[length] = lines[lines.length - 1]?.end ?? 0;
  return { printed: parts.join(""), origin: origin.subarray(0, length + 1) };
}

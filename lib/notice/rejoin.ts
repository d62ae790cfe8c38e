// Lines that were broken by force inside their sentences, as a PDF or an old mailer does → paragraphs on one line each.
// A line goes on below where the next word did not fit on it; where a paragraph begins, indents and marks say.
import type { SourceSpan } from "../ledger/span.ts";
import { type BrokenWidth, endsSentence, findBrokenWidth, printedStart, RAGGED, widthOf } from "./broken-width.ts";
import { atEnd } from "./edge-rules.ts";
import { classifyHeading, readStatus } from "./lexicon.ts";
import { isPageNumber, splitAtLineEnds } from "./lines.ts";
import { matchLostMark } from "./lost-marks.ts";
import { isEnumeration, type Mark, type MarkStyle } from "./mark.ts";
import { matchMark } from "./marker.ts";
import type { NoticeText } from "./notice-text.ts";
import { isDigit } from "./numeral.ts";
import { joinAtBlanks, splitAtBlanks } from "./page-on-one-line.ts";
import { hasNumberColumn } from "./table-columns.ts";
import { isLabelled } from "./title-lines.ts";

const FEWEST_LINES = 12;
const INDENT = 1.5;
/** A paragraph is indented by so much, in full-width characters; or by twice as many spaces, where characters are counted. */
const LOST_INDENT = 2;

interface PrintedLine extends SourceSpan {
  indent: number;
  /** With its indent. */
  width: number;
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

/** A title, or what a page or a mail says of itself: what follows is another line, however full this one is. */
const HEAD =
  /^(?!现将)[^。;,]{0,120}(?:整改|反馈)[^。;,]{0,60}(?:通报|公告|公示|公布|公开|报告)\s*(?:\([\u3400-\u9fff]{1,6}[稿版]\)\s*)?$|^(?:主\s{0,2}题|发件人|收件人|抄送|发送时间|Subject|From|To|Cc|Date|Sent)\s?:[^。;]*$|^[^。;,]{0,60}(?:日期|时间|来源|作者|浏览次数|访问量|字体)\s?:[^。;,]*$/;

/** What can follow the words of a heading within it: …问题|的整改情况. */
const GOES_ON = /^(?:的|之|和|及|与|或|整改|落实|进展|情况|问题|方面|[、,。;:”’)])/;

/** Behind these a mark or a label below goes on with the line: 问题1、|2、3, 商定的整改|措施:…. */
const REACHES_ON = atEnd(
  /(?:[、,(第的和及与]|主要|具体|采取|取得|牵头|目前|(?<!正在|持续|继续)整改|(?<!已|已经)(?:完成|落实))$/,
);
/** A label is no shorter; 措施: may be the end of a longer one. */
const SHORTEST_LABEL = 4;
const LONGEST_STATUS = 20;

/** The mark that a line begins with; 问题|(1)关于… is none of the first line's. */
function markOn(folded: string, { start, end }: SourceSpan): Mark | null {
  const mark = matchMark(folded, start);
  const isBelow = mark !== null && mark.number !== null && mark.end > end && !NUMBER.test(folded.slice(start, end));
  return isBelow ? null : mark;
}

const NUMBER = /[\d一二三四五六七八九十\u2460-\u3229]/;

/** 问题1:…, 1关于…: words that a paragraph begins with. */
function beginsHeading(folded: string, start: number, mark: Mark | null): boolean {
  if (mark) return mark.says !== undefined || isEnumeration(mark.style) || folded.startsWith("关于", mark.end);
  const lost = matchLostMark(folded, start);
  return lost !== null && folded.startsWith("关于", lost.end);
}

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
  /** By style: the number of the mark that began a line last. */
  private readonly last = new Map<MarkStyle, number>();

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
  private isFull(index: number, indent = 0): boolean {
    const next = this.lines[index + 1];
    if (next === undefined) return false;
    const width = indent + this.lines[index]!.width + firstWidth(this.text, next, this.letter);
    return width > this.width - RAGGED;
  }

  /** Whether the first line of a paragraph has lost the indent that made it full, and ends no sentence. */
  private isFullButIndent(index: number): boolean {
    if (this.indent !== null || endsSentence(this.text, this.lines[index]!)) return false;
    return this.isFull(index, LOST_INDENT * 2 * this.letter);
  }

  /** Whether a line goes on with the paragraph before it, which begins at line `from`; asked of one line after the other. */
  goesOn(index: number, from: number): boolean {
    const { folded, enclosures } = this.text;
    const line = this.lines[index]!;
    const before = this.lines[index - 1]!;
    const mark = markOn(folded, line);
    const isNext = mark !== null && this.isNext(mark);
    const isFull = this.isFull(index - 1);
    if (!isFull && !(from === index - 1 && this.isFullButIndent(from)))
      return enclosures.isInside(line.start) && before.width > this.width * 0.6;
    if (this.indent !== null && line.indent >= this.indent) return false;
    const ended = endsSentence(this.text, before);
    const above = folded.slice(this.lines[from]!.start, before.end);
    // Room was left for a word or two: where a heading's mark follows, it begins a paragraph.
    if (!isFull && beginsHeading(folded, line.start, mark) && !REACHES_ON.test(above)) return false;
    if (HEAD.test(above)) return false;
    const beginsAnew = (isNext || this.isLabel(line)) && !enclosures.isInside(line.start) && !REACHES_ON.test(above);
    if (this.indent !== null) return !((ended || beginsAnew) && mark !== null && this.hasFlushHeadings);
    if (beginsAnew || this.endsInStatus(this.lines[from]!, above)) return false;
    if (mark === null) {
      const words = folded.slice(line.start, line.end);
      if (ended) return !PARAGRAPH.test(words);
      return GOES_ON.test(words) || enclosures.isInside(line.start) || !this.isHeading(from, index);
    }
    return !ended && !/[”)]/.test(folded[before.end - 1]!) && !this.isHeading(from, index);
  }

  /** Whether a mark goes on with the sequence of its style: 2. below 1. */
  private isNext({ style, value, end }: Mark): boolean {
    if (value === null) return false;
    const isNext = this.last.get(style) === value - 1 && !isDigit(this.text.folded.charCodeAt(end));
    this.last.set(style, value);
    return isNext;
  }

  /** Whether a line begins with a label that can be no end of one above. */
  private isLabel(line: SourceSpan): boolean {
    const colon = this.text.folded.indexOf(":", line.start);
    return colon >= line.start + SHORTEST_LABEL && isLabelled(this.text, line);
  }

  /** 整改时限:2023年底;完成情况:已完成 — a labelled paragraph that says at its end how far it is. */
  private endsInStatus(first: SourceSpan, above: string): boolean {
    const status = above.slice(above.lastIndexOf(":") + 1);
    return status.length <= LONGEST_STATUS && isLabelled(this.text, first) && readStatus(status) !== null;
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

/** The width of lines where each blank within a figure or a day ends none. */
function widthWithFigures(text: NoticeText, split: SourceSpan[]): BrokenWidth | null {
  const lines = joinAtBlanks(text, split, { width: Infinity, letter: 1 });
  return lines.length < split.length && lines.length >= FEWEST_LINES ? findBrokenWidth(text, lines) : null;
}

/** Puts the lines of a text together again; `null` where they are paragraphs. Lines that only number a page are left out. */
export function rejoinLines(text: NoticeText): Rejoined | null {
  const printed = splitAtLineEnds(text);
  const isOnOneLine = printed.length < FEWEST_LINES;
  const split = isOnOneLine
    ? splitAtBlanks(text, printed, FEWEST_LINES)
    : printed.filter((line) => !isPageNumber(text, line));
  if (split.length < FEWEST_LINES) return null;
  const way = findBrokenWidth(text, split) ?? (isOnOneLine ? widthWithFigures(text, split) : null);
  if (!way || hasNumberColumn(text)) return null;
  const lines = isOnOneLine ? joinAtBlanks(text, split, way) : split;
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

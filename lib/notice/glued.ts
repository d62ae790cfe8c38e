// Headings and closings that were glued to the end of the line above them: …建立台账。二、下一步打算 → two lines.
// Only the sequence of the headings above vouches for such a mark, and words that a heading is made of.
import type { SourceSpan } from "../ledger/span.ts";
import { isGenericTitle, saysChapter } from "./chapter-words.ts";
import { SENTENCE_ENDS, toCharacterTable } from "./character-table.ts";
import { classifyHeading } from "./lexicon.ts";
import { type LostMark, matchLostMark } from "./lost-marks.ts";
import { isEnumeration, type Mark, type MarkStyle, marksChapter } from "./mark.ts";
import { matchMark } from "./marker.ts";
import { type Line, type NoticeText, trimSpan } from "./notice-text.ts";
import { indexFrom } from "./offsets.ts";
import { saysLack } from "./plain-lack.ts";

/** Marks of headings; what is marked otherwise is as often a list within a measure. */
const HEADS: ReadonlySet<MarkStyle> = new Set(["chapter", "cn-paren", "arabic", "decimal-2", "decimal-3", "roman"]);
/** (1): of a heading only where it says what is wanting, and goes on with others that do. */
const MAY_HEAD: ReadonlySet<MarkStyle> = new Set([...HEADS, "arabic-paren"]);
const LONGEST_TITLE = 60;
/** 1 ends a title or parts it, 2 may begin a mark that is glued to one. */
const BEHIND_TITLE = toCharacterTable("。!?;:,", "(0123456789");
/** …方面, …问题, …情况. */
const ENDS_TITLE = toCharacterTable("面题况");
/** The last words of a notice, where they cannot be those of a measure. */
const CLOSING =
  /(?:(?:现|敬请|诚挚|热忱)?欢迎(?:社会各界|广大)?[^。;]{0,40}(?:监督|意见|建议)|(?:联系|监督|举报|咨询)电话\s?:|特此(?:通报|公示|公告|报告)|公示期(?:为|:))/y;

/** The first sentence of a heading, and whether it ends with its line. */
function titleAt({ folded, enclosures }: NoticeText, from: number, to: number): { words: string; closes: boolean } {
  let end = from;
  // No heading is longer; to look for the end of a line without full stops at each of its marks would cost its square.
  const limit = Math.min(to, from + LONGEST_TITLE + 1);
  while (end < limit && !(SENTENCE_ENDS[folded.charCodeAt(end)] === 1 && !enclosures.isInside(end))) end++;
  return { words: folded.slice(from, end), closes: end >= to };
}

/** (一)…方面|1.: what ends a title that has another one glued to it. */
const GLUED_ON = /[面题况](?=[(\d])/;
/** Whether words behind a mark call themselves an aspect or a problem, or plainly say what is wanting. */
function saysHeading(text: NoticeText, mark: Mark, to: number): boolean {
  const { words } = titleAt(text, mark.end, to);
  const glued = words.search(GLUED_ON);
  const title = glued < 0 ? words : words.slice(0, glued + 1);
  const { aspect, problem } = classifyHeading(title);
  return title.length <= LONGEST_TITLE && (aspect || problem || saysLack(title));
}

/** 关于“…”的问题, whatever follows it. */
const FRAMED = /(?:关于|针对)\s?[“"][^“”"\n]{3,60}[”"]的?问题/y;

function isFramed({ folded }: NoticeText, { end }: Mark): boolean {
  FRAMED.lastIndex = end;
  return FRAMED.test(folded);
}

/** Whether words behind a mark inside a line are those of a heading. */
function isHeading(text: NoticeText, mark: Mark, to: number): boolean {
  if (isFramed(text, mark)) return true;
  const { words, closes } = titleAt(text, mark.end, to);
  if (words.length < 4 || words.length > LONGEST_TITLE || /^[一二三四五六七八九十]/.test(words)) return false;
  const says = classifyHeading(words);
  if (says.aspect || says.problem || mark.says !== undefined) return true;
  if (mark.style === "chapter" || mark.style === "roman") return closes || says.deficiency || saysChapter(words);
  return ((closes && HEADS.has(mark.style)) || saysLack(words)) && says.deficiency;
}

/** Cuts lines at what is glued to them. Kept for a whole text, since the headings above vouch for the next. */
export class GluedLines {
  /** The last number of each style at the head of a line. */
  private readonly last = new Map<MarkStyle, number>();
  /** The words behind the last (1). */
  private lastListed: SourceSpan | null = null;
  /** Styles of which a number was printed twice. */
  private readonly repeated = new Set<MarkStyle>();
  /** Sequences that a line itself begins belong to it; chapters never stand within one. */
  private readonly own: MarkStyle[] = [];

  constructor(
    private readonly text: NoticeText,
    /** Where the last line begins that has a mark. */
    private readonly lastMarked: number,
  ) {}

  /** Adds the lines that a line is made of: most often itself. */
  split(line: Line, lines: Line[]): void {
    const { folded, enclosures, openings } = this.text;
    const { own } = this;
    let open = line;
    this.note(line.mark ?? this.lostAt(line), line.end);
    while (own.length > 0) own.pop();
    if (line.mark && HEADS.has(line.mark.style) && !marksChapter(line.mark)) own.push(line.mark.style);
    for (let mark = this.behindTitle(open); mark; mark = this.behindTitle(open)) {
      lines.push(this.cut(open, mark.start));
      open = { start: mark.start, end: line.end, mark };
      while (own.length > 0) own.pop();
      this.note(mark, line.end);
    }
    for (let index = indexFrom(openings, line.start + 1, 2); index < openings.length; index += 2) {
      const start = openings[index + 1]!;
      if (start >= line.end) break;
      if (start <= (open.mark?.end ?? open.start) || SENTENCE_ENDS[folded.charCodeAt(openings[index]!)] === 0) continue;
      const mark = matchMark(folded, start);
      if (!mark || mark.value === null || !MAY_HEAD.has(mark.style) || enclosures.isInside(start)) continue;
      const heads =
        mark.value === 1 &&
        HEADS.has(mark.style) &&
        this.isBehindHeading(open, start) &&
        saysHeading(this.text, mark, line.end);
      if (mark.value === 1 && !this.begins(mark) && !heads && !own.includes(mark.style)) own.push(mark.style);
      if (
        (own.includes(mark.style) && !isFramed(this.text, mark)) ||
        !(heads || this.begins(mark) || this.goesOn(mark)) ||
        !isHeading(this.text, mark, line.end)
      )
        continue;
      lines.push(this.cut(open, start));
      open = { start, end: line.end, mark };
      while (own.length > 0) own.pop();
      this.note(mark, line.end);
    }
    if (open !== line) open = this.cut(open, line.end);
    const closing = line.start >= this.lastMarked && open.mark ? this.closingIn(open) : -1;
    if (closing < 0) lines.push(open);
    else lines.push(this.cut(open, closing), { start: closing, end: line.end, mark: null });
  }

  /** A line up to an offset, without blanks at its ends. */
  private cut({ start, mark }: Line, at: number): Line {
    const span = trimSpan(this.text, start, at);
    return { start: span.start, end: span.end, mark };
  }

  /** 8关于…: a number without its dot counts on, too. */
  private lostAt({ start }: Line): LostMark | null {
    const { folded } = this.text;
    const lost = matchLostMark(folded, start);
    return lost && (folded.startsWith("关于", lost.end) || folded.startsWith("针对", lost.end)) ? lost : null;
  }

  private note(mark: Pick<Mark, "style" | "value" | "end"> | null, to: number): void {
    if (!mark || mark.value === null || !MAY_HEAD.has(mark.style)) return;
    if (!HEADS.has(mark.style)) this.lastListed = { start: mark.end, end: to };
    if (this.last.get(mark.style) === mark.value) this.repeated.add(mark.style);
    this.last.set(mark.style, mark.value);
  }

  /** Whether the first sentence of some words says what is wanting: plainly, where more follows it. */
  private wants({ start, end }: SourceSpan): boolean {
    const { words, closes } = titleAt(this.text, start, end);
    return closes ? classifyHeading(words).deficiency : saysLack(words);
  }

  /** The first chapter, behind the lead. */
  private begins(mark: Mark): boolean {
    return mark.value === 1 && mark.style === "chapter" && this.last.size === 0;
  }

  /**
   * (一)…方面|1.…问题。, 二、…情况|(一)…方面: the mark of a heading right behind the title that a line begins with; behind what
   * is wanting, 5.班子建设有差距|(10)议事不规范。, only one that goes on.
   */
  private behindTitle({ mark: own, end }: Line): Mark | null {
    if (!own || !HEADS.has(own.style)) return null;
    const { folded, enclosures } = this.text;
    const limit = Math.min(end, own.end + LONGEST_TITLE);
    for (let at = own.end; at < limit; at++) {
      const sign = BEHIND_TITLE[folded.charCodeAt(at)];
      if (sign === 0) continue;
      if (sign === 1) return null;
      const closes = ENDS_TITLE[folded.charCodeAt(at - 1)] === 1;
      if ((!closes && folded[at] !== "(") || enclosures.isInside(at)) continue;
      const mark = matchMark(folded, at);
      const heads = closes ? HEADS : MAY_HEAD;
      if (!mark || mark.value === null || !heads.has(mark.style) || mark.style === own.style) continue;
      if ((mark.value !== 1 || !closes) && !this.goesOn(mark)) continue;
      const title = folded.slice(own.end, at);
      const isTitle = closes ? classifyHeading(title).aspect || isGenericTitle(title) : saysLack(title);
      return isTitle && saysHeading(this.text, mark, end) ? mark : null;
    }
    return null;
  }

  /** Whether what stands before an offset is one heading, and nothing else. */
  private isBehindHeading({ mark }: Line, start: number): boolean {
    if (!mark || isEnumeration(mark.style) || !HEADS.has(mark.style)) return false;
    const { words, closes } = titleAt(this.text, mark.end, start - 1);
    return closes && words.length >= 4 && words.length <= LONGEST_TITLE;
  }

  /** Whether a number goes on with the last one; (8) (8) (10) does, too, and one left out before what is framed as a problem. */
  private goesOn(mark: Mark): boolean {
    const { style, value } = mark;
    const last = this.last.get(style);
    if (last === undefined) return false;
    const isNext =
      value === last + 1 || (value === last + 2 && (this.repeated.has(style) || isFramed(this.text, mark)));
    // What the last (1) says is asked only where another one may go on with it.
    return isNext && (HEADS.has(style) || this.wants(this.lastListed!));
  }

  /** Where the notice's last words begin behind the last measure's; -1 where they do not. */
  private closingIn({ start, end }: Line): number {
    const { folded, enclosures } = this.text;
    // Within the line alone: to look for the next full stop of a text without any would cost the square of its lines.
    const line = folded.slice(start, end);
    for (let index = line.indexOf("。"); index >= 0 && index < line.length - 1; index = line.indexOf("。", index + 1)) {
      const at = start + index;
      CLOSING.lastIndex = at + 1;
      if (!enclosures.isInside(at) && CLOSING.test(folded)) return at + 1;
    }
    return -1;
  }
}

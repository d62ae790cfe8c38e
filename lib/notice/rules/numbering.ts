// Gaps, repeats and lost dots in the numbers of chapters, headings and measures. Numbers may begin anew under each parent
// or run through.
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import type { LedgerItem } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import { matchMark } from "../marker.ts";
import type { NoticeText } from "../notice-text.ts";
import { isDigit, parseNumeral, toChineseNumeral } from "../numeral.ts";
import type { OutlineNode } from "../outline-node.ts";
import { splitHeading } from "./heading.ts";
import { listMeasureNumbers } from "./measure-numbers.ts";

interface ItemNumber {
  value: number | null;
  /** Of what kind the mark is. */
  style: number;
}

/** 一, (一), 1, (1), and none. */
const STYLES = 4;
const NO_STYLE = -1;
const UNNUMBERED: ItemNumber = { value: null, style: NO_STYLE };

function readNumber(number: string): ItemNumber {
  const bracketed = number.startsWith("(");
  const digits = bracketed ? number.slice(1, -1) : number;
  const value = parseNumeral(digits);
  if (value === null) return UNNUMBERED;
  return { value, style: (isDigit(digits.charCodeAt(0)) ? 2 : 0) + (bracketed ? 1 : 0) };
}

const NUMERAL = /\d+|[〇零一二三四五六七八九十百]+/;

/** Another number in the form of one: (三) for 2 is (二). */
function inFormOf(number: string, value: number): string {
  return number.replace(NUMERAL, (digits) => (isDigit(digits.charCodeAt(0)) ? String(value) : toChineseNumeral(value)));
}

/** Where more is amiss than this, nobody reads on. */
const MOST_TOLD = 200;

/** Numbers of one style, one after the other below one parent. */
class Sequence {
  private before: number | null = null;
  /** What was seen since the last 1: all up to a number, and perhaps others. */
  private through = 0;
  private others: Set<number> | null = null;
  /** Behind a repeat: what the author may have gone on with, not counting it. */
  private other: number | null = null;

  /** `first` is what the first number may go on from, where numbers run through; 0 where they do not. */
  constructor(private readonly first: number) {}

  /** What is amiss with the next number, and which one was expected. */
  next(value: number): { code: "number-gap" | "number-repeat"; expected: number } | null {
    const amiss = this.judge(value);
    if (value === 1) {
      this.through = 0;
      this.others = null;
    }
    this.other = amiss?.code === "number-repeat" ? amiss.expected + (value === this.before ? 0 : 1) : null;
    if (value === this.through + 1) this.through = value;
    else {
      this.others ??= new Set();
      this.others.add(value);
    }
    this.before = value;
    return amiss;
  }

  private wasSeen(value: number): boolean {
    return (value > 0 && value <= this.through) || this.others?.has(value) === true;
  }

  private judge(value: number): ReturnType<Sequence["next"]> {
    const { before } = this;
    if (before === null) {
      const { first } = this;
      if (value === 1) return null;
      if (value !== first + 1) return { code: "number-gap", expected: first + 1 };
      this.through = first;
      return null;
    }
    const expected = before + 1;
    if (value === before) return { code: "number-repeat", expected };
    if (value === expected || value === this.other || value === 1) return null;
    return { code: this.wasSeen(value) ? "number-repeat" : "number-gap", expected };
  }
}

class NumberingChecker {
  readonly diagnostics: Diagnostic[] = [];
  /** The last number of each style at each depth: numbers may run through from parent to parent. */
  private readonly last: number[] = [];
  /** Where chapters begin: their numbers are checked as those of chapters. */
  private readonly chapters: ReadonlySet<number>;

  constructor(
    private readonly text: NoticeText,
    chapters: OutlineNode[],
    items: LedgerItem[],
  ) {
    const starts = new Set<number>();
    for (const { start } of chapters) starts.add(start);
    this.chapters = starts;
    const titles = new Map<number, SourceSpan>();
    for (const { span, titleSpan } of items) titles.set(span.start, titleSpan);
    const sequences: Sequence[] = [];
    for (let style = 0; style < STYLES; style++) sequences.push(new Sequence(0));
    for (const { mark, heading, start } of chapters) {
      const { value, style } = mark?.number ? readNumber(mark.number) : UNNUMBERED;
      if (value === null) continue;
      this.tell(
        sequences[style]!.next(value),
        mark!.number!,
        titles.get(start) ?? splitHeading(text, heading).sentence,
      );
    }
  }

  /** Checks the headings of one level below one parent, and all below them. */
  check(siblings: LedgerItem[], depth: number): void {
    let styleBefore = NO_STYLE;
    while (this.last.length < (depth + 1) * STYLES) this.last.push(0);
    let sequence = new Sequence(0);
    for (const item of siblings) {
      const { value, style } = item.number === null ? UNNUMBERED : readNumber(item.number);
      if (value !== null) {
        const place = depth * STYLES + style;
        if (style !== styleBefore) sequence = new Sequence(this.last[place]!);
        const amiss = sequence.next(value);
        if (!this.chapters.has(item.span.start)) this.tell(amiss, item.number!, item.titleSpan);
        this.last[place] = value;
        this.findLostMark(item);
      }
      styleBefore = style;
      this.checkMeasures(item);
      if (item.children.length > 0) this.check(item.children, depth + 1);
    }
  }

  /** 一是…三是…, 一是…一是…: measures that are numbered in words. */
  private checkMeasures({ measures }: LedgerItem): void {
    for (const numbers of listMeasureNumbers(this.text, measures)) {
      const sequence = new Sequence(0);
      for (const { value, start, end } of numbers) {
        const amiss = sequence.next(value);
        if (amiss) this.tell(amiss, this.text.folded.slice(start, end), { start, end });
      }
    }
  }

  private tell(amiss: ReturnType<Sequence["next"]>, number: string, span: SourceSpan): void {
    if (amiss === null || this.diagnostics.length >= MOST_TOLD) return;
    this.diagnostics.push({
      code: amiss.code,
      severity: "info",
      spans: [span],
      values: { number, found: number, expected: inFormOf(number, amiss.expected) },
    });
  }

  private findLostMark(item: LedgerItem): void {
    const { folded } = this.text;
    const { start } = item.span;
    if (!isDigit(folded.charCodeAt(start)) || matchMark(folded, start) !== null) return;
    // A row's number stands in a cell of its own.
    if (/[|\n]|\t/.test(this.text.printed.slice(start, item.titleSpan.start))) return;
    this.diagnostics.push({
      code: "number-lost-mark",
      severity: "info",
      spans: [{ start, end: item.titleSpan.start }],
      values: { text: item.number! },
    });
  }
}

/** Checks the numbers of the chapters, and those of the items and their measures, level by level in text order. */
export function checkNumbering(text: NoticeText, chapters: OutlineNode[], items: LedgerItem[]): Diagnostic[] {
  const checker = new NumberingChecker(text, chapters, items);
  checker.check(items, 0);
  return checker.diagnostics;
}

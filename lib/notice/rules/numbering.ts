// Gaps, repeats and lost dots in the numbers of headings. Numbers may begin anew under each parent or run through.
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import type { LedgerItem } from "../../ledger/schema.ts";
import { matchMark } from "../marker.ts";
import type { NoticeText } from "../notice-text.ts";
import { isDigit, parseNumeral } from "../numeral.ts";

interface ItemNumber {
  value: number | null;
  /** Of what kind the mark is: 一, (一), 1, (1). */
  style: string;
}

const UNNUMBERED: ItemNumber = { value: null, style: "" };

function readNumber(number: string): ItemNumber {
  const bracketed = number.startsWith("(");
  const digits = bracketed ? number.slice(1, -1) : number;
  const value = parseNumeral(digits);
  if (value === null) return UNNUMBERED;
  const style = isDigit(digits.charCodeAt(0)) ? "1" : digits.replace(/[一二三四五六七八九十]+/, "一");
  return { value, style: bracketed ? `(${style})` : style };
}

class NumberingChecker {
  readonly diagnostics: Diagnostic[] = [];
  /** The last number of a style at a depth: numbers may run through from parent to parent. */
  private readonly last = new Map<string, number>();

  constructor(private readonly text: NoticeText) {}

  /** Checks the headings of one level below one parent, and all below them. */
  check(siblings: LedgerItem[], depth: number): void {
    let styleBefore = "";
    let valueBefore: number | null = null;
    for (let index = 0; index < siblings.length; index++) {
      const item = siblings[index]!;
      const { value, style } = item.number === null ? UNNUMBERED : readNumber(item.number);
      if (value !== null) {
        const before = index > 0 && styleBefore === style ? valueBefore : null;
        this.compare(item, value, before, `${depth}${style}`);
        this.findLostMark(item);
      }
      styleBefore = style;
      valueBefore = value;
      if (item.children.length > 0) this.check(item.children, depth + 1);
    }
  }

  private compare(item: LedgerItem, value: number, before: number | null, key: string): void {
    const through = this.last.get(key) ?? 0;
    if (before !== null && value === before) this.add("number-repeat", item, before + 1);
    else if (before !== null && value !== before + 1 && value !== 1) this.add("number-gap", item, before + 1);
    else if (before === null && value !== 1 && value !== through + 1) this.add("number-gap", item, through + 1);
    this.last.set(key, value);
  }

  private add(code: "number-gap" | "number-repeat", item: LedgerItem, expected: number): void {
    const number = item.number!;
    this.diagnostics.push({
      code,
      severity: "info",
      spans: [item.titleSpan],
      values: { number, found: number, expected },
    });
  }

  private findLostMark(item: LedgerItem): void {
    const { folded } = this.text;
    const { start } = item.span;
    // A row's number stands in a cell of its own.
    if (/[|\n]|\t/.test(this.text.printed.slice(start, item.titleSpan.start))) return;
    if (!isDigit(folded.charCodeAt(start)) || matchMark(folded, start) !== null) return;
    this.diagnostics.push({
      code: "number-lost-mark",
      severity: "info",
      spans: [{ start, end: item.titleSpan.start }],
      values: { text: item.number! },
    });
  }
}

/** Checks the numbers of the headings, level by level in text order. */
export function checkNumbering(text: NoticeText, items: LedgerItem[]): Diagnostic[] {
  const checker = new NumberingChecker(text);
  checker.check(items, 0);
  return checker.diagnostics;
}

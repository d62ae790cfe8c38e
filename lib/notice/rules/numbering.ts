// Gaps, repeats and lost dots in the numbers of headings. Numbers may begin anew under each parent or run through.
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import type { LedgerItem } from "../../ledger/schema.ts";
import { matchMark } from "../marker.ts";
import type { NoticeText } from "../notice-text.ts";
import { isDigit, parseNumeral } from "../numeral.ts";

const toValue = (item: LedgerItem) => (item.number === null ? null : parseNumeral(item.number.replace(/[()]/g, "")));
/** Numbers of one kind of mark: 一, (一), 1, (1). */
const toMarkStyle = (item: LedgerItem) =>
  (item.number ?? "").replace(/[一二三四五六七八九十]+/, "一").replace(/\d+/, "1");

/** Checks the numbers of the headings, level by level in text order. */
export function checkNumbering(text: NoticeText, items: LedgerItem[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const last = new Map<string, number>();
  const walk = (siblings: LedgerItem[], depth: number) => {
    let styleBefore = "";
    let valueBefore: number | null = null;
    for (const [index, item] of siblings.entries()) {
      const value = toValue(item);
      const style = toMarkStyle(item);
      const key = `${depth}${style}`;
      if (value !== null) {
        const before: number | null = index > 0 && styleBefore === style ? valueBefore : null;
        const through = last.get(key) ?? 0;
        const add = (code: "number-gap" | "number-repeat", expected: number) =>
          diagnostics.push({
            code,
            severity: "info",
            spans: [item.titleSpan],
            values: { number: item.number!, found: item.number!, expected },
          });
        if (before !== null && value === before) add("number-repeat", before + 1);
        else if (before !== null && value !== before + 1 && value !== 1) add("number-gap", before + 1);
        else if (before === null && value !== 1 && value !== through + 1) add("number-gap", through + 1);
        last.set(key, value);
        if (isDigit(text.folded.charCodeAt(item.span.start)) && matchMark(text.folded, item.span.start) === null) {
          diagnostics.push({
            code: "number-lost-mark",
            severity: "info",
            spans: [{ start: item.span.start, end: item.titleSpan.start }],
            values: { text: item.number! },
          });
        }
      }
      styleBefore = style;
      valueBefore = value;
      walk(item.children, depth + 1);
    }
  };
  walk(items, 0);
  return diagnostics;
}

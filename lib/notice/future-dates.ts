// What is said to be done on a day that the notice does not live to see is meant, not done.
// example  signed 2025年3月8日: (2025年12月完成) → nothing is said of how far it is
import type { Diagnostic } from "../ledger/diagnostic.ts";
import { cutWords } from "../ledger/quotation.ts";
import type { LedgerItem, NoticeMeta } from "../ledger/schema.ts";
import type { SourceSpan } from "../ledger/span.ts";
import { allMatches } from "./all-matches.ts";
import { stretchEnd, stretchStart, toCharacterTable } from "./character-table.ts";
import type { NoticeText } from "./notice-text.ts";
import { DONE, readDone } from "./planned-words.ts";

/** 2025年12月, 2025年底, 2025.12.31, 2025-06; 2026年; up to six groups. */
const DAY =
  /(?<!\d)(20\d{2})\s?(?:年\s?(?:(\d{1,2})\s?月\s?(?:(\d{1,2})\s?[日号])?|(年?[底末])|(?!\d|\s?\d))|[./-]\s?(\d{1,2})(?:\s?[./-]\s?(\d{1,2}))?(?![\d%]))/g;
const MAY_BE_DAY = /20\d{2}\s?[年./-]/;
/** 截至2025年12月: figures for a day are figures. */
const AS_OF = /截[至止]/;

const two = (digits: string) => digits.padStart(2, "0");

/** Whether words name a day later than one; a month or a year's end is later where all of it is. */
function namesLater(words: string, day: string): boolean {
  return allMatches(words, DAY).some(([, year, month, date, end, dotted, dottedDate]) => {
    const later = [year!];
    const of = date ?? dottedDate;
    const inYear = end === undefined ? (month ?? dotted) : "12";
    if (inYear !== undefined) later.push(two(inYear));
    if (of !== undefined) later.push(two(of));
    const named = later.join("-");
    return named > day.slice(0, named.length);
  });
}

/** 已完成(2025.12): when. */
const DAY_IN_BRACKETS = /\(([\d年月日底末./\s-]{6,14})\)/g;

/** Whether words tell of what is done, on a day that has not been. */
function isMeant(words: string, day: string): boolean {
  if (!MAY_BE_DAY.test(words) || !namesLater(words, day)) return false;
  return readDone(words.replace(DAY_IN_BRACKETS, "$1"), (clause) => namesLater(clause, day)) === "planned";
}

const BREAKS = toCharacterTable(",;。:()\n");
/** 到2025年12月,|完成整改17个 */
const NAMES_DAY = /^(?:到|至|于|在)?[^,。;]{0,12}\d\s?[年月日][底末中旬]?$/;
const FARTHEST = 40;

/** The clause that holds a figure, and one before it that names nothing but its day. */
function clauseOf(folded: string, { start, end }: SourceSpan): SourceSpan {
  const clause = {
    start: stretchStart(folded, BREAKS, Math.max(0, start - FARTHEST), start),
    end: stretchEnd(folded, BREAKS, end, Math.min(folded.length, end + FARTHEST)),
  };
  const before = stretchStart(folded, BREAKS, Math.max(0, start - 2 * FARTHEST), clause.start - 1);
  if (folded[clause.start - 1] === "," && NAMES_DAY.test(folded.slice(before, clause.start - 1))) clause.start = before;
  return clause;
}

interface Stated {
  items: LedgerItem[];
  meta: NoticeMeta;
}

/**
 * The same ledger without what is done only later than its notice is dated; `diagnostics` tell where that stands. A notice
 * without a date stays as it is.
 */
export function withoutFuture(text: NoticeText, stated: Stated, diagnostics: Diagnostic[]): Stated {
  const { signed, published } = stated.meta;
  const day = [signed?.value ?? "", published?.value ?? ""].sort().at(-1)!;
  if (day === "") return stated;
  const { folded } = text;
  const tell = ({ start, end }: SourceSpan, values: Diagnostic["values"]) => {
    const span = { start, end };
    const words = cutWords(text.printed.slice(start, end), 60);
    diagnostics.push({
      code: "planned-figure",
      severity: "warning",
      spans: [span],
      values: { text: words, ...values },
    });
  };
  const totals = stated.meta.totals.map((total) => {
    const { subject, done } = total;
    const clause = done && clauseOf(folded, done.span);
    const words = clause ? folded.slice(clause.start, clause.end) : "";
    if (
      !clause ||
      !MAY_BE_DAY.test(words) ||
      AS_OF.test(words) ||
      !DONE.test(words) ||
      !isMeant(words.replace(",", ""), day)
    )
      return total;
    tell(clause, { subject });
    return { ...total, done: null };
  });
  const isLater = ({ status, statusSpan }: LedgerItem) =>
    status === "done" && statusSpan !== null && isMeant(folded.slice(statusSpan.start, statusSpan.end), day);
  const holdsLater = (items: LedgerItem[]): boolean => items.some((item) => isLater(item) || holdsLater(item.children));
  const withoutLater = (items: LedgerItem[]): LedgerItem[] =>
    items.map((item) => {
      const children = withoutLater(item.children);
      const { statusSpan } = item;
      if (!statusSpan || !isLater(item)) return { ...item, children };
      tell(statusSpan, {});
      return { ...item, children, status: "unknown", statusSpan: null };
    });
  // Hardly any notice holds one: its items stay as they are.
  const items = holdsLater(stated.items) ? withoutLater(stated.items) : stated.items;
  return { items, meta: { ...stated.meta, totals } };
}

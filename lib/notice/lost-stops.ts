// Measures that go on right behind words whose full stop was lost: …给予奖励|三是引进技工65名。
import type { SourceSpan } from "../ledger/span.ts";
import type { Mark } from "./mark.ts";
import { matchMark } from "./marker.ts";
import type { NoticeText } from "./notice-text.ts";

const NUMERALS = "一二三四五六七八九";
const CIRCLED_ONE = "①".charCodeAt(0);
/** By style, what the number of an enumeration is spelt with around it. */
const SPELT: Partial<Record<Mark["style"], (numeral: string) => string[]>> = {
  shi: (numeral) => [`${numeral}是`],
  di: (numeral) => [`第${numeral},`, `第${numeral}、`],
  circled: (numeral) => [String.fromCharCode(CIRCLED_ONE + NUMERALS.indexOf(numeral))],
};
/** Behind these it counts something else, or is the end of a word: 周三是, 第三是, 列全市第三, 统一是; 医师35名 and 清退到位 are whole. */
const MAY_END =
  /(?:(?![一二三四五六七八九十百第周之期列居市省县区国位名排统唯单专万逐])[\u3400-\u9fff%]|\d ?[名位]|到位)$/;
const LONGEST_END = 3;

/** Where a piece begins inside a line, and the mark that it begins with. */
interface Cut {
  start: number;
  mark: Mark | null;
}

/** The next mark of an enumeration within the words of its last one, up to `end`, where no sign stands before it. */
function findBehindLostStop({ folded, enclosures }: NoticeText, mark: Mark, end: number): Mark | null {
  const spell = SPELT[mark.style];
  const numeral = mark.value === null ? undefined : NUMERALS[mark.value];
  if (!spell || !numeral) return null;
  const words = folded.slice(mark.end, end);
  for (const spelt of spell(numeral)) {
    const at = words.indexOf(spelt);
    if (at < 1 || at + spelt.length >= words.length || !MAY_END.test(words.slice(Math.max(0, at - LONGEST_END), at)))
      continue;
    const start = mark.end + at;
    const next = enclosures.isInside(start) ? null : matchMark(folded, start);
    if (next?.style === mark.style && next.value === mark.value! + 1) return next;
  }
  return null;
}

function goesOn(open: Mark, { mark }: Cut): boolean {
  return mark !== null && mark.style === open.style && mark.value === (open.value ?? 0) + 1;
}

/** What stands between two cuts of a line: the marks that go on with the one before, first of them one without a stop. */
function findBetween(text: NoticeText, candidates: readonly Cut[], from: Mark, next: Cut | undefined, end: number) {
  const found: Cut[] = [];
  let open: Mark | null = from;
  while (open && SPELT[open.style]) {
    const last: Mark = open;
    if (next && goesOn(last, next)) break;
    // 二是装表1200户。|三是…: its own stop vouches for it, now that it is known what it follows.
    const isKnown = (one: Cut) => last.start < one.start && one.start < end && goesOn(last, one);
    open = (found.length > 0 && candidates.find(isKnown)?.mark) || findBehindLostStop(text, last, end);
    if (open) found.push({ start: open.start, mark: open });
  }
  return found;
}

/**
 * The cuts of a line, and those that lost the stop before them.
 * @param own the mark that begins the line
 * @param candidates where a piece may begin, in text order; the cuts are the chosen ones
 */
export function withLostStops(
  text: NoticeText,
  line: SourceSpan,
  own: Mark | null,
  candidates: readonly Cut[],
  cuts: readonly Cut[],
): Cut[] {
  const all: Cut[] = [];
  for (let index = 0; index <= cuts.length; index++) {
    const open = index === 0 ? own : cuts[index - 1]!.mark;
    const next = cuts[index];
    if (open) all.push(...findBetween(text, candidates, open, next, next?.start ?? line.end));
    if (next) all.push(next);
  }
  return all;
}

// The lines of a page that was put on one line. Its blanks stand for their ends, but for those inside figures, dates and
// the numbers of pages, where the line is not full.
// example  …开展情况通报如下。| |联系电话:0576-3214 460| |2024 年 6 月 28 日| |- 2 -
import type { SourceSpan } from "../ledger/span.ts";
import { type BrokenWidth, RAGGED, widthOf } from "./broken-width.ts";
import { isPageNumber } from "./lines.ts";
import { matchMark } from "./marker.ts";
import { findWithin, type NoticeText, trimSpan } from "./notice-text.ts";
import { isDigit } from "./numeral.ts";
import { indexFrom } from "./offsets.ts";

/** A date all of whose parts are set apart. */
const DATE = /\d{4} 年 \d{1,2} 月(?: \d{1,2} 日)?/g;
const PAGE_NUMBER = /(?<= )- \d{1,3} -(?= )/g;
/** -2-: a number without such signs may be a figure. */
const SIGNED_NUMBER = /[-·]/;
/** The widest that the first character is which had no room on a line. */
const NEXT = 1;

/** The lines, if each blank ends one; none where there are fewer blanks than `fewest`. The cells of a row are none. */
export function splitAtBlanks(text: NoticeText, printed: readonly SourceSpan[], fewest: number): SourceSpan[] {
  if (text.tabbed || text.blanks.length < fewest) return [];
  return printed.flatMap(({ start, end }) => {
    const from = indexFrom(text.blanks, start);
    const ends = [...text.blanks.slice(from, indexFrom(text.blanks, end)), end];
    return ends.map((at, index) => trimSpan(text, index === 0 ? start : ends[index - 1]!, at));
  });
}

/** Whether a blank stands between the digits of a figure: 0576-3214| |460; a mark begins a line of its own. */
function isWithinFigure({ folded }: NoticeText, at: number): boolean {
  const [before, after] = [folded.charCodeAt(at - 1), folded.charCodeAt(at + 1)];
  return isDigit(before) && isDigit(after) && matchMark(folded, at + 1) === null;
}

/** Tells of one offset after the other, in text order, whether it stands within a match. */
function within(folded: string, pattern: RegExp): (at: number) => boolean {
  const found = findWithin(folded, pattern, 0, folded.length);
  let next = 0;
  return (at) => {
    while (next < found.length && found[next]!.start + found[next]!.match[0].length <= at) next++;
    return next < found.length && found[next]!.start < at;
  };
}

/** Those lines, put together where the blank ends none; without those that only number a page. */
export function joinAtBlanks(
  text: NoticeText,
  lines: SourceSpan[],
  { width, letter }: Pick<BrokenWidth, "width" | "letter">,
): SourceSpan[] {
  const { folded, printed } = text;
  const isInNumber = within(folded, PAGE_NUMBER);
  const isInDate = within(folded, DATE);
  const joined: SourceSpan[] = [];
  for (const { start, end } of lines) {
    const last = joined[joined.length - 1];
    const goesOn =
      last?.end === start - 1 &&
      (isInNumber(last.end) ||
        ((isWithinFigure(text, last.end) || isInDate(last.end)) &&
          widthOf(printed, last.start, last.end, letter) + NEXT <= width - RAGGED));
    if (last && goesOn) last.end = end;
    else joined.push({ start, end });
  }
  return joined.filter((line) => !SIGNED_NUMBER.test(folded[line.start]!) || !isPageNumber(text, line));
}

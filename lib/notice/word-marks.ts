// Marks made of words or of letters: 首先, 其次, 再次, 最后, | a. b) c、
import { skipBlanks } from "./fold.ts";
import { type Mark, markOf } from "./mark.ts";

/** The number of 最后, the last of a sequence, until it is known how many came before it. */
export const LAST = 99;
const VALUES: ReadonlyMap<string, number> = new Map([
  ["首先", 1],
  ["其次", 2],
  ["再次", 3],
  ["再者", 3],
  ["最后", LAST],
]);
const LETTER_FIRST = "a".charCodeAt(0);
/** Lists by letters are short; a longer one is none. */
const LETTERS = 10;

/** Characters that such a mark begins with, but for the 其 that it has in common with 其一. */
export const WORD_MARKS_BEGIN = "首再最abcdefghij";

/** The mark that begins at an offset, if it is one of these. */
export function wordForm(folded: string, at: number, start: number): Mark | undefined {
  const unit = folded.charCodeAt(at);
  if (unit >= LETTER_FIRST && unit < LETTER_FIRST + LETTERS) {
    const sign = folded[at + 1];
    const end = skipBlanks(folded, at + 2);
    if ((sign !== "." && sign !== "、" && sign !== ")") || !/[\u3400-\u9fff“]/.test(folded[end] ?? ""))
      return undefined;
    return markOf("letter", folded[at]!, unit - LETTER_FIRST + 1, start, end);
  }
  const number = folded.slice(at, at + 2);
  const value = VALUES.get(number);
  const sign = skipBlanks(folded, at + 2);
  if (value === undefined || !",、:".includes(folded[sign] ?? " ")) return undefined;
  return markOf("xian", number, value, start, skipBlanks(folded, sign + 1));
}

/** Whether a mark at the head of a line goes on with the one before it, or begins a sequence: 其次 without 首先 does not. */
export function isInSequence(mark: Mark, carried: Mark | null): boolean {
  return mark.style !== "xian" || mark.value === 1 || carried?.style === "xian";
}

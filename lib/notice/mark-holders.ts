// The headings that hold those of one style: chapters, aspects, and whatever stands right above the first of them.
// example  (一)…方面 holds 1.… 2.…, where most such lines say 方面 or have a 1. right below
import { classifyHeading } from "./lexicon.ts";
import { type Mark, type MarkStyle, marksChapter } from "./mark.ts";
import type { Line, NoticeText } from "./notice-text.ts";

/** A line with a heading's mark. */
export interface Head {
  index: number;
  mark: Mark;
}

const LONGEST = 120;

export const styleOf = (heads: Head[]): MarkStyle => heads[0]!.mark.style;

/** Whether half of the lines of a style stand right above a heading, and one of them above a first one. */
function standAbove(lines: Line[], its: Head[], heads: Head[]): boolean {
  let right = 0;
  let begins = false;
  for (const { index } of its) {
    const below = lines[index + 1]?.mark;
    if (below?.style !== styleOf(heads)) continue;
    right++;
    begins ||= below.value === 1 || index + 1 === heads[0]!.index;
  }
  return begins && right * 2 >= its.length;
}

/** Whether most lines of a style call themselves aspects. */
function areAspects({ folded }: NoticeText, lines: Line[], its: Head[]): boolean {
  const aspects = its.filter(({ index, mark }) => {
    const words = folded.slice(mark.end, Math.min(lines[index]!.end, mark.end + LONGEST));
    return words.includes("方面") && classifyHeading(words).aspect;
  });
  return aspects.length * 2 > its.length;
}

/** The lines that hold the headings of one style, among all marked lines. */
export function findHolders(text: NoticeText, lines: Line[], marked: Head[], heads: Head[]): number[] {
  const byStyle = new Map<MarkStyle, Head[]>();
  for (const head of marked) {
    const its = byStyle.get(head.mark.style);
    if (its) its.push(head);
    else byStyle.set(head.mark.style, [head]);
  }
  byStyle.delete(styleOf(heads));
  const holders: number[] = [];
  for (const [style, its] of byStyle) {
    const holds =
      marksChapter(its[0]!.mark) ||
      style === "bare-aspect" ||
      standAbove(lines, its, heads) ||
      areAspects(text, lines, its);
    if (holds) for (const { index } of its) holders.push(index);
  }
  return holders.sort((one, other) => one - other);
}

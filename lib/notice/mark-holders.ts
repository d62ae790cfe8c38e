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
  const headings = its.map(({ index, mark }) =>
    folded.slice(mark.end, Math.min(lines[index]!.end, mark.end + LONGEST)),
  );
  // The cheap question first: most of them have to say 方面.
  const named = headings.filter((words) => words.includes("方面"));
  if (named.length * 2 <= its.length) return false;
  return named.filter((words) => classifyHeading(words).aspect).length * 2 > its.length;
}

/** The marked lines of a notice by their styles, and what each style holds. */
export class Holders {
  private readonly byStyle = new Map<MarkStyle, Head[]>();
  /** By style: whether it marks aspects; asked of a style when it is needed. */
  private readonly aspects = new Map<MarkStyle, boolean>();

  constructor(
    private readonly text: NoticeText,
    private readonly lines: Line[],
    marked: Head[],
  ) {
    for (const head of marked) {
      const its = this.byStyle.get(head.mark.style);
      if (its) its.push(head);
      else this.byStyle.set(head.mark.style, [head]);
    }
  }

  private marksAspects(style: MarkStyle, its: Head[]): boolean {
    const known = this.aspects.get(style) ?? areAspects(this.text, this.lines, its);
    this.aspects.set(style, known);
    return known;
  }

  /** The lines that hold the headings of one style. */
  of(heads: Head[]): number[] {
    const holders: number[] = [];
    for (const [style, its] of this.byStyle) {
      const holds =
        style !== styleOf(heads) &&
        (marksChapter(its[0]!.mark) ||
          style === "bare-aspect" ||
          standAbove(this.lines, its, heads) ||
          this.marksAspects(style, its));
      if (holds) for (const { index } of its) holders.push(index);
    }
    return holders.sort((one, other) => one - other);
  }
}

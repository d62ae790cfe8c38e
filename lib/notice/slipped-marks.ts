// An aspect marked in another way than those beside it: (一)…方面 2、…方面 (三)…方面. Its words and its number vouch for it.
import { classifyHeading } from "./lexicon.ts";
import { isEnumeration, type Mark, type MarkStyle } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import type { OutlineNode } from "./outline-node.ts";
import type { Piece } from "./pieces.ts";

/** A heading still to come: the mark that begins it, and its words. */
export interface Coming {
  mark: Mark;
  piece: Piece;
}

export interface Around {
  text: NoticeText;
  /** What is open above the mark. */
  stack: OutlineNode[];
  /** The last number of the mark's style in its chapter. */
  before: number | undefined;
  /** The marks behind it, up to the next chapter. */
  coming: () => Iterable<Coming>;
}

const LONGEST = 120;
const PLAINLY = /方面[。:]?$/;

function isAspect({ folded }: NoticeText, words: number, end: number): boolean {
  const heading = folded.slice(words, Math.min(end, words + LONGEST));
  return heading.includes("方面") && classifyHeading(heading).aspect;
}

/**
 * The style that a mark should have had: that of the open aspect whose number it follows, or that of the aspect which
 * follows its own. `null` where the mark goes on with a sequence of its own, or its words are no aspect's.
 */
export function slippedStyle(piece: Piece, mark: Mark, { text, stack, before, coming }: Around): MarkStyle | null {
  const { style, value, says } = mark;
  if (value === null || piece.inline || says !== undefined || isEnumeration(style)) return null;
  if (!isAspect(text, mark.end, piece.end)) return null;
  if (before === value - 1 && !beginsAnew(text, piece, style, stack, coming())) return null;
  const aspect = stack.findLast(
    ({ mark, heading }) => mark?.value === value - 1 && isAspect(text, heading.start, heading.end),
  )?.mark;
  if (aspect) return aspect.style !== style && goesOnBehind(aspect.style, value, coming()) ? aspect.style : null;
  return value === 1 ? styleOfSecond(text, style, stack, coming()) : null;
}

/** 1.…问题 2.…问题 3.…方面 1.…问题: the number goes on with the problems by chance; behind it they begin anew. */
function beginsAnew(
  text: NoticeText,
  piece: Piece,
  style: MarkStyle,
  stack: OutlineNode[],
  coming: Iterable<Coming>,
): boolean {
  const open = stack.findLast(({ mark }) => mark?.style === style);
  if (!open || isAspect(text, open.heading.start, open.heading.end)) return false;
  for (const { mark } of coming)
    if (!isEnumeration(mark.style))
      return mark.style === style && mark.value === 1 && PLAINLY.test(text.folded.slice(piece.words, piece.end));
  return false;
}

/** Whether a sequence does not itself go on with a number that another style took. */
function goesOnBehind(style: MarkStyle, value: number, coming: Iterable<Coming>): boolean {
  for (const { mark } of coming) if (mark.style === style) return mark.value !== value;
  return true;
}

/** 1、…方面 (二)…方面: the style of the next aspect, if it is the second one and there is no first one of its style. */
function styleOfSecond(
  text: NoticeText,
  style: MarkStyle,
  stack: OutlineNode[],
  coming: Iterable<Coming>,
): MarkStyle | null {
  const seen = new Set(stack.map(({ mark }) => mark?.style));
  if (seen.has(style)) return null;
  for (const { mark, piece } of coming) {
    if (mark.style === style) return null;
    const isNew = !seen.has(mark.style);
    seen.add(mark.style);
    if (mark.says !== undefined || isEnumeration(mark.style) || !isAspect(text, mark.end, piece.end)) continue;
    return mark.value === 2 && isNew ? mark.style : null;
  }
  return null;
}

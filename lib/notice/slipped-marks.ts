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
 * A mark as it should have been: of the style of the open aspect whose number it follows, or of the aspect which follows
 * its own. `null` where the mark goes on with a sequence of its own, or its words are no aspect's.
 */
export function asMeant(piece: Piece, mark: Mark, { text, stack, before, coming }: Around): Mark | null {
  const { style, value, says } = mark;
  if (style === "bare-aspect") return amongMarked(text, mark, stack, coming());
  if (value === null || piece.inline || says !== undefined || isEnumeration(style)) return null;
  if (!isAspect(text, mark.end, piece.end)) return null;
  if (before === value - 1 && !beginsAnew(text, piece, style, stack, coming())) return null;
  const aspect = openAspect(text, stack, (open) => open === value - 1);
  const meant = aspect
    ? aspect.style !== style && goesOnBehind(aspect.style, value, coming()) && aspect.style
    : value === 1 && styleOfSecond(text, style, stack, coming());
  return meant ? { ...mark, style: meant } : null;
}

/** The mark of the deepest open aspect with such a number. */
function openAspect(text: NoticeText, stack: OutlineNode[], fits: (value: number) => boolean): Mark | null | undefined {
  return stack.findLast(
    ({ mark, heading }) => mark?.value != null && fits(mark.value) && isAspect(text, heading.start, heading.end),
  )?.mark;
}

/** (一)…方面 …方面 (三)…方面: one that lost its mark, whether its number is left out or not. */
function amongMarked(text: NoticeText, mark: Mark, stack: OutlineNode[], coming: Iterable<Coming>): Mark | null {
  const open = openAspect(text, stack, () => true);
  if (!open || open.style === mark.style) return null;
  for (const { mark: next } of coming) {
    if (next.style !== open.style) continue;
    const behind = next.value! - open.value!;
    return behind === 1 || behind === 2 ? { ...mark, style: open.style, value: next.value! - 1 } : null;
  }
  return null;
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
  for (const { mark, piece: next } of coming) {
    if (isEnumeration(mark.style)) continue;
    if (mark.style !== style || mark.value !== 1) return false;
    const heading = text.folded.slice(mark.end, Math.min(next.end, mark.end + LONGEST));
    return PLAINLY.test(text.folded.slice(piece.words, piece.end)) || classifyHeading(heading).problem;
  }
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

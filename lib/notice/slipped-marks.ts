// An aspect marked in another way than those beside it: (一)…方面 2、…方面 (三)…方面. Its words and its number vouch for it.
import { classifyHeading } from "./lexicon.ts";
import { changeMark, isEnumeration, type Mark, type MarkStyle } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import { isBare, type OutlineNode } from "./outline-node.ts";
import type { Piece } from "./pieces.ts";

/** A piece that a mark begins. */
export interface Marked extends Piece {
  mark: Mark;
}

/** What stands around a mark. */
export interface Around {
  text: NoticeText;
  /** What is open above it. */
  stack: OutlineNode[];
  /** The pieces behind it that marks begin on lines of their own, up to the next chapter, or to the one after it. */
  coming(andChapter?: boolean): Marked[];
}

const LONGEST = 120;
const PLAINLY = /方面[。:]?$/;

function isAspect({ folded }: NoticeText, words: number, end: number): boolean {
  const heading = folded.slice(words, Math.min(end, words + LONGEST));
  return heading.includes("方面") && classifyHeading(heading).aspect;
}

/**
 * A mark as it should have been: of the style of the open aspect whose number it follows, or of the aspect which follows
 * its own; `before` is the last number of its style in its chapter. `null` where the mark goes on with a sequence of its own, or its words are no aspect's.
 */
export function asMeant(piece: Piece, mark: Mark, before: number | undefined, around: Around): Mark | null {
  const { style, value, says } = mark;
  if (style === "bare-aspect") return amongMarked(mark, around);
  if (style === "bare-problem") return amongProblems(mark, around);
  if (style === "problem-label" && value === null) return amongLabelled(mark, around);
  if (value === null || piece.inline || says !== undefined || isEnumeration(style)) return null;
  const bracket = OTHER_BRACKETS.get(style);
  if (bracket && goesOnOther(mark, bracket, around)) return changeMark(mark, bracket, value, says);
  if (!isAspect(around.text, mark.end, piece.end)) return null;
  if (before === value - 1 && !beginsAnew(piece, style, around)) return null;
  const aspect = openAspect(around, value - 1);
  const meant = aspect
    ? aspect.style !== style && goesOnBehind(aspect.style, value, around.coming()) && aspect.style
    : value === 1 && styleOfSecond(style, around);
  return meant ? changeMark(mark, meant, value, says) : null;
}

/** The mark of the deepest open aspect with that number, or with any. */
function openAspect({ text, stack }: Around, number: number | null): Mark | null {
  for (let depth = stack.length - 1; depth > 0; depth--) {
    const { mark, heading } = stack[depth]!;
    if (mark!.value === null || (number !== null && mark!.value !== number)) continue;
    if (isAspect(text, heading.start, heading.end)) return mark;
  }
  return null;
}

/** (一)…方面 …方面 (三)…方面: one that lost its mark, whether its number is left out or not. */
function amongMarked(mark: Mark, around: Around): Mark | null {
  const open = openAspect(around, null);
  if (!open || open.style === mark.style) return null;
  for (const { mark: next } of around.coming()) {
    if (next.style !== open.style) continue;
    const behind = next.value! - open.value!;
    return behind === 1 || behind === 2 ? changeMark(mark, open.style, next.value! - 1, mark.says) : null;
  }
  return null;
}

/** 1.…问题 2.…问题 3.…方面 1.…问题: the number goes on with the problems by chance; behind it they begin anew. */
function beginsAnew(piece: Piece, style: MarkStyle, around: Around): boolean {
  const { text, stack } = around;
  const open = stack.findLast(({ mark }) => mark?.style === style);
  if (!open || isAspect(text, open.heading.start, open.heading.end)) return false;
  for (const { mark, end } of around.coming()) {
    if (isEnumeration(mark.style)) continue;
    if (mark.style !== style || mark.value !== 1) return false;
    const heading = text.folded.slice(mark.end, Math.min(end, mark.end + LONGEST));
    return PLAINLY.test(text.folded.slice(piece.words, piece.end)) || classifyHeading(heading).problem;
  }
  return false;
}

/** Whether a sequence does not itself go on with a number that another style took. */
function goesOnBehind(style: MarkStyle, value: number, coming: Marked[]): boolean {
  for (const { mark } of coming) if (mark.style === style) return mark.value !== value;
  return true;
}

/** 1、…方面 (二)…方面: the style of the next aspect, if it is the second one and there is no first one of its style. */
function styleOfSecond(style: MarkStyle, around: Around): MarkStyle | null {
  const { text, stack } = around;
  const seen = new Set(stack.map(({ mark }) => mark?.style));
  if (seen.has(style)) return null;
  for (const { mark, end } of around.coming()) {
    if (mark.style === style) return null;
    const isNew = !seen.has(mark.style);
    seen.add(mark.style);
    if (mark.says !== undefined || isEnumeration(mark.style) || !isAspect(text, mark.end, end)) continue;
    return mark.value === 2 && isNew ? mark.style : null;
  }
  return null;
}

function isProblem({ folded }: NoticeText, start: number, end: number): boolean {
  const says = classifyHeading(folded.slice(start, Math.min(end, start + LONGEST)));
  return says.problem || (says.deficiency && !says.aspect);
}

/**
 * 一、…不到位|关于“…”的问题: what only says what is wanting, with a framed problem right below it, is no problem beside that one,
 * but what holds it and those that follow.
 */
function holdsFramed(text: NoticeText, node: OutlineNode): boolean {
  const { children } = node;
  if (children.length > 0) return children[0]!.mark!.style === "bare-problem";
  return isBare(text, node) && !isNamed(text, node);
}

/** 1.反馈问题:… 反馈问题:… 3.反馈问题:…: one that lost its number stands beside those with the same label, once these are answered. */
function amongLabelled(mark: Mark, { text, stack }: Around): Mark | null {
  const node = stack.findLast(({ mark: open }) => open?.says === "problem");
  if (!node || node.mark!.value === null || (node.pieces.length === 0 && node.children.length === 0)) return null;
  const { start, end, style } = node.mark!;
  const label = text.folded.slice(mark.start, mark.end).trimEnd();
  const isAlike = style !== mark.style && text.folded.slice(start, end).trimEnd().endsWith(label);
  return isAlike ? changeMark(mark, style, null, mark.says) : null;
}

/** Whether a heading calls itself a problem. */
function isNamed({ folded }: NoticeText, { heading }: OutlineNode): boolean {
  return classifyHeading(folded.slice(heading.start, Math.min(heading.end, heading.start + LONGEST))).problem;
}

/** 一、…问题 …问题 三、…问题: one that lost its mark, whether its number is left out or not; of lower marks left-out-marks.ts knows. */
function amongProblems(mark: Mark, around: Around): Mark | null {
  const { text, stack } = around;
  // The next problem of the sequence that the deepest open problem is of.
  const depth = stack.findLastIndex(
    ({ mark: open, heading }) => open?.value && isProblem(text, heading.start, heading.end),
  );
  const node = stack[depth];
  const open = node?.mark;
  if (open?.style !== "chapter" || holdsFramed(text, node!)) return null;
  let others = 0;
  const above = new Set(stack.slice(1, depth).map((node) => node.mark!.style));
  for (const { mark: next, end } of around.coming(true)) {
    if (above.has(next.style)) return null;
    if (next.style === mark.style) others++;
    if (next.style !== open.style || next.value! <= open.value! || !isProblem(text, next.end, end)) continue;
    // No number is left out for several of them.
    const isFull = others > 0 && next.value! === open.value! + 1;
    if (next.value! > open.value! + 2 || (isFull && (isBare(text, node!) || !isNamed(text, node!)))) return null;
    const value = next.value! - 1;
    // As 1 it would begin anew.
    return changeMark(mark, open.style, value === 1 ? null : value, mark.says);
  }
  return null;
}

const OTHER_BRACKETS: ReadonlyMap<MarkStyle, MarkStyle> = new Map([
  ["arabic-half", "arabic-paren"],
  ["arabic-paren", "arabic-half"],
]);

/** (1)…(2)…3)…, 1)…(2)…: a number in one bracket among those in two, or the other way round, that goes on with them or is their first. */
function goesOnOther({ style, value }: Mark, other: MarkStyle, around: Around): boolean {
  const open = around.stack.findLast(({ mark }) => mark?.style === style || mark?.style === other)?.mark;
  if (!open) return value === 1 && isBeforeSecond(other, style, around);
  return open.style === other && open.value === value! - 1 && goesOnBehind(other, value!, around.coming());
}

/** Whether the next mark of a style, or of its own, is the second one of that style: then the first one stands before it. */
export function isBeforeSecond(style: MarkStyle, own: MarkStyle, around: Around): boolean {
  const above = new Set(around.stack.map(({ mark }) => mark?.style));
  for (const { mark } of around.coming()) {
    if (mark.style === style || mark.style === own) return mark.style === style && mark.value === 2;
    if (above.has(mark.style)) return false;
  }
  return false;
}

// With which of the headings that are open above it a mark goes on, or whether it begins a list right below the last one.
import { classifyHeading } from "./lexicon.ts";
import type { Mark, MarkStyle } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import { isBare, type OutlineNode } from "./outline-node.ts";
import type { Piece } from "./pieces.ts";

/** No notice has more levels; a list that begins anew again and again is no deeper one. */
export const DEEPEST = 10;
const LONGEST_HEADING = 120;

/** What a heading is about: an aspect, what is wanting, or neither. */
type Rank = "aspect" | "wanting" | "other";

function rankOf({ folded }: NoticeText, start: number, end: number): Rank {
  const says = classifyHeading(folded.slice(start, Math.min(end, start + LONGEST_HEADING)));
  if (says.aspect) return "aspect";
  return says.problem || says.deficiency ? "wanting" : "other";
}

const rankOfNode = (text: NoticeText, { heading }: OutlineNode) => rankOf(text, heading.start, heading.end);

/** What a label behind a mark says it is. That it is a measure, no label says. */
const labelOf = ({ says }: Mark) => (says === "measure" ? undefined : says);

/** The deepest open node of a style, from a depth upwards; 0 where there is none. */
function depthOf(stack: OutlineNode[], style: MarkStyle, from: number): number {
  let depth = from;
  while (depth > 0 && stack[depth]!.mark!.style !== style) depth--;
  return Math.max(depth, 0);
}

/** How deep the open sequence lies that a mark goes on with; 0 where there is none. */
export function openDepth(text: NoticeText, stack: OutlineNode[], piece: Piece, mark: Mark): number {
  const first = depthOf(stack, mark.style, stack.length - 1);
  if (first === 0 || stack.length > DEEPEST) return first;
  if (depthOf(stack, mark.style, first - 1) > 0) return depthAmong(text, stack, piece, mark, first);
  const label = labelOf(stack[first]!.mark!);
  return mark.value === 1 && label && label !== labelOf(mark) ? 0 : first;
}

/**
 * Among several open sequences of a mark's style, the first one at `first`: the deepest one, unless the mark only fits a
 * shallower one, or fits both and begins an aspect, or says what is wanting as the shallower one does alone.
 */
function depthAmong(text: NoticeText, stack: OutlineNode[], piece: Piece, mark: Mark, first: number): number {
  const alike: number[] = [];
  for (let depth = first; depth > 0; depth = depthOf(stack, mark.style, depth - 1)) alike.push(depth);
  // 1.反馈问题:… is of another sequence than the 1. 2. of what was done about it.
  const kin = alike.filter((depth) => labelOf(stack[depth]!.mark!) === labelOf(mark));
  if (kin.length === 0 && mark.value === 1 && alike.some((depth) => labelOf(stack[depth]!.mark!))) return 0;
  const open = kin.length > 0 ? kin : alike;
  if (mark.value === null || open.length < 2) return open[0]!;
  const fits = open.filter((depth) => stack[depth]!.mark!.value === mark.value! - 1);
  if (fits.length < 2) return fits[0] ?? open[0]!;
  const rank = rankOf(text, piece.words, piece.end);
  if (rank === "aspect") return fits[fits.length - 1]!;
  if (rank === "other" || rankOfNode(text, stack[fits[0]!]!) !== "other") return fits[0]!;
  return fits.find((depth) => rankOfNode(text, stack[depth]!) === rank) ?? fits[0]!;
}

/**
 * 1.…问题 …问题 3.…: how deep a problem without a mark lies in whose sequence a mark goes on; `stack.length` where there is none.
 */
export function depthBesideBare(stack: OutlineNode[], { style, value }: Mark): number {
  if (value === null || value === 1) return stack.length;
  for (let depth = stack.length - 1; depth > 0; depth--) {
    if (stack[depth]!.mark!.style !== "bare-problem") continue;
    const before = stack[depth - 1]!.children.findLast(({ mark }) => mark!.style === style)?.mark?.value;
    return before != null && before < value ? depth : stack.length;
  }
  return stack.length;
}

/** 1.关于…问题 1.开展清理。: whether a mark begins anew right below a heading of its style, and is no such heading. */
export function answersAbove(text: NoticeText, stack: OutlineNode[], { inline, words, end }: Piece): boolean {
  const above = stack[stack.length - 1]!;
  if (inline || stack.length > DEEPEST || !isBare(text, above)) return false;
  const rank = rankOfNode(text, above);
  if (rank === "other") return false;
  const own = rankOf(text, words, end);
  return own !== rank && own !== "aspect";
}

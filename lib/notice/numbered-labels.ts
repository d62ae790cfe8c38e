// Labels that have a number: 1.整改措施 2.整改成效 below a problem are no headings, and what stands below them is of the problem.
// example  (一)关于“…”的问题|1.整改措施|(1)召开专题会。|2.整改成效|满意度上升。 → a problem with two measures

import { announcesLedger, isGenericTitle } from "./chapter-words.ts";
import { atStart } from "./edge-rules.ts";
import { LabelPattern } from "./label-pattern.ts";
import { LABEL_WORDS } from "./label-words.ts";
import { changeMark, isEnumeration } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import { sortByStart } from "./offsets.ts";
import type { OutlineNode } from "./outline-node.ts";
import type { Piece } from "./pieces.ts";
import { plainKind } from "./plain-kinds.ts";
import { titleWords } from "./title-words.ts";

/** 1.主要做法。重建台账: a full stop in place of the colon. */
const STOPPED = new LabelPattern(new RegExp(`${LABEL_WORDS}。\\s*`, "y"));

/** 3.下一步打算:每季抽查: no label, but goes on with the others; what is meant keeps the words that say so. */
const LATER = atStart(
  /^(?:下一?步|下一?阶段|后续|今后)(?:的|整改|工作|主要|具体)*(?:打算|措施|计划|安排|举措|思路|工作)\s?(?:[:。]|$)/,
);
const LONGEST_LATER = 16;

/** The label that the words behind a printed mark are, or begin with; `null` where they are none. */
function labelBehind(text: NoticeText, { mark, heading: { start, end }, inline }: OutlineNode): Piece | null {
  if (mark!.says || isEnumeration(mark!.style) || mark!.start === mark!.end || start >= end) return null;
  const { kind, words } = plainKind(text, start, end, false);
  if (kind !== "text")
    return words > start ? { kind, start, end, words: Math.min(words, end), mark: null, inline } : null;
  if (LATER.test(text.folded.slice(start, Math.min(end, start + LONGEST_LATER))))
    return { kind: "label", start, end, words: start, mark: null, inline };
  const stopped = STOPPED.endAt(text.folded, start);
  return stopped < 0 ? null : { kind: "label", start, end, words: Math.min(stopped, end), mark: null, inline };
}

/** Puts a label, and all that stands below it, below the heading that it speaks of. */
function moveBelow(label: Piece, node: OutlineNode, target: OutlineNode): void {
  const { start, words } = label;
  if (words > start) target.pieces.push({ ...label, start: node.start });
  else target.pieces.push({ ...label, start: node.start, end: start }, label);
  for (const piece of node.pieces) target.pieces.push(piece);
  for (const child of node.children) {
    const { mark } = child;
    child.parent = target;
    if (mark && !mark.says && !isEnumeration(mark.style))
      child.mark = changeMark(mark, mark.style, mark.value, "measure");
    target.children.push(child);
  }
  target.end = Math.max(target.end, node.end);
}

/**
 * Takes the labels among the nodes right below a heading for what they are, if all of these are labels, or all behind one
 * that says it is the problem (1.反馈问题:… 2.整改措施:…).
 */
function dissolveBelow(text: NoticeText, node: OutlineNode): void {
  const { children } = node;
  const first = children[0]!;
  const holder = first.mark!.says === "problem" && children.length > 1 ? first : node;
  const named = holder === first ? children.slice(1) : children;
  const labels: Piece[] = [];
  for (const child of named) {
    const label = labelBehind(text, child);
    if (label === null) return;
    labels.push(label);
  }
  if (!labels.some(({ kind }) => kind === "label" || kind === "status")) return;
  const words = titleWords(text, node);
  if (holder === node && (announcesLedger(words) || isGenericTitle(words))) return;
  node.children = holder === first ? [first] : [];
  for (let index = 0; index < named.length; index++) moveBelow(labels[index]!, named[index]!, holder);
  sortByStart(holder.pieces);
}

/** Takes numbered labels for labels, everywhere below a node. */
export function dissolveLabels(text: NoticeText, { children }: OutlineNode): void {
  for (const node of children) {
    if (node.children.length > 0 && !isEnumeration(node.children[0]!.mark!.style)) dissolveBelow(text, node);
    dissolveLabels(text, node);
  }
}

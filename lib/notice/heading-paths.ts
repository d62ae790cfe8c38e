// The headings of the ledger, counted per PATH of mark styles ((一) > 1. > (1)): what those of one path have in common.

import type { SourceSpan } from "../ledger/span.ts";
import { isAnsweredBelow } from "./findings.ts";
import { tellsResult } from "./label-words.ts";
import { tellsWhatIsWanting } from "./lexicon.ts";
import { isEnumeration, type MarkStyle } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import { hasOwnParagraphs, type NodeKind, type OutlineNode } from "./outline-node.ts";
import { furtherParagraph } from "./rules/further-paragraphs.ts";
import { splitHeading } from "./rules/heading.ts";
import { classOf, isOneSentence, statesStatus } from "./title-words.ts";

export interface Path {
  style: MarkStyle;
  parent: Path | null;
  children: Path[];
  count: number;
  aspects: number;
  problems: number;
  deficiencies: number;
  actions: number;
  says: { problem: number; task: number; measure: number };
  /** Nodes set apart by paragraphs or marked lines of their own. */
  apart: number;
  /** Nodes whose own line goes on with 一是…二是…. */
  enumerated: number;
  /** Nodes with a label below that announces what was done: 整改措施:. */
  labelled: number;
  /** Nodes that say what is wanting, and what was done about it on the same line, or about all of them below. */
  answered: number;
  /** Nodes of one sentence, with nothing below it. */
  sentences: number;
  /** Nodes that say how far they are. */
  stated: number;
  /** Nodes that a sequence begins with: one alone where numbers run through. */
  firsts: number;
  /** Nodes whose first sentence is a phrase and is followed by more: 理论武装。一是…. */
  phrased: number;
  nodes: OutlineNode[];
  kind: NodeKind | null;
}

function createPath(style: MarkStyle, parent: Path | null): Path {
  return {
    style,
    parent,
    children: [],
    count: 0,
    aspects: 0,
    problems: 0,
    deficiencies: 0,
    actions: 0,
    says: { problem: 0, task: 0, measure: 0 },
    apart: 0,
    enumerated: 0,
    labelled: 0,
    answered: 0,
    sentences: 0,
    stated: 0,
    firsts: 0,
    phrased: 0,
    nodes: [],
    kind: null,
  };
}

function pathOf(style: MarkStyle, parent: Path | null, siblings: Path[]): Path {
  for (const known of siblings) if (known.style === style) return known;
  const path = createPath(style, parent);
  siblings.push(path);
  return path;
}

/** Enters a node and all below it; `siblings` are the paths of its level. */
export function addNode(text: NoticeText, node: OutlineNode, parent: Path | null, siblings: Path[]): void {
  const { style, says } = node.mark!;
  const path = pathOf(style, parent, siblings);
  path.nodes.push(node);
  path.count++;
  // 一是 marks a measure whatever its words say.
  if (isEnumeration(style)) return;
  const heading = classOf(text, node);
  if (heading.aspect) path.aspects++;
  else if (heading.problem) path.problems++;
  else if (heading.deficiency) path.deficiencies++;
  else if (heading.action) path.actions++;
  if (says) path.says[says]++;
  if (statesStatus(text, node)) path.stated++;
  if (node.mark!.value === 1) path.firsts++;
  // Behind the last one of a list, a paragraph may be a further measure.
  if (hasOwnParagraphs(node) && furtherParagraph(text, node) === null) path.apart++;
  else {
    if (holdsEnumeration(node)) path.enumerated++;
    if ((heading.problem || heading.deficiency) && (isAnswered(text, node) || isAnsweredBelow(node))) path.answered++;
  }
  if (announcesDeeds(text, node)) path.labelled++;
  if (isPhrased(text, node)) path.phrased++;
  if (isOneSentence(text, node)) path.sentences++;
  for (const child of node.children) addNode(text, child, path, path.children);
}

function holdsEnumeration({ children }: OutlineNode): boolean {
  for (const { mark } of children) if (isEnumeration(mark!.style)) return true;
  return false;
}

function announcesDeeds({ folded }: NoticeText, { pieces }: OutlineNode): boolean {
  for (const piece of pieces) if (piece.kind === "label" && !tellsResult(folded, piece)) return true;
  return false;
}

const LONGEST_PHRASE = 24;

function holdsPause(folded: string, { start, end }: SourceSpan): boolean {
  for (let at = start; at < end; at++) if (folded[at] === "," || folded[at] === ";") return true;
  return false;
}

/** Whether a node's first sentence is a phrase, with content behind it on its line. */
function isPhrased(text: NoticeText, node: OutlineNode): boolean {
  const { sentence, content } = splitHeading(text, node.heading);
  return (
    sentence.end - sentence.start <= LONGEST_PHRASE &&
    (content.start < content.end || node.children.length > 0) &&
    !holdsPause(text.folded, sentence)
  );
}

/** Whether anything is said of a heading; more of what is wanting does not count. */
function isAnswered(text: NoticeText, { heading, pieces, children }: OutlineNode): boolean {
  if (pieces.length > 0 || children.length > 0) return true;
  const { start, end } = splitHeading(text, heading).content;
  return start < end && !tellsWhatIsWanting(text.folded.slice(start, end));
}

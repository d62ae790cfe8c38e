// A node of the outline: a heading, or a mark that begins a measure, with what lies below it.
import type { ItemKind } from "../ledger/schema.ts";
import { classifyHeading, type HeadingClass } from "./lexicon.ts";
import { isEnumeration, type Mark, type MarkStyle } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import type { Piece } from "./pieces.ts";
import type { Heading } from "./rules/heading.ts";

/** What headings are that all end in 问题: of some that say what was solved (解决供水不足问题), or all of what is wanting. */
export type Among = "problems" | "lacks" | null;

/** What a node of the ledger is: an item, or a mark that only begins a measure. */
export type NodeKind = ItemKind | "measure";

export interface OutlineNode {
  mark: Mark | null;
  /** The words after the mark, up to the next mark or the end of the line. */
  heading: Heading;
  /** The words of its title, and their class, kept once they are known. */
  title: string | null;
  says: HeadingClass | null;
  /** Set for the nodes of the ledger. */
  kind: NodeKind | null;
  /** Set where most headings of its level end in 问题: whether few of them tell of a problem being solved. */
  among: Among;
  /** Plain pieces, labels and status lines below the heading, in text order. */
  pieces: Piece[];
  children: OutlineNode[];
  parent: OutlineNode | null;
  start: number;
  /** Where all that lies below the heading ends. */
  end: number;
  inline: boolean;
}

/** The words behind a mark; where the mark says where their title ends, they are taken apart there. */
function headingOf({ words, end }: Piece, { closes }: Mark): Heading {
  if (closes === undefined) return { start: words, end, parts: null };
  const at = Math.min(closes, end);
  return { start: words, end, parts: { sentence: { start: words, end: at }, content: { start: at, end } } };
}

function createBare(
  mark: Mark | null,
  heading: Heading,
  parent: OutlineNode | null,
  start: number,
  end: number,
  inline: boolean,
): OutlineNode {
  return {
    mark,
    heading,
    parent,
    pieces: [],
    children: [],
    start,
    end,
    inline,
    title: null,
    says: null,
    kind: null,
    among: null,
  };
}

/** A node with nothing below it yet. */
export function createNode(piece: Piece, mark: Mark, parent: OutlineNode): OutlineNode {
  return createBare(mark, headingOf(piece, mark), parent, piece.start, piece.end, piece.inline);
}

/** The node above all others, which has no heading. */
export function createRoot(start: number): OutlineNode {
  return createBare(null, { start, end: start, parts: null }, null, start, start, false);
}

/** Whether all that stands below a node is the status of the heading above it, whose last mark the node is. */
function holdsStatusOfParent(node: OutlineNode): boolean {
  if (node.pieces.length !== 1 || node.pieces[0]!.kind !== "status") return false;
  const siblings = node.parent?.children ?? [];
  if (siblings.length < 2 || siblings[siblings.length - 1] !== node) return false;
  return siblings.every((one) => one === node || one.pieces.every(({ kind }) => kind !== "status"));
}

/** Whether a node is set apart by what lies below it: children on lines of their own, or paragraphs. */
export function hasOwnParagraphs(node: OutlineNode): boolean {
  for (const child of node.children) if (!child.inline) return true;
  for (const piece of node.pieces) if (!piece.inline) return !holdsStatusOfParent(node);
  return false;
}

/** A heading with nothing below it yet: what follows it belongs to it, though its style was seen higher up. */
export function isBare({ folded }: NoticeText, { mark, heading, pieces, children }: OutlineNode): boolean {
  if (children.length > 0 || pieces.length > 0 || isEnumeration(mark!.style)) return false;
  const words = folded.slice(heading.start, heading.end).trim();
  return words.length <= 90 && !/[。!?;](?=.)/.test(words);
}

const FRAMED = /^(?:关于|针对|对于)|问题(?:的?整改(?:落实|进展)?情况)?[。:]?\s*$/;

/**
 * Whether a heading without a mark may stand below a node: an aspect below a chapter, a problem below either, or right
 * below a heading under a chapter, where its frame is no problem's: (一)履职尽责。|关于“巡河走过场”问题.
 */
export function holdsBare(text: NoticeText, node: OutlineNode, style: MarkStyle): boolean {
  const { mark, heading, children, parent } = node;
  const own = mark!.style;
  if (own === "part" || own === "chapter") return true;
  if (style === "bare-aspect") return false;
  if (own === "bare-aspect") return true;
  const words = text.folded.slice(heading.start, Math.min(heading.end, heading.start + 120));
  const { aspect } = classifyHeading(words);
  const above = parent?.mark?.style ?? "chapter";
  if (aspect || own === "bare-problem" || (above !== "part" && above !== "chapter")) return aspect;
  return children.length > 0 ? children[0]!.mark!.style === "bare-problem" : !FRAMED.test(words) && isBare(text, node);
}

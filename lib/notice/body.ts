// The body of a notice: its frame, its chapters with their roles, the ledger below them, and what is said outside it.
import type { Diagnostic } from "../ledger/diagnostic.ts";
import type { LedgerItem, NoticeMeta } from "../ledger/schema.ts";
import type { SourceSpan } from "../ledger/span.ts";
import { declaredCounts } from "./declared-counts.ts";
import { type Frame, readFrame } from "./frame.ts";
import { type LedgerRoot, ledgerRoots, readKinds } from "./item-kinds.ts";
import { markNamed } from "./named-unfinished.ts";
import type { NoticeText } from "./notice-text.ts";
import { dissolveLabels } from "./numbered-labels.ts";
import { buildOutline } from "./outline.ts";
import type { OutlineNode } from "./outline-node.ts";
import { outsideSentences, type Sentence } from "./outside.ts";
import { type Chapter, readChapters } from "./roles.ts";
import { type Declared, readDeclared } from "./rules/declared.ts";
import { readItem } from "./rules/items.ts";
import { readLongTerm } from "./rules/long-term.ts";
import { findUnplaced } from "./rules/unplaced.ts";

export interface Body {
  frame: Frame;
  /** Where the notice's own text begins, its first line ends, and its first chapter or its tail begins. */
  lead: SourceSpan;
  leadLineEnd: number;
  /** Where the ledger and the items for the long term end; the lead's beginning where there are none. */
  ledgerEnd: number;
  sentences: Sentence[];
  /** The top of the outline: chapters, or what stands in their place. */
  chapters: OutlineNode[];
  items: LedgerItem[];
  longTerm: NoticeMeta["longTerm"];
  declared: Declared;
  diagnostics: Diagnostic[];
}

/** The spans whose sentences speak for a part of the ledger alone. */
function takenBy(roots: LedgerRoot[], chapters: Chapter[]): SourceSpan[] {
  const taken: SourceSpan[] = [];
  for (const { node } of roots) taken.push({ start: node.start, end: node.end });
  for (const { node, role } of chapters) if (role === "long-term") taken.push({ start: node.start, end: node.end });
  return taken;
}

/** The items of the ledger; what in it has no place is told in `diagnostics`. */
function readItems(text: NoticeText, roots: LedgerRoot[], declared: Declared, diagnostics: Diagnostic[]): LedgerItem[] {
  if (roots.length === 0) return [];
  const nodes: OutlineNode[] = [];
  for (const { node } of roots) nodes.push(node);
  readKinds(text, nodes, declaredCounts(text, declared));
  const items: LedgerItem[] = [];
  for (const { node, status, statusNode } of roots) {
    const { start, end } = (statusNode ?? node).heading;
    const item = readItem(text, node, status && statusNode ? { status, statusSpan: { start, end } } : null);
    items.push(item);
    for (const unplaced of findUnplaced(text, node, item)) diagnostics.push(unplaced);
  }
  return items;
}

/** Reads the body of a notice. */
export function readBody(text: NoticeText): Body {
  const frame = readFrame(text);
  const line = frame.lines[frame.lead];
  const start = line?.start ?? 0;
  const root = buildOutline(text, frame.pieces, start);
  dissolveLabels(text, root);
  const chapters = readChapters(text, root);
  const roots = ledgerRoots(text, chapters);
  const taken = takenBy(roots, chapters);
  const sentences = outsideSentences(text, frame, taken);
  const { declared, diagnostics } = readDeclared(text, sentences);
  return {
    frame,
    lead: { start, end: root.children[0]?.start ?? frame.tail },
    leadLineEnd: line?.end ?? start,
    ledgerEnd: taken.reduce((last, span) => Math.max(last, span.end), start),
    sentences,
    chapters: root.children,
    items: markNamed(readItems(text, roots, declared, diagnostics), declared.unfinished, sentences),
    longTerm: readLongTerm(text, chapters),
    declared,
    diagnostics,
  };
}

// The outline of the ledger → items with their measures, statuses and places.
// example  (一)针对…问题。一是…。二是…。 完成情况:已完成 → a problem with two measures, done

import type { LedgerItem, Measure } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import { toCharacterTable } from "../character-table.ts";
import { tellsResult } from "../label-words.ts";
import { tellsWhatIsWanting } from "../lexicon.ts";
import { isEnumeration } from "../mark.ts";
import { behindBullet } from "../marker.ts";
import { type NoticeText, printedWords, trimSpan } from "../notice-text.ts";
import { sortByStart } from "../offsets.ts";
import type { NodeKind, OutlineNode } from "../outline-node.ts";
import type { Piece } from "../pieces.ts";
import { labelEnd } from "../plain-kinds.ts";
import { addsToAll, furtherParagraph } from "./further-paragraphs.ts";
import { splitHeading } from "./heading.ts";
import { cutStatusBehind, type ItemStatus, leadsToStatus, readItemStatus } from "./item-status.ts";
import { stripTitle } from "./strip-title.ts";

interface Part {
  kind: Piece["kind"];
  start: number;
  end: number;
  words: number;
}

/** Everything below a node in text order, as flat parts. */
function flatten(node: OutlineNode): Part[] {
  const parts: Part[] = [];
  collect(node, parts);
  sortByStart(parts);
  return parts;
}

function collect(node: OutlineNode, parts: Part[]): void {
  parts.push({ kind: "text", start: node.start, end: node.heading.end, words: node.heading.start });
  for (const piece of node.pieces) parts.push(piece);
  for (const child of node.children) collect(child, parts);
}

function toMeasure(text: NoticeText, start: number, end: number): Measure | null {
  const span = trimSpan(text, start, end);
  return isSaying(text.folded, span) ? { text: printedWords(text, span), span } : null;
}

const SAYS_NOTHING = toCharacterTable(" \n。.,:;、-");

/** Whether there is more to words than blanks and marks of punctuation. */
function isSaying(folded: string, { start, end }: SourceSpan): boolean {
  for (let at = start; at < end; at++) if (SAYS_NOTHING[folded.charCodeAt(at)] !== 1) return true;
  return false;
}

interface MarkedMeasure {
  measure: Measure | null;
  /** What stands below it and is no part of it; and where a paragraph of its own begins there. */
  rest: Part[];
  further: number | null;
}

/** A measure with a mark, and with more below it: 一是 and 第一 belong to its words, (一) 1. ① do not. */
function readMarkedMeasure(text: NoticeText, node: OutlineNode): MarkedMeasure {
  const parts = flatten(node);
  const further = furtherParagraph(text, node);
  let stop = parts.findIndex(
    ({ kind, start }, index) => index > 0 && (start === further || (kind !== "text" && kind !== "mark")),
  );
  if (stop < 0) stop = parts.length;
  const end = parts[stop - 1]!.end;
  return { measure: toMeasure(text, measureStart(text, node), end), rest: parts.slice(stop), further };
}

function measureStart({ folded }: NoticeText, node: OutlineNode): number {
  return isEnumeration(node.mark!.style) ? behindBullet(folded, node.start) : node.heading.start;
}

/** Adds a measure, if there is more to it than marks of punctuation. */
function addMeasure(text: NoticeText, start: number, end: number, measures: Measure[]): void {
  const measure = toMeasure(text, start, end);
  if (measure) measures.push(measure);
}

/** Plain prose below a heading is one measure, without a label before it. */
function readProse(text: NoticeText, content: SourceSpan, parts: Part[], measures: Measure[]): void {
  if (parts.length === 0) {
    addMeasure(text, labelEnd(text, content.start, content.end), content.end, measures);
    return;
  }
  const runs: SourceSpan[] = [];
  let open: SourceSpan | null = null;
  const hasParagraphs = parts.some(
    (part) => part.kind === "text" || (part.kind === "label" && part.end - part.words > 8),
  );
  if (!hasParagraphs || !tellsWhatIsWanting(text.folded.slice(content.start, content.end)))
    open = addRun(runs, null, labelEnd(text, content.start, content.end), content.end);
  for (const part of parts) {
    if (part.kind === "text")
      open = addRun(runs, open, open ? part.words : labelEnd(text, part.words, part.end), part.end);
    else open = part.kind === "label" ? addRun(runs, null, part.words, part.end) : null;
  }
  for (const run of runs) addMeasure(text, run.start, run.end, measures);
}

/** Lets the open run go on, or begins another one. */
function addRun(runs: SourceSpan[], open: SourceSpan | null, start: number, end: number): SourceSpan | null {
  if (start >= end) return open;
  if (open) {
    open.end = end;
    return open;
  }
  const run = { start, end };
  runs.push(run);
  return run;
}

/** What was done about findings that nothing is said of one by one: the prose behind a label below them. */
function readAnswer(text: NoticeText, parts: Part[], findings: LedgerItem[], measures: Measure[]): void {
  if (findings.some((finding) => finding.measures.length > 0 || finding.children.length > 0)) return;
  const { end } = findings[findings.length - 1]!.span;
  const first = parts.findIndex(({ kind, start }) => kind === "label" && start >= end);
  if (first >= 0) readProse(text, { start: end, end }, parts.slice(first), measures);
}

/**
 * What a label after marked measures tells (整改成效:…) is one more of them, and so is a further paragraph: `further` says
 * where the first of these begins.
 */
function readResults(text: NoticeText, measures: Measure[], parts: Part[], further: number | null): void {
  if (parts.length === 0) return;
  const after = measures[measures.length - 1]!.span.end;
  const found: { start: number; end: number }[] = [];
  let open = false;
  for (const part of parts) {
    if (part.start < after) continue;
    if (part.kind === "label") {
      // A table's second column of measures has no label of its own.
      open = part.words === part.start || tellsResult(text.folded, part);
      if (open && part.words < part.end) found.push({ start: part.words, end: part.end });
    } else if (part.kind !== "text") open = false;
    else if (open || part.start === further) {
      const last = found[found.length - 1];
      const goesOn = last && last.end >= part.start - 2 && last.start > after;
      if (goesOn && !(further !== null && addsToAll(text, part.start))) last.end = part.end;
      else found.push({ start: part.words, end: part.end });
      open = true;
    }
  }
  for (const { start, end } of found) addMeasure(text, start, end, measures);
}

function kindOf(node: OutlineNode): NodeKind {
  return node.kind ?? "measure";
}

const UNSTATED: ItemStatus = { status: "unknown", statusSpan: null };

/** Builds an item and all below it. `inherited` is the status that the chapter's title gives. */
export function readItem(text: NoticeText, node: OutlineNode, inherited: ItemStatus | null): LedgerItem {
  const { sentence, content } = splitHeading(text, node.heading);
  const stripped = stripTitle(text, sentence, node.among);
  // A mark without words is called by its mark.
  const titleSpan =
    stripped.span.start < stripped.span.end
      ? stripped.span
      : trimSpan(text, node.start, Math.max(node.start + 1, Math.min(node.mark!.end, node.end)));
  const measures: Measure[] = [];
  const children: LedgerItem[] = [];
  const parts: Part[] = node.pieces.slice();
  let further: number | null = null;
  for (const child of node.children) {
    if (kindOf(child) !== "measure") children.push(readItem(text, child, inherited));
    else if (child.children.length === 0 && child.pieces.length === 0) {
      addMeasure(text, measureStart(text, child), child.heading.end, measures);
      further = null;
    } else {
      const marked = readMarkedMeasure(text, child);
      if (marked.measure) measures.push(marked.measure);
      for (const part of marked.rest) parts.push(part);
      further = marked.further;
    }
  }
  sortByStart(parts);
  // What only says how far the problem is was not done about it.
  const told = parts.map((part) => (leadsToStatus(text, part) ? { ...part, words: part.end } : part));
  if (measures.length > 0) readResults(text, measures, told, further);
  else if (children.length > 0) readAnswer(text, told, children, measures);
  else readProse(text, content, told, measures);
  const own: ItemStatus | null = stripped.status
    ? { status: stripped.status, statusSpan: stripped.statusSpan }
    : (readItemStatus(text, parts, measures) ?? cutStatusBehind(text, measures));
  const kind = kindOf(node);
  const { status, statusSpan } = own ?? inherited ?? UNSTATED;
  return {
    kind: kind === "measure" ? "problem" : kind,
    number: node.mark!.number,
    title: printedWords(text, titleSpan),
    titleSpan,
    span: trimSpan(text, node.start, node.end),
    status,
    statusSpan,
    measures,
    children,
  };
}

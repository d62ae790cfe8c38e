// What stands in the ledger and is in no title, mark, measure, status, label or attribute: it is said, with its place.
// example  (一)党建方面|本方面共有问题2个。|1.学习不足。一是办班。 → 本方面共有问题2个。
import type { Diagnostic } from "../../ledger/diagnostic.ts";
import { cutWords } from "../../ledger/quotation.ts";
import type { LedgerItem } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import { type NoticeText, printedWords, trimSpan } from "../notice-text.ts";
import { sortByStart } from "../offsets.ts";
import type { OutlineNode } from "../outline-node.ts";
import type { Piece } from "../pieces.ts";
import { labelEnd, leadInEnd } from "../plain-kinds.ts";
import { questionIn } from "../questions.ts";
import { splitHeading } from "./heading.ts";
import { leadsToStatus } from "./item-status.ts";

/** As much of a passage as tells it from others in a sentence about it. */
const LONGEST_NAME = 30;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Labels have a place of their own, with their words where these are no measure: a status, who answers for it, a remark. */
function takePieces(text: NoticeText, pieces: Piece[], taken: SourceSpan[]): void {
  const { folded } = text;
  for (const piece of pieces) {
    const { kind, start, words, end } = piece;
    if (kind === "status" || kind === "attribute" || leadsToStatus(text, piece)) taken.push({ start, end });
    else if (kind === "label") taken.push({ start, end: words });
    else if (kind === "text") {
      const led = leadInEnd(folded, start, end);
      if (led > start) taken.push({ start, end: led });
    }
  }
}

/** A mark that only begins a measure, and what lies below it. */
function takeMeasure(text: NoticeText, node: OutlineNode, taken: SourceSpan[]): void {
  taken.push({ start: node.start, end: node.heading.start });
  takePieces(text, node.pieces, taken);
  for (const child of node.children) takeMeasure(text, child, taken);
}

class UnplacedFinder {
  readonly diagnostics: Diagnostic[] = [];

  constructor(private readonly text: NoticeText) {}

  /** Looks through an item and all below it; `node` is what it was read from. */
  find(node: OutlineNode, item: LedgerItem): void {
    const { sentence, content } = splitHeading(this.text, node.heading);
    const taken: SourceSpan[] = [
      { start: item.span.start, end: questionIn(this.text.folded, node.heading)?.end ?? sentence.end },
      // Also one that ends the line: 采取以下措施进行整改: above 1. 2. 3.
      { start: content.start, end: labelEnd(this.text, content.start, this.text.folded.length) },
    ];
    // A bracket behind the last measure; what the chapter's title says of the item stands outside it.
    if (item.statusSpan && item.statusSpan.start >= item.span.start) taken.push(item.statusSpan);
    takePieces(this.text, node.pieces, taken);
    let next = 0;
    for (const child of node.children) {
      const below = (child.kind ?? "measure") === "measure" ? undefined : item.children[next++];
      if (below) {
        taken.push(below.span);
        this.find(child, below);
      } else takeMeasure(this.text, child, taken);
    }
    sortByStart(taken);
    // Measures stand in text order; they lie between the marks that begin them.
    const { measures } = item;
    let from = item.span.start;
    let told = 0;
    for (const span of taken) {
      while (told < measures.length && measures[told]!.span.start < span.start)
        from = this.goOn(from, measures[told++]!.span);
      from = this.goOn(from, span);
    }
    while (told < measures.length) from = this.goOn(from, measures[told++]!.span);
    if (item.span.end > from) this.add(from, item.span.end);
  }

  /** Goes on behind a stretch that has a place; what was left out before it has none. */
  private goOn(from: number, { start, end }: SourceSpan): number {
    if (start > from) this.add(from, start);
    return Math.max(from, end);
  }

  private add(start: number, end: number): void {
    const span = trimSpan(this.text, start, end);
    if (span.start === span.end || !SAYS_SOMETHING.test(this.text.folded.slice(span.start, span.end))) return;
    const text = cutWords(printedWords(this.text, span), LONGEST_NAME);
    this.diagnostics.push({ code: "unplaced-text", severity: "info", spans: [span], values: { text } });
  }
}

/** The passages of an item, and of all below it, that have no place, in text order; `node` is what it was read from. */
export function findUnplaced(text: NoticeText, node: OutlineNode, item: LedgerItem): Diagnostic[] {
  const finder = new UnplacedFinder(text);
  finder.find(node, item);
  return finder.diagnostics.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

// Second half of the first pass: pieces → a tree of headings. A style that is already open goes on at its own level,
// a style not yet open goes one level deeper: the level comes from the order of marks within this text.

import { printedOnce } from "./doubled-numbers.ts";
import { endsFindings } from "./findings.ts";
import { classifyHeading, failsAtEnd } from "./lexicon.ts";
import { findLostMark, type Surroundings } from "./lost-headings.ts";
import { changeMark, isEnumeration, type Mark, type MarkStyle, markOf } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import { answersAbove, DEEPEST, depthBesideBare, openDepth } from "./open-sequences.ts";
import { createNode, createRoot, holdsBare, isBare, type OutlineNode } from "./outline-node.ts";
import { isMiscounted, type Piece } from "./pieces.ts";
import { asMeant, type Marked } from "./slipped-marks.ts";

/** Styles that never stand below an enumeration (一是) that is still open. */
const ABOVE_ENUMERATION: ReadonlySet<string> = new Set(
  "part chapter roman cn-paren arabic decimal-2 decimal-3 worded problem-label task-label bare-chapter bare-aspect bare-problem".split(
    " ",
  ),
);
const LOOK_AHEAD = 80;

/** 第一部分 | Ⅰ、: what may stand above a 一、 that has not been seen yet. */
const holdsChapters = (mark: Mark | null) => mark?.style === "part" || mark?.style === "roman";

/** Plain text, a label alone, or a heading known by its wrapper alone: its number may have lost its dot. */
function isNumberless({ kind, mark, words, end }: Piece): boolean {
  return mark === null
    ? kind === "text" || (kind === "label" && words >= end)
    : mark.number === null && mark.style.startsWith("bare-");
}

/** 整改情况:… or, with nothing behind it, 整改进展: what is numbered below it is what was done. */
function leadsMeasures({ kind, words, end }: Piece): boolean {
  return kind === "label" || (kind === "status" && words >= end);
}

/** Whether the first of several sentences says plainly what is wanting: 管网更新缓慢。更换管网38公里。 */
function beginsWithLack(words: string): boolean {
  const [first, rest] = words.split("。", 2);
  return rest !== undefined && failsAtEnd(first!) && classifyHeading(first!).deficiency;
}

/** A mark inside a line that turned out to be none. */
function asText({ start, end, inline }: Piece): Piece {
  return { kind: "text", start, end, words: start, mark: null, inline };
}

class OutlineBuilder implements Surroundings {
  readonly root: OutlineNode;
  readonly stack: OutlineNode[];
  lastArabic = 0;
  /** The pieces that a mark begins on a line of its own, and which of them comes next. */
  private readonly marked: Marked[] = [];
  private at = 0;
  /** The last number of each style in this chapter. */
  private readonly last = new Map<MarkStyle, number>();
  /** Styles of lists that a line holds as plain words: what follows their 1. in it is plain too. */
  private readonly listed = new Set<MarkStyle>();

  constructor(
    readonly text: NoticeText,
    private readonly pieces: Piece[],
    start: number,
  ) {
    this.root = createRoot(start);
    this.stack = [this.root];
    for (const piece of pieces) if (piece.mark && !piece.inline) this.marked.push(piece as Marked);
  }

  build(): OutlineNode {
    const { pieces, marked, listed } = this;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index]!;
      if (marked[this.at] === piece) this.at++;
      const mark = isNumberless(piece) ? (this.lostMark(piece, pieces[index + 1]) ?? piece.mark) : piece.mark;
      if (!piece.inline && listed.size > 0) listed.clear();
      if (piece.part) this.close(1 + this.stack.findLastIndex(({ mark }) => mark?.style === piece.part) || 1);
      if (piece.kind === "closing") continue;
      if (mark === null || listed.has(mark.style) || !this.place(piece, this.asMeant(piece, mark))) {
        if (mark?.value === 1) listed.add(mark.style);
        this.append(piece);
      }
    }
    return this.root;
  }

  private get top(): OutlineNode {
    return this.stack[this.stack.length - 1]!;
  }

  /** Closes all nodes that are open from a depth on. */
  private close(depth: number): void {
    while (this.stack.length > depth) this.stack.pop();
  }

  private append(piece: Piece): void {
    const inline = piece.inline && piece.mark !== null;
    if (piece.kind === "label" && !piece.inline && endsFindings(this.text, this.top)) this.stack.pop();
    this.top.pieces.push(inline ? asText(piece) : piece);
    this.extend(piece.end);
  }

  private extend(end: number): void {
    for (let depth = 0; depth < this.stack.length; depth++) {
      const node = this.stack[depth]!;
      if (node.end < end) node.end = end;
    }
  }

  /** A mark with the style of its sequence, where it slipped into another. */
  private asMeant(piece: Piece, printed: Mark): Mark {
    const once = printedOnce(piece, printed, this);
    if (once) piece.words = Math.min(once.end, piece.end);
    const mark = once ?? printed;
    const before = this.last.get(mark.style);
    if (mark.value !== null) this.last.set(mark.style, mark.value);
    if (mark.style === "chapter") this.last.clear();
    return asMeant(piece, mark, before, this) ?? mark;
  }

  get next(): Mark | undefined {
    return this.marked[this.at]?.mark;
  }

  coming(andChapter = false): Marked[] {
    const { marked, at } = this;
    const most = Math.min(marked.length, at + LOOK_AHEAD);
    const inChapter = this.stack.some((node) => node.mark?.style === "chapter");
    let end = at;
    while (end < most && !(inChapter && marked[end]!.mark.style === "chapter")) end++;
    return marked.slice(at, andChapter ? end + 1 : end);
  }

  /** Puts a mark into the tree; `false` where it turns out to be plain text. */
  private place(piece: Piece, mark: Mark): boolean {
    const { style, value } = mark;
    // What the lead counts up in its sentences is no outline: 还有2个问题:1.…;2.…
    if (
      this.stack.length === 1 &&
      (isEnumeration(style) || (piece.inline && style !== "chapter" && mark.says === undefined))
    )
      return false;
    const depth = openDepth(this.text, this.stack, piece, mark);
    if (depth > 0) {
      const open = this.stack[depth]!.mark!.value;
      if (
        piece.inline &&
        value !== null &&
        open !== null &&
        value !== open + 1 &&
        !(value === 1 && isEnumeration(style)) &&
        !isMiscounted(style, value, open)
      )
        return false;
      const restarts = value === 1 && open !== null && depth < this.stack.length - 1 && this.stack.length <= DEEPEST;
      const goesBelow = restarts
        ? isBare(this.text, this.top) || this.resumesLater(style, open!, depth)
        : value === 1 && depth === this.stack.length - 1 && answersAbove(this.text, this.stack, piece);
      if (!goesBelow) this.close(depth);
    } else if (mark.says !== "measure" && this.isOnTop(style)) {
      this.close(1);
    } else if (style === "bare-aspect" || style === "bare-problem") {
      while (this.stack.length > 1 && !holdsBare(this.text, this.top, style)) this.stack.pop();
    } else {
      if (piece.inline && value !== 1 && mark.says === undefined) return false;
      while (this.stack.length > 1 && ABOVE_ENUMERATION.has(style) && isEnumeration(this.top.mark!.style))
        this.stack.pop();
      this.close(depthBesideBare(this.stack, mark));
    }
    if (style === "arabic" && value !== null) this.lastArabic = value;
    const node = createNode(piece, this.belowLabel(piece, mark), this.top);
    this.top.children.push(node);
    this.stack.push(node);
    this.extend(node.end);
    return true;
  }

  /** Whether a style not yet open stands above all others. */
  private isOnTop(style: MarkStyle): boolean {
    return style === "part" || (style === "chapter" && !this.stack.some(({ mark }) => holdsChapters(mark)));
  }

  /** 整改措施: 1.…2.…, 整改进展: 1.…2.… — what is numbered below such a label are measures, unless they call themselves otherwise. */
  private belowLabel(piece: Piece, mark: Mark): Mark {
    if (mark.says || isEnumeration(mark.style) || this.top.mark === null || !this.top.pieces.some(leadsMeasures))
      return mark;
    const words = this.text.folded.slice(piece.words, Math.min(piece.end, piece.words + 120));
    const { aspect, problem } = classifyHeading(words);
    return aspect || problem || beginsWithLack(words) ? mark : changeMark(mark, mark.style, mark.value, "measure");
  }

  /**
   * Whether a sequence that begins anew (1. below 3.) is a list inside the open item:
   * it is, when the outer sequence goes on after it (4. follows 1. 2.).
   */
  private resumesLater(style: MarkStyle, open: number, depth: number): boolean {
    const shallower = new Set(this.stack.slice(1, depth).map((node) => node.mark!.style));
    let previous = 1;
    for (let index = this.at; index < this.marked.length && index < this.at + LOOK_AHEAD; index++) {
      const { mark } = this.marked[index]!;
      if (shallower.has(mark.style)) return false;
      if (mark.style !== style || mark.value === null) continue;
      if (mark.value === open + 1 && previous !== open) return true;
      previous = mark.value;
    }
    return false;
  }

  /** `8关于…`: a heading whose number goes on an open sequence although its dot is missing; or 2.5000元…. */
  private lostMark(piece: Piece, after: Piece | undefined): Mark | null {
    if (piece.inline) return null;
    const lost = findLostMark(piece, after, this);
    if (lost === null) return null;
    piece.words = lost.end;
    return markOf(lost.style, lost.number, lost.value, piece.start, lost.end, lost.says);
  }
}

/** The outline of a run of pieces. Plain pieces before the first heading hang on the root. */
export function buildOutline(text: NoticeText, pieces: Piece[], start: number): OutlineNode {
  return new OutlineBuilder(text, pieces, start).build();
}

// Second half of the first pass: pieces → a tree of headings. A style that is already open goes on at its own level,
// a style not yet open goes one level deeper: the level comes from the order of marks within this text.

import { endsFindings } from "./findings.ts";
import { classifyHeading, failsAtEnd } from "./lexicon.ts";
import { findLostMark } from "./lost-headings.ts";
import { isEnumeration, type Mark, type MarkStyle, markOf } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import { createNode, createRoot, holdsBare, isBare, type OutlineNode } from "./outline-node.ts";
import { isMiscounted, type Piece } from "./pieces.ts";
import { asMeant, type Coming } from "./slipped-marks.ts";

/** Styles that never stand below an enumeration (一是) that is still open. */
const ABOVE_ENUMERATION: ReadonlySet<string> = new Set(
  "part chapter roman cn-paren arabic decimal-2 decimal-3 worded problem-label task-label bare-chapter bare-aspect bare-problem".split(
    " ",
  ),
);
const LOOK_AHEAD = 80;
/** No notice has more levels; a list that begins anew again and again is no deeper one. */
const DEEPEST = 10;

/** 第一部分 | Ⅰ、: what may stand above a 一、 that has not been seen yet. */
const holdsChapters = (mark: Mark | null) => mark?.style === "part" || mark?.style === "roman";

/** Plain text, or a heading known by its wrapper alone: its number may have lost its dot. */
function isNumberless({ kind, mark }: Piece): boolean {
  return mark === null ? kind === "text" : mark.style.startsWith("bare-");
}

/** Whether the first of several sentences says plainly what is wanting: 管网更新缓慢。更换管网38公里。 */
function beginsWithLack(words: string): boolean {
  const [first, rest] = words.split("。", 2);
  return rest !== undefined && failsAtEnd(first!) && classifyHeading(first!).deficiency;
}

/** What a label behind a mark says it is. That it is a measure, no label says. */
const labelOf = ({ says }: Mark) => (says === "measure" ? undefined : says);

class OutlineBuilder {
  readonly root: OutlineNode;
  private stack: OutlineNode[];
  private readonly marks: { mark: Mark; index: number }[];
  private next = 0;
  /** Numbers may run through from aspect to aspect. */
  private lastArabic = 0;
  /** The last number of each style in this chapter. */
  private readonly last = new Map<MarkStyle, number>();
  /** Styles of lists that a line holds as plain words: what follows their 1. in it is plain too. */
  private readonly listed = new Set<MarkStyle>();

  constructor(
    private readonly text: NoticeText,
    private readonly pieces: Piece[],
    start: number,
  ) {
    this.root = createRoot(start);
    this.stack = [this.root];
    this.marks = [];
    for (let index = 0; index < pieces.length; index++) {
      const { mark, inline } = pieces[index]!;
      if (mark && !inline) this.marks.push({ mark, index });
    }
  }

  build(): OutlineNode {
    for (let index = 0; index < this.pieces.length; index++) {
      const piece = this.pieces[index]!;
      while (this.next < this.marks.length && this.marks[this.next]!.index <= index) this.next++;
      const mark = isNumberless(piece) ? (this.lostMark(piece, this.pieces[index + 1]) ?? piece.mark) : piece.mark;
      if (!piece.inline && this.listed.size > 0) this.listed.clear();
      if (piece.part) this.close(1 + this.stack.findLastIndex(({ mark }) => mark?.style === piece.part) || 1);
      if (piece.kind === "closing") continue;
      if (mark === null || this.listed.has(mark.style) || !this.place(piece, this.asMeant(piece, mark))) {
        if (mark?.value === 1) this.listed.add(mark.style);
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
    this.top.pieces.push(inline ? { ...piece, kind: "text", words: piece.start } : piece);
    this.extend(piece.end);
  }

  private extend(end: number): void {
    for (let depth = 0; depth < this.stack.length; depth++) {
      const node = this.stack[depth]!;
      if (node.end < end) node.end = end;
    }
  }

  /** A mark with the style of its sequence, where it slipped into another. */
  private asMeant(piece: Piece, mark: Mark): Mark {
    const before = this.last.get(mark.style);
    if (mark.value !== null) this.last.set(mark.style, mark.value);
    if (mark.style === "chapter") this.last.clear();
    return asMeant(piece, mark, { text: this.text, stack: this.stack, before, coming: this.coming }) ?? mark;
  }

  private readonly coming = () => this.marksToCome();

  /** The marks behind the present one, up to the next chapter. */
  private *marksToCome(): Generator<Coming> {
    for (let index = this.next; index < this.marks.length && index < this.next + LOOK_AHEAD; index++) {
      const { mark, index: at } = this.marks[index]!;
      if (mark.style === "chapter" && this.stack.some((node) => node.mark?.style === "chapter")) return;
      yield { mark, piece: this.pieces[at]! };
    }
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
    const depth = this.openDepth(piece, mark);
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
      if (!(restarts && (isBare(this.text, this.top) || this.resumesLater(style, open!, depth)))) this.close(depth);
    } else if (style === "part" || (style === "chapter" && !this.stack.some(({ mark }) => holdsChapters(mark)))) {
      this.close(1);
    } else if (style === "bare-aspect" || style === "bare-problem") {
      while (this.stack.length > 1 && !holdsBare(this.text, this.top, style)) this.stack.pop();
    } else {
      if (piece.inline && value !== 1 && mark.says === undefined) return false;
      while (this.stack.length > 1 && ABOVE_ENUMERATION.has(style) && isEnumeration(this.top.mark!.style))
        this.stack.pop();
    }
    if (style === "arabic" && value !== null) this.lastArabic = value;
    const node = createNode(piece, this.belowLabel(piece, mark), this.top);
    this.top.children.push(node);
    this.stack.push(node);
    this.extend(node.end);
    return true;
  }

  /**
   * How deep the open sequence lies that a mark goes on with; 0 where there is none. The deepest one of its style,
   * unless the mark only fits a shallower one, or fits both and begins an aspect.
   */
  private openDepth(piece: Piece, mark: Mark): number {
    const alike: number[] = [];
    for (let depth = this.stack.length - 1; depth > 0; depth--)
      if (this.stack[depth]!.mark!.style === mark.style) alike.push(depth);
    // 1.反馈问题:… is of another sequence than the 1. 2. of what was done about it.
    const kin = alike.filter((depth) => labelOf(this.stack[depth]!.mark!) === labelOf(mark));
    if (this.stack.length > DEEPEST) return alike[0] ?? 0;
    if (kin.length === 0 && mark.value === 1 && alike.some((depth) => labelOf(this.stack[depth]!.mark!))) return 0;
    const open = kin.length > 0 ? kin : alike;
    const deepest = open[0] ?? 0;
    if (deepest === 0 || mark.value === null) return deepest;
    if (open.length < 2) return deepest;
    const fits = open.filter((depth) => this.stack[depth]!.mark!.value === mark.value! - 1);
    if (fits.length === 0) return open[0]!;
    if (fits.length === 1) return fits[0]!;
    const words = this.text.folded.slice(piece.words, Math.min(piece.end, piece.words + 120));
    return classifyHeading(words).aspect ? fits[fits.length - 1]! : fits[0]!;
  }

  /** 整改措施: 1.…2.… — what is numbered below such a label are measures, unless they call themselves otherwise. */
  private belowLabel(piece: Piece, mark: Mark): Mark {
    if (
      mark.says ||
      isEnumeration(mark.style) ||
      this.top.mark === null ||
      !this.top.pieces.some(({ kind }) => kind === "label")
    )
      return mark;
    const words = this.text.folded.slice(piece.words, Math.min(piece.end, piece.words + 120));
    const { aspect, problem } = classifyHeading(words);
    return aspect || problem || beginsWithLack(words) ? mark : { ...mark, says: "measure" };
  }

  /**
   * Whether a sequence that begins anew (1. below 3.) is a list inside the open item:
   * it is, when the outer sequence goes on after it (4. follows 1. 2.).
   */
  private resumesLater(style: MarkStyle, open: number, depth: number): boolean {
    const shallower = new Set(this.stack.slice(1, depth).map((node) => node.mark!.style));
    let previous = 1;
    for (let index = this.next; index < this.marks.length && index < this.next + LOOK_AHEAD; index++) {
      const { mark } = this.marks[index]!;
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
    const { text, stack, lastArabic, coming } = this;
    const lost = findLostMark(piece, after, { text, stack, lastArabic, coming, next: this.marks[this.next]?.mark });
    if (lost === null) return null;
    piece.words = lost.end;
    return markOf(lost.style, lost.number, lost.value, piece.start, lost.end, lost.says);
  }
}

/** The outline of a run of pieces. Plain pieces before the first heading hang on the root. */
export function buildOutline(text: NoticeText, pieces: Piece[], start: number): OutlineNode {
  return new OutlineBuilder(text, pieces, start).build();
}

// Problems whose mark was left out in print: 1.…|…|3.…. The numbers beside it leave out exactly one, or its frame is that of
// all beside it, or it says what is wanting and goes on as they do. Never one line by its words alone.
import { saysChapter } from "./chapter-words.ts";
import { beginsWith, type HeadingShape, saysWanting, shapeOf } from "./heading-shapes.ts";
import { matchLostMark } from "./lost-marks.ts";
import { isEnumeration, type Mark, type MarkStyle, markOf } from "./mark.ts";
import { type Head, Holders, styleOf } from "./mark-holders.ts";
import type { Line, NoticeText } from "./notice-text.ts";
import { plainKind } from "./plain-kinds.ts";
import { isClosed, saysProblem } from "./title-lines.ts";

/** Styles that number problems. */
const STYLES: readonly MarkStyle[] = ["cn-paren", "arabic", "arabic-paren", "arabic-half", "problem-label"];
/** So many headings of a style tell what its headings look like. */
const FEWEST = 2;

/** What the headings of a style have in common. */
interface Common {
  alone: boolean;
  stopped: boolean;
  /** "" where they are not all framed, or not in one way. */
  frame: string;
  /** What begins below most of those below which a list or a label begins; `null` where none does. */
  begins: string | null;
  says: Mark["says"];
}

/** A stretch of lines in which a problem may have lost its mark. */
interface Gap {
  from: number;
  to: number;
  /** The number that is left out there; `null` where no number says that one is. */
  value: number | null;
  /** The headings of the style above and below it. */
  above: number;
  below: number;
}

/** The value that most of a list have; `null` where there is none. */
function mostOf<T>(values: T[]): T | null {
  const counts = new Map<T, number>();
  let most: T | null = null;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (most === null || count > counts.get(most)!) most = value;
  }
  return most;
}

const MAY_BEGIN = /[“\u3400-\u9fff]/;
/** 为此,…; …,但仍存在差距; 主要有…: what a sentence within a measure says, and no heading. */
const IS_PROSE =
  /^(?:针对|关于|对于|为此|对此|经|通过|同时|此外|另外|其中|目前|截至|由于|因|随着|从|按照|根据|巡[视察]|反馈|指出|检查|排查|发现)|[仍虽但]|以来|以下|如下|下一步|主要(?:[有是]|存在|表现)/;

/** The headings of one style, and what may be one of them without its mark. */
class Sequence {
  private common: Common | null = null;
  private readonly isHolding: ReadonlySet<number>;

  constructor(
    private readonly text: NoticeText,
    private readonly lines: Line[],
    private readonly heads: Head[],
    /** Lines that hold problems of this style: aspects and chapters. */
    private readonly holders: number[],
  ) {
    this.isHolding = new Set(holders);
  }

  /** Whether most of them say what is wanting. */
  numbersProblems(): boolean {
    const { text, lines, heads } = this;
    const problems = heads.filter(({ index, mark }) => {
      const shape = shapeOf(text, mark.end, lines[index]!.end);
      return saysProblem(text, lines[index]!, mark) || (shape !== null && saysWanting(shape.words));
    });
    return problems.length * 3 >= heads.length * 2;
  }

  private inCommon(): Common {
    this.common ??= this.findCommon();
    return this.common;
  }

  private findCommon(): Common {
    const { text, lines, heads } = this;
    const shapes: HeadingShape[] = [];
    const begins: string[] = [];
    for (const { index, mark } of heads) {
      const shape = shapeOf(text, mark.end, lines[index]!.end);
      if (!shape) continue;
      shapes.push(shape);
      const below = this.beginsBelow(shape, index);
      if (below !== null) begins.push(below);
    }
    const frame = shapes.length >= FEWEST ? shapes[0]!.frame : "";
    const { says } = heads[0]!.mark;
    return {
      alone: mostOf(shapes.map(({ alone }) => alone)) ?? true,
      stopped: mostOf(shapes.map(({ stopped }) => stopped)) ?? false,
      frame: shapes.every((shape) => shape.frame === frame) ? frame : "",
      begins: mostOf(begins),
      says: heads.every(({ mark }) => mark.says === says) ? says : undefined,
    };
  }

  /** What begins behind a heading, on its line or on the next. */
  private beginsBelow(shape: HeadingShape, index: number): string | null {
    const at = shape.alone ? this.lines[index + 1]?.start : shape.end;
    return at === undefined ? null : beginsWith(this.text, at);
  }

  /** The stretches in which one may have lost its mark: those that leave out a number, and those where none could say so. */
  gaps(): Gap[] {
    const { heads, holders, lines } = this;
    const restarts = heads.some(({ mark }, index) => index > 0 && mark.value === 1);
    const gaps: Gap[] = [];
    let passed = 0;
    for (let at = 0; at <= heads.length; at++) {
      const before = at > 0 ? heads[at - 1] : undefined;
      const next = heads[at];
      const from = before ? before.index + 1 : (holders[0] ?? lines.length) + 1;
      const to = next?.index ?? lines.length;
      const within: number[] = [];
      for (; passed < holders.length && holders[passed]! < to; passed++) within.push(holders[passed]!);
      const open = before?.mark.value ?? 0;
      const value = next?.mark.value ?? null;
      const first = value === 2 && open !== 1 && within.length > 0;
      const beside = { above: before?.index ?? -Infinity, below: next?.index ?? Infinity };
      if (before && value === open + 2 && (!restarts || within.length === 0))
        gaps.push({ from, to, value: open + 1, ...beside });
      else if (first) gaps.push({ from: within[within.length - 1]! + 1, to, value: 1, ...beside });
      if (!next || within.length > 0) this.addUncounted(gaps, { from, to, value: null, ...beside }, within);
    }
    return gaps;
  }

  /** Below the last one of a group, or as the only one of a group, no number says that one is left out. */
  private addUncounted(gaps: Gap[], gap: Gap, within: number[]): void {
    const { from, to, below } = gap;
    const ends = within.filter((index) => index >= from);
    if (below === Infinity) ends.push(to);
    ends.forEach((end, place) => {
      const holder = place === 0 ? from - 1 : ends[place - 1]!;
      const mark = this.isHolder(holder) ? this.lines[holder]!.mark : null;
      if (mark && saysChapter(this.text.folded.slice(mark.end, this.lines[holder]!.end))) return;
      gaps.push({ ...gap, from: holder + 1, to: end });
    });
  }

  /** Whether the number that a gap leaves out stands in it after all: without its sign, or in another style. */
  private isThere({ from, to, value }: Gap): boolean {
    const { text, lines } = this;
    for (let index = from; index < to; index++) {
      const line = lines[index]!;
      const mark = line.mark ?? matchLostMark(text.folded, line.start);
      if (mark?.value === value && (!line.mark || saysProblem(text, line, line.mark))) return true;
    }
    return false;
  }

  /** Whether what stands above and below a line lets it be a heading of this style. */
  private standsFree(index: number, alone: boolean): boolean {
    const { text, lines, heads } = this;
    if (!this.isHolder(index - 1) && !isClosed(text, lines[index - 1]!)) return false;
    if (!alone) return true;
    if (index + 1 >= lines.length || this.isHolder(index + 1)) return false;
    const style = styleOf(heads);
    return lines[index - 1]!.mark?.style !== style && lines[index + 1]!.mark?.style !== style;
  }

  private isHolder(index: number): boolean {
    return this.isHolding.has(index);
  }

  /** Whether a line of a gap is a heading of this style. */
  private isHeading(index: number, isCounted: boolean): boolean {
    const { text, lines } = this;
    const { start, end, mark } = lines[index]!;
    if (mark || index === 0 || !MAY_BEGIN.test(text.folded[start]!)) return false;
    const shape = shapeOf(text, start, end);
    if (!shape) return false;
    const below = this.beginsBelow(shape, index);
    // The cheap question first: where no number is left out, a frame or what begins below has to vouch for it.
    if (!isCounted && shape.frame === "" && (below === null || IS_PROSE.test(shape.words))) return false;
    const { alone, stopped, frame, begins } = this.inCommon();
    if (shape.alone !== alone || (alone && shape.stopped !== stopped) || shape.frame !== frame) return false;
    if (!this.standsFree(index, alone) || plainKind(text, start, end, false).kind !== "text") return false;
    if (frame.endsWith("方面")) return false;
    if (frame.endsWith("问题")) return true;
    const goesOnAlike = begins !== null && below === begins;
    if (isCounted && goesOnAlike && !IS_PROSE.test(shape.words)) return true;
    return saysWanting(shape.words) && (isCounted || frame !== "" || goesOnAlike);
  }

  /** The one line of a gap that is a heading of this style; -1 where none is, or more than one. */
  headingIn(gap: Gap): number {
    const { from, to, value } = gap;
    let found = -1;
    for (let index = from; index < to; index++) {
      if (!this.isHeading(index, value !== null)) continue;
      if (found >= 0) return -1;
      found = index;
    }
    return found >= 0 && value !== null && this.isThere(gap) ? -1 : found;
  }

  /** The mark that a line lost. As 1 it would begin anew what stands above it. */
  markFor(index: number, { value }: Gap): Mark {
    const { start } = this.lines[index]!;
    return markOf(styleOf(this.heads), null, value === 1 ? null : value, start, start, this.inCommon().says);
  }
}

/** The lines with the marks of problems that have none in print among others that have one. */
export function markLeftOut(text: NoticeText, lines: Line[]): Line[] {
  const marked: Head[] = [];
  lines.forEach(({ mark }, index) => {
    if (mark && !isEnumeration(mark.style)) marked.push({ index, mark });
  });
  const found = new Map<number, { mark: Mark; near: number }>();
  const holders = new Holders(text, lines, marked);
  for (const style of STYLES) {
    const heads = marked.filter(({ mark }) => mark.style === style && mark.value !== null);
    if (heads.length < FEWEST) continue;
    const sequence = new Sequence(text, lines, heads, holders.of(heads));
    for (const gap of sequence.gaps()) {
      const index = sequence.headingIn(gap);
      if (index < 0 || !sequence.numbersProblems()) continue;
      // Of two styles that it could be of, the one of the headings right around it.
      const near = Math.min(index - gap.above, gap.below - index);
      if (near < (found.get(index)?.near ?? Infinity)) found.set(index, { mark: sequence.markFor(index, gap), near });
    }
  }
  if (found.size === 0) return lines;
  return lines.map((line, index) => ({ ...line, mark: found.get(index)?.mark ?? line.mark }));
}

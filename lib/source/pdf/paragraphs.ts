// Lines as they stand on the pages -> paragraphs. Promise: a line goes on in the next one only where its words fill the
// measure; where the file leaves it open whether a paragraph ends, an indent decides, and without indents a mark.
import type { PageLine } from "./page-lines.ts";

/** An indent is two characters in most documents; less than this is the play of justified lines. */
const INDENT = 1.2;
/** Play of the right margin, in ems. */
const SLACK = 0.25;
/** A distance between base lines this many times the usual one parts paragraphs. */
const WIDE_LEADING = 1.5;
const OTHER_SIZE = 0.12;

/** What begins a paragraph of a notice: `一、` `（一）` `1.` `1、` `(1)` `①` `一是` `第一，` `问题1：`. */
const MARK =
  /^(?:[一二三四五六七八九十]{1,3}[、．.是]|第[一二三四五六七八九十]{1,3}[，、,：]|[(（][一二三四五六七八九十0-9０-９]{1,3}[)）]|[0-9０-９]{1,2}[.．、](?![0-9０-９])|[①-⑳]|(?:反馈)?问题[0-9一二三四五六七八九十]{0,3}[:：])/;
const SENTENCE_END = /[。！？!?；;：:][”’」』）)]?$/;

/** The first words of a line that cannot be parted: kept together with brackets before and stops after. */
const FIRST_WORDS = /^[“‘（(〔《「『【]*(?:[A-Za-z0-9０-９@._%+\-/~]+|.)[，。、；：！？”’）)〕》」』】,.;:!?…]*/u;

interface Layout {
  left: number;
  right: number;
  /** Size of the body's font. */
  em: number;
  leading: number;
  /** Paragraphs begin with an indent. */
  indented: boolean;
  /** Marks are also found at the left margin, after a paragraph that has surely ended. */
  flushMarks: boolean;
}

/** @param lines of all pages, in order, without furniture */
export function joinParagraphs(lines: PageLine[]): string[] {
  const layout = measureLayout(lines);
  const paragraphs: string[] = [];
  let previous: PageLine | undefined;
  for (const line of lines) {
    if (previous && (goesOn(previous, line, layout) || isSecondTitleLine(previous, line, layout))) {
      paragraphs.push(joinWords(paragraphs.pop() ?? "", line.text));
    } else {
      paragraphs.push(line.text);
    }
    previous = line;
  }
  return paragraphs;
}

function goesOn(previous: PageLine, line: PageLine, layout: Layout): boolean {
  if (previous.text.includes("\t") || line.text.includes("\t")) return false;
  if (isOtherSize(previous.size, line.size) || !isFull(previous, line, layout)) return false;
  if (line.left - layout.left > INDENT * layout.em) return false;
  const ended = SENTENCE_END.test(previous.text);
  const apart = line.page === previous.page && line.baseline - previous.baseline > WIDE_LEADING * layout.leading;
  if (apart && (ended || !layout.indented)) return false;
  return !(ended && MARK.test(line.text) && (!layout.indented || layout.flushMarks));
}

/** Whether the next line's first words would not have fitted in. */
function isFull(line: PageLine, next: PageLine, layout: Layout): boolean {
  const first = FIRST_WORDS.exec(next.text)?.[0] ?? "";
  return layout.right - line.right < widthOf(first) * next.size + SLACK * layout.em;
}

/** In ems, roughly: Latin letters and digits are half as wide as Chinese characters. */
function widthOf(words: string): number {
  let width = 0;
  for (const character of words) width += /[\u0020-\u00ff]/.test(character) ? 0.55 : 1;
  return width;
}

/** A title over two lines: both in the middle, both larger than the body. */
function isSecondTitleLine(previous: PageLine, line: PageLine, layout: Layout): boolean {
  const isTitle = ({ size, left, right, pageWidth }: PageLine) =>
    size > (1 + OTHER_SIZE) * layout.em && Math.abs(left + right - pageWidth) < 2 * size;
  const below = line.page === previous.page && line.baseline - previous.baseline < 2.5 * line.size;
  return below && isTitle(previous) && isTitle(line) && !isOtherSize(previous.size, line.size);
}

function isOtherSize(size: number, other: number): boolean {
  return Math.abs(size - other) > OTHER_SIZE * Math.max(size, other);
}

function joinWords(before: string, after: string): string {
  return /[A-Za-z,.;]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}

function measureLayout(lines: PageLine[]): Layout {
  const em = weightedMedian(lines.map(({ size, text }) => [size, text.length])) || 1;
  const body = lines.filter(({ size }) => !isOtherSize(size, em));
  const left = findLeft(body.map((line) => line.left), em);
  const right = findRight(body.map((line) => line.right), em);
  const gaps: [number, number][] = [];
  for (const [index, line] of body.entries()) {
    const before = body[index - 1];
    const gap = before && before.page === line.page ? line.baseline - before.baseline : 0;
    if (gap > 0) gaps.push([gap, 1]);
  }
  const atIndent = body.filter((line) => line.left - left > INDENT * em && line.left - left < 3 * em).length;
  const layout: Layout = {
    left,
    right,
    em,
    leading: weightedMedian(gaps) || 2 * em,
    indented: atIndent >= 3 || atIndent > 0.1 * body.length,
    flushMarks: false,
  };
  layout.flushMarks = body.some((line, index) => {
    const before = body[index - 1];
    return before !== undefined && MARK.test(line.text) && line.left - left < em / 2 && !isFull(before, line, layout);
  });
  return layout;
}

/** The leftmost place where lines begin again and again. */
function findLeft(lefts: number[], em: number): number {
  const sorted = lefts.toSorted((a, b) => a - b);
  const needed = Math.max(2, 0.05 * sorted.length);
  for (let index = 0; index < sorted.length; index += 1) {
    const left = sorted[index] ?? 0;
    const last = sorted[index + Math.ceil(needed) - 1];
    if (last !== undefined && last - left < em / 2) return left;
  }
  return sorted[0] ?? 0;
}

/** The rightmost place where lines end again and again: one line that juts out does not widen the measure. */
function findRight(rights: number[], em: number): number {
  const sorted = rights.toSorted((a, b) => b - a);
  for (const [index, right] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next !== undefined && right - next < em) return right;
  }
  return sorted[0] ?? 0;
}

function weightedMedian(weighted: [value: number, weight: number][]): number {
  const sorted = weighted.toSorted((a, b) => a[0] - b[0]);
  let rest = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  for (const [value, weight] of sorted) {
    rest -= weight;
    if (rest <= 0) return value;
  }
  return 0;
}

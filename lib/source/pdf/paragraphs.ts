// Lines as they stand on the pages -> paragraphs. Promise: a line goes on in the next one only where its words fill the
// measure; where the file leaves it open whether a paragraph ends, an indent decides, and without indents a mark.
import { isShort, type Leading, measureLeading } from "./leading.ts";
import type { PageLine } from "./page-lines.ts";
import {
  beginsParagraph,
  endsParagraph,
  endsSentence,
  firstWordsWidth,
  isHungLine,
  isUnderTitle,
  staysMidSentence,
} from "./paragraph-words.ts";

/** An indent is two characters in most documents; less than this is the play of justified lines. */
const INDENT = 1.2;
/** Play of the right margin, in ems. */
const SLACK = 0.5;
const OTHER_SIZE = 0.12;

interface Layout {
  left: number;
  right: number;
  /** Size of the body's font. */
  em: number;
  leading: Leading;
  /** Paragraphs begin with an indent. */
  indented: boolean;
  /** Paragraphs without indents are set apart by space. */
  spaced: boolean;
  /** Marks are also found at the left margin, after a paragraph that has surely ended. */
  flushMarks: boolean;
}

/** @param lines of all pages, in order, without furniture */
export function joinParagraphs(lines: PageLine[]): string[] {
  const layout = measureLayout(lines);
  const paragraphs: string[] = [];
  let previous: PageLine | undefined;
  for (const line of lines) {
    const isTitle = () =>
      isSecondTitleLine(previous as PageLine, line, layout) ||
      (paragraphs.length === 1 && isBrokenTitle(previous as PageLine, line, layout));
    if (previous && (goesOn(previous, line, layout) || isTitle())) {
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
  const ended = endsSentence(previous.text);
  const wide = layout.leading.wide * Math.max(1, line.size / layout.em);
  const apart = line.page === previous.page && line.baseline - previous.baseline > wide;
  if (apart && (ended || !layout.indented || endsParagraph(line.text))) return false;
  if (layout.spaced && line.page === previous.page) return true;
  if (!layout.indented && (endsParagraph(previous.text) || (ended && isHeading(line, layout)))) return false;
  const begins = beginsParagraph(line.text, ended && !layout.indented) && !staysMidSentence(previous.text);
  return !(begins && (!layout.indented || layout.flushMarks));
}

/** A short line without an end of its own is not the rest of a paragraph whose last sentence has ended. */
function isHeading(line: PageLine, layout: Layout): boolean {
  return isShort(line, layout.right, layout.em) && !endsSentence(line.text);
}

/** Whether the next line's first words would not have fitted in. */
function isFull(line: PageLine, next: PageLine, layout: Layout): boolean {
  return layout.right - line.right < firstWordsWidth(next.text) * next.size + SLACK * layout.em;
}

/** A title over two lines: both in the middle, both larger than the body. */
function isSecondTitleLine(previous: PageLine, line: PageLine, layout: Layout): boolean {
  const isTitle = ({ size, left, right, pageWidth }: PageLine) =>
    size > (1 + OTHER_SIZE) * layout.em && Math.abs(left + right - pageWidth) < 2 * size;
  const below = line.page === previous.page && line.baseline - previous.baseline < 2.5 * line.size;
  return below && isTitle(previous) && isTitle(line) && !isOtherSize(previous.size, line.size);
}

/** A title in the size of the body: its first line is full, the next one stands in the middle. */
function isBrokenTitle(previous: PageLine, line: PageLine, layout: Layout): boolean {
  const { left, right, size, pageWidth } = line;
  const indent = INDENT * layout.em;
  // A first line that breaks early may stand as much in as it ends before the margin.
  const isFirstLine = Math.abs(left - layout.left - 2 * layout.em) < 0.5 * layout.em;
  const isShort = left - layout.left > indent && layout.right - right > indent && !isFirstLine;
  const isInTheMiddle = isShort && Math.abs(left + right - pageWidth) < 2 * size;
  const below = line.page === previous.page && line.baseline - previous.baseline < 2.5 * size;
  if (!below || !isInTheMiddle || isOtherSize(previous.size, size) || isUnderTitle(line.text)) return false;
  return isFull(previous, line, layout) && !endsSentence(previous.text);
}

function isOtherSize(size: number, other: number): boolean {
  return Math.abs(size - other) > OTHER_SIZE * Math.max(size, other);
}

function joinWords(before: string, after: string): string {
  return /[A-Za-z,.;]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}

function measureLayout(lines: PageLine[]): Layout {
  const em =
    weightedQuantile(
      lines.map(({ size, text }) => [size, text.length]),
      0.5,
    ) || 1;
  const body = lines.filter(({ size }) => !isOtherSize(size, em));
  const left = findLeft(
    body.map((line) => line.left),
    em,
  );
  const right = findRight(body, em);
  const atIndent = body.filter((line) => line.left - left > INDENT * em && line.left - left < 3 * em).length;
  const indented = atIndent >= 3 || atIndent > 0.1 * body.length;
  const leading = measureLeading(body, right, em);
  const layout: Layout = {
    left,
    right,
    em,
    leading,
    indented,
    spaced: !indented && leading.wideShare > 0.15,
    flushMarks: false,
  };
  layout.flushMarks = body.some((line, index) => {
    const before = body[index - 1];
    return (
      before !== undefined && beginsParagraph(line.text) && line.left - left < em / 2 && !isFull(before, line, layout)
    );
  });
  return layout;
}

/** The leftmost place where lines begin again and again. */
function findLeft(lefts: number[], em: number): number {
  const sorted = lefts.toSorted((a, b) => a - b);
  return findEdge(sorted, 0.05, em / 2);
}

/** The rightmost place where lines end again and again: a mark that hangs over does not widen the measure. */
function findRight(body: readonly PageLine[], em: number): number {
  const edgeOf = (lines: readonly PageLine[]) => {
    const sorted = lines.map(({ right }) => right).toSorted((a, b) => b - a);
    return findEdge(sorted, 0.03, 0.3 * em);
  };
  const outermost = edgeOf(body);
  const solid = edgeOf(body.filter(({ text }) => !isHungLine(text)));
  return outermost - solid < 1.1 * em ? solid : outermost;
}

/** The first of these places that enough others lie next to: this share of all, and two at the least. */
function findEdge(sorted: number[], share: number, reach: number): number {
  const needed = Math.max(2, Math.ceil(share * sorted.length));
  const found = sorted.find((place, index) => Math.abs((sorted[index + needed - 1] ?? Number.NaN) - place) < reach);
  return found ?? sorted[0] ?? 0;
}

function weightedQuantile(weighted: [value: number, weight: number][], share: number): number {
  const sorted = weighted.toSorted((a, b) => a[0] - b[0]);
  let rest = sorted.reduce((sum, [, weight]) => sum + weight, 0) * share;
  for (const [value, weight] of sorted) {
    rest -= weight;
    if (rest <= 0) return value;
  }
  return 0;
}

// The pieces of a page -> its lines, each with its place. Promise: reading order is the order in which the file draws
// them, which is the order they were written in; blanks between Chinese characters are no text.
import { toUnifiedCharacters } from "./characters.ts";
import type { ExtractedPage, TextPiece } from "./extract-pages.ts";
import { splitTables } from "./table-pieces.ts";

export interface PageLine {
  text: string;
  /** Number of the page, from 0. */
  page: number;
  left: number;
  right: number;
  /** y of the base line, from the top of the page. */
  baseline: number;
  size: number;
  pageWidth: number;
  pageHeight: number;
}

/** Gaps in ems: from the first on a gap is a blank, from the second on it parts the columns of a table. */
const BLANK_GAP = 0.2;
const COLUMN_GAP = 2.5;

interface OpenLine {
  pieces: TextPiece[];
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** The lines of each page; a row of a table is one line, with tabs between its cells. */
export function toPageLines(pages: readonly ExtractedPage[]): PageLine[][] {
  const segments = splitTables(pages);
  return pages.map(({ width, height }, page) =>
    (segments[page] ?? []).flatMap((segment) => {
      const lines = segment.kind === "row" ? [toRowLine(segment.cells)] : collectLines(segment.pieces);
      return lines
        .filter(({ text }) => text !== "")
        .map((line) => ({ ...line, page, pageWidth: width, pageHeight: height }));
    }),
  );
}

type MeasuredLine = Pick<PageLine, "text" | "left" | "right" | "baseline" | "size">;

function toRowLine(cells: TextPiece[][][]): MeasuredLine {
  const pieces = cells.flat(2);
  return {
    text: cells.map((lines) => lines.map(joinPieces).join("")).join("\t"),
    left: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
    baseline: Math.max(...pieces.map(({ y }) => y)),
    size: Math.max(...pieces.map(({ size }) => size)),
  };
}

function collectLines(pieces: readonly TextPiece[]): MeasuredLine[] {
  const lines: OpenLine[] = [];
  const byBaseline = new Map<number, OpenLine[]>();
  for (const piece of pieces) {
    const line = findLine(piece, lines.at(-1), byBaseline);
    if (line) {
      line.pieces.push(piece);
      line.left = Math.min(line.left, piece.x);
      line.right = Math.max(line.right, piece.x + piece.width);
      line.size = Math.max(line.size, piece.size);
      continue;
    }
    const opened = {
      pieces: [piece],
      left: piece.x,
      right: piece.x + piece.width,
      baseline: piece.y,
      size: piece.size,
    };
    lines.push(opened);
    const key = Math.round(piece.y);
    byBaseline.set(key, [...(byBaseline.get(key) ?? []).slice(-MAX_NEIGHBOURS), opened]);
  }
  return lines.map(({ pieces: own, left, right, baseline, size }) => ({
    text: joinPieces(own),
    left,
    right,
    baseline,
    size,
  }));
}

/** Lines that share a base line are the columns of a table; more than these are not looked through. */
const MAX_NEIGHBOURS = 20;

/** The line that a piece belongs to: the last one if it is on its height, else one drawn before that it stands next to. */
function findLine(
  piece: TextPiece,
  last: OpenLine | undefined,
  byBaseline: Map<number, OpenLine[]>,
): OpenLine | undefined {
  if (last && Math.abs(piece.y - last.baseline) < 0.5 * Math.max(piece.size, last.size)) return last;
  const key = Math.round(piece.y);
  for (const height of [key, key - 1, key + 1]) {
    for (const line of byBaseline.get(height) ?? []) {
      const gap = Math.max(piece.x - line.right, line.left - (piece.x + piece.width));
      if (gap > -0.3 * piece.size && gap < piece.size) return line;
    }
  }
  return undefined;
}

function joinPieces(pieces: TextPiece[]): string {
  const sorted = pieces.toSorted((a, b) => a.x - b.x);
  const size = Math.max(...sorted.map((piece) => piece.size));
  let text = "";
  let previous: TextPiece | undefined;
  for (const piece of sorted) {
    if (previous) {
      if (isReference(piece, previous, size)) continue;
      // Bold without a bold font: the same characters drawn again, a hair's breadth beside.
      if (piece.text === previous.text && piece.x - previous.x < 0.2 * piece.size) continue;
      const gap = (piece.x - previous.x - previous.width) / Math.max(piece.size, 1);
      if (gap >= COLUMN_GAP) text += "\t";
      else if (gap >= BLANK_GAP) text += " ";
    }
    text += piece.text;
    previous = piece;
  }
  return closeBlanks(toUnifiedCharacters(text));
}

const AFTER_WORDS = /[\p{Script=Han}。，；：、！？”’）》]$/u;

/** The number of a note, small and raised behind words; behind a letter it belongs to a unit: m². */
function isReference(piece: TextPiece, previous: TextPiece, lineSize: number): boolean {
  const isRaised = piece.size < 0.9 * lineSize && previous.y - piece.y > 0.15 * lineSize;
  return isRaised && /^[[〔]?(?:\d{1,2}|[①-⑳*])[\]〕]?$/.test(piece.text.trim()) && AFTER_WORDS.test(previous.text);
}

const WIDE = "\\p{Script=Han}\\u2014\\u2018-\\u201d\\u2026\\u2460-\\u32ff\\uff00-\\uffef\\u3001-\\u303f";
/** Fields of a page stand side by side, and a blank is all that parts them. */
const FIELD =
  "(?:信息|文章|稿件)?(?:来源|发布(?:日期|时间|机构|人)|日期|时间|作者|(?:责任)?编辑|审核|(?:浏览|阅读|点击)(?:次数|量)?|字[体号]|索引号)[:：]|[【[](?:字[体号]|打印|关闭)";
/** In a page printed as one paragraph a blank is all that is left of the end of a line: behind a sentence or a title, and before a mark. */
const MARK_AHEAD =
  "[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[.．、](?![0-9])|[①-⑳]";
const ENDED = "[。！？；：]|通报|公告|公示";
const BLANK = "[ \\u00a0\\u3000]+";
const BLANKS_AT_WIDE = new RegExp(
  `(?<!${ENDED})(?:(?<=[${WIDE}])${BLANK}|${BLANK}(?=[${WIDE}]))(?!${FIELD}|${MARK_AHEAD})`,
  "gu",
);

/** `2023 年 7 月` -> `2023年7月`, `整 改` -> `整改`; `Word for Windows` stays, and so does `2023-07-05 来源：`. */
function closeBlanks(text: string): string {
  return text
    .replace(BLANKS_AT_WIDE, "")
    .replace(/ *\t[ \t]*/g, "\t")
    .replace(/ {2,}/g, " ")
    .trim();
}

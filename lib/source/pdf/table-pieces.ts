// The pieces of pages, in the order in which they are drawn -> rows of tables, and what lies between them. A table is drawn
// cell by cell: after the last line of a cell the pen goes up again, to the right. Promise: where there are no two rows
// of three cells, everything is left as it is.
import type { ExtractedPage, TextPiece } from "./extract-pages.ts";
import { isAtEdge } from "./page-edge.ts";
import { type Block, toBlocks } from "./piece-blocks.ts";

/** Rows give their cells, column by column, each as its lines; empty cells have none. */
export type PageSegment = { kind: "pieces"; pieces: TextPiece[] } | { kind: "row"; cells: TextPiece[][][] };

const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;

/** What the pieces of each page are, in their order. */
export function splitTables(pages: readonly ExtractedPage[]): PageSegment[][] {
  const columns = findColumns(pages.flatMap(({ pieces }) => toRows(toBlocks(pieces))));
  if (columns === null) return pages.map(({ pieces }) => [{ kind: "pieces", pieces }]);
  /** The row with which the page before ended. */
  let row: TextPiece[][][] | null = null;
  return pages.map((page) => {
    const segments: PageSegment[] = [];
    const pieces = page.pieces.flatMap((piece) => cutAtColumns(piece, columns));
    /** The column that went on last over the edge of the page; none do once the table itself goes on. */
    let continued = 0;
    for (const blocks of toRows(toBlocks(pieces, columns))) {
      if (blocks.length >= FEWEST_CELLS) {
        row = toCells(blocks, columns);
        segments.push({ kind: "row", cells: row });
        continued = columns.length;
      } else if (row !== null && blocks.every((block) => isContinued(block, columns, continued))) {
        for (const block of blocks) {
          continued = findColumn(block, columns);
          row[continued]?.push(...block.lines);
        }
      } else {
        const loose = blocks.flatMap(({ lines }) => lines.flat());
        const last = segments.at(-1);
        if (last?.kind === "pieces") last.pieces.push(...loose);
        else segments.push({ kind: "pieces", pieces: loose });
        // Head and foot of a page stand between the parts of a row that goes on.
        if (!blocks.every(({ bottom }) => isAtEdge(bottom, page))) row = null;
      }
    }
    return segments;
  });
}

/** Blocks beside each other, from left to right, are a row; whatever begins further left or lower begins another. */
function toRows(blocks: readonly Block[]): Block[][] {
  const rows: Block[][] = [];
  let [top, bottom] = [0, 0];
  for (const block of blocks) {
    const first = takeFirstCell(rows.at(-1)?.at(-1), block);
    if (first !== null) {
      rows.push([first]);
      [top, bottom] = [first.top, first.bottom];
    }
    const before = rows.at(-1)?.at(-1);
    const isBeside =
      before !== undefined &&
      block.left > before.right - 0.3 * block.size &&
      block.top < bottom + 0.5 * block.size &&
      block.bottom > top - 0.5 * block.size;
    if (isBeside) {
      rows.at(-1)?.push(block);
      [top, bottom] = [Math.min(top, block.top), Math.max(bottom, block.bottom)];
    } else {
      rows.push([block]);
      [top, bottom] = [block.top, block.bottom];
    }
  }
  return rows;
}

/** A first cell is as narrow as this many lines of a number or of its heading. */
const MOST_LINES_OF_FIRST = 3;

/** The last lines of a paragraph may be the first cell of a row that follows it closely; then they are taken off there. */
function takeFirstCell(paragraph: Block | undefined, next: Block): Block | null {
  if (paragraph === undefined || paragraph.right <= next.left) return null;
  for (let count = 1; count <= Math.min(MOST_LINES_OF_FIRST, paragraph.lines.length - 1); count++) {
    const lines = paragraph.lines.slice(-count);
    const pieces = lines.flat();
    const right = Math.max(...pieces.map(({ x, width }) => x + width));
    if (right >= next.left) return null;
    const [top, bottom] = [lines[0]?.[0]?.y ?? 0, paragraph.bottom];
    // It begins where the row does, or stands in the middle of it.
    const apart = Math.min(Math.abs(next.top - top), Math.abs(next.top + next.bottom - top - bottom) / 2);
    if (apart >= 0.5 * next.size) continue;
    paragraph.lines.splice(-count);
    paragraph.bottom = paragraph.lines.at(-1)?.[0]?.y ?? paragraph.top;
    return { lines, left: Math.min(...pieces.map(({ x }) => x)), right, top, bottom, size: paragraph.size };
  }
  return null;
}

/** Where the columns begin: where the cells of the longest rows do. `null` where there is no table. */
function findColumns(rows: readonly Block[][]): number[] | null {
  const ofTable = rows.filter((row) => row.length >= FEWEST_CELLS);
  if (ofTable.length < FEWEST_ROWS) return null;
  const most = Math.max(...ofTable.map((row) => row.length));
  const longest = ofTable.filter((row) => row.length === most);
  return Array.from({ length: most }, (_, at) => Math.min(...longest.map((row) => row[at]?.left ?? 0)));
}

/** The column that holds most of a block. */
function findColumn({ left, right }: Pick<Block, "left" | "right">, columns: readonly number[]): number {
  const middle = (left + right) / 2;
  const after = columns.findIndex((start) => start > middle);
  return Math.max(0, (after === -1 ? columns.length : after) - 1);
}

function toCells(blocks: readonly Block[], columns: readonly number[]): TextPiece[][][] {
  const cells: TextPiece[][][] = columns.map(() => []);
  for (const block of blocks) cells[findColumn(block, columns)]?.push(...block.lines);
  return cells;
}

/** The rest of a cell whose row began on the page before: it begins where its column does, right of the one before. */
function isContinued(block: Block, columns: readonly number[], after: number): boolean {
  const at = findColumn(block, columns);
  const [start = 0, end = Number.POSITIVE_INFINITY] = columns.slice(at, at + 2);
  return at > after && Math.abs(block.left - start) < 0.6 * block.size && block.right < end;
}

/** Cells that stand close may come as one piece with a blank between them. */
function cutAtColumns(piece: TextPiece, columns: readonly number[]): TextPiece[] {
  const { text, x, width, size } = piece;
  const start = columns.find((column) => column > x + size && column < x + width - 0.5 * size);
  const blanks = start === undefined ? [] : [...text.matchAll(/\s+/gu)];
  const share = start === undefined ? 0 : (start - x) / width;
  const off = (index: number) => Math.abs(index / text.length - share) * width;
  const cut = blanks.map(({ index }) => index).sort((a, b) => off(a) - off(b))[0];
  if (start === undefined || cut === undefined || off(cut) > 3 * size) return [piece];
  const rest = { ...piece, text: text.slice(cut).trimStart(), x: start, width: x + width - start };
  return [{ ...piece, text: text.slice(0, cut), width: (width * cut) / text.length }, rest];
}

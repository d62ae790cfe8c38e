// Pieces of text, in the order in which they are drawn -> blocks: what stands together, such as a cell or a paragraph.
import type { TextPiece } from "./extract-pages.ts";

export interface Block {
  lines: TextPiece[][];
  left: number;
  right: number;
  /** Base lines of its first and its last line. */
  top: number;
  bottom: number;
  size: number;
}

/** In ems: from this gap on, what stands on one base line stands apart. */
const APART = 1;
/** In ems: what follows this closely goes on in its line, also where a column of the table begins by chance. */
const CLOSE = 0.3;
/** In ems: how far the next line may be below. */
const LEADING = 2.2;
const OTHER_SIZE = 0.12;

/** @param columns where the columns of a table begin, once they are known: what begins there begins a block */
export function toBlocks(pieces: readonly TextPiece[], columns: readonly number[] = []): Block[] {
  const blocks: Block[] = [];
  for (const piece of pieces) {
    const block = blocks.at(-1);
    const line = block?.lines.at(-1);
    const right = piece.x + piece.width;
    if (block && line && goesOn(block, line, piece, columns)) {
      const isSameLine = Math.abs(piece.y - block.bottom) < 0.5 * piece.size;
      if (isSameLine) line.push(piece);
      else block.lines.push([piece]);
      block.left = Math.min(block.left, piece.x);
      block.right = Math.max(block.right, right);
      block.bottom = isSameLine ? block.bottom : piece.y;
      block.size = Math.max(block.size, piece.size);
    } else {
      blocks.push({ lines: [[piece]], left: piece.x, right, top: piece.y, bottom: piece.y, size: piece.size });
    }
  }
  return blocks;
}

function goesOn(block: Block, line: readonly TextPiece[], piece: TextPiece, columns: readonly number[]): boolean {
  const size = Math.max(block.size, piece.size);
  const down = piece.y - block.bottom;
  if (Math.abs(down) < 0.5 * size) {
    const end = Math.max(...line.map(({ x, width }) => x + width));
    const begin = line[0]?.x ?? 0;
    const atColumn = piece.x - end > CLOSE * size;
    if (atColumn && columns.some((start) => Math.abs(piece.x - start) < 0.5 * size && begin < start - size))
      return false;
    return piece.x - end < APART * size && piece.x > begin - 0.5 * size;
  }
  if (Math.abs(block.size - piece.size) > OTHER_SIZE * size) return false;
  return down > 0 && down < LEADING * size && piece.x > block.left - 3 * size && piece.x < block.right;
}

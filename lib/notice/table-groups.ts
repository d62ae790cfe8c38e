// A row that names what the rows below it have in common, and is counted in numbers of another kind than theirs.
// example  一⇥供水服务方面 / 1⇥管网漏损偏高⇥更换管道12公里。⇥已完成 → an aspect, and a problem below it
import type { SourceSpan } from "../ledger/span.ts";
import { markOf } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import { parseNumeral } from "./numeral.ts";
import type { Piece } from "./pieces.ts";
import { type Column, filled, wordsOf } from "./table-columns.ts";

const CHINESE_NUMBER = /^\(?[一二三四五六七八九十]{1,3}\)?[、.]?$/;
const ARABIC_NUMBER = /^\(?\d{1,3}\)?[、.]?$/;
/** What such a row, or a line between rows, holds at most. */
export const LONGEST_GROUP = 80;
/** A row below it says more than its number and its problem. */
const FEWEST_CELLS = 3;

/** Whether a cell holds a number of chapters and nothing else. */
export function isGroupNumber(text: NoticeText, cell: SourceSpan): boolean {
  return cell.end - cell.start <= 6 && CHINESE_NUMBER.test(wordsOf(text, cell));
}

/** The heading that a number and the cell behind it are. */
export function numberedGroup(text: NoticeText, number: SourceSpan, { start, end }: SourceSpan): Piece {
  const printed = wordsOf(text, number).replace(/[、.]$/, "");
  const mark = markOf("bare-aspect", printed, null, number.start, start);
  return { kind: "mark", start: number.start, end, words: start, mark, inline: false };
}

/** A row as the heading that it is; `null` where it is none. `below` are the cells of the next row. */
export function readGroupRow(
  text: NoticeText,
  columns: Column[],
  cells: SourceSpan[],
  below: SourceSpan[],
): Piece | null {
  const number = cells[0];
  if (columns[0] !== "number" || !number || !isGroupNumber(text, number)) return null;
  const [, title, ...more] = filled(cells);
  if (!title || more.length > 0 || title.end - title.start > LONGEST_GROUP) return null;
  // What is numbered like the rows below it is one of them, though nothing is said of it.
  const isAbove = ARABIC_NUMBER.test(below[0] ? wordsOf(text, below[0]) : "") && filled(below).length >= FEWEST_CELLS;
  return isAbove ? numberedGroup(text, number, title) : null;
}

export interface LooseGroup {
  piece: Piece;
  /** Index of the line below it. */
  next: number;
}

const BEGINS_GROUP = /^(\(?([一二三四五六七八九十]{1,3})\)?[、.]?)(?:(?<=[)、.])|(?=\s|$))\s*/;

/** A number, and behind it or on the next line what rows have in common, where it is the one that comes next; else `null`. */
export function readLooseGroup(text: NoticeText, lines: SourceSpan[], index: number, value: number): LooseGroup | null {
  const line = lines[index];
  if (!line || line.end - line.start > LONGEST_GROUP) return null;
  const [words, mark, digits] = BEGINS_GROUP.exec(wordsOf(text, line)) ?? [];
  if (words === undefined || parseNumeral(digits!) !== value) return null;
  const begin = line.start + words.length;
  const [title, next] = begin < line.end ? [{ start: begin, end: line.end }, index + 1] : [lines[index + 1], index + 2];
  if (!title || title.end - title.start > LONGEST_GROUP || text.folded[title.end - 1] === "。") return null;
  const number = { start: line.start, end: line.start + mark!.length };
  return { piece: numberedGroup(text, number, title), next };
}

// A ledger printed as a table → pieces, one row at a time. Its cells stand between tabs, or each on a line of its own.
// example  序号⇥反馈问题⇥整改措施⇥整改状态 / 1⇥台账缺失⇥一是补建。二是…⇥已完成 → a problem with its measures, done
import type { SourceSpan } from "../ledger/span.ts";
import { toCharacterTable } from "./character-table.ts";
import { readLooseTable } from "./loose-table.ts";
import { unprinted } from "./mark.ts";
import { matchMark } from "./marker.ts";
import { type NoticeText, trimSpan } from "./notice-text.ts";
import { parseNumeral } from "./numeral.ts";
import { type Piece, splitPieces } from "./pieces.ts";
import { readStatusOrAnswer } from "./status-lines.ts";
import {
  type Column,
  cellsOf,
  columnOf,
  columnsOfHeader,
  filled,
  isHeader,
  isHeaderAgain,
  LONGEST_HEADER,
  NUMBER_COLUMN,
  rowNumber,
  wordsOf,
} from "./table-columns.ts";
import { isGroupNumber, LONGEST_GROUP, numberedGroup, readGroupRow } from "./table-groups.ts";
import { RULE, readHeader, type TableHeader } from "./table-header.ts";
import { readSideTable } from "./table-on-side.ts";
import { joinAspects, piece, readRow } from "./table-rows.ts";

const MOST_COLUMNS = 12;
/** What a header begins with whose cells no tabs part. */
const BEGINS_HEADER = toCharacterTable("序编项问任事|");

/** A line between rows that names what the rows below it have in common. */
function readGroup(text: NoticeText, line: SourceSpan): Piece[] {
  if (matchMark(text.folded, line.start)) return splitPieces(text, line);
  return [piece("mark", line, unprinted("bare-aspect", line.start))];
}

/** The columns of a row's cells: a cell that spans several rows is missing from all but the first of them. */
function columnsOf(text: NoticeText, columns: Column[], cells: SourceSpan[]): Column[] {
  const missing = columns.length - cells.length;
  if (missing <= 0) return columns;
  if (
    missing === 1 &&
    columns.includes("aspect") &&
    (columns[0] !== "number" || parseNumeral(wordsOf(text, cells[0]!)) !== null)
  )
    return columns.filter((column) => column !== "aspect");
  return columns[0] === "number" && parseNumeral(wordsOf(text, cells[0]!)) !== null ? columns : columns.slice(missing);
}

/** Rows whose cells stand between tabs, from their header on. */
function readTabbed(
  text: NoticeText,
  lines: SourceSpan[],
  from: number,
  { columns, next }: TableHeader,
  blanks: boolean,
): { pieces: Piece[]; next: number } {
  const pieces: Piece[] = [];
  const header = lines.slice(from, next).map((line) => wordsOf(text, line));
  const tabbed = (index: number) => {
    if (index >= lines.length) return false;
    const cells = filled(cellsOf(text, lines[index]!, blanks));
    return blanks
      ? cells.length === columns.length &&
          (parseNumeral(wordsOf(text, cells[0]!)) !== null || isHeaderAgain(text, columns, cells))
      : cells.length >= 2;
  };
  let at = next;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const words = wordsOf(text, line);
    if (RULE.test(words)) continue;
    const cells = blanks ? filled(cellsOf(text, line, true)) : cellsOf(text, line);
    const group = readGroupRow(text, columns, cells, lines[at + 1] ? cellsOf(text, lines[at + 1]!, blanks) : []);
    if (group) pieces.push(group);
    else if (tabbed(at)) {
      if (header.includes(words) || isHeaderAgain(text, columns, cells)) pieces.push(piece("attribute", line));
      else pieces.push(...readRow(text, columnsOf(text, columns, cells), cells));
    } else if (line.end - line.start <= LONGEST_GROUP && tabbed(at + 1))
      pieces.push(...readGroup(text, filled(cellsOf(text, line))[0] ?? line));
    else break;
  }
  return { pieces, next: at };
}

/** Rows whose cells stand on lines of their own, from their header on; each row begins with the next number. Numbers may run through. */
function readStacked(
  text: NoticeText,
  lines: SourceSpan[],
  from: number,
  { columns, next }: TableHeader,
): { pieces: Piece[]; next: number } {
  const pieces: Piece[] = [];
  let at = next;
  const isShort = (line: SourceSpan | undefined) => line !== undefined && line.end - line.start <= LONGEST_GROUP;
  const isGroup = (index: number) => isShort(lines[index + 1]) && isGroupNumber(text, lines[index]!);
  let expected = rowNumber(text, lines[isGroup(at) ? at + 2 : at]) ?? rowNumber(text, lines[at + 1]) ?? 1;
  const isNext = (index: number) =>
    index < lines.length && new RegExp(`^${expected}[.、]?$`).test(wordsOf(text, lines[index]!));
  // (二)…|1: numbers begin anew below what is marked like that above the first row.
  const style = matchMark(text.folded, lines[at]?.start ?? 0)?.style;
  const beginsAnew = (index: number) =>
    style !== undefined &&
    rowNumber(text, lines[index + 1]) === 1 &&
    matchMark(text.folded, lines[index]!.start)?.style === style;
  while (at < lines.length) {
    if (isNext(at)) {
      const status = lines[at + columns.indexOf("status")];
      // A cell went on over a second line: such rows are read by their ends.
      if (columns.includes("status") && (!status || readStatusOrAnswer(wordsOf(text, status)) === null))
        return { pieces: [], next: from };
      pieces.push(...readRow(text, columns, lines.slice(at, at + columns.length)));
      at += columns.length;
      expected++;
    } else if (isGroup(at) && (isNext(at + 2) || rowNumber(text, lines[at + 2]) === 1)) {
      pieces.push(numberedGroup(text, lines[at]!, lines[at + 1]!));
      at += 2;
      expected = rowNumber(text, lines[at])!;
    } else if (isShort(lines[at]) && (isNext(at + 1) || beginsAnew(at))) {
      pieces.push(...readGroup(text, lines[at]!));
      at++;
      expected = rowNumber(text, lines[at])!;
    } else if (isHeaderAgain(text, columns, lines.slice(at, at + columns.length))) {
      pieces.push(piece("attribute", { start: lines[at]!.start, end: lines[at + columns.length - 1]!.end }));
      at += columns.length;
    } else break;
  }
  return { pieces, next: at };
}

const NUMBERED = new RegExp(`^${NUMBER_COLUMN} `);

/** What names the columns has its place, though it is told of no problem. */
function withHeader(text: NoticeText, { start }: SourceSpan, pieces: Piece[]): Piece[] {
  const [first] = pieces;
  return first ? [piece("attribute", trimSpan(text, start, first.start)), ...pieces] : pieces;
}

/** The table that begins with a line, if one does: its pieces and the line after it. */
export function readTable(
  text: NoticeText,
  lines: SourceSpan[],
  from: number,
): { pieces: Piece[]; next: number } | null {
  const line = lines[from]!;
  const table = readClosedTable(text, lines, from);
  if (table) return { pieces: withHeader(text, line, joinAspects(text, table.pieces)), next: table.next };
  const side = readSideTable(text, lines, from);
  if (side) return { pieces: joinAspects(text, side.pieces), next: side.next };
  const loose = readLooseTable(text, lines, from);
  if (!loose) return null;
  let next = from;
  while (next < lines.length && lines[next]!.start < loose.end) next++;
  return { pieces: withHeader(text, line, joinAspects(text, loose.pieces)), next };
}

/** Whether a line may name a column: what is unknown stands before one that is known. */
function columnAt(text: NoticeText, lines: SourceSpan[], at: number): boolean {
  const isKnown = (index: number) => index < lines.length && columnOf(wordsOf(text, lines[index]!)) !== null;
  return isKnown(at) || (isKnown(at + 1) && rowNumber(text, lines[at]) === null);
}

/** 整改情况 above 整改措施 and 整改状态: what two columns have in common has no cell in the rows. */
const COMMON = /^(?:整改|落实)+(?:情况)?$/;

/** The cells of a header without the one that only names what others have in common. */
function withoutCommon(text: NoticeText, cells: SourceSpan[]): SourceSpan[] {
  const common = cells.findIndex((cell) => COMMON.test(wordsOf(text, cell)));
  return cells.filter((_, index) => index !== common);
}

/** A table whose cells are parted by tabs or strokes, or whose rows have numbers. */
function readClosedTable(
  text: NoticeText,
  lines: SourceSpan[],
  from: number,
): { pieces: Piece[]; next: number } | null {
  const line = lines[from]!;
  if (line.end - line.start > LONGEST_HEADER) return null;
  if (!text.tabbed && BEGINS_HEADER[text.folded.charCodeAt(line.start)] !== 1) return null;
  if (cellsOf(text, line).length >= 3) {
    const header = readHeader(text, lines, from);
    return header ? readTabbed(text, lines, from, header, false) : null;
  }
  const spaced = NUMBERED.test(wordsOf(text, line))
    ? filled(cellsOf(text, line, true)).map((cell) => columnOf(wordsOf(text, cell)))
    : [];
  if (isHeader(spaced)) {
    const table = readTabbed(text, lines, from, { columns: spaced, next: from + 1 }, true);
    return table.pieces.length > 0 ? table : null;
  }
  if (columnOf(wordsOf(text, line)) !== "number") return null;
  let known = from;
  while (known < lines.length && known - from < MOST_COLUMNS && columnAt(text, lines, known)) known++;
  const header = lines.slice(from, known);
  const columns = columnsOfHeader(text, header);
  const stacked = columns && readStacked(text, lines, from, { columns, next: known });
  if (stacked && stacked.pieces.length > 0) return stacked;
  const lower = columnsOfHeader(text, withoutCommon(text, header));
  const parted =
    lower?.includes("status") && lower.length < header.length
      ? readStacked(text, lines, from, { columns: lower, next: known })
      : null;
  return parted && parted.pieces.length > 0 ? parted : null;
}

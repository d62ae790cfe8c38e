// A ledger printed as a table → pieces, one row at a time. Its cells stand between tabs, or each on a line of its own.
// example  序号⇥反馈问题⇥整改措施⇥整改状态 / 1⇥台账缺失⇥一是补建。二是…⇥已完成 → a problem with its measures, done
import type { SourceSpan } from "../ledger/span.ts";
import { readStatus } from "./lexicon.ts";
import { readLooseTable } from "./loose-table.ts";
import { isEnumeration, type Mark } from "./mark.ts";
import { matchMark } from "./marker.ts";
import { type NoticeText, trimSpan } from "./notice-text.ts";
import { parseNumeral } from "./numeral.ts";
import { type Piece, splitPieces } from "./pieces.ts";
import {
  type Column,
  cellsOf,
  columnOf,
  columnsOfHeader,
  isHeader,
  isHeaderAgain,
  LONGEST_HEADER,
  NUMBER_COLUMN,
  rowNumber,
  wordsOf,
} from "./table-columns.ts";

const LONGEST_GROUP = 80;
const MOST_COLUMNS = 12;

/** |---|---| below a header. */
const RULE = /^\|[\s|:-]+$/;

function piece(kind: Piece["kind"], span: SourceSpan, mark: Mark | null = null): Piece {
  return { kind, start: mark?.start ?? span.start, end: span.end, words: span.start, mark, inline: false };
}

/** The pieces of a cell, which may go over several lines. */
function linesWithin(text: NoticeText, cell: SourceSpan): Piece[] {
  const pieces: Piece[] = [];
  for (let start = cell.start; start < cell.end; ) {
    const feed = text.folded.indexOf("\n", start);
    const end = feed < 0 || feed > cell.end ? cell.end : feed;
    const mark = pieces[pieces.length - 1]?.mark;
    const line = trimSpan(text, start, end);
    if (line.start < line.end) pieces.push(...splitPieces(text, line, mark && isEnumeration(mark.style) ? mark : null));
    start = end + 1;
  }
  return pieces;
}

/** The pieces of one row. */
function readRow(text: NoticeText, columns: Column[], cells: SourceSpan[]): Piece[] {
  const numberCell = cells[columns.indexOf("number")];
  const words = numberCell ? wordsOf(text, numberCell).replace(/[.、()\s]/g, "") : "";
  const value = words === "" ? null : parseNumeral(words);
  const pieces = cells.flatMap((cell, index): Piece[] => {
    if (cell.start >= cell.end) return [];
    const column = columns[index] ?? "attribute";
    if (column === "aspect")
      return [
        piece("mark", cell, { style: "bare-aspect", number: null, value: null, start: cell.start, end: cell.start }),
      ];
    if (column === "problem") {
      if (columns.indexOf("problem") !== index) return [piece("attribute", cell)];
      const own = matchMark(text.folded, cell.start);
      const start =
        numberCell && numberCell.start < numberCell.end && numberCell.end <= cell.start ? numberCell.start : cell.start;
      const begin = own && own.end < cell.end && own.value !== null ? own.end : cell.start;
      const mark: Mark = {
        style: "problem-label",
        number: value === null ? (own?.number ?? null) : words,
        value: value ?? own?.value ?? null,
        start,
        end: begin,
        says: "problem",
      };
      return [piece("mark", { start: begin, end: cell.end }, mark)];
    }
    // What a cell of measures numbers are measures, whatever their words sound like.
    const isFirst = columns.indexOf("measure") === index;
    if (column === "measure")
      return linesWithin(text, cell)
        .map((part, order) =>
          order === 0 && !isFirst && part.kind === "text" ? { ...part, kind: "label" as const } : part,
        )
        .map((part) =>
          part.mark && !part.mark.says ? { ...part, mark: { ...part.mark, says: "measure" as const } } : part,
        );
    return column === "number" ? [] : [piece(column, cell)];
  });
  return fromHeadings(pieces);
}

/** The pieces of a row with its headings first: what stands before the problem, behind its number, is told of it too. */
function fromHeadings(pieces: Piece[]): Piece[] {
  const problem = pieces.findIndex(({ mark }) => mark?.says === "problem");
  const before = pieces.slice(0, Math.max(problem, 0)).filter(({ mark }) => mark === null);
  return before.length === 0
    ? pieces
    : [
        ...pieces.slice(0, problem).filter(({ mark }) => mark !== null),
        pieces[problem]!,
        ...before,
        ...pieces.slice(problem + 1),
      ];
}

/** A line between rows that names what the rows below it have in common. */
function readGroup(text: NoticeText, line: SourceSpan): Piece[] {
  if (matchMark(text.folded, line.start)) return splitPieces(text, line);
  return [piece("mark", line, { style: "bare-aspect", number: null, value: null, start: line.start, end: line.start })];
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

const filled = (cells: SourceSpan[]) => cells.filter((cell) => cell.start < cell.end);

/** Rows whose cells stand between tabs, from their header on. */
function readTabbed(
  text: NoticeText,
  lines: SourceSpan[],
  from: number,
  columns: Column[],
  blanks: boolean,
): { pieces: Piece[]; next: number } {
  const pieces: Piece[] = [];
  const tabbed = (index: number) => {
    if (index >= lines.length) return false;
    const cells = filled(cellsOf(text, lines[index]!, blanks));
    return blanks
      ? cells.length === columns.length &&
          (parseNumeral(wordsOf(text, cells[0]!)) !== null || isHeaderAgain(text, columns, cells))
      : cells.length >= 2;
  };
  let at = from + 1;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (RULE.test(wordsOf(text, line))) continue;
    if (tabbed(at)) {
      const cells = blanks ? filled(cellsOf(text, line, true)) : cellsOf(text, line);
      if (!isHeaderAgain(text, columns, cells)) pieces.push(...readRow(text, columnsOf(text, columns, cells), cells));
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
  columns: Column[],
): { pieces: Piece[]; next: number } {
  const pieces: Piece[] = [];
  let at = from + columns.length;
  let expected = rowNumber(text, lines[at]) ?? rowNumber(text, lines[at + 1]) ?? 1;
  const isNext = (index: number) =>
    index < lines.length && new RegExp(`^${expected}[.、]?$`).test(wordsOf(text, lines[index]!));
  while (at < lines.length) {
    if (isNext(at)) {
      const status = lines[at + columns.indexOf("status")];
      // A cell went on over a second line: such rows are read by their ends.
      if (columns.includes("status") && (!status || readStatus(wordsOf(text, status)) === null))
        return { pieces: [], next: from };
      pieces.push(...readRow(text, columns, lines.slice(at, at + columns.length)));
      at += columns.length;
      expected++;
    } else if (isNext(at + 1) && lines[at]!.end - lines[at]!.start <= LONGEST_GROUP) {
      pieces.push(...readGroup(text, lines[at]!));
      at++;
    } else if (isHeaderAgain(text, columns, lines.slice(at, at + columns.length))) at += columns.length;
    else break;
  }
  return { pieces, next: at };
}

const NUMBERED = new RegExp(`^${NUMBER_COLUMN} `);

/** The table that begins with a line, if one does: its pieces and the line after it. */
export function readTable(
  text: NoticeText,
  lines: SourceSpan[],
  from: number,
): { pieces: Piece[]; next: number } | null {
  const line = lines[from]!;
  const table = readClosedTable(text, lines, from);
  if (table) return table;
  const loose = readLooseTable(text, line);
  if (!loose) return null;
  let next = from;
  while (next < lines.length && lines[next]!.start < loose.end) next++;
  return {
    pieces: loose.rows.flatMap((cells) => readRow(text, loose.columns, cells)),
    next,
  };
}

/** Whether a line may name a column: what is unknown stands before one that is known. */
function columnAt(text: NoticeText, lines: SourceSpan[], at: number): boolean {
  const isKnown = (index: number) => index < lines.length && columnOf(wordsOf(text, lines[index]!)) !== null;
  return isKnown(at) || (isKnown(at + 1) && rowNumber(text, lines[at]) === null);
}

/** A table whose cells are parted by tabs or strokes, or whose rows have numbers. */
function readClosedTable(
  text: NoticeText,
  lines: SourceSpan[],
  from: number,
): { pieces: Piece[]; next: number } | null {
  const line = lines[from]!;
  if (line.end - line.start > LONGEST_HEADER || !(text.tabbed || "序编项问任事|".includes(text.folded[line.start]!)))
    return null;
  const cells = cellsOf(text, line);
  if (cells.length >= 3) {
    const columns = columnsOfHeader(text, cells);
    return columns ? readTabbed(text, lines, from, columns, false) : null;
  }
  const spaced = NUMBERED.test(wordsOf(text, line))
    ? filled(cellsOf(text, line, true)).map((cell) => columnOf(wordsOf(text, cell)))
    : [];
  if (isHeader(spaced)) {
    const table = readTabbed(text, lines, from, spaced, true);
    return table.pieces.length > 0 ? table : null;
  }
  if (columnOf(wordsOf(text, line)) !== "number") return null;
  let known = from;
  while (known < lines.length && known - from < MOST_COLUMNS && columnAt(text, lines, known)) known++;
  const columns = columnsOfHeader(text, lines.slice(from, known));
  const stacked = columns ? readStacked(text, lines, from, columns) : null;
  return stacked && stacked.pieces.length > 0 ? stacked : null;
}

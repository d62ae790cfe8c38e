// Tables that kept no tabs: their cells stand between blanks, or on lines of their own, and may go on over several lines.
// example  问题 整改措施 完成情况 / 台账缺失 一是补建。二是公示。 已完成 → the cells of one row
import type { SourceSpan } from "../ledger/span.ts";
import { toCharacterTable } from "./character-table.ts";
import { splitAtLineEnds } from "./lines.ts";
import { matchMark } from "./marker.ts";
import { type NoticeText, trimSpan } from "./notice-text.ts";
import type { Piece } from "./pieces.ts";
import { readStatusOrAnswer } from "./status-lines.ts";
import { type Column, columnOf, isHeader, rowNumber, wordsOf } from "./table-columns.ts";
import { type LooseGroup, readLooseGroup } from "./table-groups.ts";
import { readRow } from "./table-rows.ts";

/** The pieces of a table's rows, and where what follows it begins. */
export interface LooseTable {
  pieces: Piece[];
  end: number;
}

const MOST_COLUMNS = 12;
/** Over how many lines a row goes at most. */
const LONGEST_ROW = 24;
/** What a cell of status or of who is responsible holds at most. */
const LONGEST_NOTE = 30;

/** The words of a line between its blanks; of a longer line the first `most`. */
function wordsBetweenBlanks(text: NoticeText, line: SourceSpan, most = Infinity): SourceSpan[] {
  const cells: SourceSpan[] = [];
  let { start } = line;
  for (let at = line.start; at <= line.end && cells.length < most; at++) {
    if (at < line.end && text.folded[at] !== " ") continue;
    if (at > start) cells.push({ start, end: at });
    start = at + 1;
  }
  return cells;
}

function isPlausible(text: NoticeText, columns: Column[], cells: SourceSpan[]): boolean {
  return columns.every((column, index) => {
    const words = wordsOf(text, cells[index]!);
    if (column === "status") return words.length <= LONGEST_NOTE && readStatusOrAnswer(words) !== null;
    if (column === "attribute") return words.length <= LONGEST_NOTE && !words.includes("。");
    if (column === "number") return /^\d{1,3}[.、]?$/.test(words);
    return (
      words.length >= 2 && !(column === "problem" && /^[一二三四五六七八九十]{1,3}、|^(?:欢迎|联系|中共)/.test(words))
    );
  });
}

const merge = (cells: SourceSpan[]): SourceSpan => ({ start: cells[0]!.start, end: cells[cells.length - 1]!.end });

/**
 * Cells for columns: where there are too many, those in the middle are parts of the measures' cell; what stands between
 * the problem and a first mark is still the problem's.
 */
function fitCells(text: NoticeText, columns: Column[], cells: SourceSpan[]): SourceSpan[] | null {
  const extra = cells.length - columns.length;
  const measure = columns.indexOf("measure");
  if (extra < 0 || measure < 0) return null;
  const first = cells.findIndex(
    (cell, index) => index >= measure && index <= measure + extra && matchMark(text.folded, cell.start)?.value === 1,
  );
  const begin = first > measure && columns[measure - 1] === "problem" ? first : measure;
  const before = cells.slice(0, measure - 1);
  const problem = measure > 0 ? [merge(cells.slice(measure - 1, begin))] : [];
  const fitted = [
    ...before,
    ...problem,
    merge(cells.slice(begin, measure + extra + 1)),
    ...cells.slice(measure + extra + 1),
  ];
  return isPlausible(text, columns, fitted) ? fitted : null;
}

class LooseTableReader {
  private readonly pieces: Piece[] = [];
  /** The number of the next row: numbers may run through from table to table. */
  private expected = 1;
  /** The number of the next line that names what rows have in common; 0 where the first row stands below none. */
  private group = 1;

  constructor(
    private readonly text: NoticeText,
    private readonly lines: SourceSpan[],
    private readonly columns: Column[],
    /** Index of the first line below the header. */
    private at: number,
    private readonly stacked: boolean,
  ) {
    const first = this.groupAt(at, null);
    if (!first) this.group = 0;
    this.expected = rowNumber(text, lines[first?.next ?? at]) ?? 1;
  }

  read(): LooseTable | null {
    let end = 0;
    for (let row = this.readNext(); row !== null; row = this.readNext()) {
      this.pieces.push(...readRow(this.text, this.columns, row));
      this.expected++;
      end = row[row.length - 1]!.end;
    }
    return end > 0 ? { pieces: this.pieces, end } : null;
  }

  /** The next row, behind the line above it that names what it has in common with others. */
  private readNext(): SourceSpan[] | null {
    const group = this.groupAt(this.at, this.expected);
    if (!group) return this.readRow();
    this.at = group.next;
    this.expected = rowNumber(this.text, this.lines[group.next])!;
    this.group++;
    this.pieces.push(group.piece);
    const row = this.readRow();
    if (!row) this.pieces.pop();
    return row;
  }

  /** The line that names what the rows below it have in common, if it is the next one: these go on with a number, or begin anew. */
  private groupAt(index: number, expected: number | null): LooseGroup | null {
    const group = this.numbered && this.group > 0 ? readLooseGroup(this.text, this.lines, index, this.group) : null;
    const below = group ? rowNumber(this.text, this.lines[group.next]) : null;
    return below !== null && (expected === null || below === 1 || below === expected) ? group : null;
  }

  private get numbered(): boolean {
    return this.columns[0] === "number";
  }

  private isNumber(index: number, value: number): boolean {
    const line = this.lines[index];
    return line !== undefined && new RegExp(`^${value}[.、]?(?:\\s|$)`).test(wordsOf(this.text, line));
  }

  /** Whether a line is, or begins, a header printed anew: the next number stands in another table. */
  private isHeader(index: number): boolean {
    return columnOf(wordsOf(this.text, this.lines[index]!).slice(0, LONGEST_NOTE).split(" ")[0]!) === "number";
  }

  /** The next row: the fewest lines that give every column its cell, and do not reach into the next row. */
  private readRow(): SourceSpan[] | null {
    const { expected } = this;
    if (this.numbered && !this.isNumber(this.at, expected)) return null;
    for (let count = this.stacked ? this.columns.length : 1; count <= LONGEST_ROW; count++) {
      const end = this.at + count;
      if (end > this.lines.length) return null;
      // Where the next number follows, the row is all that stands before it.
      if (this.numbered && !this.isNumber(end, expected + 1) && this.nextNumber(expected + 1) > end) continue;
      const cells = this.cellsOf(this.lines.slice(this.at, end));
      if (cells) {
        this.at = end;
        return cells;
      }
      if (!this.numbered && count > this.columns.length) return null;
    }
    return null;
  }

  /** The line on which the next row begins, or what stands above it, if it does so soon; else -1. */
  private nextNumber(value: number): number {
    for (let index = this.at + 1; index < this.lines.length && index <= this.at + LONGEST_ROW; index++)
      if (this.isNumber(index, value) || this.groupAt(index, value)) return index;
      else if (this.isHeader(index)) return -1;
    return -1;
  }

  private cellsOf(lines: SourceSpan[]): SourceSpan[] | null {
    return this.stacked ? this.cellsOfLines(lines) : this.cellsBetweenBlanks(lines);
  }

  /** A line that breaks off inside a cell goes on below: its last word and the next line's first are one. */
  private cellsBetweenBlanks(lines: SourceSpan[]): SourceSpan[] | null {
    const cells: SourceSpan[] = [];
    for (const line of lines) {
      const [first, ...rest] = wordsBetweenBlanks(this.text, line);
      const open = cells[cells.length - 1];
      if (open && first) open.end = first.end;
      else if (first) cells.push({ ...first });
      cells.push(...rest.map((cell) => ({ ...cell })));
    }
    return fitCells(this.text, this.columns, cells);
  }

  /** Each line a cell; where there are more lines than cells, those that are as long as lines get go on below. */
  private cellsOfLines(lines: SourceSpan[]): SourceSpan[] | null {
    const { text, columns } = this;
    if (lines.length === columns.length) return fitCells(text, columns, lines);
    const widest = Math.max(...lines.map(({ start, end }) => end - start));
    const isWide = ({ start, end }: SourceSpan) => end - start >= widest - 1;
    // A paragraph of its own may be the longest; so what ends in a full stop is tried as the end of one.
    return (
      fitCells(text, columns, this.joinLines(lines, isWide)) ??
      fitCells(
        text,
        columns,
        this.joinLines(lines, (line) => isWide(line) && text.folded[line.end - 1] !== "。"),
      )
    );
  }

  private joinLines(lines: SourceSpan[], goesOnBelow: (line: SourceSpan) => boolean): SourceSpan[] {
    const cells: SourceSpan[] = [];
    let goesOn = false;
    for (const line of lines) {
      const open = cells[cells.length - 1];
      if (goesOn && open && matchMark(this.text.folded, line.start) === null) open.end = line.end;
      else cells.push({ ...line });
      goesOn = goesOnBelow(line);
    }
    return cells;
  }
}

/** Index of the line in which an offset lies, found by halves. */
function lineAt(lines: SourceSpan[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By first character of a line: whether it may be the header of such a table. */
const MAY_HEAD = toCharacterTable("序编项问任事反巡存整具主突");

/** The table whose header is one of a notice's lines, if it is one. */
export function readLooseTable(text: NoticeText, parted: SourceSpan[], from: number): LooseTable | null {
  const line = parted[from]!;
  if (MAY_HEAD[text.folded.charCodeAt(line.start)] !== 1 || line.end - line.start > 60) return null;
  const [header] = wordsBetweenBlanks(text, line, 1);
  if (!header || columnOf(wordsOf(text, header)) === null) return null;
  const printed = splitAtLineEnds(text);
  const index = lineAt(printed, line.start);
  // On a page of one line the blanks stand for the ends of its lines.
  const [lines, at] = printed[index]!.start === line.start ? [printed, index] : [parted, from];
  // A line of more words than there are columns is no header, be it a whole page.
  const spaced = wordsBetweenBlanks(text, lines[at]!, MOST_COLUMNS + 1).map((cell) => columnOf(wordsOf(text, cell)));
  if (isHeader(spaced)) return new LooseTableReader(text, lines, spaced, at + 1, false).read();
  const stacked: Column[] = [];
  for (let index = at; index < lines.length && stacked.length < MOST_COLUMNS; index++) {
    const column = columnOf(wordsOf(text, trimSpan(text, lines[index]!.start, lines[index]!.end)));
    if (column === null) break;
    stacked.push(column);
  }
  // Without a column of numbers only a status shows where a row ends.
  if (!isHeader(stacked) || !(stacked[0] === "number" || stacked.includes("status"))) return null;
  return new LooseTableReader(text, lines, stacked, at + stacked.length, true).read();
}

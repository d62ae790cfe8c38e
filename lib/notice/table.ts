// A ledger printed as a table → pieces, one row at a time. Its cells stand between tabs, or each on a line of its own.
// example  序号⇥反馈问题⇥整改措施⇥整改状态 / 1⇥台账缺失⇥一是补建。二是…⇥已完成 → a problem with its measures, done
import type { SourceSpan } from "../ledger/span.ts";
import type { Mark } from "./mark.ts";
import { matchMark } from "./marker.ts";
import { type NoticeText, trimSpan } from "./notice-text.ts";
import { parseNumeral } from "./numeral.ts";
import { type Piece, splitPieces } from "./pieces.ts";

type Column = "number" | "aspect" | "problem" | "measure" | "status" | "attribute";

const COLUMNS: [Column, RegExp][] = [
  ["number", /^(?:序号|编号|项次|序列)$/],
  ["attribute", /责任|牵头|配合|时限|期限|时间|科室|股室|部门|单位|领导|备注|^.{0,4}人$/],
  ["status", /状态|完成与否|是否|(?:完成|销号|整改)(?:情况|进度|结果)?$/],
  ["aspect", /^(?:问题|反馈|所属|涉及|整改|工作|巡[视察])*(?:方面|类别|类型|领域|分类|板块)$/],
  ["measure", /措施|举措|做法|进展|成效|落实|(?:整改|工作).{0,4}情况|整改(?:结果|内容)/],
  ["problem", /问题|意见|内容|事项|任务/],
];
/** A column's heading is a phrase. */
const LONGEST_HEADING = 14;
const LONGEST_GROUP = 80;

function columnOf(words: string): Column | null {
  const plain = words.replace(/\s+/g, "");
  if (plain === "" || plain.length > LONGEST_HEADING || /[。,;:]/.test(plain)) return null;
  return (
    COLUMNS.find(
      ([column, pattern]) =>
        pattern.test(plain) && !(column === "status" && /措施|情况/.test(plain) && !/完成情况/.test(plain)),
    )?.[0] ?? null
  );
}

function isHeader(columns: (Column | null)[]): columns is Column[] {
  return (
    columns.length >= 3 &&
    columns.every((column) => column !== null) &&
    columns.includes("problem") &&
    columns.includes("measure")
  );
}

/** The cells of a line, between its tabs, or the single blanks that a web page made of them. */
function cellsOf(text: NoticeText, line: SourceSpan, blanks = false): SourceSpan[] {
  const cells: SourceSpan[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && text.printed[at] !== "\t" && !(blanks && text.folded[at] === " ")) continue;
    cells.push(trimSpan(text, start, at));
    start = at + 1;
  }
  return cells;
}

const wordsOf = (text: NoticeText, span: SourceSpan) => text.folded.slice(span.start, span.end);

function piece(kind: Piece["kind"], span: SourceSpan, mark: Mark | null = null): Piece {
  return { kind, start: mark?.start ?? span.start, end: span.end, words: span.start, mark, inline: false };
}

/** The pieces of one row. */
function readRow(text: NoticeText, columns: Column[], cells: SourceSpan[]): Piece[] {
  const numberCell = cells[columns.indexOf("number")];
  const words = numberCell ? wordsOf(text, numberCell).replace(/[.、()\s]/g, "") : "";
  const value = words === "" ? null : parseNumeral(words);
  return cells.flatMap((cell, index): Piece[] => {
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
      return splitPieces(text, cell)
        .map((part, order) =>
          order === 0 && !isFirst && part.kind === "text" ? { ...part, kind: "label" as const } : part,
        )
        .map((part) =>
          part.mark && !part.mark.says ? { ...part, mark: { ...part.mark, says: "measure" as const } } : part,
        );
    return column === "number" ? [] : [piece(column, cell)];
  });
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
      ? cells.length === columns.length && parseNumeral(wordsOf(text, cells[0]!)) !== null
      : cells.length >= 2;
  };
  let at = from + 1;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    if (tabbed(at)) {
      const cells = blanks ? filled(cellsOf(text, line, true)) : cellsOf(text, line);
      pieces.push(...readRow(text, columnsOf(text, columns, cells), cells));
    } else if (line.end - line.start <= LONGEST_GROUP && tabbed(at + 1))
      pieces.push(...readGroup(text, filled(cellsOf(text, line))[0] ?? line));
    else break;
  }
  return { pieces, next: at };
}

/** Rows whose cells stand on lines of their own, from their header on; each row begins with the next number. */
function readStacked(
  text: NoticeText,
  lines: SourceSpan[],
  from: number,
  columns: Column[],
): { pieces: Piece[]; next: number } {
  const pieces: Piece[] = [];
  let expected = 1;
  let at = from + columns.length;
  const isNext = (index: number) =>
    index < lines.length && new RegExp(`^${expected}[.、]?$`).test(wordsOf(text, lines[index]!));
  while (at < lines.length) {
    if (isNext(at)) {
      pieces.push(...readRow(text, columns, lines.slice(at, at + columns.length)));
      at += columns.length;
      expected++;
    } else if (isNext(at + 1) && lines[at]!.end - lines[at]!.start <= LONGEST_GROUP) {
      pieces.push(...readGroup(text, lines[at]!));
      at++;
    } else break;
  }
  return { pieces, next: at };
}

/** The table that begins with a line, if one does: its pieces and the line after it. */
export function readTable(
  text: NoticeText,
  lines: SourceSpan[],
  from: number,
): { pieces: Piece[]; next: number } | null {
  const line = lines[from]!;
  if (line.end - line.start > 120 || !(text.tabbed || text.folded[line.start] === "序")) return null;
  const cells = cellsOf(text, line);
  if (cells.length >= 3) {
    const columns = cells.map((cell) => columnOf(wordsOf(text, cell)));
    return isHeader(columns) ? readTabbed(text, lines, from, columns, false) : null;
  }
  const spaced = /^序号 /.test(wordsOf(text, line))
    ? filled(cellsOf(text, line, true)).map((cell) => columnOf(wordsOf(text, cell)))
    : [];
  if (isHeader(spaced)) {
    const table = readTabbed(text, lines, from, spaced, true);
    return table.pieces.length > 0 ? table : null;
  }
  if (!/^序\s?号$/.test(wordsOf(text, line))) return null;
  const columns: (Column | null)[] = [];
  for (let at = from; at < lines.length && columns.length < 12; at++) {
    const column = columnOf(wordsOf(text, lines[at]!));
    if (column === null) break;
    columns.push(column);
  }
  const stacked = isHeader(columns) ? readStacked(text, lines, from, columns) : null;
  return stacked && stacked.pieces.length > 0 ? stacked : null;
}

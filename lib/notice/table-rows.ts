// A row of a table → its pieces, cell by cell: an aspect, a problem with its number, its measures, its status.
import type { SourceSpan } from "../ledger/span.ts";
import { isEnumeration, type Mark, markOf, unprinted } from "./mark.ts";
import { matchMark } from "./marker.ts";
import { type NoticeText, trimSpan } from "./notice-text.ts";
import { parseNumeral } from "./numeral.ts";
import { type Piece, splitPieces } from "./pieces.ts";
import { saysOnlyStatus } from "./status-lines.ts";
import { type Column, isFilled, wordsOf } from "./table-columns.ts";

/** A piece of a cell, or a heading that has no mark but its column. */
export function piece(kind: Piece["kind"], span: SourceSpan, mark: Mark | null = null): Piece {
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

/** Whether an aspect stands between a row's number and its problem: then the number is no part of the problem's place. */
function isParted(columns: Column[], cells: SourceSpan[], problem: number): boolean {
  return cells.some((cell, at) => columns[at] === "aspect" && at < problem && isFilled(cell));
}

/** The pieces of one row. */
export function readRow(text: NoticeText, columns: Column[], cells: SourceSpan[]): Piece[] {
  const numberCell = cells[columns.indexOf("number")];
  const words = numberCell ? wordsOf(text, numberCell).replace(/[.、()\s]/g, "") : "";
  const value = words === "" ? null : parseNumeral(words);
  // A table on its side may be one row of a thousand cells: what is the first of its kind is looked up once.
  const [firstProblem, firstMeasure] = [columns.indexOf("problem"), columns.indexOf("measure")];
  const pieces = cells.flatMap((cell, index): Piece[] => {
    if (!isFilled(cell)) return [];
    const column = columns[index] ?? "attribute";
    if (column === "aspect") return [piece("mark", cell, unprinted("bare-aspect", cell.start))];
    if (column === "problem") {
      if (firstProblem !== index) return [piece("attribute", cell)];
      const own = matchMark(text.folded, cell.start);
      const start =
        numberCell && isFilled(numberCell) && numberCell.end <= cell.start && !isParted(columns, cells, index)
          ? numberCell.start
          : cell.start;
      const begin = own && own.end < cell.end && own.value !== null ? own.end : cell.start;
      const number = value === null ? (own?.number ?? null) : words;
      const mark = markOf("problem-label", number, value ?? own?.value ?? null, start, begin, "problem");
      return [piece("mark", { start: begin, end: cell.end }, mark)];
    }
    // What a cell of measures numbers are measures, whatever their words sound like.
    const isFirst = firstMeasure === index;
    if (column === "measure" && saysOnlyStatus(text.folded, cell.start, cell.end, true)) return [piece("status", cell)];
    if (column === "measure")
      return linesWithin(text, cell)
        .map((part, order) =>
          order === 0 && !isFirst && part.kind === "text" ? { ...part, kind: "label" as const } : part,
        )
        .map((part) =>
          part.mark && !part.mark.says ? { ...part, mark: { ...part.mark, says: "measure" as const } } : part,
        );
    if (column !== "number") return [piece(column, cell)];
    return isParted(columns, cells, firstProblem) ? [piece("attribute", cell)] : [];
  });
  return fromHeadings(pieces);
}

/** The pieces of a row with its headings first: what stands before the problem, behind its number, is told of it too. */
function fromHeadings(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex(({ mark }) => mark?.says === "problem");
  const problem = pieces[at];
  const first = problem ? pieces.findIndex(({ mark, start }) => mark === null && start > problem.start) : at;
  return problem && first >= 0 && first < at
    ? [...pieces.slice(0, first), problem, ...pieces.slice(first, at), ...pieces.slice(at + 1)]
    : pieces;
}

/** The pieces of a table in which an aspect that several rows name one after the other stands once. */
export function joinAspects({ folded }: NoticeText, pieces: Piece[]): Piece[] {
  let open = "";
  return pieces.map((part) => {
    const { mark, start, end } = part;
    if (mark === null || mark.says === "problem" || mark.says === "measure") return part;
    const words = mark.style === "bare-aspect" ? folded.slice(start, end) : "";
    const isAgain = words !== "" && words === open;
    if (!isEnumeration(mark.style)) open = words;
    return isAgain ? piece("attribute", part) : part;
  });
}

// The header of a table whose cells stand between tabs or strokes. It may go over two rows: the upper one then names
// what several columns of the lower one have in common.
// example  序号⇥反馈问题⇥整改情况 / ⇥⇥整改措施⇥整改状态 → number, problem, measure, status
import type { SourceSpan } from "../ledger/span.ts";
import type { NoticeText } from "./notice-text.ts";
import {
  type Column,
  cellsOf,
  columnOf,
  columnsOfHeader,
  filled,
  isFilled,
  LONGEST_HEADER,
  wordsOf,
} from "./table-columns.ts";
import { hasSideTable } from "./table-side-rows.ts";

export interface TableHeader {
  columns: Column[];
  /** Index of the first line below it. */
  next: number;
}

/** |---|---| below a header. */
export const RULE = /^\|[\s|:-]+$/;
const FEWEST_CELLS = 3;
const MOST_COLUMNS = 12;
const FEWEST_PARTS = 2;
/** A column of the lower row that is not known by its name is a short one: 佐证, 备注栏. */
const UNKNOWN = /^[\u3400-\u9fff]{2,8}$/;
/** What needs no second row: who is responsible, by when. */
const STANDS_ALONE = new Set<Column | null>(["number", "aspect", "attribute"]);
/** Rows below the header that are asked how many cells they have. */
const ROWS_ASKED = 3;

/** The header that begins with a line, if one does. */
export function readHeader(text: NoticeText, lines: SourceSpan[], from: number): TableHeader | null {
  const line = lines[from]!;
  if (line.end - line.start > LONGEST_HEADER) return null;
  const upper = cellsOf(text, line);
  if (upper.length < FEWEST_CELLS) return null;
  const below = lines[from + 1] && RULE.test(wordsOf(text, lines[from + 1]!)) ? from + 2 : from + 1;
  const lower = lowerRow(text, lines, below);
  const joined = lower && joinRows(text, filled(upper), lower, widestRow(text, lines, below + 1));
  if (joined) return { columns: joined, next: below + 1 };
  const columns = columnsOfHeader(text, upper);
  return columns && { columns, next: from + 1 };
}

/** The cells of a line that names columns and nothing else; those above which the upper row goes on are blank. */
function lowerRow(text: NoticeText, lines: SourceSpan[], at: number): SourceSpan[] | null {
  const line = lines[at];
  if (!line || line.end - line.start > LONGEST_HEADER) return null;
  const cells = cellsOf(text, line);
  const parts = filled(cells);
  if (parts.length < FEWEST_PARTS) return null;
  const unknown = parts.map((part) => wordsOf(text, part)).filter((words) => columnOf(words) === null);
  if (unknown.length > 1 || parts.length - unknown.length < FEWEST_PARTS) return null;
  if (unknown.some((words) => !UNKNOWN.test(words))) return null;
  // A line has no blanks at its ends: those of its first cells stand before it.
  const before = text.printed.slice(lines[at - 1]!.end, line.start).split("\t").length - 1;
  return [...Array.from({ length: before }, () => ({ start: line.start, end: line.start })), ...cells];
}

/** How many cells the rows below have; 0 where none follow. */
function widestRow(text: NoticeText, lines: SourceSpan[], from: number): number {
  const rows = lines.slice(from, from + ROWS_ASKED).map((line) => cellsOf(text, line).length);
  return Math.max(0, ...rows);
}

/** The columns of two rows: as many as the rows below have cells, if they are those of a ledger. */
function joinRows(text: NoticeText, upper: SourceSpan[], lower: SourceSpan[], width: number): Column[] | null {
  if (width < FEWEST_CELLS || upper.length > MOST_COLUMNS || lower.length > MOST_COLUMNS) return null;
  const first = lower.findIndex(isFilled);
  const parts = lower.slice(first);
  let wider: Column[] | null = null;
  // Where nothing says what the lower row stands below, it is most often the last.
  for (let at = first > 0 ? first : upper.length - 1; at >= 0; at--) {
    for (let above = 1; above <= upper.length - at; above++) {
      if (upper.slice(at, at + above).some((cell) => STANDS_ALONE.has(columnOf(wordsOf(text, cell))))) break;
      const cells = placeBelow(upper, parts, at, above);
      if (cells.length !== width && (above > 1 || wider !== null || cells.length < width)) continue;
      const columns = columnsOfHeader(text, cells);
      if (!columns || columns.indexOf("problem") !== columns.lastIndexOf("problem")) continue;
      if (columns.length === width) return columns;
      wider ??= columns;
    }
    if (first > 0) break;
  }
  return wider;
}

/** The cells of the upper row, with the lower row's in place of those from `at` on; its first parts stand below `above` of them. */
function placeBelow(upper: SourceSpan[], parts: SourceSpan[], at: number, above: number): SourceSpan[] {
  const cells = upper.slice(0, at);
  let next = at;
  parts.forEach((part, index) => {
    if (!isFilled(part)) {
      const beside = upper[next++];
      if (beside) cells.push(beside);
      return;
    }
    if (index === 0) next += above;
    else if (!isFilled(parts[index - 1]!)) next += 1;
    cells.push(part);
  });
  return [...cells, ...upper.slice(next)];
}

/** Whether a text has a table whose cells stand between tabs. */
export function hasTabbedTable(text: NoticeText, lines: SourceSpan[]): boolean {
  return (
    text.tabbed && (lines.some((_, index) => readHeader(text, lines, index) !== null) || hasSideTable(text, lines))
  );
}

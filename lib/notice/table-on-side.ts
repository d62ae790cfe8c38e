// A table that lies on its side → pieces: the rows of one problem after the other, each a label with its words.
// example  反馈问题⇥台账缺失 / 整改措施⇥一是补建。 / 完成情况⇥已完成 → a problem with its measure, done
import type { SourceSpan } from "../ledger/span.ts";
import { atStart } from "./edge-rules.ts";
import { classifyHeading, readStatus } from "./lexicon.ts";
import { markOf } from "./mark.ts";
import { matchMark } from "./marker.ts";
import type { NoticeText } from "./notice-text.ts";
import { parseNumeral } from "./numeral.ts";
import type { Piece } from "./pieces.ts";
import { saysHowFar } from "./plain-kinds.ts";
import { saysOnlyStatus } from "./status-lines.ts";
import { type Column, isFilled, wordsOf } from "./table-columns.ts";
import { RULE } from "./table-header.ts";
import { piece, readRow } from "./table-rows.ts";
import { mayTellWork, readSideRow, type SideCell, tellsWork } from "./table-side-rows.ts";

/** Over how many lines a cell of measures goes at most. */
const LONGEST_CELL = 40;
const FEWEST_ROWS = 2;
/** So far down something is said of what was done at the latest. */
const MOST_ROWS = 12;
/** What stands below the problem in its rows. */
const IN_PROBLEM = new Set<Column>(["measure", "status", "attribute"]);
/** What says no more than how far a problem is. */
const LONGEST_STATUS = 30;

/** |---|---| between the rows of such a table. */
function isRule(text: NoticeText, line: SourceSpan): boolean {
  return text.folded[line.start] === "|" && RULE.test(wordsOf(text, line));
}

/** Whether a line is a heading, which stands in no cell. */
function isHeading({ folded }: NoticeText, { start, end }: SourceSpan): boolean {
  const mark = matchMark(folded, start);
  if (!mark || mark.end >= end) return false;
  const { aspect, problem } = classifyHeading(folded.slice(mark.end, end));
  return aspect || problem;
}

/** Reads such a table row by row. */
class SideTableReader {
  readonly rows: SideCell[][] = [];
  /** What the labels of the open problem's rows are called. */
  private readonly seen = new Set<string>();

  constructor(
    private readonly text: NoticeText,
    private readonly lines: SourceSpan[],
    /** Index of the line that comes next. */
    public at: number,
  ) {}

  /** Whether its rows are those of a ledger. */
  read(): boolean {
    const { text, lines, rows } = this;
    const from = this.at;
    let saysWork = false;
    let isBeside = false;
    for (; this.at < lines.length; this.at++) {
      const line = lines[this.at]!;
      if (isRule(text, line)) continue;
      const row = readSideRow(text, line);
      // What is told at that length without a word of what was done is no ledger.
      if (!row || (this.at - from > MOST_ROWS && !saysWork)) break;
      rows.push(row);
      this.note(row);
      isBeside ||= row.some(({ words }) => isFilled(words));
      if (isBeside) this.goOn(row[row.length - 1]!);
      saysWork ||= row.some(tellsWork);
    }
    return isBeside && saysWork && rows.length >= FEWEST_ROWS;
  }

  private note(row: SideCell[]): void {
    if (row.some(({ column }) => column === "problem")) this.seen.clear();
    for (const { name } of row) this.seen.add(name);
  }

  /** Lets a cell of measures go on over the lines below it, where another row of the same problem follows them. */
  private goOn(cell: SideCell): void {
    const { text, lines } = this;
    const { start, end } = cell.words;
    if (!mayTellWork(cell) || saysOnlyStatus(text.folded, start, end, true)) return;
    for (let at = this.at + 1; at < lines.length && at <= this.at + LONGEST_CELL; at++) {
      const row = readSideRow(text, lines[at]!);
      if (row && !row.every(({ column, name }) => IN_PROBLEM.has(column) && !this.seen.has(name))) return;
      if (row) {
        if (at === this.at + 1) return;
        cell.words = { start: start < end ? start : lines[this.at + 1]!.start, end: lines[at - 1]!.end };
        this.at = at - 1;
        return;
      }
      if (isHeading(text, lines[at]!)) return;
    }
  }
}

/** What a cell holds, by its label and its words: 完成情况 may tell at length what was done. */
function columnOfCell(text: NoticeText, { column, words }: SideCell): Column {
  if (column !== "status") return column;
  const said = wordsOf(text, words);
  return said.length <= LONGEST_STATUS || saysHowFar(said) || readStatus(said) === "planned" ? column : "measure";
}

/** The cells of one problem after the other; what is called otherwise than the first one's problem is no other one. */
function splitProblems(rows: SideCell[][]): SideCell[][] {
  const problem = rows.flat().find(({ column }) => column === "problem")?.name;
  const cards: SideCell[][] = [];
  let open: SideCell[] = [];
  let hasProblem = false;
  for (const cell of rows.flat()) {
    const begins = cell.column === "number" || cell.column === "aspect" || cell.name === problem;
    if (begins && (hasProblem || open.some(tellsWork))) {
      cards.push(open);
      open = [];
      hasProblem = false;
    }
    if (cell.column === "problem" && cell.name === problem) hasProblem = true;
    open.push(cell.column === "problem" && cell.name !== problem ? { ...cell, column: "attribute" } : cell);
  }
  cards.push(open);
  return cards;
}

/** The heading of a problem, from its label on, or from that of the number above it; its label may say its number. */
function fromLabel(cells: SideCell[], { mark, start, end, words }: Piece): Piece {
  const at = cells.findIndex(({ column }) => column === "problem");
  const { number: own, words: cell } = cells[at]!;
  const first = cells[start < cell.start && at > 0 ? at - 1 : at]!;
  const isOwn = own !== null && mark!.value === null;
  const number = isOwn ? own : mark!.number;
  const value = isOwn ? parseNumeral(own) : mark!.value;
  const from = isFilled(first.label) ? first.label.start : first.words.start;
  return piece("mark", { start: words, end }, markOf("problem-label", number, value, from, words, "problem"));
}

/** The pieces of one problem's cells: those of a row whose columns are its labels, and the labels. */
function readCard(text: NoticeText, cells: SideCell[]): Piece[] {
  const columns = cells.map((cell) => columnOfCell(text, cell));
  const words = cells.map((cell) => cell.words);
  const pieces = readRow(text, columns, words).map((part) =>
    part.mark?.says === "problem" ? fromLabel(cells, part) : part,
  );
  const above = new Set(pieces.filter(({ mark }) => mark?.style === "bare-aspect"));
  for (const { column, label } of cells) {
    // The label of the problem, or of its number, belongs to the problem.
    if (!isFilled(label) || column === "problem" || column === "number") continue;
    const part = piece("attribute", label);
    pieces.push(part);
    if (column === "aspect") above.add(part);
  }
  const order = (part: Piece) => (above.has(part) ? 0 : part.mark?.says === "problem" ? 1 : 2);
  return pieces.sort((a, b) => order(a) - order(b) || a.start - b.start);
}

/** 项目⇥内容 above such a table */
const HEADER = atStart(/^\|?\s?(?:项目|栏目|类别|名称|要素|事项)[\s|]+(?:具体)?(?:内容|情况|说明)[\s|]*$/);
const LONGEST_HEADER = 16;

function isHeader(text: NoticeText, line: SourceSpan): boolean {
  return line.end - line.start <= LONGEST_HEADER && HEADER.test(wordsOf(text, line));
}

/** The table of this kind that begins with a line, if one does: its pieces and the line after it. */
export function readSideTable(
  text: NoticeText,
  lines: SourceSpan[],
  from: number,
): { pieces: Piece[]; next: number } | null {
  const line = lines[from]!;
  if (!text.tabbed && text.folded[line.start] !== "|") return null;
  const header = isHeader(text, line) ? line : null;
  let first = header ? from + 1 : from;
  while (header && lines[first] && isRule(text, lines[first]!)) first++;
  if (!lines[first] || readSideRow(text, lines[first]!) === null) return null;
  const reader = new SideTableReader(text, lines, first);
  if (!reader.read()) return null;
  const pieces = splitProblems(reader.rows).flatMap((cells) => readCard(text, cells));
  return { pieces: header ? [piece("attribute", header), ...pieces] : pieces, next: reader.at };
}

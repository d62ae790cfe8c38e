// The rows of a table -> lines of text. Promise: a row of a ledger or of figures is one line with tabs between its cells,
// whatever paragraphs they hold; a cell that only lays out a page gives its paragraphs as they are.

/** A cell's paragraphs; `continued` where it only goes on from the row above. */
export interface TableCell {
  lines: string[];
  continued: boolean;
}

/** A table of fewer columns is layout, or the fields of a page. */
const FEWEST_COLUMNS = 3;
/** The header may stand below the table's title. */
const LAST_HEADER = 2;
/** `序号`, `整改措施（成效）`: the heading of a column is a phrase without figures. */
const HEADING = /^[\p{Script=Han}\s（）()、/]{1,14}$/u;
/** More paragraphs are no cell of a ledger but a text of its own. */
const MOST_PARAGRAPHS = 40;
const SENTENCE_END = /[。！？；：.!?;:][”’）)]?$/;
/** A paragraph that begins so does not go on in the one before. */
const MARK = /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、．.是]|[①-⑳]|第[一二三四五六七八九十])/;

/** @param rows all rows of one table, its header among them */
export function tableLines(rows: readonly TableCell[][]): string[] {
  const header = rows.slice(0, LAST_HEADER + 1).findIndex(isHeader);
  // The lower row of a header over two has a cell for every column, those that go on from the upper among them.
  const lower = header >= 0 && isLowerHeader(rows[header + 1], rows[header]!.length) ? header + 1 : header;
  const columns = rows[lower]?.length ?? 0;
  const lines: string[] = [];
  /** The row of the ledger that was read last, as one paragraph a cell. */
  let open: string[] | null = null;
  let parts = 0;
  const finish = () => {
    if (open !== null) lines.push(...joinCells(open));
    open = null;
  };
  for (const [at, row] of rows.entries()) {
    const isHead = at === header || at === lower;
    const isRow = header >= 0 && at >= header && (row.length === columns || isHead) && row.every(isCell);
    if (isRow && !isHead && open !== null && ++parts < MOST_PARAGRAPHS && goesOn(row)) {
      open = open.map((words: string, column) => joinParagraphs([words, ...(row[column]?.lines ?? [])]));
      continue;
    }
    finish();
    parts = 0;
    if (isRow) open = row.map((cell) => joinParagraphs(cell.lines));
    else if (row.some((cell) => cell.lines.length > 1))
      for (const line of row.flatMap((cell) => cell.lines)) lines.push(line);
    else lines.push(...joinCells(row.map((cell) => cell.lines[0] ?? "")));
  }
  finish();
  return lines;
}

function isHeader(row: readonly TableCell[]): boolean {
  return row.length >= FEWEST_COLUMNS && row.every((cell) => HEADING.test(cell.lines.join("")));
}

/** Nothing but headings of columns below some of an upper row's. */
function isLowerHeader(row: readonly TableCell[] | undefined, upper: number): boolean {
  if (row === undefined || row.length <= upper || !row.some((cell) => cell.continued)) return false;
  return row.every((cell) => cell.continued || HEADING.test(cell.lines.join("")));
}

const isCell = (cell: TableCell) => cell.lines.length <= MOST_PARAGRAPHS;

/** Most of its cells go on from the row above: one row, whose measures were given rows of their own. */
function goesOn(row: readonly TableCell[]): boolean {
  return 2 * row.filter((cell) => cell.continued).length > row.length;
}

function joinCells(cells: string[]): string[] {
  const line = cells.join("\t");
  return line.trim() === "" ? [] : [line.trimEnd()];
}

/** The paragraphs of a cell on one line; a narrow cell breaks within words, so only marks are kept apart. */
function joinParagraphs(paragraphs: string[]): string {
  let joined = "";
  for (const paragraph of paragraphs) {
    const words = paragraph.replace(/\t+/g, " ").trim();
    joined += joined !== "" && MARK.test(words) && !SENTENCE_END.test(joined) ? ` ${words}` : words;
  }
  return joined;
}

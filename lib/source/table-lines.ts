// The rows of a table -> lines of text. Promise: a row of a ledger or of figures is one line with tabs between its cells,
// whatever paragraphs they hold, be the table upright or on its side; a cell that only lays out a page gives its paragraphs
// as they are.

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
/** `反馈问题1：`: a label beside the words of a problem may say which one. */
const LABEL_END = /\d{0,3}[：:]?$/;
/** A table on its side has a label of what was done, made of these words alone, and another of a problem. */
const TELLS_WORK =
  /^(?=.*(?:措施|举措|做法|成效|情况|结果|状态|进[度展]|完成|到位|办结|销号)$)(?:问题|巡[视察]|反馈|具体|主要|采取|工作|落实|推进|整改|完成|到位|销号|办[结理]|目前|当前|是否|措施|举措|做法|成效|情况|结果|状态|进[度展]|[及和的])+$/;
const TELLS_MORE = /(?:问题|意见|任务|事项|内容|描述|类别|[时期]限|时间|单位|部门|领导|责任人)$/;
/** Beside a label that much is a page of its own. */
const LONGEST_BESIDE = 2000;
const ROW_NUMBER = /^\d{1,3}[.、．]?$/;
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
  // Of a table on its side a row of two labels and their words may look like a header.
  const onSide = (header < 0 || rows.slice(0, header).some((row) => row.length === 2)) && liesOnSide(rows);
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
    const isRow = onSide
      ? row.length > 1 && row.every(isBeside)
      : header >= 0 && at >= header && (row.length === columns || isHead) && row.every(isCell);
    if (isRow && !isHead && !onSide && open !== null && ++parts < MOST_PARAGRAPHS && goesOn(row)) {
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

/** The words of the first cell that neither numbers a row nor goes on from the one above. */
function labelOf(row: readonly TableCell[]): string {
  return row.map((cell) => cell.lines.join("")).find((words) => words !== "" && !ROW_NUMBER.test(words)) ?? "";
}

/** Whether each row of a table begins with a label, and these say what is wanting or what was done: 反馈问题, 整改措施. */
function liesOnSide(rows: readonly TableCell[][]): boolean {
  const labels = new Set<string>();
  for (const row of rows) if (row.length > 1) labels.add(labelOf(row).replace(LABEL_END, ""));
  const words = [...labels];
  const tellsWork = (label: string) => TELLS_WORK.test(label);
  return (
    words.every((label) => HEADING.test(label)) &&
    words.some(tellsWork) &&
    words.filter((label) => tellsWork(label) || TELLS_MORE.test(label)).length > 1
  );
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

/** Whether a cell beside a label is one, and no text of its own. */
function isBeside(cell: TableCell): boolean {
  return isCell(cell) && cell.lines.reduce((length, line) => length + line.length, 0) <= LONGEST_BESIDE;
}

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

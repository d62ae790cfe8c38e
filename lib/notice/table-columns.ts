// What the columns of a ledger printed as a table hold, by their headings.
import type { SourceSpan } from "../ledger/span.ts";
import { withoutBlanks } from "./fold.ts";
import { ASKS_DONE } from "./label-words.ts";
import { type NoticeText, trimSpan } from "./notice-text.ts";
import { toFirstTable } from "./pattern-needs.ts";

export type Column = "number" | "aspect" | "problem" | "measure" | "status" | "attribute";

/** What a column of numbers is called. */
export const NUMBER_COLUMN = "(?:问题|任务|事项)?(?:序号|编号|项次|序列)";
/** The first of a ledger's columns, with a blank behind it: 序号 | 编号 问题. What else is called 编号 numbers something else. */
const HEADER_BEGINS =
  /(?:问题|任务|事项)?(?:序号|(?:编号|项次|序列)(?=[\n ][^\n ]{0,10}(?:问题|意见|内容|事项|任务|方面|类别)[^\n ]{0,4}[\n ]))[\n ]/y;
const MAY_HEAD_TABLE = toFirstTable(HEADER_BEGINS);

/** Where the beginning of a table's header ends that stands at an offset; -1 where none does. */
export function headerEnd(folded: string, at: number): number {
  if (MAY_HEAD_TABLE[folded.charCodeAt(at)] !== 1) return -1;
  HEADER_BEGINS.lastIndex = at;
  return HEADER_BEGINS.test(folded) ? HEADER_BEGINS.lastIndex : -1;
}

const SPACE = " ".charCodeAt(0);

/** Whether a table's header begins with a line or behind a blank. */
function holdsHeader({ folded, lineEnds, blanks }: NoticeText): boolean {
  if (headerEnd(folded, 0) >= 0) return true;
  for (const end of lineEnds) if (end + 1 < folded.length && headerEnd(folded, end + 1) >= 0) return true;
  for (let at of blanks) {
    while (folded.charCodeAt(at) === SPACE) at++;
    if (headerEnd(folded, at) >= 0) return true;
  }
  return false;
}

/** Whether a table with a column of numbers stands in the text: then a number alone may begin a row. */
export function hasNumberColumn(text: NoticeText): boolean {
  text.hasNumberColumn ??= holdsHeader(text);
  return text.hasNumberColumn;
}

const COLUMNS: [Column, RegExp][] = [
  ["number", new RegExp(`^${NUMBER_COLUMN}$`)],
  ["attribute", /责任|牵头|配合|时限|期限|时间|科室|股室|部门|单位|领导|备注|来源|依据|佐证|材料|附件|^.{0,4}人$/],
  [
    "status",
    new RegExp(
      `状态|(?:完成|销号|办结)与否|${ASKS_DONE}|^(?:目前|当前|办理|推进)?进度$|(?:完成|销号|整改)(?:情况|进度|结果)?$`,
    ),
  ],
  // 是否公开: whatever else is asked of a problem says nothing of how far it is.
  ["attribute", /是否/],
  ["aspect", /^(?:问题|反馈|所属|涉及|整改|工作|巡[视察])*(?:方面|类别|类型|领域|分类|板块)$/],
  ["measure", /措施|举措|做法|进展|成效|落实|^(?:问题)?(?:销号|办结)情况$|(?:整改|工作).{0,4}情况|整改(?:结果|内容)/],
  ["problem", /问题|意见|内容|事项|任务/],
];
/** How long a header's line may be. */
export const LONGEST_HEADER = 120;
const FEWEST_KNOWN = 3;
const MOST_UNKNOWN = 2;
/** A column's heading is a phrase. */
const LONGEST_HEADING = 14;

/** What a column is by its heading; `null` where the words are none. */
export function columnOf(words: string): Column | null {
  // With blanks between its characters; a page on one line is asked about wherever a paragraph could begin.
  if (words.length > 4 * LONGEST_HEADING) return null;
  const plain = withoutBlanks(words);
  if (plain === "" || plain.length > LONGEST_HEADING || /[。,;:]/.test(plain)) return null;
  return (
    COLUMNS.find(
      ([column, pattern]) =>
        pattern.test(plain) && !(column === "status" && /措施|情况/.test(plain) && !/完成情况/.test(plain)),
    )?.[0] ?? null
  );
}

/** Whether columns are those of a ledger. */
export function isHeader(columns: (Column | null)[]): columns is Column[] {
  return (
    columns.length >= 3 &&
    columns.every((column) => column !== null) &&
    columns.includes("problem") &&
    columns.includes("measure")
  );
}

/** The columns that the cells of a header name, if they are those of a ledger; some may hold what no ledger asks for. */
export function columnsOfHeader(text: NoticeText, cells: SourceSpan[]): Column[] | null {
  let unknown = 0;
  const columns = cells.map((cell): Column | null => {
    const words = wordsOf(text, cell);
    const column = columnOf(words);
    if (column !== null || words === "" || words.length > LONGEST_HEADING || /[。,;:]/.test(words)) return column;
    unknown++;
    return "attribute";
  });
  return isHeader(columns) && columns.length - unknown >= FEWEST_KNOWN && unknown <= MOST_UNKNOWN ? columns : null;
}

export const isFilled = ({ start, end }: SourceSpan) => start < end;
export const filled = (cells: SourceSpan[]) => cells.filter(isFilled);

/** The folded words of a cell. */
export function wordsOf(text: NoticeText, span: SourceSpan): string {
  return text.folded.slice(span.start, span.end);
}

/** Whether cells are those of a header printed anew: they say what the columns are. */
export function isHeaderAgain(text: NoticeText, columns: Column[], cells: SourceSpan[]): boolean {
  return (
    cells.length === columns.length &&
    cells.every((cell, index) => (columnOf(wordsOf(text, cell)) ?? "attribute") === columns[index])
  );
}

/** The number with which a row begins, alone on its line or with a blank behind it; `null` where there is none. */
export function rowNumber(text: NoticeText, line: SourceSpan | undefined): number | null {
  const number = line
    ? /^(\d{1,3})[.、]?(?: |$)/.exec(text.folded.slice(line.start, Math.min(line.end, line.start + 6)))
    : null;
  return number ? Number(number[1]) : null;
}

/** The cells of a line, between its tabs or strokes, or the single blanks that a web page made of them. */
export function cellsOf(text: NoticeText, line: SourceSpan, blanks = false): SourceSpan[] {
  const cells: SourceSpan[] = [];
  const stroked = text.folded[line.start] === "|";
  let start = stroked ? line.start + 1 : line.start;
  for (let at = start; at <= line.end; at++) {
    const unit = at < line.end ? text.folded[at] : "|";
    const parts = at === line.end || (stroked ? unit === "|" : text.printed[at] === "\t" || (blanks && unit === " "));
    if (!parts || (stroked && start >= line.end)) continue;
    cells.push(trimSpan(text, start, at));
    start = at + 1;
  }
  return cells;
}

// The rows of a table that lies on its side: labels in the first column, the words of one problem beside them.
// example  反馈问题⇥台账缺失 | 整改措施⇥一是补建。 | 责任单位⇥办公室⇥完成情况⇥已完成 → labels with their words
import type { SourceSpan } from "../ledger/span.ts";
import { withoutBlanks } from "./fold.ts";
import type { NoticeText } from "./notice-text.ts";
import { toFirstTable } from "./pattern-needs.ts";
import { saysOnlyStatus } from "./status-lines.ts";
import { type Column, cellsOf, columnOf, isFilled, wordsOf } from "./table-columns.ts";

/** A label with the words beside it; without any where the cell is blank. */
export interface SideCell {
  column: Column;
  /** As it is called, without the number behind it. */
  name: string;
  number: string | null;
  label: SourceSpan;
  words: SourceSpan;
}

/** Labels are made of the words of rectification alone: 整改落实不到位 is what is wanting. */
const LABEL =
  /^(?:巡[视察]|反馈|存在|具体|主要|突出|发现|指出|移交|意见|问题|事项|任务|内容|描述|表述|整改|落实|完成|采取|目前|当前|工作|措施|举措|做法|成效|结果|情况|进展|进度|状态|推进|销号|办[结理]|目标|要求|责任|牵头|配合|分管|包保|领导|单位|部门|[科股]室|人|时[限间]|期限|备注|是否已?|到位|下一?步|计划|打算|类[别型]|领域|方面|原因|分析|表现|[序编]号|[及和与的/、])+$/;
/** 反馈问题1 | 问题二 */
const NUMBER_BEHIND = /^(\D{2,12}?)(\d{1,3}|[一二三四五六七八九十]{1,3})$/;
/** What is wanting in more words, why, or what will be done: neither the problem nor what was done. */
const ASIDE = /原因|表现|目标|要求|下一?步|计划|打算/;
const NAMES_PROBLEM = /问题|意见|事项|任务/;
const LONGEST_LABEL = 16;
const FIGURE = /^\d{1,4}\s?(?:[个项条件]|%)?$/;
/** 反馈问题12个: how many there are, and none of them; 3个支部换届不及时 is one. */
const COUNTED =
  /^(?:共|总|计|反馈|指出|涉及){0,3}(?:问题)?\d{1,4}\s?[个项条件](?:方面)?(?:突出|主要|具体|的){0,3}(?:问题|意见|[,。;]|$)/;
const MOST_CELLS = 9;
const ROW_NUMBER = /^\d{1,3}[.、]?$/;
const FEWEST_WORDS = 3;

/** What a label says of the words beside it; `null` where the words are none. */
function readLabel(text: NoticeText, label: SourceSpan): Omit<SideCell, "label" | "words"> | null {
  if (label.end - label.start > LONGEST_LABEL) return null;
  const plain = withoutBlanks(wordsOf(text, label))
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/:$/, "");
  const numbered = NUMBER_BEHIND.exec(plain);
  const name = numbered?.[1] ?? plain;
  if (!LABEL.test(name)) return null;
  const column = ASIDE.test(name) ? null : columnOf(name);
  const isNone = column === null || (column === "problem" && !NAMES_PROBLEM.test(name));
  return { column: isNone ? "attribute" : column, name, number: numbered?.[2] ?? null };
}

/** Whether words are what a label of a ledger may have beside it: neither a figure nor another label. */
function isPlausible(text: NoticeText, { column, words }: SideCell): boolean {
  if (!isFilled(words)) return column !== "problem";
  if (column === "number" || column === "attribute" || column === "aspect") return true;
  const said = wordsOf(text, words);
  if (FIGURE.test(said)) return false;
  if (!saysOnlyStatus(text.folded, words.start, words.end, true) && readLabel(text, words) !== null) return false;
  return column !== "problem" || (said.length >= FEWEST_WORDS && !COUNTED.test(said));
}

const MAY_BEGIN = toFirstTable(LABEL, ROW_NUMBER, /[[|]/);

/** The labels of a line with the words beside them; `null` where it is no row of such a table. */
export function readSideRow(text: NoticeText, line: SourceSpan): SideCell[] | null {
  const first = text.folded[line.start];
  if (MAY_BEGIN[text.folded.charCodeAt(line.start)] !== 1 || !(text.tabbed || first === "|")) return null;
  let cells = cellsOf(text, line);
  if (cells.length > MOST_CELLS) return null;
  const [number] = cells;
  const row: SideCell[] = [];
  // A number that spans the rows stands before the first label alone.
  if (cells.length > 2 && number && ROW_NUMBER.test(wordsOf(text, number))) {
    const label = { start: number.start, end: number.start };
    row.push({ column: "number", name: "", number: null, label, words: number });
    cells = cells.slice(1);
  }
  while (cells.length > 1 && !isFilled(cells[cells.length - 1]!)) cells = cells.slice(0, -1);
  for (let index = 0; index < cells.length; index += 2) {
    const label = cells[index]!;
    const said = readLabel(text, label);
    const cell = said && { ...said, label, words: cells[index + 1] ?? { start: label.end, end: label.end } };
    if (!cell || !isPlausible(text, cell)) return null;
    row.push(cell);
  }
  return row;
}

/** Whether a label is one of what was done, or of how far it is. */
export function mayTellWork({ column }: SideCell): boolean {
  return column === "measure" || column === "status";
}

/** Whether a cell says so. */
export function tellsWork(cell: SideCell): boolean {
  return mayTellWork(cell) && isFilled(cell.words);
}

/** Whether such a table stands among the lines of a text. */
export function hasSideTable(text: NoticeText, lines: readonly SourceSpan[]): boolean {
  if (!text.tabbed) return false;
  let before: SideCell[] | null = null;
  for (const line of lines) {
    const row = readSideRow(text, line);
    if (before && row && (before.some(tellsWork) || row.some(tellsWork))) return true;
    before = row;
  }
  return false;
}

// A page on one line whose tables kept their tabs: which blanks stand between rows, and which between or within cells.
// example  进度| |1⇥管网漏损偏高⇥更换管道12 公里。⇥已完成| |2⇥… → rows begin at 1 and 2
import { NUMBER_COLUMN } from "./table-columns.ts";

/** How far the next tab can be in a table whose cells they part. */
const LONGEST_ROW = 1500;
/**
 * A row, be it behind words that the rows below have in common, or counted as these are; or a header printed anew, with its
 * heading before it.
 */
const ROW_BEGINS = new RegExp(
  `(?:(?:[^\\t\\s]{2,60} )?\\d{1,3}|[(（]?[一二三四五六七八九十]{1,3}[)）]?|(?:[^\\t\\s]{2,120} ){0,3}${NUMBER_COLUMN})\\t`,
  "y",
);

/** Whether the blank before an offset stands between or within the cells of one row. */
export function isInTabbedTable(printed: string, at: number, next: number, end: number): boolean {
  if (printed[at] === "\t") return true;
  ROW_BEGINS.lastIndex = next;
  return !ROW_BEGINS.test(printed) && !isLastRow(printed, next, end);
}

/** Whether no tab follows an offset soon. */
export function isLastRow(printed: string, next: number, end: number): boolean {
  return !printed.slice(next, Math.min(end, next + LONGEST_ROW)).includes("\t");
}

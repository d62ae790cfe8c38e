// Lines of pages set in two columns -> the same as if the second column were a page of its own after the first. Promise: a
// table is left alone; its cells are drawn row by row, columns one after the other.
import type { PageLine } from "./page-lines.ts";

/** Fewer lines than these on either side are no column. */
const FEWEST_LINES = 5;
/** Where on a page the second column may begin, in shares of its width. */
const BETWEEN = { first: 0.4, last: 0.65 };
/** What runs across both: a title. In shares of the lines. */
const MOST_ACROSS = 0.2;

/** @param lines of all pages, in the order in which they are drawn */
export function straightenColumns(lines: PageLine[]): PageLine[] {
  const pages = new Map<number, PageLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  const starts = [...pages.values()].map(findSecondColumn);
  /** The last page may have too few lines to tell; its columns stand where those of the other pages do. */
  const usual = starts.find((start) => start !== undefined);
  return [...pages.values()].flatMap((page, at) => {
    const start = starts[at] ?? (usual !== undefined && standsInColumns(page, usual, 1) ? usual : undefined);
    return start === undefined ? page : straighten(page, start);
  });
}

const isBefore = (line: PageLine, start: number) => line.right < start;
const isBehind = (line: PageLine, start: number) => line.left > start - 1;

/** Where the second column begins; `undefined` where there is none. */
function findSecondColumn(page: PageLine[]): number | undefined {
  const starts = page
    .map(({ left }) => left)
    .filter((left) => {
      const width = page[0]?.pageWidth ?? 1;
      return left > BETWEEN.first * width && left < BETWEEN.last * width;
    })
    .sort((a, b) => a - b);
  return starts.find((start, at) => {
    // A margin is where lines begin again and again; the first of them is enough to look at.
    if (at > 0 && start - (starts[at - 1] ?? 0) < 1) return false;
    return standsInColumns(page, start, FEWEST_LINES);
  });
}

/** Whether lines stand on either side of where the second column begins, and those of the first are drawn first. */
function standsInColumns(page: PageLine[], start: number, fewest: number): boolean {
  const sides = page.map((line) => (isBefore(line, start) ? "first" : isBehind(line, start) ? "second" : "across"));
  const count = (side: string) => sides.filter((one) => one === side).length;
  if (count("first") < fewest || count("second") < fewest) return false;
  if (count("across") > MOST_ACROSS * page.length) return false;
  return sides.lastIndexOf("first") < sides.indexOf("second");
}

function straighten(page: PageLine[], start: number): PageLine[] {
  const first = page.filter((line) => isBefore(line, start));
  const left = Math.min(...first.map((line) => line.left));
  const right = Math.max(...first.map((line) => line.right));
  // What stands in the middle of a column is in the middle of its page.
  const pageWidth = left + right;
  return page.map((line) => {
    if (isBefore(line, start)) return { ...line, pageWidth };
    if (!isBehind(line, start)) return line;
    const moved = start - left;
    return { ...line, page: line.page + 0.5, left: line.left - moved, right: line.right - moved, pageWidth };
  });
}

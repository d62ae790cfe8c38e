// Lines of all pages -> the same with the notes at the feet of pages behind the last one, so that no sentence that goes on
// over a page is broken by them. Promise: no line is lost, and a table in small type stays where it is.
import type { PageLine } from "./page-lines.ts";
import { findUsualSize } from "./usual-size.ts";

/** As large as notes are at most, in shares of the text's size. */
const SMALL = 0.8;
const MOST_LINES = 12;
/** `1 指…` `1.指…` `①指…` `[1]…` `*…` */
const NOTE = /^(?:[①-⑳*]|[[〔]?[0-9]{1,2}[\]〕]?(?![0-9、]))\s*\S/;

/** @param lines of all pages, in order, without furniture */
export function setFootnotesLast(lines: PageLine[]): PageLine[] {
  const largest = SMALL * findUsualSize(lines);
  const text: PageLine[] = [];
  const notes: PageLine[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && lines[end]?.page === lines[start]?.page) end++;
    const page = lines.slice(start, end);
    const from = findNotes(page, largest);
    for (const line of page.slice(0, from)) text.push(line);
    for (const line of page.slice(from)) notes.push(line);
    start = end;
  }
  return [...text, ...notes];
}

/** Where the notes at the foot of a page begin; its end where there are none. */
function findNotes(page: readonly PageLine[], largest: number): number {
  let from = page.length;
  for (let at = page.length - 1; at > 0 && at >= page.length - MOST_LINES; at--) {
    const line = page[at];
    if (line === undefined || line.size > largest || line.text.includes("\t")) break;
    if (NOTE.test(line.text)) from = at;
  }
  return from;
}

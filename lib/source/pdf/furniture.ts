// Lines of all pages -> the same without page numbers, running heads and running feet. Promise: only lines at the edge
// of the page go, and only for what they say or because they come again page after page and nowhere else.
import { isAtEdge } from "./page-edge.ts";
import type { PageLine } from "./page-lines.ts";

/** A head or foot comes again on this share of the pages: every page, or every second one. */
const REPEATED_SHARE = 0.4;
/** Two lines at one height, in points. */
const SAME_HEIGHT = 6;
/** Two lines at one place across the page. */
const SAME_PLACE = 12;
/** In sizes of its type: a head or foot stands this far from the text. */
const APART = 2;

const NUMBER = "[0-9０-９]{1,4}";
/** `— 3 —`, `- 3 -`, `第3页`, `第 3 页 共 12 页`, `3/12`: page numbers by their dress. */
const DRESSED = new RegExp(
  `^(?:[-—–―－·•]+\\s*${NUMBER}\\s*[-—–―－·•]+|第\\s*${NUMBER}\\s*页.{0,12}|${NUMBER}\\s*/\\s*${NUMBER})$`,
);
const BARE = new RegExp(`^${NUMBER}$`);
/** What notices say below each problem, in the same words: how far it is, who answers for it, until when. */
const SAID_OF_PROBLEMS =
  /^(?:(?:整改|完成|落实|办理|进展|销号|责任|牵头|配合)[^：:。]{0,8}[：:]|[（(【[]?(?:(?:已|基本|全部|阶段性)(?:完成|整改|销号|办结)|正在|持续|长期))/;

/** @param pages the lines of each page */
export function dropFurniture(pages: PageLine[][]): PageLine[] {
  const edges = pages.map((lines) => lines.filter(isEdgeLine));
  const repeated = findRepeated(pages, edges);
  const offset = findNumbering(edges);
  return pages.flatMap((lines, page) =>
    lines.filter((line) => {
      if (!isEdgeLine(line)) return true;
      if (DRESSED.test(line.text) || repeated.has(line)) return false;
      return !(BARE.test(line.text) && numberOf(line) - page === offset);
    }),
  );
}

const isEdgeLine = ({ baseline, pageWidth: width, pageHeight: height }: PageLine) =>
  isAtEdge(baseline, { width, height });

function findRepeated(pages: PageLine[][], edges: PageLine[][]): Set<PageLine> {
  const toWords = ({ text }: PageLine) => text.replace(/[0-9０-９]+/g, "#");
  const byWords = new Map<string, PageLine[]>();
  const everywhere = new Map<string, number>();
  for (const line of pages.flat()) everywhere.set(toWords(line), (everywhere.get(toWords(line)) ?? 0) + 1);
  for (const line of edges.flat().filter(({ text }) => /\p{L}/u.test(text) && !SAID_OF_PROBLEMS.test(text))) {
    const words = toWords(line);
    const alike = byWords.get(words);
    if (alike) alike.push(line);
    else byWords.set(words, [line]);
  }
  const repeated = new Set<PageLine>();
  for (const [words, alike] of byWords) {
    // What stands more often in the text than at the edges stands at the edges because the text comes there.
    if (everywhere.get(words)! > 2 * alike.length) continue;
    const byHeight = alike.toSorted((a, b) => a.baseline - b.baseline);
    let group: PageLine[] = [];
    for (const line of [...byHeight, undefined]) {
      if (line && group[0] && line.baseline - group[0].baseline < SAME_HEIGHT) {
        group.push(line);
        continue;
      }
      const placed = group.filter((one, at) =>
        group.slice(Math.max(0, at - 2), at + 3).some((two) => isSamePlace(one, two)),
      );
      const onPages = new Set(placed.map(({ page }) => page)).size;
      const isChance = onPages === 2 && !placed.every((one) => isApart(one, pages[one.page] ?? []));
      if (onPages >= 2 && onPages >= REPEATED_SHARE * edges.length && !isChance)
        for (const found of placed) repeated.add(found);
      group = line ? [line] : [];
    }
  }
  return repeated;
}

/** The name in a title and that of the signature may begin two pages: they stand close to the lines that they belong to. */
function isApart(one: PageLine, lines: PageLine[]): boolean {
  return lines.every((line) => line === one || Math.abs(line.baseline - one.baseline) > APART * one.size);
}

/** On two pages, at one place or at places that mirror each other: a name over the text and under it is no running head. */
function isSamePlace(one: PageLine, two: PageLine): boolean {
  const apart = [one.left - two.left, one.right - two.right, (one.left + one.right - two.left - two.right) / 2];
  const mirrored = one.left + two.right - one.pageWidth;
  return one.page !== two.page && [...apart, mirrored].some((distance) => Math.abs(distance) < SAME_PLACE);
}

/** What bare numbers at the edges count from: their page plus this. One page alone counts from 1. */
function findNumbering(edges: PageLine[][]): number | undefined {
  const votes = new Map<number, Set<number>>();
  for (const line of edges.flat().filter(({ text }) => BARE.test(text))) {
    const offset = numberOf(line) - line.page;
    votes.set(offset, (votes.get(offset) ?? new Set()).add(line.page));
  }
  const [offset, onPages] = [...votes].toSorted((a, b) => b[1].size - a[1].size)[0] ?? [];
  if (onPages === undefined) return undefined;
  return onPages.size >= 2 || (edges.length === 1 && offset === 1) ? offset : undefined;
}

function numberOf(line: PageLine): number {
  return Number(line.text.normalize("NFKC"));
}

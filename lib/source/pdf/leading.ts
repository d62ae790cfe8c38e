// How far apart the lines of a paragraph lie, and from where on a gap parts paragraphs.
import type { PageLine } from "./page-lines.ts";
import { endsSentence } from "./paragraph-words.ts";

/** A distance between base lines this many times the usual one parts paragraphs. */
const WIDE = 1.3;
/** Less than that parts them where gaps are of two kinds, this much of the usual one apart … */
const STEP = 0.08;
/** … and so many of the wider kind, nearly all, stand behind what may end a paragraph: a sentence, or a short line. */
const FEWEST = 3;
const NEARLY_ALL = 0.9;
/** In ems: what ends this far before the margin ends for want of words. */
const SHORT = 3;

export interface Leading {
  /** A gap above this parts paragraphs, in points. */
  wide: number;
  /** The share of gaps that do. */
  wideShare: number;
}

/** Whether a line ends for want of words, long before the margin. */
export function isShort(line: PageLine, right: number, em: number): boolean {
  return right - line.right > SHORT * em;
}

interface Gap {
  size: number;
  /** Whether a paragraph may have ended above it. */
  isBehindEnd: boolean;
}

function listGaps(body: readonly PageLine[], right: number, em: number): Gap[] {
  const mayEnd = (line: PageLine) => endsSentence(line.text) || isShort(line, right, em);
  return body
    .flatMap((line, index) => {
      const before = body[index - 1];
      const size = before && before.page === line.page ? line.baseline - before.baseline : 0;
      return before && size > 0 ? [{ size, isBehindEnd: mayEnd(before) }] : [];
    })
    .sort((a, b) => a.size - b.size);
}

/**
 * From where on gaps part paragraphs. Pages of the web set them apart by half a line and less, as much as a line is
 * higher that holds a character of another font: only what stands above the gap tells the two.
 */
function findWide(gaps: readonly Gap[], usual: number): number {
  const most = WIDE * usual;
  const step = gaps.findIndex(
    ({ size }, index) => size > usual && size <= 1.5 * usual && size - (gaps[index - 1]?.size ?? size) > STEP * usual,
  );
  const [below, above] = [gaps[step - 1]?.size ?? most, gaps[step]?.size ?? most];
  if (below >= most) return most;
  const between = gaps.slice(step).filter(({ size }) => size <= Math.max(most, 1.1 * above));
  const behind = between.filter(({ isBehindEnd }) => isBehindEnd).length;
  return between.length >= FEWEST && behind >= NEARLY_ALL * between.length ? (below + above) / 2 : most;
}

/** @param body lines in the size of the body, of all pages; @param right their margin and @param em their size, in points */
export function measureLeading(body: readonly PageLine[], right: number, em: number): Leading {
  const gaps = listGaps(body, right, em);
  // Most gaps may be between paragraphs, so not the median.
  const usual = gaps[Math.ceil(gaps.length / 4) - 1]?.size ?? 2 * em;
  const wide = findWide(gaps, usual);
  const apart = gaps.filter(({ size }) => size > wide).length;
  return { wide, wideShare: gaps.length === 0 ? 0 : apart / gaps.length };
}

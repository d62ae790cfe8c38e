// A page that carries several notices one after another → where each begins.
import { splitLines } from "./lines.ts";
import { allMatches, type NoticeText } from "./notice-text.ts";
import { toLastTable } from "./pattern-needs.ts";
import { findTitles, titleLines } from "./rules/title.ts";

/** A notice is longer than this; a title sooner after the last one is a second printing of it. */
const SHORTEST = 300;
const TITLE_END = /整改[^。\n]{0,20}(?:通报|公示|公告|公开|公布|报告)/g;
/** …方面问题整改情况 heads a chapter; a notice in the middle of a page says what it is. */
const SURE_TITLE = /^(?![一二三四五六七八九十\d(])(?:[^关\n]|关+[^关于\n])*关+于.*(?:通报|公示|公告|公开|公布|报告)$/;
const SURE_LAST = toLastTable(SURE_TITLE);
const LEAD = /(?:部署|安排|要求|根据|按照|依据|遵照|经)[^\n]{0,200}巡[视察]|巡[视察]组[^\n]{0,160}(?:反馈|开展|进行)/;

/**
 * Offsets at which the notices of a page begin; `[0]` for a page with one. A notice begins at a title of its own
 * below which its lead follows: a title in a list of links begins none.
 */
export function findNoticeStarts(text: NoticeText): number[] {
  if (text.folded.length < 2 * SHORTEST) return [0];
  const lines = splitLines(text);
  const on = titleLines(text, lines, lines.length, SURE_LAST);
  // Most pages have one notice; two titles are the least that a second one needs.
  if (on.length < 2) return [0];
  const titles = findTitles(text, lines, on, SURE_LAST);
  if (titles.length < 2 || allMatches(text.folded, TITLE_END).length < 2) return [0];
  const begins: { start: number; words: string }[] = [];
  for (const title of titles) {
    let next = title.line;
    while (next < lines.length && lines[next]!.start < title.span.end) next++;
    const following = lines
      .slice(next, next + 6)
      .map((line) => text.folded.slice(line.start, Math.min(line.end, line.start + 400)))
      .join("\n");
    const words = text.folded.slice(title.span.start, title.span.end).replace(/\s+/g, "");
    const last = begins[begins.length - 1];
    if (
      !SURE_TITLE.test(words) ||
      !LEAD.test(following) ||
      (last && (title.span.start - last.start < SHORTEST || last.words === words))
    )
      continue;
    begins.push({ start: title.span.start, words });
  }
  return begins.length < 2 ? [0] : [0, ...begins.slice(1).map(({ start }) => start)];
}

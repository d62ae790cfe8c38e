// Chapters that have no number in print: on lines of their own, as 组织领导情况 | 取得的成效, or in boxes, as 【问题整改】.
// One of them alone vouches for nothing; several that speak as chapters do, on a page that marks none otherwise, do.
import { announcesLedger, saysChapter, saysShortcomings, tellsEffects } from "./chapter-words.ts";
import { markOf, marksChapter } from "./mark.ts";
import type { Line, NoticeText } from "./notice-text.ts";
import { isLabelled, unmarked } from "./title-lines.ts";

const SHORTEST = 4;
const LONGEST = 18;
const BARE = /^[“”、\u3400-\u9fff]+$/;
/** 制度建设情况; but 关于…的通报 is the notice's title, and 整改情况 a label. */
const TELLS = /(?:情况|安排|打算|措施|成效|变化)$/;
const NO_CHAPTER =
  /(?:通报|公告|公示|报告|说明|公开|党[组委]|委员会)$|^(?:整改|落实|完成|进展)*(?:情况|措施|成效|结果|进展|时限)$/;
/** Of the page: 【打印】, 【字体:大 中 小】, 【关闭窗口】. */
const BUTTON = /打印|关闭|字体|字号|收藏|返回|分享|纠错|访问|来源|时间|作者|大\s?中\s?小/;
/** So many, and so many of them that speak as chapters do. */
const FEWEST_BARE = 4;
const FEWEST_BOXED = 3;
const FEWEST_SPEAKING = 2;

const speaks = (words: string) =>
  saysChapter(words) || announcesLedger(words) || tellsEffects(words) || saysShortcomings(words);

/** A line that is but a box, as a heading without it. */
function boxed({ folded, enclosures }: NoticeText, { start, end }: Line): Line | null {
  if (end - start > LONGEST || folded[start] !== "[" || enclosures.partnerOf(start) !== end - 1) return null;
  const words = folded.slice(start + 1, end - 1);
  if (words.length < SHORTEST - 1 || !BARE.test(words) || BUTTON.test(words)) return null;
  return { start, end: end - 1, mark: markOf("part", null, null, start, start + 1) };
}

/** A short line without a sign whose words may be those of a chapter. */
function bare(text: NoticeText, line: Line): Line | null {
  const { start, end, mark } = line;
  if (mark !== null || end - start < SHORTEST || end - start > LONGEST) return null;
  const words = text.folded.slice(start, end);
  if (!BARE.test(words) || NO_CHAPTER.test(words) || isLabelled(text, line)) return null;
  return TELLS.test(words) || speaks(words) ? unmarked(line, "part") : null;
}

/**
 * Those of one kind that vouch for each other, by the indexes of their lines; none where they do not. `mustAnnounce`: one of
 * them must be that of the ledger.
 */
function vouched(
  { folded }: NoticeText,
  lines: Line[],
  find: (line: Line) => Line | null,
  fewest: number,
  mustAnnounce: boolean,
): Map<number, Line> {
  const found = new Map<number, Line>();
  const seen = new Set<string>();
  let speaking = 0;
  let announces = false;
  for (let index = 0; index < lines.length; index++) {
    const heading = find(lines[index]!);
    if (!heading) continue;
    const words = folded.slice(heading.mark!.end, heading.end);
    // A label stands below each of the problems.
    if (seen.has(words) || found.has(index - 1)) return new Map();
    seen.add(words);
    found.set(index, heading);
    if (speaks(words)) speaking++;
    announces ||= announcesLedger(words);
  }
  return found.size >= fewest && speaking >= FEWEST_SPEAKING && (announces || !mustAnnounce) ? found : new Map();
}

/** The lines with the marks of such chapters; as they are where others are marked. */
export function markBareChapters(text: NoticeText, lines: Line[]): Line[] {
  if (lines.some(({ mark }) => mark && marksChapter(mark))) return lines;
  let found = vouched(text, lines, (line) => boxed(text, line), FEWEST_BOXED, false);
  if (found.size === 0) found = vouched(text, lines, (line) => bare(text, line), FEWEST_BARE, true);
  return found.size === 0 ? lines : lines.map((line, index) => found.get(index) ?? line);
}

// Chapters numbered with a blank alone: 1 整改工作组织情况 | 2 反馈问题整改情况 | 3 下一步打算, or 一 二 三
// Such a line is as often a count (3 座水厂…). That they count on through the text and speak as chapters do vouches for them.
import { announcesLedger, saysChapter } from "./chapter-words.ts";
import { markOf, marksChapter } from "./mark.ts";
import type { Line, NoticeText } from "./notice-text.ts";
import { parseNumeral } from "./numeral.ts";
import { toFirstTable } from "./pattern-needs.ts";

/** A number and a blank before words; not a number with its measure word, nor one before a mark. */
const NUMBERED =
  /(\d{1,2}|[一二三四五六七八九十]{1,3}) {1,8}(?![年月号时秒个名次条件家所万亿千百元多余处户座台辆份期批轮支届起吨米亩]|日(?!常)|分(?![类级批工])|项(?!目)|人(?![才事])|公[里顷斤亩]|平方|[一二三四五六七八九十]{1,3}[是、])(?=[“\u3400-\u9fff])/y;
const MAY_BE_NUMBERED = toFirstTable(NUMBERED);
const LONGEST_TITLE = 40;
/** So many that count on, and so many of them that speak as chapters do. */
const FEWEST = 2;

/** The number at an offset and where its words begin; `null` where there is none. */
export function matchBlankNumber(folded: string, at: number): { style: "arabic"; number: string; end: number } | null {
  if (MAY_BE_NUMBERED[folded.charCodeAt(at)] !== 1) return null;
  NUMBERED.lastIndex = at;
  const match = NUMBERED.exec(folded);
  return match && { style: "arabic", number: match[1]!, end: NUMBERED.lastIndex };
}

/** The lines with the marks of such chapters; as they are where another mark begins chapters. */
export function markBlankChapters({ folded }: NoticeText, lines: Line[]): Line[] {
  const found = new Map<number, Line>();
  let speaking = 0;
  for (let index = 0; index < lines.length; index++) {
    const { start, end, mark } = lines[index]!;
    if (mark && marksChapter(mark)) return lines;
    const number = mark ? null : matchBlankNumber(folded, start);
    const value = found.size + 1;
    if (!number || parseNumeral(number.number) !== value || end - number.end > LONGEST_TITLE) continue;
    const words = folded.slice(number.end, end);
    if (/[。;:!?]/.test(words)) continue;
    if (saysChapter(words) || announcesLedger(words)) speaking++;
    found.set(index, { start, end, mark: markOf("chapter", number.number, value, start, number.end) });
  }
  return speaking < FEWEST ? lines : lines.map((line, index) => found.get(index) ?? line);
}

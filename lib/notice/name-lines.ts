// Names that a sentence announces and the lines below it list: 正在推进的2个问题是: / --甲; / --乙。 They are its words, and
// head nothing.
import type { Line, NoticeText } from "./notice-text.ts";
import { parseNumeral } from "./numeral.ts";

/** 尚未完成的|2|个问题是: at the end of a line. */
const ANNOUNCES =
  /(?:(?:正在|仍在|尚在|还在|持续|长期)(?:整改|推进|办理|坚持)|(?:尚未|暂未|未)(?:整改)?(?:完成|销号|办结|到位|解决))的?(\d{1,2}|[一二两三四五六七八九十]{1,3})\s?[个项](?:问题|任务|事项)?(?:分别|主要|具体)?(?:是|为|有)?:$/;
const DASHED = /^-{1,3}\s?(?=[\u3400-\u9fff“])/;
const MOST_NAMES = 20;
const LONGEST_NAME = 60;
const LONGEST_TAIL = 60;

/** How many lines behind one list the names that it announces; 0 where it announces none, or another number follows. */
function countNames({ folded }: NoticeText, lines: Line[], index: number): number {
  const { start, end } = lines[index]!;
  if (folded[end - 1] !== ":") return 0;
  const named = ANNOUNCES.exec(folded.slice(Math.max(start, end - LONGEST_TAIL), end))?.[1];
  const count = named === undefined ? null : parseNumeral(named);
  if (count === null || count > MOST_NAMES) return 0;
  const isName = (line: Line | undefined) =>
    line !== undefined &&
    line.end - line.start <= LONGEST_NAME &&
    DASHED.test(folded.slice(line.start, line.start + 6));
  for (let at = 1; at <= count; at++) if (!isName(lines[index + at])) return 0;
  return isName(lines[index + count + 1]) ? 0 : count;
}

/** Lines with such lists in the line that announces them. */
export function joinNamedLines(text: NoticeText, lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const count = countNames(text, lines, index);
    joined.push(count > 0 ? { ...lines[index]!, end: lines[index + count]!.end } : lines[index]!);
    index += count;
  }
  return joined;
}

// Blanks that a scan's reader put inside words and figures (整改 措施, 20 23年) → the text without them. A text has them
// inside words only where there are too many for any layout; blanks that part paragraphs, cells or labels stay.
import { splitAtLineEnds } from "./lines.ts";
import type { NoticeText } from "./notice-text.ts";
import { isDigit } from "./numeral.ts";
import { toFirstTable } from "./pattern-needs.ts";
import type { Rejoined } from "./rejoin.ts";

/** One stray blank in so many characters, and so many lines at least: a page on one line has blanks for line ends. */
const CHARACTERS_A_BLANK = 220;
const FEWEST_BLANKS = 5;
const FEWEST_LINES = 10;
/** On shorter lines blanks may part what a page says of itself, or the cells of a row. */
const SHORTEST_LINE = 24;

const WORD = /[\u3400-\u9fff\d]/;
/** What a page says of itself, a path through its site, or a row of a table. */
const PARTED = /[>|]|(?:日期|时间|来源|作者|编辑|浏览|字体|字号|索引号?|机构)\s?[::]|^序\s?号|^\d{1,3} \S+ /;

/** Words that every notice has: no layout puts a blank inside them. */
const WORDS =
  "整改 问题 巡视 巡察 反馈 落实 工作 责任 制度 建立 党组 党委 党员 党建 情况 开展 管理 完善 干部 监督 组织 单位 措施 群众 方面 会议 学习 检查 领导 政治 关于 存在 进行 严格 持续 推进 加强 建设 规范 项目 资金 人员 部门 台账 专题 明确 完成 全面 通报 办理 中共 委员 研究 清理 健全 修订 制定 方案 办法 重点 意见 公开 审批 作风 廉政 服务 安全 生产 发展 基层 支部 书记 考核 培训 对照 整治 排查 督促 约谈";
const TORN = new RegExp(
  WORDS.split(" ")
    .map((word) => `${word[0]} ${word[1]}`)
    .join("|"),
  "y",
);
const MAY_BE_TORN = toFirstTable(TORN);

/** Whether a blank stands within one of these words. */
function isTorn({ folded, blanks }: NoticeText): boolean {
  for (const blank of blanks) {
    if (blank === 0 || MAY_BE_TORN[folded.charCodeAt(blank - 1)] === 0) continue;
    TORN.lastIndex = blank - 1;
    if (TORN.test(folded)) return true;
  }
  return false;
}

/** Whether the blank at an offset stands alone inside a word or a figure. */
function isStray(folded: string, at: number): boolean {
  if (folded[at + 1] === " " || folded[at - 1] === " ") return false;
  const [before, after] = [folded[at - 1] ?? " ", folded[at + 1] ?? " "];
  return WORD.test(before) && (WORD.test(after) || ",。、;:)”".includes(after));
}

/** What may stand before a figure within a sentence, and behind it. */
const WITHIN_SENTENCE = /[\u3400-\u9fff,、;(]$/;
/** 问题线索|1 8件: on a line that another one was broken for; where figures are torn, too, it is no number of a list. */
const BEHIND_BREAK = /[\u3400-\u9fff]\n[ \n]*$/;
/** 反馈的 |2 3个: behind a blank that parts words and figures; two figures beside each other look the same. */
const BEHIND_BLANK = /[\u3400-\u9fff] $/;
/** Where figures are torn that can be nothing else, those are as well. */
const ANYWHERE = new RegExp(`${WITHIN_SENTENCE.source}|${BEHIND_BREAK.source}|${BEHIND_BLANK.source}`);
/** The word before a broken line's first figure ends no farther from it, in code units. */
const FARTHEST_WORD = 8;
const BEHIND_FIGURE = / ?[余多]?(?:[个项件条人次名家户份册处场期篇起日月亿万元%]|公里)/y;
/** A figure has no more digits; a number to call has. */
const MOST_DIGITS = 7;

/** No figure reaches farther from a blank in it, in code units: a line of digits and blanks alone is looked through once. */
const FARTHEST_DIGIT = 12;

/** Where the digits about a blank begin and end, with all blanks that stand alone between them, and a point. */
function digitsAbout(folded: string, blank: number): { start: number; end: number } {
  const isDigitAt = (at: number) => isDigit(folded.charCodeAt(at));
  const isWithin = (at: number) => isDigitAt(at - 1) && isDigitAt(at + 1) && (folded[at] === " " || folded[at] === ".");
  let start = blank;
  while (blank - start < FARTHEST_DIGIT && (isDigitAt(start - 1) || isWithin(start - 1))) start--;
  let end = blank + 1;
  while (end - blank < FARTHEST_DIGIT && (isDigitAt(end) || isWithin(end))) end++;
  return { start, end };
}

/** 邮编:43 2509 */
const POSTCODE_LABEL = /邮(?:政编码|政编号|\s?编)\s?:\s?$/;
const POSTCODE_DIGITS = 6;

/** 措施12 4项, 10月3 1日: no layout puts a blank between the digits of what is counted in the middle of a sentence. */
function isInFigure(folded: string, blank: number, before: RegExp): boolean {
  if (!isDigit(folded.charCodeAt(blank - 1)) || !isDigit(folded.charCodeAt(blank + 1))) return false;
  const { start, end } = digitsAbout(folded, blank);
  const [, ...others] = folded.slice(start, end).split(" ");
  const count = end - start - others.length;
  const words = folded.slice(Math.max(0, start - FARTHEST_WORD), start);
  if (count === POSTCODE_DIGITS && POSTCODE_LABEL.test(words)) return true;
  BEHIND_FIGURE.lastIndex = end;
  return (
    count <= MOST_DIGITS &&
    others.every((digits) => digits.length <= 3) &&
    before.test(words) &&
    BEHIND_FIGURE.test(folded)
  );
}

/** The blanks inside figures. */
function findInFigures({ printed, folded, blanks: all, tabbed }: NoticeText): number[] {
  // A tab parts cells.
  const blanks = tabbed ? all.filter((at) => printed[at] !== "\t") : all;
  const torn = (before: RegExp) => blanks.filter((at) => isInFigure(folded, at, before));
  const within = torn(WITHIN_SENTENCE);
  return within.length === 0 ? within : torn(ANYWHERE);
}

/** The blanks inside words of a text that has too many for any layout; `null` where it has not. */
function findInWords(text: NoticeText): number[] | null {
  const { folded, blanks } = text;
  if (text.tabbed || blanks.length < FEWEST_BLANKS || blanks.length * CHARACTERS_A_BLANK < folded.length) return null;
  const lines = splitAtLineEnds(text);
  if (lines.length < FEWEST_LINES || !isTorn(text)) return null;
  const stray: number[] = [];
  let index = 0;
  for (const { start, end } of lines) {
    while (index < blanks.length && blanks[index]! < start) index++;
    const from = index;
    while (index < blanks.length && blanks[index]! < end) index++;
    if (index === from || PARTED.test(folded.slice(start, end))) continue;
    const found = blanks.slice(from, index).filter((at) => isStray(folded, at));
    // More blanks than words between them: a row of cells, or words set apart for the looks of it.
    if (found.length * 6 <= end - start && (end - start >= SHORTEST_LINE || found.length <= 2)) stray.push(...found);
  }
  return stray.length < FEWEST_BLANKS || stray.length * CHARACTERS_A_BLANK < folded.length ? null : stray;
}

/** Drops them; `null` where a text has none. */
export function dropStrayBlanks(text: NoticeText): Rejoined | null {
  const { printed, blanks } = text;
  if (blanks.length === 0) return null;
  const stray = findInWords(text) ?? findInFigures(text);
  if (stray.length === 0) return null;
  const parts: string[] = [];
  const origin = new Int32Array(printed.length - stray.length + 1);
  let length = 0;
  let start = 0;
  for (const at of [...stray, printed.length]) {
    parts.push(printed.slice(start, at));
    for (let offset = start; offset < at; offset++) origin[length++] = offset;
    start = at + 1;
  }
  origin[length] = printed.length;
  return { printed: parts.join(""), origin };
}

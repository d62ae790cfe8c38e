// A notice → its lines, as spans. Paragraphs that a web page flattened into one line are taken apart again,
// a mark left alone is joined to its heading. Lines broken by force inside sentences are put together before (rejoin).
import type { SourceSpan } from "../ledger/span.ts";
import { markBareChapters } from "./bare-chapters.ts";
import { markBlankChapters, matchBlankNumber } from "./blank-chapters.ts";
import { isInTabbedTable, isLastRow } from "./blanks-in-rows.ts";
import { beginsAspect, endsHeading } from "./headings-between-blanks.ts";
import { STATUS, VERDICT } from "./label-words.ts";
import { readStatus } from "./lexicon.ts";
import { matchMark } from "./marker.ts";
import { type Line, type NoticeText, trimSpan } from "./notice-text.ts";
import { isDigit } from "./numeral.ts";
import { indexFrom } from "./offsets.ts";
import { isPageFoot } from "./page-foot.ts";
import { toFirstTable } from "./pattern-needs.ts";
import { hasNumberColumn, headerEnd } from "./table-columns.ts";
import { hasTabbedTable } from "./table-header.ts";

/** A line longer than this holds several paragraphs if it also holds marks after spaces. */
const FLATTENED_LENGTH = 160;
const SENTENCE_END = /[。!?;:…”’》)\]]/;
const STARTER =
  /(?:中共|中国共产党|根据|按照|依据|遵照|为|经|现将|巡[视察](?:组)?(?:共)?反馈|(?:对照|针对)(?:巡[视察])?反馈|下一步|下步|下一阶段|今后|欢迎|截至|截止|目前|以上|特此|联系|监督|举报|电子|通[讯信]|邮[寄政编]|来[信源]|地址|发布|公[开示布]|整改|完成|办[理结](?:情况|结果)|责任|牵头|附件|原文|分享|打印|关闭|上一篇|下一篇|字号|浏览|扫一扫|主办|承办|版权|责任编辑|上一篇|下一篇|意见(?:反馈|建议)|电话|信箱|邮箱|传真|\[|【|\d{4}年|\d{4}-|[〇零一二三四五六七八九]{4}年)/y;

/** The printed lines of a text, without blanks at their ends; empty ones are left out. */
export function splitAtLineEnds(text: NoticeText): SourceSpan[] {
  if (text.printedLines) return text.printedLines;
  const lines: SourceSpan[] = [];
  let start = 0;
  for (let index = 0; index <= text.lineEnds.length; index++) {
    const end = text.lineEnds[index] ?? text.folded.length;
    const span = trimSpan(text, start, end);
    if (span.start < span.end) lines.push(span);
    start = end + 1;
  }
  text.printedLines = lines;
  return lines;
}

const LOST_HEADING = /\d{1,2}\s?(?=关于|针对)|[二三四五六七八九十]{1,2}[,:;.]\s?(?=下一?步|下一?阶段)/y;
const DATE_END = /\d{1,2}\s?月\s?\d{1,2}\s?日\s*$|(?:时限|期限)\s?:\s?(?:[\d年月日上中下旬底末前]{3,16}|长期坚持)$/;

/** 8关于…, 三,下一步…: a heading's number without its own sign. */
function matchLost(folded: string, at: number): { style: "arabic"; end: number } | null {
  LOST_HEADING.lastIndex = at;
  return LOST_HEADING.test(folded) ? { style: "arabic", end: LOST_HEADING.lastIndex } : null;
}

const FULL_STOP = "。".charCodeAt(0);
const CHINESE = /[\u3400-\u9fff]/;

/** 通  报: characters set apart for the looks of it are one word. */
function isSpacedOut(folded: string, segment: number, at: number, next: number, end: number): boolean {
  const before = at - 1 === segment || folded[at - 2] === " ";
  const after = next + 1 >= end || folded[next + 1] === " " || folded[next + 1] === ":";
  return before && after && CHINESE.test(folded[at - 1]!) && CHINESE.test(folded[next]!);
}

const MAY_BE_STATUS = toFirstTable(STATUS.pattern, VERDICT.pattern);
const LONGEST_STATUS = 20;

/** 完成情况:持续推进: words before a blank that say, behind their label, how far something is. */
function isStatus(folded: string, segment: number, blank: number): boolean {
  if (MAY_BE_STATUS[folded.charCodeAt(segment)] !== 1) return false;
  const words = Math.max(STATUS.endAt(folded, segment), VERDICT.endAt(folded, segment));
  const length = words >= 0 ? blank - words : 0;
  return length > 0 && length <= LONGEST_STATUS && readStatus(folded.slice(blank - length, blank)) !== null;
}

/** 2018 年 5 月 20 日: blanks within a date part no paragraphs. */
function isWithinDate(before: string, after: string): boolean {
  return isDigit(before.charCodeAt(0))
    ? "年月日".includes(after)
    : isDigit(after.charCodeAt(0)) && "年月至到".includes(before);
}

/** The number of a printed page within a page on one line. */
const DASHED_NUMBER = /^- ?\d{1,3} ?-$/;

function isDashedNumber(folded: string, { start, end }: SourceSpan): boolean {
  return folded[start] === "-" && DASHED_NUMBER.test(folded.slice(start, Math.min(end, start + 9)));
}

/** Whether a mark that stands behind a blank begins a paragraph there: not where it goes on with a number. */
function beginsAt(folded: string, next: number, before: string, end: number): boolean {
  const mark = matchMark(folded, next);
  return mark !== null && mark.end < end && !/[\d.、(第]/.test(before);
}

/** Offsets inside a line where a mark begins a paragraph after a blank. */
function markedStarts({ folded, enclosures, blanks }: NoticeText, line: SourceSpan): number[] {
  const starts: number[] = [];
  let segment = line.start;
  for (let index = indexFrom(blanks, line.start); index < blanks.length && blanks[index]! < line.end; index++) {
    const before = folded[blanks[index]! - 1]!;
    let next = blanks[index]! + 1;
    while (next < line.end && folded[next] === " ") next++;
    if (next >= line.end || enclosures.isInside(next) || isWithinDate(before, folded[next]!)) continue;
    if (!beginsAt(folded, next, before, line.end)) continue;
    // The blank after a mark, or what is left of one, belongs to it.
    const own = matchMark(folded, segment) ?? matchLost(folded, segment);
    if (own && own.end >= next) continue;
    starts.push(next);
    segment = next;
  }
  return starts;
}

/** Offsets inside a line that stands for a whole page where a paragraph begins after a blank. */
function* paragraphStarts(text: NoticeText, line: SourceSpan): Generator<number> {
  const { folded, enclosures } = text;
  let segment = line.start;
  let sawSentence = false;
  let inBody = false;
  let inTable = false;
  let tabbed = false;
  for (let at = line.start; at < line.end; at++) {
    const unit = folded.charCodeAt(at);
    if (unit === FULL_STOP && !(sawSentence && inBody) && !enclosures.isInside(at)) sawSentence = inBody = true;
    if (unit !== 32) continue;
    const before = folded[at - 1]!;
    const blank = at;
    while (at + 1 < line.end && folded[at + 1] === " ") at++;
    const next = at + 1;
    // 1.关于 管网老化的问题: nothing ends so.
    if (next >= line.end || enclosures.isInside(next) || before === "于" || isWithinDate(before, folded[next]!))
      continue;
    const headed = inTable ? -1 : headerEnd(folded, next);
    const header = headed >= 0;
    if (header) {
      inTable = true;
      tabbed = text.printed[headed - 1] === "\t";
    }
    // Where the tabs between its cells are kept, only its rows stand between blanks.
    if (tabbed && !header && isInTabbedTable(text.printed, at, next, line.end)) continue;
    // Behind its last row it is over; that row ends here.
    const over = tabbed && isLastRow(text.printed, next, line.end);
    if (over) tabbed = false;
    if (inTable) {
      // The cells of a flattened table stand between single blanks.
      yield next;
      segment = next;
      if (over) inTable = false;
      continue;
    }
    const own = matchMark(folded, segment) ?? matchLost(folded, segment) ?? matchBlankNumber(folded, segment);
    // The blank after a mark, or what is left of one, belongs to it.
    if (own && own.end >= next) continue;
    STARTER.lastIndex = next;
    const breaks =
      beginsAt(folded, next, before, line.end) ||
      matchLost(folded, next) !== null ||
      (!inBody && !isSpacedOut(folded, segment, blank, next, line.end)) ||
      (SENTENCE_END.test(before) && !/[“‘"《]/.test(folded[next]!)) ||
      (next - segment <= 60 && DATE_END.test(folded.slice(segment, at))) ||
      STARTER.test(folded) ||
      isPageFoot(folded, next) ||
      isStatus(folded, segment, blank) ||
      (before === "-" && DASHED_NUMBER.test(folded.slice(Math.max(segment, blank - 8), blank))) ||
      (own === null && endsHeading(text, segment, blank, next)) ||
      beginsAspect(text, next, line.end) ||
      (own !== null && !sawSentence && own.style !== "shi" && own.style !== "di" && next - segment <= 90);
    if (!breaks) continue;
    yield next;
    segment = next;
    sawSentence = false;
  }
}

const isShorterThanRow = ({ start, end }: SourceSpan) => end - start < 2000;

function splitFlattened(text: NoticeText, lines: SourceSpan[], numbered: boolean): SourceSpan[] {
  if (text.blanks.length === 0) return lines;
  const result: SourceSpan[] = [];
  const tabbed = hasTabbedTable(text, lines);
  for (const line of lines) {
    const blank = text.blanks[indexFrom(text.blanks, line.start)];
    // A row whose cells stand between blanks stays one line.
    if (
      blank === undefined ||
      blank >= line.end ||
      text.folded[line.start] === "|" ||
      (tabbed && isShorterThanRow(line) && text.printed.slice(line.start, line.end).includes("\t")) ||
      (numbered && isShorterThanRow(line) && ROW.test(text.folded.slice(line.start, line.start + 6)))
    ) {
      result.push(line);
      continue;
    }
    let { start } = line;
    const flattened = line.end - line.start > FLATTENED_LENGTH && (line.end - line.start) * 2 > text.folded.length;
    for (const at of flattened ? paragraphStarts(text, line) : markedStarts(text, line)) {
      result.push(trimSpan(text, start, at));
      start = at;
    }
    result.push(trimSpan(text, start, line.end));
  }
  return numbered ? result : result.filter((line) => !isDashedNumber(text.folded, line));
}

const PAGE_NUMBER = /^(?:[-·]\s*\d{1,3}\s*[-·]|第\s?\d{1,3}\s?页.{0,12}|\d{1,3}\s?\/\s?\d{1,3}|\d{1,3}|Page \d.*)$/;
const MAY_NUMBER_PAGE = toFirstTable(PAGE_NUMBER);

const ROW = /^\d{1,3} (?=\S)/;

/** Whether a line only numbers a page: one that begins with a digit then ends with one. */
export function isPageNumber(text: NoticeText, line: SourceSpan): boolean {
  const first = text.folded.charCodeAt(line.start);
  return (
    line.end - line.start <= 20 &&
    MAY_NUMBER_PAGE[first] === 1 &&
    (!isDigit(first) || isDigit(text.folded.charCodeAt(line.end - 1))) &&
    PAGE_NUMBER.test(text.folded.slice(line.start, line.end))
  );
}

/** A line that holds nothing but a mark is the beginning of the next one. */
function joinLoneMarks(text: NoticeText, lines: SourceSpan[]): Line[] {
  const result: Line[] = [];
  let open: Line | null = null;
  for (const { start, end } of lines) {
    if (open) {
      open.end = end;
      open = null;
      continue;
    }
    const line: Line = { start, end, mark: matchMark(text.folded, start) };
    result.push(line);
    if (line.mark && line.mark.end >= end) open = line;
  }
  return result;
}

/** The lines of a notice in text order, without blanks at their ends; no line is empty. */
export function splitLines(text: NoticeText): Line[] {
  if (text.lines) return text.lines;
  const numbered = hasNumberColumn(text);
  const printed = splitAtLineEnds(text);
  const lines = numbered ? printed : printed.filter((line) => !isPageNumber(text, line));
  const marked = joinLoneMarks(text, splitFlattened(text, lines, numbered));
  text.lines = numbered ? marked : markBareChapters(text, markBlankChapters(text, marked));
  return text.lines;
}

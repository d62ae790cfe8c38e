// The notice's own title, as printed: on one line or two, alone or behind a label, with a date glued to its end.
// example  中共…工作委员会 / 关于巡视整改情况的通报 | 名称: 中共…党组关于…的通报 | 关于…的通报2024-09-10

import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { toCharacterTable } from "../character-table.ts";
import { withoutBlanks } from "../fold.ts";
import { type Frame, isClosedTitle } from "../frame.ts";
import { type NoticeText, printedWords, trimSpan } from "../notice-text.ts";
import { indexFrom } from "../offsets.ts";
import { toFirstTable, toLastTable } from "../pattern-needs.ts";
import { titleIssuer } from "./issuer.ts";
import { unitWithin } from "./party-organ.ts";

const KIND = "(?:通报|通告|公示|公告|公开|公布|报告|说明|情况汇报|情况)";
/** The characters that the words of a title can end with. */
const KIND_LAST = toLastTable(new RegExp(KIND));
const GLUED = new RegExp(
  `(${KIND})(?:》$|\\s*\\((?:全文|摘要|节选|[\u3400-\u9fff]{1,6}[稿版])\\)$|\\s*\\(第?[\\d一二三四五六七八九十]+[号期]\\)$|\\s*[-_|]{1,2}\\s*.{2,30}|\\s*(?:(?:(?:发布|更新)?(?:日期|时间)|发布|更新)\\s*)?(?::\\s*)?\\(?\\d{4}\\s?[-年/.](?:.{0,24}|[-\\d年月日:./ ]{0,24}(?:信息)?(?:来源|作者|编辑|浏览|访问|点击|阅读|字[体号]).{0,80})|\\s+来源.*|\\s*[(\\[]\\s*\\d{4}年.{0,12}[)\\]])$`,
);
const TITLE = new RegExp(`(?:整改|巡[视察]反馈意见|落实情况).*${KIND}$`);
const ABOUT = /巡[视察]|反馈|督察/;
/** 某局党组关于整改情况的通报: who speaks and of what, though not of which inspection. */
const ABOUT_OWN =
  /(?:委员会|党组|党委|党工委|工委|[区县市省州旗]委|支部)关于(?!.*(?:审计|督查|检视|主题教育|民主生活会|安全生产|检查))[^,。]{0,16}整改/;
const LABEL =
  /^(?:\[[^\]]{1,8}\]\s*|[□■◇◆●○★☆▲▶►※][□■◇◆●○★☆▲▶►※\s]*|(?:(?:主\s?题|Subject|转发|答复|回复|Fwd?|FW|Re|RE)\s?:\s*)+|《(?=.*》$)|\[?(?:名\s*称|标\s*题|信息名称|文件名称|题\s*名|主\s*题)\]?(?:\s*:\s*|\s+(?=中共|关于))|(?:您的|当前|现在|所在)?位置\s*:.*>\s*)/;
/** A label in a cell of its own. */
const LABEL_CELL = /^(?:名\s*称|标\s*题|信息名称|文件名称|题\s*名|主\s*题)[^\S\t]*\t\s*/;
const ISSUER_LINE =
  /^(?:中共|中国共产党)?[\u3400-\u9fff〇·()、]{2,48}(?:委员会|党组|党委|党工委|工委|[区县市省州旗]委|总支部?|支部|公司|大学|学院|医院|局|厅|会|领导小组(?:办公室)?|巡[视察]办)$/;
/** 局党组 above 关于…的公示: who speaks, in short. */
const SHORT_ISSUER = /^[\u3400-\u9fff]{0,3}(?:党委|党组|党工委)$|^[省市区县州旗盟]委$/;
const BREADCRUMB = />|»|›|::/;

export interface TitleFound extends Stated<string> {
  /** Index of the first line it stands on. */
  line: number;
}

/** What is glued to a title's end is no longer than this, unless there are blanks in it. */
const LONGEST_GLUE = 36;
/** By character: 1 may begin what is glued to a title, 2 stands in it, unless a bracket or 《》 ends it. */
const GLUES = toCharacterTable("》(:发更日时[0123456789-_| \n", "0123456789-_| \n");
const CLOSES = toCharacterTable("》)]");
const MAY_BE_LABEL = toFirstTable(LABEL);

/** Whether what can begin a title's glue follows one of the characters that it can end with. Hardly any line has that. */
function hasGlueBehind(folded: string, start: number, end: number, lasts: Uint8Array): boolean {
  for (let at = start + 1; at < end; at++)
    if (GLUES[folded.charCodeAt(at)] !== 0 && lasts[folded.charCodeAt(at - 1)] === 1) return true;
  return false;
}

function hasBlank({ blanks }: NoticeText, { start, end }: SourceSpan): boolean {
  const blank = blanks[indexFrom(blanks, start)];
  return blank !== undefined && blank < end;
}

/** Whether something can be glued to a title on these words, behind one of these characters. */
function mayBeGlued(text: NoticeText, span: SourceSpan, lasts = KIND_LAST): boolean {
  const { start, end } = span;
  return (
    endsAsGlue(text, span) &&
    (hasGlueBehind(text.folded, Math.max(start, end - LONGEST_GLUE - 1), end, lasts) ||
      (hasBlank(text, span) && hasGlueBehind(text.folded, start, end, lasts)))
  );
}

/** Whether a line ends with what can be glued to a title: most end with a sentence. What stands in it is all ASCII. */
function endsAsGlue(text: NoticeText, span: SourceSpan): boolean {
  const { folded } = text;
  const { start, end } = span;
  for (let at = Math.max(start, end - LONGEST_GLUE); at < end; at++) {
    const unit = folded.charCodeAt(at);
    if (unit < 0x80 && (GLUES[unit]! & 2) !== 0) return true;
  }
  return (
    CLOSES[folded.charCodeAt(end - 1)] === 1 || (hasBlank(text, span) && folded.slice(start, end).includes("来源"))
  );
}

function withoutGlue(text: NoticeText, span: SourceSpan): SourceSpan {
  if (isClosedTitle(text.folded, span)) return { start: span.start, end: span.end - 1 };
  const words = text.folded.slice(span.start, span.end);
  const label =
    MAY_BE_LABEL[words.charCodeAt(0)] === 1
      ? (LABEL.exec(words) ?? LABEL_CELL.exec(text.printed.slice(span.start, span.end)))
      : null;
  const start = label ? span.start + label[0].length : span.start;
  const glued = mayBeGlued(text, span) ? GLUED.exec(text.folded.slice(start, span.end)) : null;
  return trimSpan(text, start, glued ? start + glued.index + glued[1]!.length : span.end);
}

/** Whether words can be the title of a notice on rectification after an inspection. */
export function isTitle(words: string): boolean {
  return (
    words.length >= 8 &&
    words.length <= 110 &&
    TITLE.test(words) &&
    (ABOUT.test(words) || ABOUT_OWN.test(words)) &&
    !/[。;!?]|^(?:现将|根据|按照|上一篇|下一篇)/.test(words)
  );
}

const LONGEST_LINE = 260;
/** ------ | ＊＊＊: parts what stands above it from what stands below. */
const RULE_LINE = /^[-=_*~·. ]*$/;

/** Whether a title that ends with one of these characters can end on a line: at its end, or before what is glued to it. */
function mayHoldTitle(text: NoticeText, line: SourceSpan, lasts: Uint8Array): boolean {
  return (
    line.end - line.start <= LONGEST_LINE &&
    (lasts[text.folded.charCodeAt(line.end - 1)] === 1 ||
      mayBeGlued(text, line, lasts) ||
      isClosedTitle(text.folded, line))
  );
}

/** Indices of the first `count` lines on which a title can end that ends with one of these characters. */
export function titleLines(text: NoticeText, lines: SourceSpan[], count: number, lasts = KIND_LAST): number[] {
  const found: number[] = [];
  for (let index = 0; index < count; index++) if (mayHoldTitle(text, lines[index]!, lasts)) found.push(index);
  return found;
}

/** The titles that end on those lines, with one of the characters `lasts`; a title over two or three lines is one. */
export function findTitles(text: NoticeText, lines: SourceSpan[], on: number[], lasts = KIND_LAST): TitleFound[] {
  const found: TitleFound[] = [];
  for (const index of on) {
    const line = lines[index]!;
    const span = withoutGlue(text, line);
    const words = text.folded.slice(span.start, span.end);
    if (lasts[words.charCodeAt(words.length - 1)] !== 1 || BREADCRUMB.test(words)) continue;
    let start = span.start;
    let first = index;
    let whole = words;
    // The lines above it belong to the title where they only name who speaks, or where its sentence began there.
    let joined = words;
    for (let back = index - 1; back >= 0 && back >= index - 3; back--) {
      const above = withoutGlue(text, lines[back]!);
      const aboveWords = text.folded.slice(above.start, above.end);
      if (RULE_LINE.test(aboveWords)) break;
      const begins =
        (/^(?:关于|落实|巡[视察])/.test(joined) && ISSUER_LINE.test(aboveWords)) ||
        (joined.startsWith("关于") && SHORT_ISSUER.test(aboveWords));
      const broken =
        !/关于/.test(joined) && !/(?:通报|公示|公告|报告)$|[。:;>|]/.test(aboveWords) && aboveWords.length <= 70;
      if (!begins && !broken) break;
      joined = aboveWords + joined;
      // A line in the middle belongs to it if its sentence began above.
      if (!begins && !/关于/.test(aboveWords)) continue;
      start = above.start;
      first = back;
      whole = joined;
      if (begins) break;
    }
    if (!isTitle(withoutBlanks(whole)) && !isTitle(words)) continue;
    const titleSpan = { start, end: span.end };
    found.push({ value: printedWords(text, titleSpan), span: titleSpan, line: first });
  }
  return found;
}

/** The place of a unit, or what it is a part of: 青岚水利学院|测绘学院. */
const PART_OF = /^.*(?:[省市区县州旗]|大学|学院|集团|公司|医院)(?=.{3})/;

/** How much of the unit that a title names the notice's own text names: all of it 2, without what it is a part of 1. */
function saysOfBody(text: NoticeText, title: TitleFound, leadStart: number): number {
  const issuer = titleIssuer(text, title);
  const words = issuer ? text.folded.slice(issuer.span.start, issuer.span.end).trimEnd() : "";
  const unit = unitWithin(words);
  if (!unit) return 0;
  const name = words.slice(unit.from, unit.to);
  if (text.folded.includes(name, leadStart)) return 2;
  const own = name.replace(PART_OF, "");
  return text.folded.includes(own, leadStart) ? 1 : 0;
}

export interface TitlesRead {
  title: TitleFound | null;
  /** Other notices that the page links to above this one. */
  others: SourceSpan[];
}

/**
 * The title of a notice: of those before its lead the one whose unit its text names, else the last; of several
 * printings the longest.
 */
export function readTitle(text: NoticeText, frame: Frame): TitlesRead {
  const titles = findTitles(text, frame.lines, titleLines(text, frame.lines, frame.lead));
  if (titles.length < 2) return { title: titles[0] ?? null, others: [] };
  const leadStart = frame.lines[frame.lead]?.start ?? 0;
  const says = titles.map((title) => saysOfBody(text, title, leadStart));
  const last = titles[says.lastIndexOf(Math.max(...says))]!;
  const wordsOf = ({ span }: TitleFound) => withoutBlanks(text.folded.slice(span.start, span.end));
  const words = wordsOf(last);
  const alike = titles.filter((title) => wordsOf(title).endsWith(words) || words.endsWith(wordsOf(title)));
  const title = alike.reduce((best, one) => (one.value.length > best.value.length ? one : best), last);
  return { title, others: titles.flatMap((one) => (alike.includes(one) ? [] : (frame.lines[one.line] ?? []))) };
}

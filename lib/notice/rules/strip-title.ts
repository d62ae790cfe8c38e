// A heading's title: its first sentence without its wrappers.
// example  针对“理论学习不深入”问题。 → 理论学习不深入;  管党治党方面(3个问题) → 管党治党
import type { SourceSpan } from "../../ledger/span.ts";
import { toCharacterTable } from "../character-table.ts";
import { COUNT_CLAUSE } from "../count-clause.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import { announcesSolution, failsAtEnd, isAction, readStatus } from "../lexicon.ts";
import type { NoticeText } from "../notice-text.ts";
import { trimSpan } from "../notice-text.ts";
import type { Among } from "../outline-node.ts";
import { toFirstTable } from "../pattern-needs.ts";
import { dashedStatusAt } from "../status-behind-dash.ts";
import { Suffix } from "../suffix.ts";
import { RESPONSIBLE_BEHIND } from "../title-words.ts";

const SITUATION_SUFFIX =
  /(?:的|之|及其?|和|与)?(?:巡[视察])?(?:反馈)?(?:整改|落实|整治)(?:和?(?:整改|落实|进展|完成|推进|工作|进度))*(?:的?(?:情况|进展|成效|结果))$|(?<=问题)的?(?:整改|落实)(?:落实|工作|措施)?$/;
/** 关于“…”|的整改: what was done closes the frame, with no 问题 before it. */
const WORK_SUFFIX = /的?(?:整改|整治)(?:落实|工作|措施)?$/;
const ASPECT_SUFFIX = /(?:等|的)?方面(?:的|存在|反馈|指出)*(?:具体|主要|突出)?(?:问题)?$/;
/** …问题仍然存在的问题: here 存在 belongs to the words, as 突出 does in …问题突出问题. */
const PROBLEM_SUFFIX =
  /(?:(?<=党委|党总支|党支部|党组|党组织|党工委|社区|村)(?:巡[视察])?(?:反馈|存在))?(?:的|等|这一|方面|中存在的|(?<!仍|仍然|依然|依旧|普遍|长期|一直)存在的|反馈的)*(?:具体|主要)?问题$/;
const KEEPS_PROBLEM = atEnd(
  /(?:存在|(?<!问题)突出|不少|一些|个别|有|诸多|较多|出现|发现|产生|新|老大难|苗头性|薄弱环节和|短板和|差距和|困难和|遗留)$/,
);
/** 关于岗位空缺较多|问题, 针对停车难突出|问题: the frame is closed, whatever stands before its end; but 的突出问题 is one word. */
const KEEPS_PROBLEM_FRAMED = atEnd(
  /(?:存在|(?:的|领域|行业|系统|环节|反映|关心|关注|身边|[、和及与])突出|有|出现|发现|产生|新|老大难|苗头性|遗留)$/,
);
/** Among headings that all end in 问题, it is the frame's also behind these: 形式主义仍然存在|问题, 廉洁风险突出|问题, 人员流失较多|问题. */
const COMPLETE = atEnd(
  /(?:(?:仍|仍然|依然|依旧|普遍|大量|长期|一直|不同程度)存在|(?:风险|矛盾|现象|隐患|短板|较|较为|比较|不|不够|仍然|依然)突出|(?:时有|屡有|多次|反复)出现|(?<!(?:存在|有|出现|发现|产生)比?)[较偏过]多)$/,
);
/** 整改责任落实不严|问题, 防范化解风险意识不强|问题: work is named that is wanting; 着力解决学习不深问题 is work done. */
const NAMES_WORK = atStart(/^(?:整改|防范|化解|治理|整治|清理|纠正)/);
/** 解决群众用水难不够有力|问题: also the solving, among headings of which few say what was solved. */
const NAMES_SOLVING = atStart(/^(?:整改|防范|化解|治理|整治|清理|纠正|推动解决|解决|破解|纠治|攻克)/);
/** …方面(3个问题): how much lies below it. */
const BRACKET_COUNT =
  /\s*[([](?:(?:整改|具体|反馈)?(?:措施|任务|问题))?(?:共|共计|计|含|涉及|反馈)?\s?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(?:个|项|条|方面|类)?[^()[\]。]{0,28}[)\]]$/;
/** (共3个问题,已完成2个): what is done of them says nothing of the whole. */
const COUNTS = /\d\s?[个项条]\D*\d\s?[个项条]/;
const BRACKET_STATUS = /\s*[([]([^()[\]]{2,30})[)\]]$/;

export interface Title {
  span: SourceSpan;
  /** A status in brackets behind the title: …问题(已完成). */
  status: "done" | "ongoing" | null;
  statusSpan: SourceSpan | null;
}

const COUNT_AT_END = new Suffix(BRACKET_COUNT);
const RESPONSIBLE_AT_END = new Suffix(RESPONSIBLE_BEHIND);
const CLAUSE_AT_END = new Suffix(COUNT_CLAUSE);
const SITUATION_AT_END = new Suffix(SITUATION_SUFFIX);
const WORK_AT_END = new Suffix(WORK_SUFFIX);
const ASPECT_AT_END = new Suffix(ASPECT_SUFFIX);
const PROBLEM_AT_END = new Suffix(PROBLEM_SUFFIX);

/** 问题整改 情况: a blank that strayed into the end. */
const BLANK_WITHIN = /[\u3400-\u9fff”] [\u3400-\u9fff]{1,8}$/;
const FARTHEST_BLANK = 9;

function hasBlankAtEnd(words: string): boolean {
  for (let at = Math.max(0, words.length - FARTHEST_BLANK); at < words.length; at++)
    if (words.charCodeAt(at) === 32) return true;
  return false;
}

/** Cuts an end off; what is nothing but the end stays. */
function shrinkEnd({ folded }: NoticeText, span: SourceSpan, suffix: Suffix): boolean {
  if (!suffix.may(folded.charCodeAt(span.end - 1))) return false;
  const words = folded.slice(span.start, span.end);
  const strayed = hasBlankAtEnd(words) && BLANK_WITHIN.test(words);
  const length = suffix.lengthIn(strayed ? words.replaceAll(" ", "") : words);
  if (length === 0 || length >= words.length) return false;
  let end = strayed ? span.end : span.end - length;
  for (let left = strayed ? length : 0; left > 0; end--) if (folded[end - 1] !== " ") left--;
  while (folded[end - 1] === " ") end--;
  if (end <= span.start) return false;
  span.end = end;
  return true;
}

const END_MARKS = toCharacterTable("。.,:;!、 -\n");
const STOPS = toCharacterTable("。.,:; -\n");

/** Cuts marks off the end; what is nothing but marks stays. */
function cutMarks(folded: string, span: SourceSpan, marks: Uint8Array): void {
  let { end } = span;
  while (end > span.start && marks[folded.charCodeAt(end - 1)] === 1) end--;
  if (end > span.start) span.end = end;
}

/** …问题——已完成整改: a status behind a dash at the end: cuts it off. */
function cutDashed(text: NoticeText, span: SourceSpan): Pick<Title, "status" | "statusSpan"> | null {
  const at = dashedStatusAt(text.folded, span);
  if (at < 0) return null;
  const statusSpan = trimSpan(text, at, span.end);
  const status = readStatus(text.folded.slice(at, span.end));
  span.end = at;
  cutMarks(text.folded, span, STOPS);
  return status === "planned" ? null : { status, statusSpan };
}

/** A status in brackets, or behind a dash, at the end: cuts it off. */
function cutStatus(text: NoticeText, span: SourceSpan): Pick<Title, "status" | "statusSpan"> {
  const dashed = cutDashed(text, span);
  if (dashed) return dashed;
  const last = text.folded[span.end - 1];
  const words = last === ")" || last === "]" ? text.folded.slice(span.start, span.end) : "";
  const bracket = words === "" ? null : BRACKET_STATUS.exec(words);
  const status = bracket && !COUNTS.test(bracket[1]!) ? readStatus(bracket[1]!) : null;
  if (!bracket || status === null || bracket[0].length >= words.length) return { status: null, statusSpan: null };
  const statusSpan = trimSpan(text, span.end - bracket[0].length, span.end);
  span.end -= bracket[0].length;
  cutMarks(text.folded, span, STOPS);
  // (2025年底前完成): by when, not how far.
  return status === "planned" ? { status: null, statusSpan: null } : { status, statusSpan };
}

/** 【党的建设方面】: a title in a box. */
function isBoxed({ folded, enclosures }: NoticeText, { start, end }: SourceSpan): boolean {
  return folded[start] === "[" && folded[end - 1] === "]" && enclosures.partnerOf(start) === end - 1 && end - start > 4;
}

function isQuoted({ folded, enclosures }: NoticeText, span: SourceSpan): boolean {
  const first = folded[span.start];
  return (first === "“" || first === '"') && enclosures.partnerOf(span.start) === span.end - 1;
}

/** 抓实审计发现问题|整改: what is done ends in its noun. */
function isWork(folded: string, span: SourceSpan, end: number): boolean {
  const words = folded.slice(span.start, span.end);
  return folded.slice(span.end, end) === "整改" && words.endsWith("问题") && isAction(words) && !failsAtEnd(words);
}

const FRAMED = atStart(/^(?:关于|针对)/);
/** What a frame around quotation marks opens with. */
const OPENS_QUOTE = /^(?:关于|针对|对于|围绕|对|就)?\s*$/;

/** Cuts 的整改 off, where a frame closes with it: 关于“…”|整改, 针对…|的整改; but 深化“四风”整改 is work. */
function cutWork(text: NoticeText, span: SourceSpan): boolean {
  const { folded, enclosures } = text;
  const { start, end } = span;
  if (!shrinkEnd(text, span, WORK_AT_END)) return false;
  const quote = '”"'.includes(folded[span.end - 1]!) ? enclosures.partnerOf(span.end - 1) : -1;
  if (quote >= start && OPENS_QUOTE.test(folded.slice(start, quote))) return true;
  if (folded[span.end] === "的" && FRAMED.test(folded.slice(start, span.end))) return true;
  span.end = end;
  return false;
}

/** Cuts the end of the frame 在…方面, 关于…问题 off; `false` where 问题 is none and belongs to the words. */
function cutFrame(text: NoticeText, span: SourceSpan, among: Among): boolean {
  if (shrinkEnd(text, span, ASPECT_AT_END)) return true;
  const { end } = span;
  if (!shrinkEnd(text, span, PROBLEM_AT_END)) return false;
  if (text.folded.slice(span.end, end).trim().length !== 2) return true;
  const words = text.folded.slice(span.start, span.end);
  const framed = FRAMED.test(words);
  const names = among === "lacks" ? NAMES_SOLVING : NAMES_WORK;
  if (among && (COMPLETE.test(words) || (names.test(words) && failsAtEnd(words)))) return true;
  if (!(framed ? KEEPS_PROBLEM_FRAMED : KEEPS_PROBLEM).test(words) && (framed || !announcesSolution(words)))
    return true;
  span.end = end;
  return false;
}

const PREFIX = /(?:关于|针对|对于|围绕(?=\s*[“"]))\s*/y;
const ASPECT_PREFIX = /(?:关于|针对|对于|围绕(?=\s*[“"])|在)\s*/y;
const MAY_BE_PREFIX = toFirstTable(ASPECT_PREFIX);

/** Cuts 关于, 针对 and, where an end was cut off too, 在 off the beginning. */
function cutPrefix(folded: string, span: SourceSpan, wrapped: boolean): void {
  if (MAY_BE_PREFIX[folded.charCodeAt(span.start)] === 1) {
    const prefix = wrapped ? ASPECT_PREFIX : PREFIX;
    prefix.lastIndex = span.start;
    if (prefix.test(folded) && prefix.lastIndex < span.end) span.start = prefix.lastIndex;
  }
  // 关于在…方面: both belong to the frame, as 在建 does not.
  if (wrapped && folded[span.start] === "在" && /^(?:等|的)?方面/.test(folded.slice(span.end, span.end + 3)))
    span.start += 1;
  const next = folded[span.start + 1];
  if (!wrapped || (next !== "“" && next !== '"') || !"对就在".includes(folded[span.start]!)) return;
  if (!folded.slice(span.start + 2, span.end - 1).includes("”")) span.start += 1;
}

/**
 * The title's words: no end mark, no 关于…问题, 针对…问题, 在…方面, (的)整改(落实)情况, no outer quotation marks.
 * `among`: what the headings beside it are where they end in 问题.
 */
export function stripTitle(text: NoticeText, sentence: SourceSpan, among: Among = null): Title {
  const { folded } = text;
  const span = { start: sentence.start, end: sentence.end };
  cutMarks(folded, span, END_MARKS);
  const { status, statusSpan } = cutStatus(text, span);
  if (shrinkEnd(text, span, RESPONSIBLE_AT_END)) cutMarks(folded, span, STOPS);
  if (isBoxed(text, span)) {
    span.start += 1;
    span.end -= 1;
  }
  if (shrinkEnd(text, span, COUNT_AT_END) || shrinkEnd(text, span, CLAUSE_AT_END)) cutMarks(folded, span, STOPS);
  const { end } = span;
  if (shrinkEnd(text, span, SITUATION_AT_END)) {
    if (isWork(folded, span, end)) span.end = end;
    else cutMarks(folded, span, STOPS);
  }
  const closed = cutWork(text, span);
  const wrapped = !isQuoted(text, span) && (cutFrame(text, span, among) || closed);
  cutPrefix(folded, span, wrapped);
  if (isQuoted(text, span)) {
    span.start += 1;
    span.end -= 1;
    cutMarks(folded, span, STOPS);
  }
  const trimmed = trimSpan(text, span.start, span.end);
  return { span: trimmed.start < trimmed.end ? trimmed : sentence, status, statusSpan };
}

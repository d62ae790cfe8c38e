// First measures that begin right behind their heading, whose full stop was lost: 1.关于…问题|一是更换管网。二是…, and
// labels that stand so behind a heading, or behind the last measure: 问题1:管网老化|整改措施:… |整改状态:已完成
import type { SourceSpan } from "../ledger/span.ts";
import { toCharacterTable } from "./character-table.ts";
import { skipBlanks } from "./fold.ts";
import { saysWanting } from "./heading-shapes.ts";
import { LABEL, STATUS } from "./label-words.ts";
import { classifyHeading } from "./lexicon.ts";
import { matchLostMark } from "./lost-marks.ts";
import { isEnumeration, type Mark } from "./mark.ts";
import { matchMark } from "./marker.ts";
import type { NoticeText } from "./notice-text.ts";
import { saysHowFar } from "./plain-kinds.ts";
import { saysLack } from "./plain-lack.ts";
import { endsWanting } from "./whole-lack.ts";

const SHORTEST = 4;
const LONGEST = 90;
/** First marks that are told from words by themselves, and the second ones. */
const FIRSTS: [string, string][] = [
  ["一是", "二是"],
  ["①", "②"],
  ["第一,", "第二,"],
  ["第一、", "第二、"],
];
/** 1 ends the heading's sentence, 2 may begin such a mark, 4 a label. */
const SIGNS = toCharacterTable("。!?", "一①第", "整");
/** 统一是, 之一是: the end of a word. Behind punctuation or a blank, what begins is known by that. */
const ENDS_NONE = toCharacterTable(" ,、:;.(统唯单专万第周之不逐其");
/** What a line begins with that has no mark of its own and may be a heading: 关于…, or a mark that lost a sign. */
const MAY_BE_HEADING = toCharacterTable("关针对(0123456789一二三四五六七八九十");
const FIRST_CLAUSE = /^[^,;。]*/;
/** 整改措施:, not 整改情况:, which ends a heading's frame. */
const TELLS_DEEDS = /^整改[^:]{0,6}(?:措施|举措|做法)/;
/** 未制定|整改措施:, 反馈问题的|整改措施: what goes on with the words before it. */
const GOES_ON =
  /(?:[的和及与、,;:“《(.]|制[定订]|采取|落实|完善|细化|提出|明确|推进|研究|形成|出台|[对按依]照|根据|执行|上报|报送|审[核定议]|各项|有关|相关|具体|以下|如下|下列|主要)$/;
const COUNTS_PROBLEMS = /^[^。]{2,80}问题。?$/;

/** Where the words of a heading begin; -1 where a line is none. */
function headingStart({ folded }: NoticeText, { start }: SourceSpan, own: Mark | null): number {
  if (own) return isEnumeration(own.style) ? -1 : own.end;
  if (MAY_BE_HEADING[folded.charCodeAt(start)] !== 1) return -1;
  return matchLostMark(folded, start)?.end ?? start;
}

/** Whether words are a heading that measures follow: framed as one, or saying what is wanting, as their mark may, with a second measure to come. */
function isHeading(words: string, goesOn: boolean, saysProblem: boolean): boolean {
  const { problem, aspect } = classifyHeading(words);
  return problem || aspect || (goesOn && (saysProblem || saysLack(words) || endsWanting(words)));
}

/** Whether the second measure stands on a line, or begins the next one. */
function hasSecond({ folded }: NoticeText, second: string, from: number, end: number): boolean {
  if (folded.slice(from, end).includes(second)) return true;
  return folded[end] === "\n" && folded.startsWith(second, skipBlanks(folded, end + 1));
}

/** What begins inside a line behind words that no sign parts from it; without a mark it is a label. */
export interface Glued {
  start: number;
  mark: Mark | null;
}

/** The first measure of a line, or the label before it, if nothing parts it from the heading before it; `own` is the heading's. */
export function gluedFirst(text: NoticeText, line: SourceSpan, own: Mark | null): Glued | null {
  const { folded, enclosures } = text;
  const from = headingStart(text, line, own);
  if (from < 0) return null;
  const limit = Math.min(line.end, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const sign = SIGNS[folded.charCodeAt(at)];
    if (sign === 0 || enclosures.isInside(at)) continue;
    if (sign === 1) return null;
    if (at - from < SHORTEST || ENDS_NONE[folded.charCodeAt(at - 1)] === 1) continue;
    if (sign === 4) {
      if (isLabel(text, own, from, at, line.end)) return { start: at, mark: null };
      continue;
    }
    const form = FIRSTS.find(([first]) => folded.startsWith(first, at));
    if (!form) continue;
    const goesOn = hasSecond(text, form[1], at, line.end);
    if (!isHeading(folded.slice(from, at), goesOn, own?.says === "problem")) return null;
    const mark = matchMark(folded, at);
    if (mark?.value !== 1) return null;
    // 存在的问题一是学习不深,二是…, 两个问题一是围标二是串标的问题。: the heading itself counts what is wanting.
    const words = folded.slice(mark.end, line.end);
    return saysLack(FIRST_CLAUSE.exec(words)![0]) || COUNTS_PROBLEMS.test(words) ? null : { start: at, mark };
  }
  return null;
}

/** 问题1:管网老化|整改措施:…: whether the label of what was done stands at an offset, behind words that are a heading. */
function isLabel({ folded }: NoticeText, own: Mark | null, from: number, at: number, end: number): boolean {
  const label = own ? LABEL.endAt(folded, at) : -1;
  if (label < 0 || label >= end || !TELLS_DEEDS.test(folded.slice(at, label))) return false;
  const words = folded.slice(from, at);
  if (GOES_ON.test(words) || words.includes(";")) return false;
  return own!.says === "problem" || saysWanting(words);
}

/** How far from the end of its line a status stands at most, and how long its label is. */
const FARTHEST = 16;
const LONGEST_LABEL = 8;
const MAY_STAND_BEFORE = /[^的和及与对把将按](?<=[\u3400-\u9fff%)])/;

/** …63处|整改状态:已完成: where a status begins that no sign parts from the last measure on its line; -1 where none does. */
export function gluedStatus({ folded, enclosures }: NoticeText, { start, end }: SourceSpan): number {
  const from = end - FARTHEST;
  const colon = from + folded.slice(Math.max(from, 0), end).lastIndexOf(":");
  if (colon < from || colon <= start + SHORTEST + LONGEST_LABEL) return -1;
  for (let at = colon - LONGEST_LABEL; at < colon; at++) {
    if (STATUS.endAt(folded, at) <= colon || enclosures.isInside(at)) continue;
    const words = folded.slice(skipBlanks(folded, colon + 1), end);
    return MAY_STAND_BEFORE.test(folded[at - 1]!) && words !== "" && saysHowFar(words) ? at : -1;
  }
  return -1;
}

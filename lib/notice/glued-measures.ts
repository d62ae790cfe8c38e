// First measures that begin right behind their heading, whose full stop was lost: 1.关于…问题|一是更换管网。二是…
import type { SourceSpan } from "../ledger/span.ts";
import { toCharacterTable } from "./character-table.ts";
import { classifyHeading } from "./lexicon.ts";
import { matchLostMark } from "./lost-marks.ts";
import { isEnumeration, type Mark } from "./mark.ts";
import { matchMark } from "./marker.ts";
import type { NoticeText } from "./notice-text.ts";
import { saysLack } from "./plain-lack.ts";

const SHORTEST = 4;
const LONGEST = 90;
/** First marks that are told from words by themselves, and the second ones. */
const FIRSTS: [string, string][] = [
  ["一是", "二是"],
  ["①", "②"],
  ["第一,", "第二,"],
  ["第一、", "第二、"],
];
/** 1 ends the heading's sentence, 2 may begin such a mark. */
const SIGNS = toCharacterTable("。!?", "一①第");
/** 统一是, 之一是: the end of a word. Behind punctuation or a blank, what begins is known by that. */
const ENDS_NONE = toCharacterTable(" ,、:;.(统唯单专万第周之不逐其");
/** What a line begins with that has no mark of its own and may be a heading: 关于…, or a mark that lost a sign. */
const MAY_BE_HEADING = toCharacterTable("关针对(0123456789一二三四五六七八九十");
const FIRST_CLAUSE = /^[^,;。]*/;
const COUNTS_PROBLEMS = /^[^。]{2,80}问题。?$/;

/** Where the words of a heading begin; -1 where a line is none. */
function headingStart({ folded }: NoticeText, { start }: SourceSpan, own: Mark | null): number {
  if (own) return isEnumeration(own.style) ? -1 : own.end;
  if (MAY_BE_HEADING[folded.charCodeAt(start)] !== 1) return -1;
  return matchLostMark(folded, start)?.end ?? start;
}

/** Whether words are a heading that measures follow: framed as one, or saying what is wanting, with a second measure to come. */
function isHeading(words: string, goesOn: boolean): boolean {
  const { problem, aspect } = classifyHeading(words);
  return problem || aspect || (goesOn && saysLack(words));
}

/** The mark of a line's first measure, if nothing parts it from the heading before it; `own` is the heading's. */
export function gluedFirst(text: NoticeText, line: SourceSpan, own: Mark | null): Mark | null {
  const { folded, enclosures } = text;
  const from = headingStart(text, line, own);
  if (from < 0) return null;
  const limit = Math.min(line.end, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const sign = SIGNS[folded.charCodeAt(at)];
    if (sign === 0 || enclosures.isInside(at)) continue;
    if (sign === 1) return null;
    if (at - from < SHORTEST || ENDS_NONE[folded.charCodeAt(at - 1)] === 1) continue;
    const form = FIRSTS.find(([first]) => folded.startsWith(first, at));
    if (!form) continue;
    if (!isHeading(folded.slice(from, at), folded.slice(at, line.end).includes(form[1]))) return null;
    const mark = matchMark(folded, at);
    if (mark?.value !== 1) return null;
    // 存在的问题一是学习不深,二是…, 两个问题一是围标二是串标的问题。: the heading itself counts what is wanting.
    const words = folded.slice(mark.end, line.end);
    return saysLack(FIRST_CLAUSE.exec(words)![0]) || COUNTS_PROBLEMS.test(words) ? null : mark;
  }
  return null;
}

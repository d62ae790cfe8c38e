// Number words of a sentence with what stands around them: the raw material of declared totals.
// example  |已完成整改|30|项|,正在整改|5|项  →  30 项 (left: 已完成整改), 5 项 (left: 正在整改)

import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { stretchEnd, stretchStart, toCharacterTable } from "../character-table.ts";
import { atEnd } from "../edge-rules.ts";
import { withoutBlanks } from "../fold.ts";
import type { NoticeText } from "../notice-text.ts";
import type { Sentence } from "../outside.ts";
import { toFirstTable } from "../pattern-needs.ts";
import { type CountedNumber, findNumbers } from "./counted-numbers.ts";

export interface Figure {
  value: number;
  /** The number's own place. */
  span: SourceSpan;
  unit: string;
  /** Words since the last punctuation mark or figure. */
  left: string;
  /** Words up to the next punctuation mark or figure. */
  right: string;
  /** Whether the figure to the right follows without punctuation between. */
  joined: boolean;
  /** Whether the figure stands inside brackets. */
  bracketed: boolean;
  /** What a bracket right before it or behind its words says, or "": 挂绿牌的|20|个(完成). */
  gloss: string;
  /** The words of the clause and sentence before it, for context. */
  before: string;
}

/** By character: 1 where a clause breaks off. */
const BREAKS = ",。;:!?()[]\n";
const BREAK = toCharacterTable(BREAKS);
const LISTS_OR_BREAKS = toCharacterTable(`${BREAKS}、`);

/** A clause is no longer on either side of its figure, in code units: one without end would be shown anew with each figure. */
const LONGEST_CLAUSE = 200;

/** 基本完成3个,1个需长期坚持: from the clause of one place to that of a later one in a sentence; their sum stands in both. */
export function clausesOf(folded: string, first: SourceSpan, last: SourceSpan, sentence: SourceSpan): SourceSpan {
  let start = stretchStart(
    folded,
    LISTS_OR_BREAKS,
    Math.max(sentence.start, first.start - LONGEST_CLAUSE),
    first.start,
  );
  while (start < first.start && folded[start] === " ") start++;
  let end = stretchEnd(folded, LISTS_OR_BREAKS, last.end, Math.min(sentence.end, last.end + LONGEST_CLAUSE));
  while (end > last.end && folded[end - 1] === " ") end--;
  return { start, end };
}

/** All figures with a counting unit within a sentence. */
export function readFigures(text: NoticeText, sentence: Sentence): Figure[] {
  const raw = findNumbers(text, sentence);
  const figures: Figure[] = [];
  for (let index = 0; index < raw.length; index++) figures.push(readAround(text, sentence, raw, index));
  return figures;
}

/** 问题|近|40个, 已完成|至少|30个; not 最近 and 附近. */
const ABOUT_BEFORE = atEnd(/(?:大?约|约为|将近|接近|(?<![最附临邻就远])近|超过?|逾|至少|不少于|不下|多达)$/);
const MORE_BEHIND = /(?:左右|上下(?![级游联各])|以上(?!级)|有余|开外)/y;

const MAY_BE_MORE = toFirstTable(MORE_BEHIND);

/** How long the words behind a unit are that make its number approximate: 20个|左右|. */
export function moreBehind(folded: string, at: number): number {
  if (at >= folded.length || MAY_BE_MORE[folded.charCodeAt(at)] === 0) return 0;
  MORE_BEHIND.lastIndex = at;
  return MORE_BEHIND.exec(folded)?.[0].length ?? 0;
}

/** 已完成:|24|个, 其中:正在整改的问题:|2|个 */
const STATE_LABEL =
  /(?:^|[,;:。\n])\s?((?:[已均正]|现已|持续|[仍尚]在|尚?未|基本|长期)?(?:在|完成|整改|办结|销号|推进|办理|坚持)(?:整改|到位|推进|办理|完成)?(?:的(?:问题|任务|措施|事项))?(?:数量?)?):\s?$/;
/** No longer is such a label, in code units. */
const LONGEST_LABEL = 16;

/** The label of a figure that tells how far it is, where nothing else stands before it in its clause. */
function stateLabel(folded: string, from: number, start: number): string {
  const before = folded.slice(Math.max(from, start - LONGEST_LABEL), start);
  return before.includes(":") ? (STATE_LABEL.exec(before)?.[1] ?? "") : "";
}

const NAMES_BEFORE = /^([其剩余下他还有另仍尚的,]{1,6})(?:“[^“”]{4,}”[、和及]?){1,6}$/;
const NAMED_PROBLEM = /^(?:问题|任务|事项)/;
const NAMED_GOES_ON = /^(?:问题|任务|事项|[仍还尚正已均未需]|持续)/;

/** One of the numbers of a sentence with what stands around it. */
function readAround(text: NoticeText, sentence: Sentence, raw: CountedNumber[], index: number): Figure {
  const { folded } = text;
  const figure = raw[index]!;
  const previous = index > 0 ? raw[index - 1]!.after : sentence.start;
  const next = index + 1 < raw.length ? raw[index + 1]!.start : sentence.end;
  let leftStart = stretchStart(folded, BREAK, previous, figure.start);
  // 18项已完成、4项正在推进: what stands before the 、 belongs to the figure before it.
  if (index > 0 && leftStart === previous) leftStart += folded.slice(leftStart, figure.start).lastIndexOf("、") + 1;
  // 问题8个和措施45条 lists as 、 does.
  if (index > 0 && leftStart < figure.start && previous > sentence.start && /[和及与]/.test(folded[figure.start - 1]!))
    leftStart = figure.start;
  let rightEnd = figure.after;
  // 还有1个“甲”问题正在整改, 1个即“甲”仍在整改: its name interrupts as a bracket does.
  const quote = folded[rightEnd] === "即" ? rightEnd + 1 : rightEnd;
  const named = folded[quote] === "“" ? text.enclosures.partnerOf(quote) + 1 : 0;
  const goesOn = quote > rightEnd ? NAMED_GOES_ON : NAMED_PROBLEM;
  if (named > quote && named < next && goesOn.test(folded.slice(named, named + 2))) rightEnd = named;
  // 办结21件|次: cases, each time anew.
  if (folded[rightEnd] === "次" && /[件起]/.test(figure.unit) && rightEnd < next) rightEnd++;
  // 20个|左右|: about so many.
  rightEnd += moreBehind(folded, rightEnd);
  let rightStart = rightEnd;
  let right = "";
  const opened = folded[figure.start - 1] === ")" ? text.enclosures.partnerOf(figure.start - 1) : -1;
  let gloss = opened >= previous ? folded.slice(opened + 1, figure.start - 1) : "";
  while (rightEnd < next) {
    const close = folded[rightEnd] === "(" ? text.enclosures.partnerOf(rightEnd) : -1;
    if (close > rightEnd && close < next) {
      // 1个问题(“甲”)正在推进: a bracket interrupts, it does not end.
      right += folded.slice(rightStart, rightEnd);
      gloss ||= folded.slice(rightEnd + 1, close);
      rightEnd = close + 1;
      rightStart = rightEnd;
      continue;
    }
    if (BREAK[folded.charCodeAt(rightEnd)] === 1) break;
    rightEnd++;
  }
  right += folded.slice(rightStart, rightEnd);
  const joined = rightEnd === next && index + 1 < raw.length;
  const stop = joined ? right.lastIndexOf("、") : -1;
  if (stop >= 0) right = right.slice(0, stop);
  const printed = withoutBlanks(folded.slice(leftStart, figure.start));
  // 剩余“甲”“乙”2个问题: so do several of them before the number.
  const left = printed.endsWith("”") ? printed.replace(NAMES_BEFORE, "$1") : printed;
  return {
    value: figure.value,
    span: { start: figure.start, end: figure.end },
    unit: figure.unit,
    left: left !== "" ? ABOUT_BEFORE.cut(left) : stateLabel(folded, previous, figure.start),
    right: withoutBlanks(right),
    joined: joined && stop < 0,
    bracketed: text.enclosures.isInside(figure.start),
    gloss,
    before: withoutBlanks(folded.slice(Math.max(sentence.start, figure.start - 60), figure.start)),
  };
}

/** What else is stated once for the whole notice (money, outcomes, a rate), stated a second time and differing. */
export interface FigureTwice {
  /** What the notice calls it. */
  text: string;
  first: Stated<number>;
  second: Stated<number>;
}

/** A total, or a part of it, that is stated a second time, and differs. */
export interface Restated {
  subject: Subject;
  part: "total" | "done" | "ongoing";
  first: Stated<number>;
  second: Stated<number>;
}

// Number words of a sentence with what stands around them: the raw material of declared totals.
// example  |已完成整改|30|项|,正在整改|5|项  →  30 项 (left: 已完成整改), 5 项 (left: 正在整改)

import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { stretchEnd, stretchStart, toCharacterTable } from "../character-table.ts";
import { atEnd } from "../edge-rules.ts";
import { withoutBlanks } from "../fold.ts";
import { findWithin, type NoticeText } from "../notice-text.ts";
import { isDigit, parseNumeral } from "../numeral.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import { toFirstTable } from "../pattern-needs.ts";

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

/** 35项, 30余项, 一百零六条: a number with its counting unit. */
const COUNTED =
  /(\d{1,6}|[一二两三四五六七八九十百][一二两三四五六七八九十百千零〇]{0,7})\s?[余多来]?(大类|个方面|大方面|方面|个领域|大项|小项|个|项|条|件|类|起|批|封|份|宗|例|大)(?![月年])/g;
/** The same, and numbers behind a label, which hardly a sentence has: 反馈问题数:25. */
const FIGURE = new RegExp(`${COUNTED.source}|(?<=(?:问题|任务|措施|线索)总?数量?:\\s?)(\\d{1,4})(?![\\d.%月年])`, "g");
const HAS_COUNTED = SENTENCE.add(COUNTED);
const HAS_LABELLED = SENTENCE.add(/[数量]:/);
/** By character: 1 where a clause breaks off. */
const BREAKS = ",。;:!?()[]\n";
const BREAK = toCharacterTable(BREAKS);
const LISTS_OR_BREAKS = toCharacterTable(`${BREAKS}、`);

/** 还有一个正在整改: here 一 counts what is left. */
const LEFT_OVER = /(?:还|尚|另|仍|只)有|其余|剩余|余下|剩下|仅剩|还剩/;
const HOW_FAR =
  /^(?:问题|任务|事项)?(?:正在|仍在|还在|尚在|尚未|需(?:要)?(?:长期|持续)|(?:持续|长期)(?:整改|推进|坚持)|基本完成|未(?:完成|整改))/;

/** 完成整改十二个,|一个问题正在整改|: a clause of its own counts. */
const CLAUSE_OF_ONE = /^(?:问题|任务|事项)(?:正在|仍在|还在|尚未|未)/;

function countsOne(folded: string, start: number, length: number): boolean {
  const end = start + length;
  if (/[,;]/.test(folded[start - 1]!) && CLAUSE_OF_ONE.test(folded.slice(end, end + 10))) return true;
  return LEFT_OVER.test(folded.slice(start - 4, start)) && HOW_FAR.test(folded.slice(end, end + 14));
}

/** 做到|三个到位|, 推动|两个落实|: a watchword, which counts nothing. */
const WATCHWORD = /(?:持续|坚持|到位|落实|完成)(?=[,:。;!])/y;
const MAY_BE_WATCHWORD = toFirstTable(WATCHWORD);
const RAISES_WATCHWORD = atEnd(/(?:做到|实现|达到|坚持|推动|突出|强化|围绕|把握|抓[好实牢住]|狠抓|用好|务求|力求)了?$/);

function isWatchword(folded: string, start: number, end: number): boolean {
  if (MAY_BE_WATCHWORD[folded.charCodeAt(end)] !== 1) return false;
  WATCHWORD.lastIndex = end;
  return WATCHWORD.test(folded) && RAISES_WATCHWORD.test(folded.slice(Math.max(0, start - 4), start));
}

/** 基本完成3个,1个需长期坚持: from the clause of one place to that of a later one in a sentence; their sum stands in both. */
export function clausesOf(folded: string, first: SourceSpan, last: SourceSpan, sentence: SourceSpan): SourceSpan {
  let start = stretchStart(folded, LISTS_OR_BREAKS, sentence.start, first.start);
  while (start < first.start && folded[start] === " ") start++;
  let end = stretchEnd(folded, LISTS_OR_BREAKS, last.end, sentence.end);
  while (end > last.end && folded[end - 1] === " ") end--;
  return { start, end };
}

/** Right before a number: 1 where it goes on with another or numbers something, 2 where what is quoted begins with it. */
const BEFORE_NUMBER = toCharacterTable("0123456789.第〔[-", "“《‘");

/** 18+|2|个, 18~|19|个, 18/|21|个: the last part of a number that leaves open which one it is; so is 十八九. */
const ENDS_PART = atEnd(/\d\s?(?:[+~/–—]{1,2}|[至到])\s?$/);
const ABOUT_TWO = atEnd(/(?:一二|[二两]三|三[四五]|四五|五六|六七|七八|八九)$/);

const ROUND_NUMBER = toCharacterTable("十百");

function isOpenNumber(folded: string, start: number, number: string): boolean {
  return (number.length > 1 && ABOUT_TWO.test(number)) || ENDS_PART.test(folded.slice(Math.max(0, start - 5), start));
}

/** A number with its unit, before what stands around it is known. */
interface RawFigure {
  start: number;
  end: number;
  /** Behind its unit. */
  after: number;
  value: number;
  unit: string;
}

/** All figures with a counting unit within a sentence. */
export function readFigures(text: NoticeText, sentence: Sentence): Figure[] {
  const isLabelled = HAS_LABELLED.may(sentence.signals);
  const figures: Figure[] = [];
  if (!isLabelled && !HAS_COUNTED.may(sentence.signals)) return figures;
  const raw = findRaw(text, sentence, isLabelled);
  for (let index = 0; index < raw.length; index++) figures.push(readAround(text, sentence, raw, index));
  return figures;
}

function findRaw(text: NoticeText, sentence: Sentence, isLabelled: boolean): RawFigure[] {
  const { folded } = text;
  const raw: RawFigure[] = [];
  const pattern = isLabelled ? FIGURE : COUNTED;
  for (const { start, match } of findWithin(folded, pattern, sentence.start, sentence.end)) {
    // 反馈问题数:|25| needs no unit.
    const [number, unit] = match[3] === undefined ? [match[1]!, match[2]!] : [match[3], "个"];
    const value = parseNumeral(number);
    if (value === null) continue;
    // 几十个, 数百条: how many is not said.
    if (ROUND_NUMBER[number.charCodeAt(0)] === 1 && /[几数]/.test(folded[start - 1] ?? "")) continue;
    // 整改一个问题、完善一套制度: an article, not a figure.
    if (match[1] === "一" && !/方面|大类/.test(match[2]!) && !countsOne(folded, start, match[0].length)) continue;
    const before = start > 0 ? BEFORE_NUMBER[folded.charCodeAt(start - 1)] : 0;
    if (before === 1) continue;
    if (isOpenNumber(folded, start, number)) continue;
    if (!isDigit(number.charCodeAt(0)) && isWatchword(folded, start, start + match[0].length)) continue;
    // 认领问题41条次: how often, not how many.
    if (folded[start + match[0].length] === "次" && /[条个项]/.test(match[2]!)) continue;
    if (before === 2 && text.enclosures.isInside(start)) continue;
    raw.push({ start, end: start + number.length, after: start + match[0].length, value, unit });
  }
  return raw;
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
function readAround(text: NoticeText, sentence: Sentence, raw: RawFigure[], index: number): Figure {
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

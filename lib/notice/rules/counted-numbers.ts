// Numbers with the units that they are counted in: what declared figures begin with, before their words are known.
// example  反馈的3个方面26个问题,已完成25,正在整改1  →  3 个方面, 26 个, 25 (个), 1 (个)
import { toCharacterTable } from "../character-table.ts";
import { atEnd } from "../edge-rules.ts";
import { findWithin, type NoticeText } from "../notice-text.ts";
import { isDigit, parseNumeral } from "../numeral.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import { toFirstTable } from "../pattern-needs.ts";

/** 35项, 30余项, 一百零六条: a number with its counting unit. */
const COUNTED =
  /(\d{1,6}|[一二两三四五六七八九十百][一二两三四五六七八九十百千零〇]{0,7})\s?[余多来]?(大类|个方面|大方面|方面|个领域|大项|小项|个|项|条|件|类|起|批|封|份|宗|例|大)(?![月年])/g;
/** 反馈问题|26|,已完成|25|,正在整改|1|。: a number that ends its clause behind what is counted, or behind how far it is. */
const BARE =
  /(?<=(?:(?:反馈|指出|移交)(?:(?:问题)?线索|问题|信访件)|完成(?:整改)?|整改(?:到位|完成)|销号|办结|正在(?:整改|推进|办理)|持续(?:整改|推进)|未完成)了?\s?)\d{1,4}(?=\s?(?:[,;。)]|、(?!\d)))/;
/** Numbers with a unit, and those without one, which hardly a sentence has; so behind a label: 反馈问题数:25. */
const FIGURE = new RegExp(
  `${COUNTED.source}|(?<=(?:问题|任务|措施|线索)总?数量?:\\s?)(\\d{1,4})(?![\\d.%月年])|(${BARE.source})`,
  "g",
);
const HAS_COUNTED = SENTENCE.add(COUNTED);
const HAS_LABELLED = SENTENCE.add(/[数量]:/);
const HAS_BARE = SENTENCE.add(/[题索件成改位号结进理了]\s?\d{1,4}\s?[,;。、)]/);

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
export interface CountedNumber {
  start: number;
  end: number;
  /** Behind its unit. */
  after: number;
  value: number;
  unit: string;
}

/** 反馈问题|26|个,已完成|25|: a number without a unit is counted as the one before it in its sentence, else in 个. */
function unitBefore(numbers: CountedNumber[], bare: string | undefined): string {
  const unit = bare === undefined ? undefined : numbers[numbers.length - 1]?.unit;
  return unit === undefined || /[面类域大]$/.test(unit) ? "个" : unit;
}

/** The numbers of a sentence that count something, in the order of the text. */
export function findNumbers(text: NoticeText, sentence: Sentence): CountedNumber[] {
  const mayBeBare = HAS_LABELLED.may(sentence.signals) || HAS_BARE.may(sentence.signals);
  const numbers: CountedNumber[] = [];
  if (!mayBeBare && !HAS_COUNTED.may(sentence.signals)) return numbers;
  const { folded } = text;
  const pattern = mayBeBare ? FIGURE : COUNTED;
  for (const { start, match } of findWithin(folded, pattern, sentence.start, sentence.end)) {
    const bare = match[3] ?? match[4];
    const [number, unit] = bare === undefined ? [match[1]!, match[2]!] : [bare, unitBefore(numbers, match[4])];
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
    if (folded[start + match[0].length] === "次" && /[条个项]/.test(unit)) continue;
    if (before === 2 && text.enclosures.isInside(start)) continue;
    numbers.push({ start, end: start + number.length, after: start + match[0].length, value, unit });
  }
  return numbers;
}

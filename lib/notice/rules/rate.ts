// The rate of completion that a notice states for its rectification: 整改率85.7%, 整改完成率达到100%, 办结率九成.
import type { DeclaredTotal } from "../../ledger/schema.ts";
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { allMatches } from "../all-matches.ts";
import { atEnd } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { toNumber } from "../numeral.ts";
import { lastSentence, SENTENCE, type Sentence } from "../outside.ts";
import type { Figure } from "./figures.ts";
import { chooseRate, findContrary, type ToldRate } from "./later-rate.ts";
import type { Plans } from "./plans.ts";
import { countsUnitsBelow } from "./units-below.ts";

const RATE = SENTENCE.add(
  /(?:(?:总体|整体|综合|问题|任务|措施|已)?(?:整改)?(?:任务|问题|措施|工作)?(?:的)?(?:(?:整改完成|整改销号|整改到位|整改|完成|销号|总体完成|整改落实)率|(?:整改)?完成比例))(?:(?:已)?(?:由|从)[^,。;%]{0,16}?\d{1,3}(?:\.\d{1,4})?\s?%[^,。;%\d]{0,4}(?:提[高升]|上升|增[长加]|跃升)(?:到|至|为)了?[^,。;%\d]{0,6}|(?:已)?(?:分别)?(?:为|达到?了?|是|:|在|(?:提[高升]|上升)[到至]了?)?(?:约为?|将?近|接近|逾|超过?|不低于)?)\s?(?:(\d{1,3}(?: ?\. ?\d{1,4})?)\s?%|百分之(百|[一二三四五六七八九十]{1,4}(?:点[〇零一二三四五六七八九]{1,4})?))/,
);
const EVERY_COMPLETION = new RegExp(RATE.pattern.source, "g");
/** As many rates of completion are asked which of them counts. */
const MOST_TOLD = 4;
/** Verbs of being done whose rate is the rectification's where its arithmetic agrees: 见底11个,见底率91.7%. */
const VERB = "办[妥好结毕]|改[毕完好]|解决|见底|销账|结清|交[账卷]|完成|整改|销号";
const STATES = "(?:已)?(?:为|达到?了?|是|:)?\\s?";
/** 91.7% | 九成 | 八成五 */
const SHARE = "(?:(\\d{1,3}(?: ?\\. ?\\d{1,4})?)\\s?%|([一二三四五六七八九])成([一二三四五六七八九])?)";
const OTHER_RATE = SENTENCE.add(
  new RegExp(`(?:问题|任务|按期|如期|总体)?(?:${VERB})(?:率|比例)${STATES}${SHARE}(?!以上|左右|多|余)`),
);
/** 占反馈问题总数36个的|91.7%|, |91.7%|的整改完成率: a share that is one where its arithmetic agrees. */
const SHARE_OF_ALL = SENTENCE.add(
  new RegExp(
    `占[^,。;%\\d]{0,8}(?:问题|任务)(?:总[数量])?(?:\\d{1,4}\\s?[个项条])?的?${SHARE}|${SHARE}的(?:问题|任务)?(?:整改)?(?:完成|整改|销号)率`,
  ),
);
/** What a figure is said to be, which only a rate vouches for: 见底|11|个, 打钩了|16|个. */
const UNCERTAIN = /^(?!.*(?:未|没|待|尚|正|仍|还|持续|其中|涉及))[\u3400-\u9fff]{0,6}?([\u3400-\u9fff]{2})了?$/;
/** The rate of completion, by whatever verb it was reached. */
const COMPLETION = /(?:整改|完成|销号|办结)$/;
const RATE_OF = new RegExp(`([\\u3400-\\u9fff]{1,8}?)(?:率|比例)${STATES}${SHARE}`, "g");
/** Its rate stands no farther behind it, in code units. */
const FARTHEST_RATE = 40;

/** 80%|、90%: the rates of several subjects, one after the other; and each of them. */
const PRINTED =
  "(\\d{1,3}(?:\\.\\d{1,4})?)\\s?%|百分之(百|[一二三四五六七八九十]{1,4}(?:点[〇零一二三四五六七八九]{1,4})?)";
const FURTHER = new RegExp(`^(?:\\s?(?:[、和及与]|以及)\\s?(?:${PRINTED})){1,4}`);
const EVERY_RATE = new RegExp(PRINTED, "g");
/** 问题|整改率, 任务|完成率: a rate that says whose it is. */
const WHOSE = /^(?:总体|整体|综合|已)?(?:整改)?(问题|任务|措施)/;
/** What is told right before a rate is no longer, in code units. */
const LONGEST_SENTENCE = 400;
/** No list of rates is longer. */
const LONGEST_LIST = 80;

/** Rates of several subjects in one sentence. */
export interface SeveralRates {
  /** From the first to the last. */
  span: SourceSpan;
  /** The one that is sure to be that of the problems or tasks. */
  used: Stated<number> | null;
}

export interface RateRead {
  rate: Stated<number> | null;
  several: SeveralRates | null;
  /** Where more than 100 % is stated, which no rate of completion can be. */
  over: SourceSpan[];
}

/** 84. 6: a blank may tear a decimal. */
const toDecimal = (digits: string) => Number(digits.replaceAll(" ", ""));

/** The share that the last three groups of a pattern print, in percent, and how many decimals it has; 九成 is a round 90. */
function toPercent([digits, tenths, more]: (string | undefined)[]): { value: number; decimals: number } {
  if (digits !== undefined) return { value: toDecimal(digits), decimals: digits.split(/ ?\. ?/)[1]?.length ?? 0 };
  return { value: toNumber(tenths!) * 10 + (more === undefined ? 0 : toNumber(more)), decimals: 0 };
}

const decimalsOf = (value: number) => String(value).split(".")[1]?.length ?? 0;

/** Whether a share as printed is that of a part of a whole. */
function agrees({ value, decimals }: ReturnType<typeof toPercent>, part: number, whole: number): boolean {
  return whole > 0 && Math.abs((part * 100) / whole - value) <= 0.5001 * 10 ** -decimals;
}

/** 问题见底|11|个,见底率91.7%; 打钩|16|个,…,完成率80%: whether a rate behind says that so much of `total` is done. */
export function isVouched(folded: string, { left, span, value }: Figure, total: number | null): boolean {
  if (total === null) return false;
  const behind = folded.slice(span.end, span.end + FARTHEST_RATE);
  if (!/率|比例/.test(behind)) return false;
  const verb = UNCERTAIN.exec(left)?.[1];
  if (verb === undefined) return false;
  const words = behind.split("。")[0]!;
  const rate = allMatches(words, RATE_OF).find(([, of]) => of!.endsWith(verb) || COMPLETION.test(of!));
  return rate !== undefined && agrees(toPercent(rate.slice(2)), value, total);
}

/** The first rate by another verb, or share of all, that is the one of the problems or tasks done. */
function readOther(text: NoticeText, sentences: Sentence[], totals: DeclaredTotal[]): Stated<number> | null {
  for (const sentence of sentences) {
    if (!OTHER_RATE.may(sentence.signals) && !SHARE_OF_ALL.may(sentence.signals)) continue;
    const words = text.folded.slice(sentence.start, sentence.end);
    const match = OTHER_RATE.pattern.exec(words) ?? SHARE_OF_ALL.pattern.exec(words);
    if (!match) continue;
    // Each share has three groups.
    const first = match.findIndex((group, at) => at > 0 && group !== undefined) - 1;
    const share = toPercent(match.slice(1 + first - (first % 3)));
    const isOwn = totals.some(
      ({ subject, total, done }) =>
        /^(?:problem|task)$/.test(subject) && total && done && agrees(share, done.value, total.value),
    );
    const start = sentence.start + match.index;
    if (isOwn) return { value: share.value, span: { start, end: start + match[0].length } };
  }
  return null;
}

const toValue = (digits: string | undefined, words: string | undefined) =>
  digits === undefined ? toNumber(words === "百" ? "一百" : words!) : toDecimal(digits);

/**
 * 完成率分别为80%、90%: which is whose, their arithmetic tells. 问题完成率80%,任务完成率90% say it themselves, and the first one
 * counts. `null` where there is but one rate.
 */
function readSeveral(
  folded: string,
  first: Stated<number>,
  sentence: Sentence,
  totals: DeclaredTotal[],
): SeveralRates | null {
  const { start, end } = first.span;
  const list = FURTHER.exec(folded.slice(end, Math.min(sentence.end, end + LONGEST_LIST)))?.[0];
  if (list === undefined) {
    const whose = WHOSE.exec(folded.slice(start, end))?.[1];
    const behind = whose === undefined ? null : RATE.pattern.exec(folded.slice(end, sentence.end));
    const other = behind && WHOSE.exec(behind[0])?.[1];
    if (!behind || !other || other === whose || toValue(behind[1], behind[2]) === first.value) return null;
    return { span: { start, end: end + behind.index + behind[0].length }, used: first };
  }
  const further = allMatches(list, EVERY_RATE).map((match): Stated<number> => {
    const from = end + match.index;
    return { value: toValue(match[1], match[2]), span: { start: from, end: from + match[0].length } };
  });
  const span = { start, end: end + list.length };
  // 均为100%, in other words.
  if (further.every(({ value }) => value === first.value)) return null;
  for (const subject of ["problem", "task"]) {
    const own = totals.find((total) => total.subject === subject);
    if (!own?.total || !own.done) continue;
    const [whole, part] = [own.total.value, own.done.value];
    const fits = [first, ...further].filter(({ value }) => agrees({ value, decimals: decimalsOf(value) }, part, whole));
    if (fits.length === 1) return { span, used: fits[0]! };
  }
  return { span, used: null };
}

/**
 * The first stated completion rate, in percent; by a verb that is said of other things too, where it is that of the
 * `totals`. Rates of anything else (回迁率, 满意率) are none.
 */
export function readRate(text: NoticeText, sentences: Sentence[], totals: DeclaredTotal[], plans: Plans): RateRead {
  const over: SourceSpan[] = [];
  const told: ToldRate[] = [];
  let unsettled: SeveralRates | null = null;
  for (const sentence of sentences) {
    if (!RATE.may(sentence.signals)) continue;
    const words = text.folded.slice(sentence.start, sentence.end);
    for (const match of allMatches(words, EVERY_COMPLETION)) {
      if (told.length === MOST_TOLD) break;
      const value = toValue(match[1], match[2]);
      if (isOfOtherThings(words, match.index)) break;
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      if (plans.hold(span, "completionRate")) break;
      if (value > 100) {
        over.push(span);
        break;
      }
      if (isOfOtherFigures(words.slice(0, match.index), value, totals)) continue;
      const isFirst: boolean = told.length === 0 && !unsettled;
      const several: SeveralRates | null = isFirst ? readSeveral(text.folded, { value, span }, sentence, totals) : null;
      if (several?.used) return { rate: several.used, several, over };
      if (several) {
        unsettled = several;
        break;
      }
      told.push({ value, span, whose: WHOSE.exec(match[0])?.[1] ?? "" });
    }
  }
  if (told.length === 0 && !unsettled) return { rate: readOther(text, sentences, totals), several: null, over };
  const made = totals.filter(({ subject, total, done }) => /^(?:problem|task)$/.test(subject) && total && done);
  const fits = (value: number) =>
    made.some(({ total, done }) => agrees({ value, decimals: decimalsOf(value) }, done!.value, total!.value));
  if (unsettled) {
    // 专项检查…完成率分别为91.7%、100%。…47个问题完成42个,整改率|89.4%|: of which it can be told whose it is.
    const own = told.find(({ value }) => fits(value));
    const used = own ? { value: own.value, span: own.span } : null;
    return { rate: used, several: { span: unsettled.span, used }, over };
  }
  const chosen = chooseRate(text.folded, told, made.length > 0 ? fits : null);
  const { value, span } = chosen;
  const contrary = findContrary(text.folded, told, chosen);
  const several = contrary && { span: joinNear(span, contrary.span), used: chosen };
  return { rate: { value, span }, several, over };
}

/** From one rate to another of the same list; or only the other, where it stands far away. */
function joinNear(first: SourceSpan, second: SourceSpan): SourceSpan {
  const [start, end] = [Math.min(first.start, second.start), Math.max(first.end, second.end)];
  return end - start <= LONGEST_LIST ? { start, end } : second;
}

/** 检查学校食堂843家次,|问题整改率99.1%: of what a check of others found. */
const AFTER_CHECKS = atEnd(/(?:检查|排查|抽查|巡查|检测|暗访)(?:(?!巡[视察]|反馈)[^。;]){0,16}\d[^。;\d]{1,6},$/);

/** 各单位自查问题742个,已整改698个,|整改率94.1%; 单位自查|整改率: of what was found by others than the inspection. */
const OF_FOUND =
  /(?:自[查纠]|排查|抽查|检查|暗访|审计|考核)(?:出|发现|查出|指出)?(?:的)?[^,。;\d]{0,10}(?:问题|隐患|风险点?)(?:共|合计|计)?\s?\d(?:(?!巡[视察]|反馈)[^。;]){0,40}$|(?<!巡[视察][^,。;]{0,16})(?:审计|稽[察查]|考核|检查|督[查察])(?:发现|查出|指出|反馈)的\d{1,5}\s?[个项条](?:问题|隐患)(?:(?!巡[视察]|反馈)[^。;]){0,40}$|自[查纠](?:自纠)?(?:发现)?(?:的)?(?:问题)?$/;

const COUNTED = /(\d{1,5})\s?[个项条件处家](?![\d.])/g;

/**
 * 省水利厅稽察指出的18个问题已整改17个,|整改率94.4%: of figures right before it that are none of what was `made`, or of units
 * below.
 */
function isOfOtherFigures(before: string, value: number, totals: DeclaredTotal[]): boolean {
  const made = totals.filter(({ total, done }) => total && done);
  const words = lastSentence(before.slice(-LONGEST_SENTENCE));
  if (made.length === 0) return countsUnitsBelow(words);
  const counts = allMatches(words.slice(-LONGEST_LIST), COUNTED).map(([, count]) => Number(count));
  const rate = { value, decimals: decimalsOf(value) };
  const fits = (part: number, whole: number) => part <= whole && agrees(rate, part, whole);
  if (made.some(({ total, done }) => fits(done!.value, total!.value))) return false;
  if (countsUnitsBelow(words)) return true;
  const known = new Set(totals.map(({ total }) => total?.value));
  return counts.some((whole, index) => !known.has(whole) && counts.slice(index + 1).some((part) => fits(part, whole)));
}

/** 投资完成率, 产值完成率 */
function isOfOtherThings(words: string, at: number): boolean {
  return (
    OF_FOUND.test(words.slice(Math.max(0, at - 80), at)) ||
    (/[\u3400-\u9fff]/.test(words[at - 1] ?? "") &&
      /投资|计划|目标|产值|任务书|招商|征迁|覆盖|普查/.test(words.slice(Math.max(0, at - 8), at))) ||
    AFTER_CHECKS.test(words.slice(Math.max(0, at - 40), at))
  );
}

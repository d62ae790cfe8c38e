// How many 制度 were made, stated for the whole notice: 建立完善制度43项, 建章立制20项, 修订制度5项. Those abolished were not made.
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { allMatches } from "../all-matches.ts";
import { atEnd } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";
import { lastSentence, SENTENCE, type Sentence } from "../outside.ts";
import { leavesOpen, MORE, UNSAID } from "./approximate.ts";
import { saysRectifying } from "./once-by-the-way.ts";
import type { Plans } from "./plans.ts";
import { UNITS_BELOW } from "./units-below.ts";

const VERB =
  "(?:制定|制订|修订|建立|完善|健全|出台|新建|新增|新订|形成|印发|废止|修改|优化|扎[牢紧](?!制度的?笼)|(?<![机体编限强])制(?!度)|建|修|立|改|废)";
const VERB_ALONE = new RegExp(VERB, "g");
/** What was done to them; of those that are only 废止 none was made. */
const VERBS = `(?<verbs>${VERB}(?:[、和及并]?${VERB}){0,5})(?:\\(${VERB}\\))?(?:了)?`;
const ABOLISHED = /^(?:[、和及并]?(?:废止|废))+$/;
const NUMBER = `(?<numeral>\\d{1,4}|${UNSAID}|[一二两三四五六七八九十百][一二两三四五六七八九十百零〇]{0,4})\\s?${MORE}?`;
const UNIT = "(?:项|个|部|件|份|篇|套|条)(?!(?:工作|专项|专门|整改){0,2}(?:小组|专班|组)|工作)";
/** 《议事规则》、《值班办法》等 */
const TITLES = "(?:《[^》]{1,40}》[、和]?){1,6}等";
const NAMED_FIRST = [
  new RegExp(`(?<verbs>建章立制)\\s?(?:共|累计|达|共计)?\\s?${NUMBER}\\s?${UNIT}`, "g"),
  new RegExp(
    `${VERBS}[^,。;:!?()\\[\\]\\d]{0,32}?制度(?!建设|执行|落实)[^,。;:!?()\\[\\]\\d“”]{0,10}?(?:共|共计|累计|达|合计)?:?\\s?${NUMBER}\\s?${UNIT}`,
    "g",
  ),
  new RegExp(`(?:^|[,;。:])制度(?:(?:方面|建设)[,:])?(?:共|累计|已)?${VERBS}\\s?${NUMBER}\\s?${UNIT}`, "g"),
];
/** 43项内控制度 */
const COUNT_BEFORE = `${NUMBER}\\s?${UNIT}[^,。;:!?()\\d]{0,10}?制度`;
const COUNTS_BEFORE = new RegExp(COUNT_BEFORE);
const COUNTED_FIRST = [
  new RegExp(`${VERBS}${TITLES}\\s?${COUNT_BEFORE}`, "g"),
  new RegExp(`${VERBS}\\s?(?:各类|各项|相关|内部)?\\s?${COUNT_BEFORE}(?!性)`, "g"),
];
/** 新建制度8项|,修订5项|、修订《值班办法》等5项: more of them, without their name; and how it says that these were made. */
const MORE_OF_THEM = new RegExp(
  `[,、]并?(?<said>(?:目前|现)?(?:已|实际)经?)?${VERBS}(?:${TITLES})?\\s?${NUMBER}\\s?[项个部](?=[,、。;]|$)`,
  "y",
);
/** 新建8项、|修订5项制度: their name comes behind the last. */
const MORE_BEFORE = atEnd(new RegExp(`${VERBS}\\s?${NUMBER}\\s?[项个部][,、和]$`));
/** 共|建立制度: what follows behind commas may be its parts. */
const SUMS = /共|累计|合计/;
/** No farther back one of them begins. */
const FARTHEST = 40;

/** 另指导园区公司|修订内部制度45项: of those below. */
const OF_UNITS_GUIDED = /(?:指导|帮助)[^,。;\d]{0,10}(?:公司|企业|单位|街道|[镇乡村]|社区|学[校院]|医院|支部)$/;
/** Who made them is named no farther before, in code units. */
const FARTHEST_UNIT = 80;

const NAMED = SENTENCE.add(/制度|建章立制/);
const COUNTED = SENTENCE.add(new RegExp(`${NUMBER}\\s?${UNIT}`));

interface Count extends SourceSpan {
  verbs: string;
  numeral: string;
  /** Whether it is said that these were made: 已出台5项. */
  isSaid: boolean;
}

/** A count that words of the sentence give, from `offset` on. */
function toCount(match: RegExpExecArray, offset: number): Count {
  const { verbs = "", numeral = "", said } = match.groups ?? {};
  const start = offset + match.index;
  return { verbs, numeral, isSaid: said !== undefined, start, end: start + match[0].length };
}

/** The counts of a sentence that name 制度, with those listed before their name, in text order. */
function findNamed(words: string): Count[] {
  const found: Count[] = [];
  for (const pattern of NAMED_FIRST) for (const match of allMatches(words, pattern)) found.push(toCount(match, 0));
  if (COUNTS_BEFORE.test(words))
    for (const pattern of COUNTED_FIRST)
      for (const match of allMatches(words, pattern)) {
        const last = toCount(match, 0);
        found.push(last);
        for (let more = countBefore(words, last.start); more; more = countBefore(words, more.start)) found.push(more);
      }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/** The count of a list that ends right before an offset. */
function countBefore(words: string, end: number): Count | null {
  const from = Math.max(0, end - FARTHEST);
  const match = MORE_BEFORE.exec(words.slice(from, end));
  return match && toCount(match, from);
}

/** The counts that follow right behind one that names 制度, without naming them again. */
function findMore(words: string, { end }: Count): Count[] {
  const found: Count[] = [];
  MORE_OF_THEM.lastIndex = end;
  for (let match = MORE_OF_THEM.exec(words); match; match = MORE_OF_THEM.exec(words)) found.push(toCount(match, 0));
  return found;
}

const MADE_ANEW = /^(?:制定|制订|出台|新建|新增|新订|印发|形成|、|和|及|并)+$/;
const AMENDED = /^(?:修订?|改|、|和|及|并)+$/;

/**
 * Whether counts are the parts of the one that they follow: 建立完善制度21项,新建9项、修订12项. What was amended or abolished is
 * no part of what was made anew: 制定出台制度8项,修订5项.
 */
function areParts(words: string, { verbs, start, end }: Count, value: number, more: Count[]): boolean {
  if (ABOLISHED.test(verbs)) return false;
  const sum = more.reduce((all, { numeral }) => all + (parseNumeral(numeral) ?? 0), 0);
  const isSum = more.length > 1 && sum === value;
  const isLess = more.some((one) => ABOLISHED.test(one.verbs));
  const isApart =
    (MADE_ANEW.test(verbs) || (isLess && !isSum)) &&
    more.every((one) => AMENDED.test(one.verbs) || ABOLISHED.test(one.verbs));
  if (isSum && !isApart) return true;
  return (!isApart && allMatches(verbs, VERB_ALONE).length > 1) || SUMS.test(words.slice(Math.max(0, start - 3), end));
}

/** In words before a count: 开展主题教育,|建立制度6项; made in the course of something else, as far as is said. */
const OF_CAMPAIGN = /活动|主题教育|学习教育|检视|专项(?:治理|整治|行动)|审计|全系统|[下所权]属/;

/** 诫勉1人;清退违规补贴2万元;|建章立制11项: in one sentence with what came of the rectification. */
const IN_COMPANY = /移交的|立案|处分|诫勉|追缴|清退|整改(?:完成|到位)|(?:完成|已)整改/;

/** What was made, and whether it is said to have come of the rectification, or of something else. */
interface Made {
  stated: Stated<number>;
  cameOf: "rectification" | "campaign" | null;
}

function toMade(words: string, { start }: Sentence, stated: Stated<number>): Made {
  const before = words.slice(0, stated.span.start - start);
  if (saysRectifying(before)) return { stated, cameOf: "rectification" };
  if (OF_CAMPAIGN.test(lastSentence(before))) return { stated, cameOf: "campaign" };
  return { stated, cameOf: IN_COMPANY.test(words) ? "rectification" : null };
}

/** 建立例会制度|3项|。…整改期间建立健全制度|14项|: what came of the rectification, where that is more or the other is of something else. */
function goesBefore(later: Made, first: Made): boolean {
  if (later.cameOf !== "rectification" || first.cameOf === "rectification") return false;
  return first.cameOf === "campaign" || later.stated.value > first.stated.value;
}

/** Whether a sentence may tell of what goes before the `first` that was told. */
const mayGoBefore = (words: string, { cameOf }: Made) => cameOf === "campaign" || saysRectifying(words);

export interface SystemsRead {
  systems: Stated<number> | null;
  /** What is said of them without saying how many: 数十项. */
  unsaid: SourceSpan[];
}

/**
 * Reads the number of 制度; counts within one sentence (制定12项、修订8项) are added up, the first sentence counts, or a later
 * one that says that more came of the rectification.
 */
export function readSystems(text: NoticeText, sentences: Sentence[], plans: Plans): SystemsRead {
  const unsaid: SourceSpan[] = [];
  let first: Made | null = null;
  for (const sentence of sentences) {
    if (!NAMED.may(sentence.signals) || !COUNTED.may(sentence.signals)) continue;
    const words = text.folded.slice(sentence.start, sentence.end);
    if (!NAMED.pattern.test(words) || (first && !mayGoBefore(words, first))) continue;
    let made: Stated<number> | null = null;
    let last = 0;
    /** The number of a count; `null` where it is none of what was made. */
    const take = (count: Count): number | null => {
      last = Math.max(last, count.end);
      const span = { start: sentence.start + count.start, end: sentence.start + count.end };
      if (!count.isSaid && plans.hold(span, "systems")) return null;
      const value = leavesOpen(count.numeral) ? null : parseNumeral(count.numeral);
      if (value === null) unsaid.push(span);
      if (value === null || ABOLISHED.test(count.verbs)) return value;
      // 制定制度8项、修订制度11项,共建立完善制度|19|项: what they make together.
      if (made?.value === value && SUMS.test(words.slice(Math.max(0, count.start - 3), count.start))) made = null;
      made = { value: (made?.value ?? 0) + value, span: { start: made?.span.start ?? span.start, end: span.end } };
      return value;
    };
    for (const count of findNamed(words)) {
      const { start, numeral } = count;
      if (start < last || numeral === "一" || text.enclosures.isInside(sentence.start + start)) continue;
      if (/其中[^,]{0,4}$/.test(words.slice(0, start))) continue;
      const before = words.slice(Math.max(0, start - FARTHEST_UNIT), start);
      if (OF_UNITS_GUIDED.test(before) || UNITS_BELOW.some((pattern) => pattern.test(before))) continue;
      const value = take(count);
      const more = findMore(words, count);
      // 拟建立制度8项,已出台5项: of what is meant only what is said to be made counts.
      if (value !== null && more.length > 0 && areParts(words, count, value, more)) last = more[more.length - 1]!.end;
      else for (const one of more) take(one);
    }
    if (!made) continue;
    const told = toMade(words, sentence, made);
    if (!first || goesBefore(told, first)) first = told;
  }
  return { systems: first?.stated ?? null, unsaid };
}

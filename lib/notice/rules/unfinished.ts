// Problems that the notice names as not finished: 正在整改4个,分别为“甲”“乙”; “丙”问题尚未完成; 除“丁”外均已完成
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { allMatches } from "../all-matches.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { statedWords } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";
import { lastSentence, SENTENCE, type Sentence } from "../outside.ts";
import { findNamesToFinish } from "./left-to-finish.ts";
import { findQuotedRuns, readPlainNames } from "./name-list.ts";

const NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const UNDER_WAY =
  /(?:正在|仍|还在|还未|持续|尚未|暂未|没有|未(?:能|全部|按期|如期)?(?=完成|整改|销号|办结|解决|到位|见效)|未了|拟分(?=[一二两三四五六\d][年期步])|阶段性|长期|继续|推进|基本|剩余|其余|余下|还有|尚有|序时|按计划|剩下)(?:需|要|进行|在|未)*(?:完成|整改|销号|办结|解决|到位|推进|坚持|落实)*/g;
const DONE = /完成|销号|办结|整改到位|解决/g;
/** Right before a list: 分别为 | 即 | 问题是 | : | ( */
const INTRODUCES = atEnd(
  /(?:分别(?:为|是)|主要(?:为|是|有|涉及|包括)|具体(?:为|是)|即|包括|为|是|涉及|有|[:(])\s?[:(]?\s?(?:关于|针对)?\s?$/,
);
/** Right before a name: 尚未完成的|“甲”问题 */
const QUALIFIES = atEnd(
  /(?:未完成|正在整改|正在推进|仍在整改|(?:长期|持续)(?:整改|坚持|推进)|未(?:整改|销号|解决)|未整改到位)(?:整改)?的(?:关于)?$/,
);
/** 正在整改两个|,分别为…; 三项|难点问题仍未解决. But 三个|方面继续发力, 三个|结合: ways and watchwords are nothing that is left. */
const COUNTS_ITEMS =
  "(?=\\s?(?:[,:(]|的|等|分别|即|为|是|整改|工作|措施|完成|正|在|仍|尚|还|未|需|确需|要|将|待|有待|暂|没|均|都|已|现|也|不具备|不能|无法|涉及|进展|进入|持续(?!\\s?[:,])|继续|长期|基本|取得|阶段性|推进|列入|转入|纳入|属于|处于|目前|因|由于|受|按|计划|拟|(?:具体|主要)(?:为|是|涉及)|方面的?(?:问题|任务)|(?:(?!方面|层面|环节|维度)[\\u3400-\\u9fff]){0,6}?(?:问题|任务|事项)))";
const COUNTED = `(?:${NUMBER}\\s?(?:个|项)${COUNTS_ITEMS})`;
/** Right behind a list: 等2个问题仍在整改 | 问题因资金不足,尚未完成 */
const JUDGED = atStart(
  new RegExp(
    `^\\s?(?:等|这|的)*\\s?(?:${COUNTED}(?:的)?(?:整改)?(?:问题|任务|事项|工作)?|(?:的)?(?:整改)?(?:问题|任务|事项))(?:整改)?(?:工作)?(?:,?(?:因|由于|受|涉及|系)[^,。;]{0,30},?)?[^。,;]{0,10}?(?:仍|还在|尚|正在|未|持续|没有|需|阶段性|按计划|有序|稳步|长期|继续|基本完成|推进|拟分)`,
  ),
);
const JUDGED_DIRECTLY = atStart(/^\s?(?:等)?(?:正在|仍在|尚在|还在|尚未|暂未|仍未)[^。,;]{0,8}(?:整改|推进|完成|解决)/);
/** Right behind a list: 等取得阶段性成效的2个问题 | 等需长期坚持的事项 */
const QUALIFIED = atStart(
  new RegExp(
    `^\\s?等?(?:已?(?:取得|达到|实现|处于)?阶段性(?:成效|成果|进展|目标|完成)|基本完成|需?(?:要)?(?:长期|持续)(?:整改|推进|坚持))(?:整改)?的(?:剩余|其余|余下)?(?:${NUMBER}\\s?[个项])?(?:整改)?(?:问题|任务|事项)(?!整治|治理|专项)`,
  ),
);
/** 除“甲”外,其余均已完成 */
const EXCEPTED =
  /^[^,。;]{0,14}外,?(?:其[余他]|剩余|另外)?[^。;]{0,14}(?:已|均|全部|都)[^。;]{0,10}(?:完成|整改|销号|办结)/;
const EXCEPTS_NEXT = atEnd(/除了?(?:关于)?$/);
/** 聚焦“四风”问题持续整治 speaks of what is worked on, not of what is left. */
const WORKED_ON = atEnd(/(?:聚焦|紧盯|围绕|防止|杜绝|整治|纠治|解决|破解|开展|克服|落实|坚持|推动)(?:关于)?$/);

/** The clauses right before an offset: back to the last full stop or semicolon, three of them at most. */
function clausesBefore(folded: string, from: number, at: number): string {
  return lastSentence(folded.slice(Math.max(from, at - 90), at))
    .split(/(?=[,、(])/)
    .slice(-3)
    .join("");
}

const lastEnd = (words: string, pattern: RegExp) => {
  const last = allMatches(words, pattern).pop();
  return last ? last.index + last[0].length : -1;
};

/** Whether the last thing that words say of how far it is, is that it is not done. */
function saysUnderWay(words: string): boolean {
  const underWay = lastEnd(words, UNDER_WAY);
  return underWay >= 0 && underWay >= lastEnd(words, DONE);
}

const IN_BRACKETS = atStart(/^\s?(?:等)?(?:问题)?\)/);
/** 未完成的4个问题中,|“甲”“乙”3个问题难度较大; but of 此前未完成的4个问题中,|“甲”已完成. */
const AMONG_LEFT = atEnd(
  /(?:未(?:能)?(?:完成|整改到位|销号|办结|解决)|(?:正在|仍在|尚在)(?:整改|推进|办理))(?:整改)?的\s?[\d一二两三四五六七八九十]{1,3}\s?[个项](?:问题|任务|事项)?(?:之?中|里),?(?:关于)?$/,
);
const SINCE_DONE = /^[^。;]{0,40}?(?:[已均]|(?:整改|完成)了|(?:全部|按期|如期)(?:完成|销号))/;
/** 有的同志仍有“改完交差”|的想法: what some think names no problem. */
const IS_ATTITUDE = atStart(/^的(?:错误)?(?:想法|心态|心理|念头|情绪|认识|观念)/);
const NAMED_AS_LEFT = atStart(/^(?:等)?(?:的)?(?:\d+[个项])?(?:问题|任务|事项)/);
/** What introduces or qualifies a name is no longer. */
const NEAR = 16;

/** What a run of quoted names is said to be, by the words on both its sides. */
function isNamedUnfinished(text: NoticeText, sentence: SourceSpan, run: SourceSpan[]): "introduced" | "judged" | null {
  const { folded } = text;
  const from = run[0]!.start - 1;
  const to = run[run.length - 1]!.end + 1;
  const near = folded.slice(Math.max(sentence.start, from - NEAR), from);
  const after = folded.slice(to, Math.min(sentence.end, to + 70));
  if (IS_ATTITUDE.test(after)) return null;
  if (INTRODUCES.test(near)) {
    const before = clausesBefore(folded, sentence.start, from);
    if (saysUnderWay(before) && /问题|任务|整改|事项|项|个|未/.test(before)) return "introduced";
  }
  if (EXCEPTS_NEXT.test(near) && EXCEPTED.test(after)) return "judged";
  if (QUALIFIES.test(near) && NAMED_AS_LEFT.test(after)) return "judged";
  if (AMONG_LEFT.test(near) && NAMED_AS_LEFT.test(after) && !SINCE_DONE.test(after)) return "judged";
  const behind = IN_BRACKETS.cut(after);
  if (
    behind !== after &&
    /[个项](?:问题|任务|事项)?\s?\($/.test(near) &&
    /^[^。,;]{0,12}(?:仍|还|尚|正在|未|持续|需|长期|推进)/.test(behind)
  )
    return "judged";
  if (JUDGED_DIRECTLY.test(after) || QUALIFIED.test(after)) return "judged";
  const judged = JUDGED.exec(after);
  if (!judged || !/问题|任务|事项|个|项/.test(judged[0])) return null;
  return WORKED_ON.test(near) && !/仍|尚|正在|未/.test(judged[0]) ? null : "judged";
}

/** “甲”问题,受资金制约;|“乙”问题,…: the next part of a list that was introduced. */
const NEXT_PART = /;\s?(?:\(?\d{1,2}[.)、]|[一二三四五六七八九]是)?(?:关于)?$/;

function saysWhatIsLeft(words: string): boolean {
  return words.includes("除") || lastEnd(words, UNDER_WAY) >= 0;
}

function addNames(text: NoticeText, names: SourceSpan[], found: Stated<string>[]): void {
  for (const name of names) {
    const stated = statedWords(text, name.start, name.end);
    if (stated && !found.some((known) => known.value === stated.value || known.span.start === stated.span.start))
      found.push(stated);
  }
}

/** Reads the names that follow a count or a mention of what is still under way, or that are judged to be so. */
export function readUnfinished(text: NoticeText, sentences: Sentence[]): Stated<string>[] {
  const { folded } = text;
  const found: Stated<string>[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (QUOTES.may(sentence.signals)) addNames(text, findNamesToFinish(text, sentence, sentences[index - 1]), found);
    if (!mayNameUnfinished(sentence.signals)) continue;
    const plain = namesInPlainWords(text, sentence);
    const names = [...plain];
    let listed: SourceSpan[] | null = null;
    for (const run of QUOTES.may(sentence.signals) ? findQuotedRuns(text, sentence) : []) {
      if (plain.some((name) => name.start < run[0]!.start && run[0]!.start < name.end)) continue;
      const said = isNamedUnfinished(text, sentence, run);
      const goesOn: boolean =
        listed !== null && NEXT_PART.test(folded.slice(listed[listed.length - 1]!.end + 1, run[0]!.start - 1));
      listed = said === "introduced" || goesOn ? run : null;
      if (said || goesOn) names.push(...run);
    }
    if (names.length > 0 && saysWhatIsLeft(folded.slice(sentence.start, sentence.end))) addNames(text, names, found);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const INTRODUCTION =
  '(?:分别(?:为|是)|具体(?:为|是)|主要(?:为|是|涉及)|即(?!将)|(?<!原因)(?:为|是)|:)\\s?(?::\\s{0,8}|\\s)?(?:关于)?(?![“":\\s关为是])';
/** 正在整改2个,分别为甲、乙; 2个正在推进(甲、乙) */
const WITH_COUNT = new RegExp(
  `(${NUMBER})\\s?(?:个|项)${COUNTS_ITEMS}(?:[^。;“”\\d(]{0,24}?${INTRODUCTION}|(?:问题|任务|事项)?(?:(?:正在|仍在|尚在|还在|持续|长期|继续)(?:整改|推进|办理|坚持)?中?)?\\s?\\((?:即|分别为|分别是)?(?![“"\\s\\d即分占]))`,
  "g",
);
/** 未完成整改的问题是:1.甲;2.乙 */
const WITHOUT_COUNT =
  /(?:未完成|(?:正在|仍在|还在|尚在)(?:整改|推进|办理)|(?:长期|持续)(?:整改|坚持|推进)|未(?:整改|销号|解决)|未整改到位)(?:整改)?的?(?:整改)?(?:问题|任务|事项)(?:(?:主要|分别|有)+(?:为|是|:)|[为是:])\s?:?\s?(?:关于)?(?![“":\s])/g;

/** |甲、乙|这2个问题因…,目前正在推进 */
const NAMED_BEFORE = new RegExp(
  `^((?:(?:截至|截止)?目前,)?)([^,。;:“”"()\\d]{5,120}?)(?=(?:这|等)(${NUMBER})\\s?个(?:问题|任务|事项))`,
);

/** 持续抓好三项|工作: what will be done; 还有两项|工作未完成: what is left. */
const COUNTS_WORK = atStart(
  /^[\d一二两三四五六七八九十]{1,3}\s?[个项]\s?(?:重点|主要|具体|长期)?(?:工作|措施|举措|制度)/,
);
const IS_LEFT = /正在|[仍还尚未]/;

const SAYS_UNDER_WAY = SENTENCE.add(UNDER_WAY);
const EXCEPTS = SENTENCE.add(/除/);
const QUOTES = SENTENCE.add(/[“"]/);
const COUNTS_NAMES = SENTENCE.add(WITH_COUNT);
/** What stands behind such names is looked for first: to go through the words before it at every sentence costs more. */
const COUNTED_BEHIND = new RegExp(`[这等]${NUMBER}\\s?个(?:问题|任务|事项)`);
const NAMES_BEFORE = SENTENCE.add(COUNTED_BEHIND);
const INTRODUCES_NAMES = SENTENCE.add(WITHOUT_COUNT);

/** Whether a sentence can say that something is left, and have names of it. */
function mayNameUnfinished(signals: number): boolean {
  return (
    (SAYS_UNDER_WAY.may(signals) || EXCEPTS.may(signals)) &&
    (QUOTES.may(signals) || NAMES_BEFORE.may(signals) || COUNTS_NAMES.may(signals) || INTRODUCES_NAMES.may(signals))
  );
}

const LONGEST_LIST = 600;

/** Names without quotation marks, where a count vouches for them, or what introduces them says that they are left. */
function namesInPlainWords(text: NoticeText, sentence: Sentence): SourceSpan[] {
  const { folded, enclosures } = text;
  const { signals } = sentence;
  const words = folded.slice(sentence.start, sentence.end);
  const names: SourceSpan[] = [];
  for (const match of COUNTS_NAMES.may(signals) ? allMatches(words, WITH_COUNT) : []) {
    const start = sentence.start + match.index + match[0].length;
    const open = match[0].lastIndexOf("(");
    const close = open < 0 ? -1 : enclosures.partnerOf(sentence.start + match.index + open);
    const bracketed = close > start && close <= sentence.end;
    const before = `${words
      .slice(Math.max(0, match.index - 16), match.index)
      .split(/[,。;]/)
      .pop()!}${match[0]}`;
    if (COUNTS_WORK.test(match[0]) && !IS_LEFT.test(before)) continue;
    if (!saysUnderWay(bracketed ? before + folded.slice(close + 1, close + 14).split(/[,。;]/)[0]! : before)) continue;
    names.push(
      ...readPlainNames(
        text,
        { start, end: bracketed ? close : Math.min(sentence.end, start + LONGEST_LIST) },
        parseNumeral(match[1]!),
      ),
    );
  }
  if (names.length > 0) return names;
  const before = NAMES_BEFORE.test(words, signals) ? NAMED_BEFORE.exec(words) : null;
  if (before && JUDGED.test(words.slice(before[0].length))) {
    const end = sentence.start + before[0].length;
    return readPlainNames(text, { start: end - before[2]!.length, end }, parseNumeral(before[3]!));
  }
  const [without] = INTRODUCES_NAMES.may(signals) ? allMatches(words, WITHOUT_COUNT) : [];
  if (!without) return [];
  const start = sentence.start + without.index + without[0].length;
  return readPlainNames(text, { start, end: Math.min(sentence.end, start + LONGEST_LIST) }, null);
}

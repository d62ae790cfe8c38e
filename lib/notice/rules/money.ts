// Money recovered, stated for the whole notice, in 万元: 追缴、清退、追回、退还、挽回. Economic indicators are none.
// example  清退款项12.6万元 → 清退款项 12.6; 追缴1.36亿元 → 13600; 清退违规收取费用54410元 → 5.441
import type { Amount } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import { allMatches } from "../all-matches.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import type { FigureTwice } from "./figures.ts";
import { goesBefore, isOfOthersWork, withoutByTheWay } from "./once-by-the-way.ts";
import { withoutParts } from "./parts-of-sum.ts";
import type { Plans } from "./plans.ts";
import { readRecoveredBehind } from "./recovered-behind.ts";
import { BEFORE_SUM, markBefore, SUM, toWan } from "./sum-of-money.ts";

const VERB =
  "(?:追缴|清退|追回|退还|挽回|收缴|退缴|退赔|清缴|上缴|收回(?!再)|补缴|追收|追讨|追索|退回|返还|没收|避免|清收|追损|罚没)";
const AMOUNT = SENTENCE.add(
  new RegExp(`(${VERB}(?:[、和及并]?${VERB}){0,4}[^,。;:!?()\\[\\]\\d￥¥]{0,24}?)${BEFORE_SUM}(${SUM})`, "g"),
);
const MEANS_BEFORE = /(?<=[^、和及并])挽回/;
/** 应|追缴, 尚未|收回, 正在|清退: what is still to be recovered, unless it is said to be behind its sum. */
const DUE = atEnd(
  /(?:(?<![相响适反供对])应当?|(?<![急所必按])需要?|必?须|(?<![等期招接])待|(?<!应[退收缴追还清])未|未能|没有|无法|难以|正在|启动|着手)(?:予以?|依[法规纪]|全[部额]|及时|继续|进一步|足额|限期){0,2}$/,
);
const STILL_OUT = atStart(
  new RegExp(
    `^(?:的?款项?)?(?:,?(?:目前|现)?(?:仍|尚|还)未|未|正在)能?(?:${VERB}|缴纳|缴清|还清|到账|到位|入[库账]|执行)(?=[,。;]|$)`,
  ),
);
const RECOVERED = atStart(
  new RegExp(
    `^(?:的?款项?)?,?(?:目前|现|均|已|已经|全部|全额|足额|及时|如数){1,4}(?:${VERB}|缴纳|缴清|还清|到账|入[库账])(?:到位|完毕|入[库账])?(?=[,。;]|$)`,
  ),
);

/** 其中追缴…: a part of what was stated before, no second statement of it. */
const PART_OF = /(?:其中|含|分别|另|此外|又)[^。;]{0,12}$/;

/** 累计|追缴12万元: what was stated before is in it. */
const ADDS_UP = /(?:累计|合计|总计|共计)[^,。;]{0,4}$/;
/** 追缴资金由|8万元|增加到12万元 */
const GROWS_FROM = atEnd(/[由从]$/);
const GROWS_TO = new RegExp(`^(?:增加|上升|提升|提高|增长|增|升)(?:到|至|为)了?${BEFORE_SUM}(${SUM})`);
/** 追讨|农民工工资: what others are owed; 追索|绩效薪酬 is what was paid too much. */
const OWED_TO_OTHERS = /拖欠[^,。;]{0,8}(?:工资|账款)|(?:追讨|清欠|追索)[^,。;]{0,8}(?:工资|(?<!绩效)薪酬|欠薪)/;
/** 上缴税费, 上缴利润: what a company pays of what it earns. */
const OF_BUSINESS = atStart(/^上缴(?:各[类项种])?(?:税[费金收款]?|利税|利润|国有资本收益)/);
/** 为2068名农民工|追回工资, 为消费者|挽回经济损失 */
const FOR_OTHERS = /(?:农民工|务工人员|劳动者|工人|消费者|投资者|受害人|被害人|受害群众|业主|游客|储户)[^,。;]{0,4}$/;
const THEIRS = /工资|^挽回/;
/** No longer is a sum with what stands before it, in code units. */
const LONGEST = 40;

/** Whether an amount is said to be still to be recovered. */
function isDue(folded: string, sentence: SourceSpan, { start, end }: SourceSpan): boolean {
  const behind = folded.slice(end, Math.min(sentence.end, end + 16));
  if (STILL_OUT.test(behind)) return true;
  return DUE.test(folded.slice(Math.max(sentence.start, start - 12), start)) && !RECOVERED.test(behind);
}

/**
 * Reads recovered amounts; the first statement of a kind counts, and `twice` holds later ones that differ. `unsaid` is what is
 * said of a recovered amount without saying how much: 数百万元; `unclear` what is said of several at once.
 */
export function readAmounts(
  text: NoticeText,
  sentences: Sentence[],
  plans: Plans,
): { amounts: Amount[]; twice: FigureTwice[]; unsaid: SourceSpan[]; unclear: SourceSpan[] } {
  const twice: FigureTwice[] = [];
  const unsaid: SourceSpan[] = [];
  const unclear: SourceSpan[] = [];
  const found = new Map<string, Amount>();
  const keep = (kind: string, wan: number, span: SourceSpan, before: string) => {
    const known = found.get(kind);
    if (!known || goesBefore(text.folded, { kind, span }, known.span) || (known.wan < wan && ADDS_UP.test(before)))
      found.set(kind, { kind, wan, span });
    else if (known.wan !== wan && !PART_OF.test(before))
      twice.push({ text: kind, first: { value: known.wan, span: known.span }, second: { value: wan, span } });
  };
  for (const sentence of sentences) {
    const taken: SourceSpan[] = [];
    const told: Amount[] = [];
    const words = AMOUNT.may(sentence.signals) ? text.folded.slice(sentence.start, sentence.end) : "";
    for (const match of words === "" ? [] : allMatches(words, AMOUNT.pattern)) {
      if (markBefore(words, match.index + match[0].length - match[2]!.length, match[2]!) > 0) continue;
      // 通过追索工程款等|挽回经济损失, 诉讼清收|挽回损失: the first verb says how.
      const means = Math.max(0, match[1]!.search(MEANS_BEFORE));
      const start = sentence.start + match.index + means;
      if (text.enclosures.isInside(start)) continue;
      const of = match[1]!.slice(means).trimEnd();
      if (OWED_TO_OTHERS.test(of) || OF_BUSINESS.test(of)) continue;
      if (THEIRS.test(of) && FOR_OTHERS.test(text.folded.slice(Math.max(0, start - 16), start))) continue;
      const named = GROWS_FROM.cut(of);
      const kind = text.printed.slice(start, start + named.length);
      const span: SourceSpan = { start, end: sentence.start + match.index + match[0].length };
      const grown = named === of ? null : GROWS_TO.exec(text.folded.slice(span.end, span.end + LONGEST));
      if (grown) span.end += grown[0].length;
      taken.push(span);
      if (isDue(text.folded, sentence, { start: sentence.start + match.index, end: span.end })) {
        plans.keep(span, "amounts");
        continue;
      }
      if (plans.hold(span, "amounts")) continue;
      const wan = toWan(grown?.[1] ?? match[2]!);
      if (named !== of && !grown) unclear.push(span);
      else if (wan === null) unsaid.push(span);
      else told.push({ kind, wan, span });
    }
    for (const { kind, wan, span, isOfSeveral } of readRecoveredBehind(text, sentence, taken, plans)) {
      if (isOfSeveral) unclear.push(span);
      else if (wan === null) unsaid.push(span);
      else told.push({ kind, wan, span });
    }
    if (told.length > 1) told.sort((a, b) => a.span.start - b.span.start);
    for (const { kind, wan, span } of withoutParts(text.folded, told))
      if (!isOfOthersWork(text.folded, { kind, span }))
        keep(kind, wan, span, text.folded.slice(sentence.start, span.start));
  }
  const isKept = ({ text: kind, first }: FigureTwice) => found.get(kind)?.wan === first.value;
  return { amounts: withoutByTheWay(text.folded, [...found.values()]), twice: twice.filter(isKept), unsaid, unclear };
}

// What a notice tells by the way and says itself to be counted elsewhere: no figure of it is one of the notice.
// example  反馈的17个问题已完成15个;|3个单位自查问题62个,自行解决60个,不纳入公示范围| → 62 and 60 are left out
import type { SourceSpan } from "../../ledger/span.ts";
import { allMatches } from "../all-matches.ts";
import { stretchStart, toCharacterTable } from "../character-table.ts";
import type { NoticeText } from "../notice-text.ts";
import { SENTENCE, type Sentence } from "../outside.ts";

/** 不纳入公示范围, 不计入本通报数据, 不与省委巡视整改合并统计, 不在本次巡视整改台账之内, 县级不作汇总 */
const NOT_IN_IT =
  "[不未](?:再|予)?(?:[纳列计并归记]入|属于?|作|在)[^,。;]{0,14}?(?:公示|公开|通报|统计|数据|数字|汇总|台账|清单|口径|本[次轮]|此次|上述|以上|之[内列])|不(?:与|和|同)[^,。;]{0,14}(?:合并|混合|一并|累加)(?:统计|计算|汇总|公[布开告示])?";
/** 与本次巡视整改数据分别统计, 由乡镇党委自行建账, 按要求分别报送 */
const BY_ITSELF =
  "(?:分别|另行|单独|分开|各自|自行)(?:进行)?(?:统计|通报|公[布开告示]|报[送告]|建账|[列立]账|汇总)|另案(?:管理|统计)";
/** 自查数据仅供内部掌握, 作为内部管理资料留存, 结果已由县审计局公告 */
const KEPT = "仅供(?:内部|参考|工作)|内部(?:管理)?(?:资料|掌握|留存)|由[^,。;]{2,20}(?:公[布开告示]|通报|[建列]账)";
/** 均为年度日常执纪工作, 属上一轮巡视整改内容, 与巡察整改无关, 与上述数据无关 */
const ORDINARY =
  "与[^,。;]{0,10}(?:巡[视察]|整改|(?:上述|以上|前述)[^,。;]{0,4}数[据字])[^,。;]{0,6}无[关涉]|[均都]?(?:[为系]|属于?)[^,。;\\d]{0,6}(?:日常|常规|经常性|年度|上一?轮|往年)[^,。;\\d]{0,8}(?:工作|业务|执[法纪]|事项|数据|统计|内容)";
const APART = SENTENCE.add(new RegExp(`${NOT_IN_IT}|${BY_ITSELF}|${KEPT}|${ORDINARY}`));

/** Who else finds something, or what else is worked off: without a word of it nothing is left out, as where it is secret. */
const SOURCE =
  /自[查纠列改]|自行|各(?:单位|部门|乡|镇|街道|站所|支部|村|社区|县|区|公司|科室)|审计|稽[察查]|督[察导]|飞行检查|专项(?:检查|治理|整治|行动|监督|巡[视察])|集中(?:整治|治理)|(?:\d{1,3}[个家]|[下所权]属|二级)[^,。;\d]{0,16}(?:开展|进行)了?[^,。;]{0,6}巡[视察]|(?:主题|学习|警示)教育|全年|日常|平时|上一?轮|往年|此前|外部监督|检视|摸排|排查|信访(?:系统|部门|局)|(?:部门|厅|局|委员会)[^,。;\d]{0,12}(?:检查|督查|巡查|评审|考评)|财政|全[省市县区州旗]/g;
/** 省委巡视组反馈的|42|个: of this inspection; a special or an earlier one is another. */
const INSPECTION =
  /(?<!专项|上一?[轮次]|\d{4}年[^,。;]{0,12})巡[视察](?:[一二三四五六七八九十]{1,3})?组?[^,。;]{0,8}?(?:反馈|指出|移交)的/g;
/** What stands behind it and is the notice's again: 本次巡察反馈的17个问题, 整改期间立案3件. */
const OWN_AGAIN =
  /,(?=[^,。;]{0,8}(?:[本此][次轮]巡|巡[视察][^,。;]{0,8}(?:反馈|移交)|(?:巡[视察])?整改(?:工作)?(?:中|期间|以来)))/;
const BREAKS = toCharacterTable(",:。");

/** 与上述数据无关|的是,…; 不计入上述|数据的还有:…: what it is said of follows. */
const IS_AHEAD = /^[^,。;:\d]{0,6}的(?:还|另外?)?[是有][,:]/;

/** 制定措施1260条,|由各直属企业党委自行公开|: what stands before it is of those. */
const BY_THOSE_BELOW =
  /由(?:各级?(?:直属|所属|下属|权属|局属|二级|基层)|(?:直属|所属|下属|权属|局属|二级)各?)[^,。;\d]{1,12}(?:公[布开告示]|[建列]账|通报|统计)/;

const SAYS_ORDINARY = new RegExp(`^(?:${ORDINARY})`);

/** Where what is said of others begins in words, which may be said themselves to be of them; -1 where nothing is. */
function beginOfOthers(words: string, areSaid: boolean): number {
  const own = allMatches(words, INSPECTION).at(-1);
  if (areSaid && !own) return 0;
  const from = own ? own.index + own[0].length : 0;
  const source = allMatches(words, SOURCE).find(({ index }) => index >= from);
  if (!source) return -1;
  const begin = stretchStart(words, BREAKS, from, source.index);
  // 反馈的17个问题由各科室单独建账,已完成15个: nothing is counted of theirs.
  return /\d/.test(words.slice(begin)) ? begin : -1;
}

/** Where the clause begins that words say to be told by those below; -1 where none is. */
function beginOfThoseBelow(words: string): number {
  const below = BY_THOSE_BELOW.exec(words);
  if (!below || below.index === 0 || /反馈|指出|移交/.test(words)) return -1;
  const begin = stretchStart(words, BREAKS, 0, below.index - 1);
  return /\d/.test(words.slice(begin, below.index)) ? begin : -1;
}

/** What stands between semicolons, with where it begins. */
function partsOf(folded: string, { start, end }: SourceSpan): SourceSpan[] {
  const words = folded.slice(start, end);
  const parts: SourceSpan[] = [];
  for (let at = 0; at < words.length; ) {
    const stop = words.indexOf(";", at);
    const next = stop < 0 ? words.length : stop;
    parts.push({ start: start + at, end: start + next });
    at = next + 1;
  }
  return parts;
}

/** The stretches of a sentence, or of the one `before` it, that are said to be counted elsewhere. */
function findApart(folded: string, sentence: Sentence, before: Sentence | undefined): SourceSpan[] {
  const found: SourceSpan[] = [];
  const goesOn = before !== undefined && !folded.slice(before.end - 1, sentence.start + 1).includes("\n");
  let previous = goesOn ? (partsOf(folded, before).at(-1) ?? null) : null;
  for (const part of partsOf(folded, sentence)) {
    const words = folded.slice(part.start, part.end);
    const said = APART.pattern.exec(words);
    if (said) {
      const behind = words.slice(said.index);
      const again = behind.search(OWN_AGAIN);
      const end = again < 0 ? part.end : part.start + said.index + again;
      const told = words.slice(0, said.index);
      if (IS_AHEAD.test(behind.slice(said[0].length))) {
        found.push({ start: part.start + said.index, end });
        previous = part;
        continue;
      }
      const isOfPrevious = !/\d/.test(told);
      const from = isOfPrevious ? previous : part;
      const ofThose = isOfPrevious ? -1 : beginOfThoseBelow(words);
      if (ofThose >= 0) {
        found.push({ start: part.start + ofThose, end });
        previous = part;
        continue;
      }
      const begin = from
        ? beginOfOthers(isOfPrevious ? folded.slice(from.start, from.end) : told, SAYS_ORDINARY.test(said[0]))
        : -1;
      if (begin >= 0) found.push({ start: from!.start + begin, end });
    }
    previous = part;
  }
  return found;
}

/** The sentences without what they say to be counted elsewhere. */
export function withoutApart({ folded }: NoticeText, sentences: Sentence[]): Sentence[] {
  const apart = sentences.flatMap((sentence, index) =>
    APART.may(sentence.signals) ? findApart(folded, sentence, sentences[index - 1]) : [],
  );
  if (apart.length === 0) return sentences;
  apart.sort((a, b) => a.start - b.start);
  // Both are in the order of the text: what ends before a sentence ends before all that follow.
  let first = 0;
  return sentences.flatMap((sentence) => {
    while (first < apart.length && apart[first]!.end <= sentence.start) first++;
    const left: Sentence[] = [];
    let { start } = sentence;
    const keep = (end: number) => {
      if (end - start > 1) left.push({ start, end, signals: SENTENCE.read(folded, start, end) });
    };
    for (let index = first; index < apart.length && apart[index]!.start < sentence.end; index++) {
      const hole = apart[index]!;
      if (hole.end <= start) continue;
      keep(Math.min(hole.start, sentence.end));
      start = Math.max(start, Math.min(hole.end, sentence.end));
    }
    if (start === sentence.start) return [sentence];
    keep(sentence.end);
    return left;
  });
}

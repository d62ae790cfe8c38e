// Money and outcomes told by the way: of others' work, which is none of the notice's; or of a check, a campaign or ordinary
// business, which gives way where the notice tells elsewhere what came of the rectification.
// example  县纪委监委全年|立案214件|;…巡视整改中,|立案17件| → 17; 开展督查9轮,|谈话提醒35人|。…整改期间,|诫勉2人| → 诫勉 2
import type { SourceSpan } from "../../ledger/span.ts";
import { lastSentence } from "../outside.ts";
import { isEarlier } from "./gives-way.ts";

/** What it is of stands no farther before a figure, in code units. */
const FARTHEST = 120;

/** 整改期间, 巡视移交的…: of the rectification, whatever else its part of the sentence says. */
const OF_RECTIFYING = /巡[视察]|反馈|整改(?:工作|落实)?(?:中|期间|以来|过程)/;
/** 把巡察整改与审计整改一体推进,: only what it goes together with. */
const TOGETHER =
  /巡[视察](?:反馈)?(?:问题)?整改(?:工作)?[与和同跟][^,。;]{2,30}(?:统筹|一体|一并|贯通|结合|衔接|联动)[^,。;]{0,6},/;
/** 2020年县委专项巡察反馈问题13个,…|追缴; 上一轮巡察…: an inspection with its year, or an earlier one. */
const OF_ROUND = /(\d{4})年(?!以来|至)[^,。;\d]{0,12}巡[视察]|(?:上一?[轮次]|此前|往年)[^,。;]{0,10}巡[视察]/;
/** 县纪委监委2021年全年|立案; 医保部门飞行检查核定|退回: what a year, or another one's check, brought. */
const OF_OTHERS =
  /全年(?!任务|目标)|日常(?:工作|受理|登记|办[案理]|执法)|常年|年度(?:清理|执法|审计|例行)|(?:综合|行政|市场)执法[^,。;\d]{0,4}$|(?:飞行检查|审计|稽[察查]|督察|暗访)[^,。;]{0,10}(?:核定|认定|查出|发现|指出|要求|移交|[转交]办)/;

/** 2023年,全县纪检监察机关共|立案386件; 2024年,集团系统各级纪检机构…: what a year brought in a whole place or trade. */
const OF_ORDINARY_YEAR =
  /\d{4}年(?:度|全年|上半年|\d{1,2}至\d{1,2}月)?,?(?:全[省市县区州旗盟][^,。;\d]{0,14}共|[^,。;\d]{0,8}系统(?:各级)?纪(?:检|委)|[^。;]{0,20}纪检监察组监督的)/;

/** 各二级分行…自查,共查出问题1537个,|扣减绩效; 所属公司|清收欠款: what others did for themselves. */
const OF_SEVERAL = /(?:^|[,:])(?:所属|下属|权属|局属)|(?:各|下属|所属|\d\s?[个家])[^。;]{0,24}(?:自查|自行)/;
/** 开展督查9轮次,|谈话提醒干部: talks that urge the rectification on. */
const URGES = /督[查导办]|全程[^,。;]{0,6}监督/;
const IS_TALK = /谈话|提醒|约谈/;
/** 开展6个领域专项治理,|收回; 清收|应收账款: what a campaign or the year's business brought. */
const OF_CAMPAIGN = /专项(?:治理|整治|行动|清理)|违法案件|审计[局厅署]|突出问题(?:治理|整治)|会战|领衔|同期/;
const IS_BUSINESS = /应收[账帐]款|不良贷款/;
/** 2022年全市国资系统共|立案; 全县纪检监察机关…,|立案: of a trade or a whole place, unless it came of what was handed over. */
const OF_TRADE = /全[省市县区州旗盟](?:[^,。;\d]{1,10}系统|(?:各级)?纪检监察(?:机关|组织))/;
const HANDED_OVER = /巡[视察]|反馈|整改|移交/;
/** 巡视移交的线索已办结;|收回应收账款: in one sentence with what came of the rectification. */
const IN_COMPANY =
  /移交|立案|处分|诫勉|责令检查|追缴|清退|\d\s?[个项条]?[^,。;\d]{0,6}(?:整改|完成|销号)|(?:完成|整改|销号)[^,。;\d]{0,4}\d|制度/;

/** The words before a place back to what ends a sentence or a part of one, or to the beginning of their line. */
function partBefore(folded: string, span: SourceSpan): string {
  return lastSentence(sentenceBefore(folded, span));
}

function sentenceBefore(folded: string, { start }: SourceSpan): string {
  const words = folded.slice(Math.max(0, start - FARTHEST), start);
  return words.slice(Math.max(words.lastIndexOf("。"), words.lastIndexOf("\n")) + 1);
}

/** Whether words tell of an inspection before this one. */
function isOfEarlierRound(folded: string, before: string): boolean {
  const match = OF_ROUND.exec(before);
  if (!match || saysRectifying(before)) return false;
  return match[1] === undefined || isEarlier(folded, match[1]);
}

/** 查办案件126件,|罚没款213.5万元; 违法图斑214处,|罚款93万元: what those had to pay whom an authority supervises. */
const IS_FINE = /罚没|罚款/;
const ENFORCES = /执法|监管|查[办处]|检查|巡查|案件|违法|图斑|占道|抽检/;

function isFineOfOthers(folded: string, { kind, span }: Told): boolean {
  return IS_FINE.test(kind) && ENFORCES.test(sentenceBefore(folded, span) + kind) && !isOfRectifying(folded, span);
}

/** Whether what is told at a place is of others' work, or of an earlier inspection, by the words before it. */
export function isOfOthersWork(folded: string, told: Told): boolean {
  const { span } = told;
  const before = partBefore(folded, span);
  if (isFineOfOthers(folded, told)) return true;
  if (isOfEarlierRound(folded, before)) return true;
  const sentence = sentenceBefore(folded, span);
  if (OF_ORDINARY_YEAR.test(sentence) && !HANDED_OVER.test(sentence)) return true;
  return OF_OTHERS.test(before) && !OF_RECTIFYING.test(before.replace(TOGETHER, ""));
}

/** 整改期间, 在整改工作中: whether words tell what came of the rectification. */
export function saysRectifying(words: string): boolean {
  return /整改(?:工作|落实)?(?:中|期间|以来|过程中|期内)/.test(words);
}

/** Whether it is said right before a place that this came of the rectification. */
export function isOfRectifying(folded: string, span: SourceSpan): boolean {
  return saysRectifying(partBefore(folded, span));
}

/** 全市立案214件, 市纪检监察机关立案214件: of whoever it was, and of whatever. */
const NAMES_OTHERS = /全[省市县区州旗盟]|纪[委检]|机关|系统|部门|行业/;

/** 2023年,各级纪检机构共|立案312件: what an office of discipline brought in a year; not 2023年以来, nor of what the inspection handed over. */
const OF_WHOLE_YEAR = /^[^,。;\d]{0,4}\d{4}年(?:度|全年)?,?(?![以至来底初前\d])[^,。;\d]{0,12}纪[委检]/;

interface Told {
  kind: string;
  span: SourceSpan;
}

/** 开展6个专项整治,|收回应收账款|: a campaign's business is none of the rectification, be it all that is told. */
function isCampaignBusiness(folded: string, { kind, span }: Told): boolean {
  return IS_BUSINESS.test(kind) && OF_CAMPAIGN.test(partBefore(folded, span)) && !isOfRectifying(folded, span);
}

function isByTheWay(folded: string, { kind, span }: Told): boolean {
  if (isOfRectifying(folded, span)) return false;
  const before = partBefore(folded, span);
  return (
    OF_SEVERAL.test(before) ||
    (IS_TALK.test(kind) && URGES.test(before)) ||
    (IS_BUSINESS.test(kind) && !IN_COMPANY.test(sentenceBefore(folded, span))) ||
    OF_CAMPAIGN.test(before) ||
    (OF_TRADE.test(before) && !HANDED_OVER.test(before) && !saysRectifying(sentenceBefore(folded, span)))
  );
}

function isOfWholeYear(folded: string, { span }: Told): boolean {
  const before = sentenceBefore(folded, span).trimStart();
  return OF_WHOLE_YEAR.test(before) && !OF_RECTIFYING.test(before);
}

/**
 * Whether what is `told` goes before what was told of its kind at a `known` place: 全市|立案214件|。…巡视整改中,|立案17件|, or
 * 专项整治中|立案41件|。…|立案2件|.
 */
export function goesBefore(folded: string, told: Told, known: SourceSpan): boolean {
  const isAside = isByTheWay(folded, { kind: told.kind, span: known });
  if (isAside) return !isByTheWay(folded, told);
  if (!isOfRectifying(folded, told.span) || isOfRectifying(folded, known)) return false;
  return NAMES_OTHERS.test(partBefore(folded, known));
}

/** 2023年学校纪委|处分5人|…整改期间,|诫勉4人|: what is told of a whole year gives way to what came of the rectification. */
function withoutWholeYear<T extends Told>(folded: string, told: T[]): T[] {
  if (told.length < 2) return told;
  const left = told.filter((one) => !isOfWholeYear(folded, one));
  const givesWay = left.length < told.length && left.some(({ span }) => saysRectifying(sentenceBefore(folded, span)));
  return givesWay ? left : told;
}

/** What is told of the rectification, without what is told by the way, unless that is all. */
export function withoutByTheWay<T extends Told>(folded: string, told: T[]): T[] {
  if (told.length === 0) return told;
  const own = withoutWholeYear(
    folded,
    told.filter((one) => !isByTheWay(folded, one)),
  );
  return own.length > 0 ? own : told.filter((one) => !isCampaignBusiness(folded, one));
}

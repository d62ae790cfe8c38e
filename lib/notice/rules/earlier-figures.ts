// Figures beside those of the notice: of an earlier inspection, or a part and its rest that make the total.
// example  上一轮巡察反馈的|31|个问题已全部整改 → of an earlier one; 51个问题…。如今|50|个问题已办结,余下|1|个 → 50 + 1 = 51
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { lastSentence } from "../outside.ts";
import { RuleSet } from "../signals.ts";
import { isForeign, isListed, isRest, statusBefore } from "./figure-words.ts";
import type { Figure } from "./figures.ts";
import { isSomeOfThem } from "./some-of-them.ts";
import { UNITS_BELOW } from "./units-below.ts";

/** The rules that are asked about the words before a figure. */
const BEFORE = new RuleSet();

/** 此前,2019年市委巡察反馈的|41|个, 曾对我县开展过巡视,反馈的|28|个: unless 本次 stands between, of this inspection it is not. */
const EARLIER = BEFORE.add(
  /(?:此前|上一?轮|上一?次|前一轮|上一?届|历次|曾经?[对向到在接])(?![^。;]*(?:[本此这]次|[本此]轮))[^。;]{0,32}(?:(?:反馈|指出|发现|移交)[^。;,]{0,6}|[未没][^。;,\d]{1,8}的)$/,
);

/** 2018年对我局进行过巡察,反馈的|21|个; 第五轮巡察曾于2018年反馈局前身水利管理处|38|个 */
const HELD_ONCE = BEFORE.add(
  /(?:[展行]过[^。;]{0,12}巡[视察][^。;]{0,8}(?:反馈|指出|发现|移交)[^。;,]{0,6}|巡[视察]组?曾[^,。;]{0,16}(?:反馈|指出|发现|移交)[^,。;\d]{0,24})$/,
);

/** A part of another figure is told no farther behind it, in code units. */
const FARTHEST_PART = 40;

/** 针对2014年上级巡视反馈的|12|个问题 */
const OF_YEAR =
  /\d{4}年[^,。;\d]{0,10}巡[视察][^,。;\d]{0,6}(?:(?:反馈|指出|发现|移交)[^,。;\d]{0,4}|[未没][^,。;\d]{1,8}的)$/;

/** 2021年县委巡察反馈、至今仍未改到位的|3|个: what a year's inspection found, and is not done. */
const LEFT_OF_YEAR = /(\d{4}年)[^,。;\d]{0,10}巡[视察][^,。;\d]{0,12}[未没][^,。;\d]{1,8}的$/;
/** The beginning of a notice, which says when it was inspected, in code units. */
const LEAD = 600;

/** Whether something of an inspection is left of which the notice's beginning knows nothing: its year comes up here first. */
function isLeftOfAnother(folded: string, { before, span }: Figure): boolean {
  const year = LEFT_OF_YEAR.exec(before)?.[1];
  if (year === undefined) return false;
  const first = folded.slice(0, LEAD).indexOf(year);
  return first < 0 || first >= span.start - before.length;
}

/**
 * Whether a figure without a noun is of the one before it, which is not all that the inspection found: an earlier one's
 * (…的|12|个问题中仍有|3|个未改到位), a part (其中督办的|6|个问题,已完成|5|个), or what comes from elsewhere.
 */
export function isPartOf(folded: string, beside: Figure, figure: Figure): boolean {
  if (figure.unit !== beside.unit || figure.value > beside.value) return false;
  if (beside.bracketed && !figure.bracketed) return false;
  const between = folded.slice(beside.span.end, figure.span.start);
  return between.length <= FARTHEST_PART && !/[。;]|[本此这]次|[本此]轮/.test(between);
}

/** 把巡察整改与主题教育检视的|12|个问题统筹推进 */
const ALONG = /(?:整改|巡[视察])[^,。;与同和跟]{0,10}(?:与|同|和|跟)([^,。;]{2,60})$/;
const TOGETHER = /^\s?[个项条件][^,。;]{0,40}(?:一并|一同|一起|统筹|一体|合并|同步|结合)/;
/** 将巡察整改与移交的|3|条线索一并推进: that is the inspection's own. */
const OWN = /^(?:本[次轮]|此次|巡[视察]|反馈|移交|所)/;

/** Whether a figure counts what comes from elsewhere and is worked off along with this rectification. */
function isWorkedAlong(folded: string, { span }: Pick<Figure, "span">): boolean {
  if (!TOGETHER.test(folded.slice(span.end, span.end + 60))) return false;
  const along = ALONG.exec(folded.slice(Math.max(0, span.start - 80), span.start))?.[1];
  return along !== undefined && !OWN.test(along.slice(along.lastIndexOf("、") + 1));
}

/** 班子成员结合分管领域,共认领整改任务|2630|项: what each took for his own, one task as often as several did. */
const OF_MEMBERS = BEFORE.add(
  /(?:成员|干部|党员|[分支]行|[分子]公司|支部|各(?:乡镇|镇|街道|村|社区|站|所)[^,。;]{0,6})[^。;]{0,24}(?:认领|领办|(?:包[案保抓联干]|联系|牵头)(?:推进|督办|解决)?)(?:整改|反馈)?(?:问题|任务|事项)?$/,
);

/** 教育实践活动中确定的|38|项整改任务 */
const OF_CAMPAIGN = atEnd(
  /(?:^|[,。;])(?![^,。;]{0,40}巡[视察])[^,。;]{0,40}(?:活动|教育|整顿|生活会)(?:中|期间)?(?:确定|明确|列出|提出|梳理|检视)出?的$/,
);

/** 省环保督察组反馈的|9|个问题, 审计指出的|9|个问题, 开展司法巡查,另行指出问题|9|个: of those who look into other things, and not with the inspection. */
const OF_OTHERS = atEnd(
  /(?<!巡[视察][^,。;]{0,10})(?:审计|稽[察查]|考核|评[议估]”?|暗访|飞行检查|督察|司法巡查|(?:环保|环境保护|土地|粮食|安全生产|统计)督查)(?:[局组]|报告|意见)?(?:,(?:共|另行?)?(?=[查发指]))?(?:反馈|指出|移交|交办|发现|查出)(?:给?[我本全][省市县区州旗盟局院校乡镇])?的?(?:问题|(?:整改)?任务)?$/,
);

/** 将省委巡视宜宾反馈意见中涉及翠屏的|12|项任务, 督察涉及集团的|7|项: a share of what others were told. */
const OF_OTHERS_TOLD = atEnd(
  /(?:反馈(?:意见|问题)?中(?:直接)?涉及(?!我|本)|(?:督[察查]|审计)(?:直接)?涉及)[^,。;\d]{1,8}的$/,
);

/** 对2020年专项巡视反馈的|28|个问题开展“回头看”, 全面复查2021年市委巡察反馈的|27|个问题: what was looked at once more. */
const OF_SOME_YEAR = atEnd(/\d{4}年[^,。;]{0,14}巡[视察][^,。;]{0,8}反馈的?(?:问题)?$/);
const REVISITED = /^问题[^,。;]{0,6}(?:“?回头看|复[核查验]|核[查验])/;
const REVISITS = /(?:复[核查验]|回头看”?)[^,。;]{0,4}\d{4}年[^,。;]{0,30}$/;
/** 对2020年…反馈的28个问题开展“回头看”,…,|28|个问题均无反弹 */
const REVISITED_BEFORE = BEFORE.add(
  /\d{4}年[^,。;]{0,14}反馈的?(\d{1,4})个问题[^,。;]{0,6}(?:“?回头看|复[核查验]|核[查验])/,
);

/** Whether a figure counts what an earlier inspection found and was looked at once more. */
function isRevisited({ before, right, value }: Figure, signals: number): boolean {
  if (Number(REVISITED_BEFORE.exec(before, signals)?.[1]) === value) return true;
  return OF_SOME_YEAR.test(before) && (REVISITED.test(right) || REVISITS.test(before));
}

const OF_UNITS_BELOW = UNITS_BELOW.map((pattern) => BEFORE.add(pattern));

/** 反馈我市问题|60|个,其中涉及我局的|17|个: those of all are not the unit's own. */
const OWN_BEHIND =
  /^\s?[个项条](?:问题|任务)?,(?:其中)?(?:直接)?涉及(?:到)?([我本](?:单位|街道|公司|集团|中心|[局院校厅委部行县区市旗州镇乡村]))的?\d/;

/** 除涉密的|4|个问题外 */
const EXCEPTED = atStart(/^(?:问题|任务|措施|事项)?[以之]?外(?=$|其余|其他|的)/);

/** Whether a figure counts what others have to put right as well. */
function isOfMore(folded: string, { span, before }: Figure): boolean {
  const behind = folded.slice(span.end, span.end + 20);
  const own = behind.includes("涉及") ? OWN_BEHIND.exec(behind)?.[1] : undefined;
  return own !== undefined && !before.includes(own);
}

/**
 * Whether a figure counts what an earlier inspection found, be it one of a year that is named with it and not as many as
 * this one (`total`, as far as it is known); or what was taken on by some, comes from elsewhere or is others' as well.
 */
export function standsBeside(folded: string, figure: Figure, total: number | undefined): boolean {
  const { before, value } = figure;
  const signals = BEFORE.read(before, 0, before.length);
  if (EARLIER.test(before, signals) || HELD_ONCE.test(before, signals)) return true;
  if (total !== undefined && value !== total && OF_YEAR.test(before)) return true;
  if (total === undefined && isLeftOfAnother(folded, figure)) return true;
  if (EXCEPTED.test(figure.right) && figure.left.startsWith("除")) return true;
  if (OF_MEMBERS.test(before, signals) || OF_CAMPAIGN.test(before) || OF_OTHERS.test(before)) return true;
  if (isRevisited(figure, signals)) return true;
  if (OF_OTHERS_TOLD.test(before) || OF_UNITS_BELOW.some((rule) => rule.test(before, signals))) return true;
  return isOfMore(folded, figure) || isWorkedAlong(folded, figure);
}

/** 书记带头认领巡视反馈问题|11|个: what one of them leads is a part, also of what was fed back. */
const LED =
  /牵头(?:(?:整改|督办|解决)了?|(?:整改|督办|解决|推进|破解|化解|攻坚)了?(?:重点|难点|疑难|突出|棘手|复杂|历史遗留|[、的]){1,4}(?:问题|事项|任务))$|(?:(?<!班子|党[委组])带头|领衔|亲自|书记|主任|[局院校县市区镇乡部行所处站社台组事]长|经理)[^,。;]{0,6}(?:认领|领办|领衔|(?<=带头)整改|包[案保抓联干]|牵头(?:整改|督办|解决|推进|破解|化解|攻坚)|推动(?:解决|整改|破解))[^,。;、\d]{0,10}(?:\d{1,4}[个项条件][、和及](?:整改)?(?:问题|任务|事项|措施))?$|(?:每[人名位家]|人均)[^,。;\d]{0,10}$/;
/** 对“甲”等|5|个重点问题牵头督办: what is led is told behind it. */
const LED_BEHIND = atStart(
  /^(?:重点|难点|关键|突出|复杂|棘手|疑难)[^,。;的]{0,4}(?:问题|任务|事项)[^,。;]{0,4}(?:牵头|领办|挂牌|提级|亲自|包[案保抓]|督办)/,
);
const TAKEN = /[对把将就][^,。;]{0,12}$/;

/** 开展整改督查,反馈问题|11|个, 纪检监察组指出问题|4|个: of those who watch over the rectification, not of the inspection. */
const OF_WATCH =
  /(?:督[查导]|进行抽查|整改[^,。;]{0,8}(?:检查|“回头看”|抽查|核查|评估|验收)|纪检监察组|纪工?委|监督检查\d{1,3}[次轮]|(?<!巡[视察][^,。;]{0,24})开展监督,)(?:(?!巡[视察])[^。;]){0,16}(?!(?<=,)(?:反馈|指出)的|(?<=督促|推动|促使|确保)反馈)(?:发现|指出|反馈|移交|提出|交办|退回)[^,。;\d]{0,8}$/;

/**
 * Whether a figure counts what was solved, found or led by the way: 解决民生问题|23|项. Where it is as many as were found, as in
 * 对17个问题逐一督办,已完成15个, what follows is of them all.
 */
export function isByTheWay(figure: Figure, subject: Subject): boolean {
  const near = sentenceBefore(figure);
  if (LED.test(near) || (LED_BEHIND.test(figure.right) && TAKEN.test(near))) return true;
  if ((subject === "problem" && OF_WATCH.test(near)) || isSomeOfThem(figure, subject)) return true;
  return isForeign(subject, isListed(figure) ? near : near.slice(-16));
}

/** 承诺事项|20|项全部完成, 排查风险点|20|个: things of another kind, which are no part of what was found. */
const OTHER_THINGS = atEnd(
  /(?:(?:承诺|现场|改革|民生|惠民|便民|重[点大]|服务|审批|年度|攻坚|创建|建设|发展|民心|帮扶|关键小?)(?:事项|工作|目标|小事)|(?<!整改)(?:项目|工程)|完成[^,。;]{0,6}(?:清淤|改造|修缮|绿化|造林|修复|搬迁|安置|采购|拆除|硬化|安装|维修|检修)|实事|风险点|隐患|点位|心愿|诉求|建议|提案|议案|(?<!信访|线索|问题)案件|矛盾|纠纷|企业|支部|社区|小区|行政村)(?:共|有|已|均|合计|总计)*$/,
);

/** 细化成|52|个整改点 */
const SPLIT_INTO = atEnd(/(?:细化|分解|拆分|拆解|细分)(?:为|成|出)$/);

/** 涉及我局牵头的|8|个, 办公室牵头的已改|7|个: the unit's share of all that was found. */
const SHARE = atEnd(
  /(?:涉及|由)[^,。;\d]{0,8}(?:牵头|承担|主责|主办|负责)的?$|(?:牵头|负责|承办|主办)的(?:已|现)?(?:改完?|整改|完成|办结|销号)(?:整改)?了?$/,
);

/** Whether a figure without a noun that is counted counts things of another kind, or a share of those of many. */
export function countsOtherThings({ left }: Figure): boolean {
  return OTHER_THINGS.test(left) || SPLIT_INTO.test(left) || SHARE.test(left);
}

/** 仅“物业矛盾化解不畅”, or what is left of it where it is cut; a shorter one is as often a word: “回头看”发现的. */
const NAMES = /“[^”]{6,}”|^[^“”]*”/g;

/** The words of its sentence before a figure, without the names of problems in them. */
export function sentenceBefore({ before }: Pick<Figure, "before">): string {
  return lastSentence(before.includes("”") ? before.replace(NAMES, "") : before);
}

/** Whether a figure and the rest right behind it are all of another one: |21|个 and |2|个 of |23|个. */
export function isMadeBy(whole: Figure, figures: Figure[], index: number): boolean {
  const [done, rest] = [figures[index]!, figures[index + 1]];
  const isAlike = rest !== undefined && done.unit === whole.unit && rest.unit === whole.unit;
  return isAlike && statusBefore(rest.left) === "ongoing" && done.value + rest.value === whole.value;
}

/** 如今|50|个问题已办结销号,余下|1|个正在攻坚: with the rest right behind it, a figure makes a known total. */
export function makesTotal(figures: Figure[], index: number, total: number | undefined): boolean {
  const [figure, next] = [figures[index]!, figures[index + 1]];
  if (next === undefined || total === undefined || figure.value + next.value !== total) return false;
  return isRest(next) || /^其他的?$/.test(next.left);
}

/** 截至6月底, 集中整改期内: a day or a time of its own, for which figures hold. */
const OF_A_DAY = /截[至止]到?\s?\d|集中整改(?:期|阶段)|期满|\d\s?[月日](?:底|末)?[,，]?(?=[^。]{0,6}(?:反馈|已))|阶段/;
const ofDays = new WeakMap<SourceSpan, boolean>();

/** Whether what is said tells figures of some day; asked once of a sentence, since one may hold thousands of figures. */
export function isOfDay({ folded }: NoticeText, said: SourceSpan): boolean {
  const isOne = ofDays.get(said) ?? OF_A_DAY.test(folded.slice(said.start, said.end));
  ofDays.set(said, isOne);
  return isOne;
}

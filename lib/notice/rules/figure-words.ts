// The words beside a declared figure: how far what it counts is said to be (what it counts: figure-nouns.ts).
// example  已完成整改|30|项, 其余|5|项任务正在推进 → done; task, ongoing
import type { Subject } from "../../ledger/status.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import { nounOf } from "./figure-nouns.ts";
import type { Figure } from "./figures.ts";
import { withoutUpkeep } from "./two-states.ts";

const ONGOING =
  /在办(?!公|学|事)|在推(?![广行举送])|在改|在整|在落实|在核|核查中|查办中|仍在|还在|(?:基本|初步)(?:完成|整改|到位|销号|解决)|阶段性|未(?:能|全部|按期|完全|彻底|真正|如期|达到){0,2}(?:完成|整改|办结|销号|落实|到位|解决|办理|通过|见底|清零|结)|没有?(?:能|全部|完全|真正|彻底)?(?:完成|整改|销[号账]|办结|改完|改?到位|通过)|不到位|未(?:了|改[毕完好到])|延期|(?:转入|纳入|列入)(?:长期|动态|日常|持续|后续|常态)+(?:化)?(?:跟踪|管理|监管|管控|整改)|未到(?:整改|完成)?(?:期|时限)|尚未|正在|持续|继续|推进|整改中|办理中|进行中|长期|限期|待|加快|时序|序时/;
const DONE =
  /完成|办结|销号|交账|收口|已见底|改结|结项|完结|(?<![修更])改了$|办[妥毕]|改[毕完好]|改到(?:了)?位|做完|结清|查结|清零|销账|验收通过|通过(?:了)?验收|过了?验收|得到(?:了)?(?:有效|彻底|全面)?(?:整改|解决|落实)|整改到位|已改了?$|(?<![待未])答复了?$|落实(?:整改)?措施$|整改(?:完毕|结束)|已整改|已落实|已解决|了结|处置完毕|办理完毕|到位|落[地实]见效|不再挂账|有了?(?:明确)?结论|整改了?$|(?<![市县区局委院校厅镇乡省]|移交|转交|交由|负责|牵头)办理了?$|(?<!推进|抓好|贯彻|狠抓)落实了?$/;
export const ALL_DONE =
  /(?:全部|均|都|已全|全都|悉数|全数|双双?|全(?=办结|完成|整改|改))(?:已|已经|予以|按期|如期|按时|都|核查|调查|核实|审查|处理|查办|办理)*(?:完成|整改|办结|销号|落实(?!(?:到|至|给)(?!位|底|实处|行动|细处|末端))|办理完?|处置|了结|查结|办[妥毕]|改[毕完好]|改到(?:了)?位|清零|归零|答复|回复|落地|兑现|按要求|(?:实施|执行)(?=完[毕成]|到位))/;
export const EVERY_ALL_DONE = new RegExp(ALL_DONE, "g");
export const FOREIGN =
  /解决|发现|排查|查摆|查找|检视|剖析|化解|督办|督导|督促|纠正|整治|收集|征集|受理|协调|核查|自查|查处|梳理排查|清理|约谈|通报|研究|抽查|检查|走访|审计|上一轮|上轮|上次|此前|以往|历次|往年|前一轮|上届|“回头看”|主题教育|民生|专项(?:治理|整治|行动)|领办|牵头整改(?=重点|难点|突出)|(?:书记|主任|局长|院长|校长|经理|董事长|成员|负责人)[^,。;]{0,6}牵头(?!制定|制订|梳理|研究|细化|分解|形成)|(?<!共|党组|党委|工委|全[部面]|逐[条项一]|主动|诚恳|照单|[我本](?:局|厅|委|部门|单位|公司|院|校))认领|领衔|包案|包保|个人|负责|带头|(?:改革|攻坚|生产|建设|发展|年度|目标|防汛|科研|治理|帮扶)任务|(?:改革|便民|惠民|利民|助企)(?:举措|措施)|承接(?!整改)|(?:国家|[省市上县]级)(?:重[点大]|重要)?任务/;
export const INSPECTION = /建账|反馈|巡[视察]|指出|移交|整改|细化|分解|梳理|归纳|拆[成解分为]|转交|交办|涉及|提出/;
export const SUBSET = /其中|包括|包含|含|重点督办|余下/;

const RIGHT_STATUS = atStart(
  /^(?:的)?(?:问题|任务|措施|线索)?(?:在|均|都|已经|已|现已|全部|全面|予以|准予|目前|需|为|属于|属|系|正|仍|尚|暂|分别|还|也|按照?|的|进入|处于|达到|实现|对账|要|符合(?:整改|销号|验收)(?:条件|标准|要求)并?|“(?=(?:清零|销号|归零|见底)”))*(?:(?:如期|按期|按时|延期|基本|初步|取得|达到|得到|整改|有序|稳步|加快|抓紧|扎实|执行(?=到位|完毕)|继续|持续|正在|长期|阶段性|部分|限期|待|未|改到位|改完|落[地实]见效|完成|办结|办妥|办毕|改毕|改好|改结|交账|收口|见底|结项|完结|清零|销号|销账|验收通过|通过验收|过了验收|过验收|推进|办理|核实|落实|坚持|到位|解决|了结|处置|查结|在办|在核|在改|有结论|有了结论|有明确结论|计划|序时|进度|转入|纳入|列入)[\u3400-\u9fff]{0,10})/,
);

/** 1个因资金不足仍在整改 */
const REASON = atStart(/^(?:问题|任务|措施|事项)?(?:因|由于|受|涉及)[^,。;]{2,24}?(?=仍|还|尚|正|未|需|暂)/);

/** |2|个问题因资金筹措、用地手续等原因,目前正在推进: the reason may hold more than a clause. */
const BEHIND_REASON =
  /^\s?[个项条](?:问题|任务|措施|事项)?(?:因|由于|受)[^。;“”]{2,30}?(?:原因|影响|制约|限制|所限),?(?:目前|现|暂时)?(?:仍|还在|尚|正在|需|暂|持续|未(?:能|完成|整改|销号|办结|解决|到位))/;

/** The status that a figure has for a reason that is given, or `null`. */
export function statusForReason(folded: string, { span, right }: Figure): "ongoing" | null {
  if (!REASON.may(right)) return null;
  return BEHIND_REASON.test(folded.slice(span.end, span.end + 60)) ? "ongoing" : null;
}

/** 成立6个|整改推进组, 通报2个|推进不力的单位: what is counted is called so, and says nothing of how far anything is. */
const NAMES_GROUP = atStart(
  /^(?:(?:整改|推进|落实|工作|进展|进度)+(?:较|比较|相对)?(?:不[力实快严够]|不到位|缓慢|迟缓|滞后|落后|拖沓)的[^,。;]{0,6}(?:单位|部门|组织|支部|党[委组]|乡镇|街道|科室|处室|企业|公司|学校|医院|人员?|干部)|时限|期限|责任|措施|(?:集中|专项|问题)*(?:整改|推进|落实|督导|督查|工作)+(?:组|小组|专班|专项组|会|队|领导小组|清单|台账|方案|单位|部门|专题会)|(?:整改|完成|销号|落实)+率)/,
);

/** |16|个整改完成的|持续巩固: what becomes of those that are done. */
const OF_DONE = atStart(/^(?:已经?)?(?:整改(?:完成|到位)|完成(?:整改)?|销号|办结)的(?=[\u3400-\u9fff])/);

/** The status that the words right after a figure give it. */
export function statusAfter(words: string): "done" | "ongoing" | null {
  if (OF_DONE.test(words)) return "done";
  const match = RIGHT_STATUS.exec(REASON.cut(words));
  return match && !NAMES_GROUP.test(words) ? statusOf(match[0].slice(0, 14)) : null;
}

const OF_WHAT_GOES_ON = atEnd(/(?:整改|推进)中(?:共|已)?有$/);
const RESPECTIVELY = atEnd(/(?<=的)分别(?:为|是|有)$/);
const NOUN_AT_END = atEnd(/(?:问题|任务|措施|线索|信访件?)+(?:共|已)?$/);
const NO_STATUS =
  /自报|上报|报告|要求|需要(?!长期|持续|继续)|需$|[需须](?:在|于|按|限)|牵头办理|应|(?:牵头|统筹|组织|协同|协调|合力|带头)推[进动]|推进(?:会|组)|整改(?:工作)?领导/;

/** The status that the words right before a figure give it. */
export function statusBefore(left: string): "done" | "ongoing" | null {
  // What is cut off below takes words away and brings none.
  const said = statusOf(left);
  if (said === null || left.startsWith("除")) return null;
  let words = RESPECTIVELY.cut(left);
  words = (words.includes("应") ? words.replace(/^.*应[^,。]{0,6}完成[且并]/, "") : words).slice(-16);
  if (words.includes("的") || words.includes("中")) words = words.replace(/^.*(?:的|(?<!集)中)(?=.{2,})/, "");
  // 整改中有|18|条整改到位: of what is under way, not how far.
  if (OF_WHAT_GOES_ON.test(left)) return null;
  if (NO_STATUS.test(words)) return null;
  const own = NOUN_AT_END.cut(words);
  const ofOwn = own === left ? said : statusOf(own);
  return ofOwn && (words === left ? said : statusOf(words));
}

/** 召开巡视整改推进会,研究问题|11|个, 巡视整改办开展督查,发现问题|57|个: a meeting, or the office that checks, feeds nothing back. */
const OF_RECTIFYING =
  /巡[视察](?:反馈)?(?:意见|问题)?(?:整改)?(?:工作)?(?:领导小组|专题|推进|调度|部署|动员|协调|联席|落实|例|汇报)*(?:办|专班|会)/g;

/** 党组研究确定整改任务|46|项, 研究明确|46|项: decided on, not only studied. */
const DECIDED =
  /研究(?:(?:讨论|审议|梳理|分析)(?:后)?)?(?:确定|明确|提出|形成|细化|分解|梳理|制定|制订)(?=(?:出|为|了)?(?:[^,。;]{0,6}整改[^,。;]{0,10})?$)/;

/** Whether what is counted is not what the inspection fed back: 解决民生问题23项. `near` ends where the figure begins. */
export function isForeign(subject: Subject, near: string): boolean {
  if (!FOREIGN.test(near)) return false;
  // 受理信访件6件: those that the inspection handed over are taken on, too; others come to the discipline inspectors.
  const own = /纪[委检工]/.test(near)
    ? near
    : subject === "petition"
      ? near.replace(/受理(?=[^,:受]{0,6}(?:信访|举报|来信|来访))/, "")
      : near.replace(subject === "clue" ? /线索受理$/ : /(?!)/, "线索");
  const clause = own.slice(Math.max(own.lastIndexOf(","), own.lastIndexOf(":")) + 1);
  return (
    FOREIGN.test(subject === "measure" ? clause.replace("研究", "") : clause.replace(DECIDED, "")) &&
    !/反馈|指出|移交|巡[视察][^,]*$/.test(near.replace(OF_RECTIFYING, ""))
  );
}

/** 督办水源污染、饮水安全等难点问题|6|个: what is said of it stands before a list. */
export function isListed({ left }: Figure): boolean {
  return /等[\u3400-\u9fff]{0,6}(?:问题|事项|任务)$/.test(left);
}

const STATUS_OF_NOUN = atEnd(
  /([\u3400-\u9fff]{2,12})的(?:共?有|包括)?(?:整改)?(?:问题|任务|措施|事项|线索|信访件)(?:共|有|为|是|还|计)*$/,
);

/** 仍需持续整改的问题有|2|个: the status before the noun. */
export function statusOfNoun(left: string): "done" | "ongoing" | null {
  const match = STATUS_OF_NOUN.exec(left);
  return match ? statusOf(match[1]!.slice(-8)) : null;
}

const REMAINDER = atEnd(/(?:^[剩余]|剩余|余下|其余|剩下|[仅还只]剩|[只仅尚]余|(?:问题|任务|措施)[尚仍]有)(?:的)?$/);

const FURTHER = atEnd(/(?:[尚还仍另]有|^另外?)(?:的)?$/);

/** 剩余|2|个, and no word on what becomes of them: they are not done. */
export function remains({ left, right }: Figure): boolean {
  return (
    REMAINDER.test(left) &&
    /^(?:问题|任务|措施|事项)?(?:和|及|与|(?:分别)?(?:(?:为|是|即|[“"]|预计|计划|力争|拟|将).*)?)$/.test(right)
  );
}

/** 尚有|4|个问题正在整改: the rest of what is counted, never all of it. */
export function isRest({ left }: Figure): boolean {
  return REMAINDER.test(left) || FURTHER.test(left);
}

/** Whether a figure with a status is a part, though no total stands before it: 31个问题已完成整改，尚有4个问题正在整改. */
export function isPart(figures: Figure[], index: number): boolean {
  const [figure, next] = [figures[index]!, figures[index + 1]];
  return isRest(figure) || (next !== undefined && isRest(next) && !/反馈|指出|移交|共/.test(figure.left));
}

/** 主要问题|3|个方面|11|项, 反馈的问题共|3|大类|9|方面|27|项: the noun stands before the aspects, be they counted twice. */
function nounOfAspects(figures: Figure[], index: number): ReturnType<typeof nounOf> {
  const figure = figures[index]!;
  let head = figure;
  for (let at = index - 1; at >= Math.max(0, index - MOST_LEVELS) && /^共?$/.test(head.left); at--) {
    const { unit, span } = figures[at]!;
    const apart = head.span.start - head.left.length - span.end - unit.length;
    // 3大类、9方面、27项; 3方面9项|27|条
    if (apart > 1 || (apart > 0 && !/方面|类/.test(unit))) break;
    head = figures[at]!;
  }
  if (head === figure || goesOnFiner(figures, index)) return null;
  const noun = nounOf({ ...head, left: head.left.replace(SPREAD, ""), right: "" });
  return noun && { ...noun, rest: figure.right };
}

/** No chain goes on over more levels. */
const MOST_LEVELS = 4;

/** 3方面|9|项27条: what follows without a word between is finer. */
function goesOnFiner(figures: Figure[], index: number): boolean {
  const [{ joined, right }, next] = [figures[index]!, figures[index + 1]];
  return joined && right === "" && next?.left === "" && nounOf(next) === null;
}

/** 反馈的问题涉及|4|个方面|19|项 */
const SPREAD = /(?<=问题)(?:一?共)?(?:分为|分成|分|涉及|涵盖|覆盖|集中在)(?:了)?(?:[\u3400-\u9fff、]{2,24})?$/;

/** The noun of a figure: its own, or that of the rest behind it (已完成整改|31|个，剩余|4|个问题). */
export function nounOrRest(figures: Figure[], index: number): ReturnType<typeof nounOf> {
  const [figure, next] = [figures[index]!, figures[index + 1]];
  const own = nounOf(figure) ?? nounOfAspects(figures, index);
  if (own || !next || !isRest(next) || next.unit !== figure.unit) return own;
  const noun = nounOf(next);
  return noun && { subject: noun.subject, after: false, rest: figure.right };
}

/**
 * Whether a figure counts anew all that the inspection found: 巡察反馈的|35|个问题. A part of it does not, nor one aspect's.
 * `before` are the words of its sentence before it.
 */
export function restates({ left, right, bracketed }: Figure, before: string): boolean {
  if (bracketed || SUBSET.test(left) || !/^[^,;]{0,8}(?:问题|任务|措施|线索|信访)/.test(right)) return false;
  return ALL_FOUND.test(before) && !/轮|此前|历次|\d{4}年[^,]{0,12}$/.test(before.slice(-30));
}

/** 巡察反馈的(3大类12方面)| */
const ALL_FOUND =
  /(?:反馈|指出|移交)(?:给)?(?:我[局区县市校院])?(?:的|了)?(?:全部|所有|共|共计)*(?:[\d一二两三四五六七八九十]{1,4}(?:[个大]?方面|个?大?类)[、,]?)*$/;

/** What may stand right behind a figure without a noun that has a status: 已完成|30|项问题 */
export const OF_STATUS = atStart(
  /^(?:[、,]|是|即|已|均|正|需|为|问题|整改|完成|持续|取得|基本|按|推进|销号|办结|的|分别|全部|长期|尚|未|继续)/,
);

/** Says of a figure alone how far it is. */
export const PLAINLY_SAID = /(?:完成整改|整改完成|整改到位|销号|正在(?:整改|推进)|持续(?:整改|推进)|未完成)(?:了)?$/;

/** 挂绿牌的|20|个(完成), 打三角(持续整改)|4|个: a bracket says how far they are, and nothing else. */
const GLOSS = atStart(
  /^(?:(?:均|现)?已经?|全部)?(?:完成(?:整改)?|整改(?:完成|到位)|办结|销号|(?:推进|整改|办理)中|(?:正在|持续|继续)(?:整改|推进|办理)|长期坚持|基本完成|未完成)$/,
);

/** How far a bracket beside a figure says that it is. */
export function statusOfGloss({ gloss }: Figure): "done" | "ongoing" | null {
  return GLOSS.test(gloss) ? statusOf(gloss) : null;
}

/** 上述问题解决了|24|个: those that were fed back, not others. */
export const SOLVED = atEnd(/^(?:上述|以上|反馈的?|指出的?)问题(?:目前|现|已经?|共)*解决了?$/);

const PLEDGED = atEnd(/(?:^|措施|举措|迄今|目前|现|已经?)(?:兑现|落地)了?$/);

/** 兑现|197|条, 措施落地|37|条: of measures it says that they were carried out. */
export function isPledgeKept({ left, unit }: Figure): boolean {
  return PLEDGED.test(left) && (unit === "条" || /措施|举措/.test(left));
}

/** 信访|11|件件件回复: said of each of them. */
export const EACH_DONE = atStart(
  /^(?:件件|条条|个个|项项)(?:均|都)?已?(?:回复|答复|办结|完成|整改到位|做到|兑现|落地|销号)/,
);

/** 两者均只余|1|个: said of each subject that this makes whole. */
export const EACH_LEFT = atEnd(/^(?:两者|二者)?(?:均|都|各)(?:只|仅|尚|还)*(?:有|余|剩下?)$/);

/** 确保|全部完成: what is wanted, not what is. */
export const WANTED = /(?:确保|力争|争取|推动|要求|保证|务必|务求|直[至到]|目标)[^,。;]{0,14}$/;

/** 落实|112|条整改措施: what is carried out, not how many of them have been. */
export const CARRIES_OUT = atEnd(/^(?:逐[条项一])?(?:细化|推进|抓好)?落实$/);

/** 已完成|8|项, 已办结|12|件: nothing but how far they are. */
const ALONE_SAID =
  /^(?:的?(?:问题|任务|措施|线索|信访件))?(?:(?:截至)?目前|现|已|均|共|累计)*(?:(?:完成|销号|办结|办理完毕|了结|落实|整改到位)(?:整改)?|整改完成|(?:正在|仍在|尚在|还在)(?:整改|推进|办理|核查)|持续(?:整改|推进)|未完成(?:整改)?)(?:的?(?:问题|任务|措施|线索|信访件))?(?:了|的)?(?:有|为|共)?$/;

export function saysStatusAlone({ left, right, bracketed }: Figure): boolean {
  return !bracketed && ALONE_SAID.test(left === "" || left === "其中" ? right : left.replace(/^其中/, ""));
}

/** The status that the words next to a figure give it. */
export function statusOf(words: string): "done" | "ongoing" | null {
  if (words === "") return null;
  if (ONGOING.test(words)) return ONGOING.test(withoutUpkeep(words)) ? "ongoing" : "done";
  return DONE.test(words) ? "done" : null;
}

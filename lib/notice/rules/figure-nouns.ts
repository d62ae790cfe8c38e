// What a declared figure counts: the noun beside it, behind its status, or before what is said of all.
// example  |35|项整改任务 → task; 制定整改措施,共|37|条 → measure
import type { Subject } from "../../ledger/status.ts";
import { atEnd, atStart, type EdgeRule } from "../edge-rules.ts";
import type { Figure } from "./figures.ts";

const NOUNS: [Subject, EdgeRule][] = [
  ["clue", atStart(/^(?:反映)?(?:的)?(?:巡[视察])?(?:移交)?(?:的)?(?:重点|具体|有关|各类)?(?:问题)?线索/)],
  [
    "petition",
    atStart(
      /^(?:移交)?的?(?:群众)?(?:来信来访|信访(?:举报|件|事项|问题|案件|反映)*|来访|来信|举报件?(?!线索|人|电话|平台))/,
    ),
  ],
  [
    "task",
    atStart(/^(?:的)?(?:具体|整改|重点|细化|细分|分项|子|落实)*(?:任务|整改事项|具体事项|整改工作任务|工作任务)/),
  ],
  ["measure", atStart(/^(?:的)?(?:具体|针对性|有效|整改|改进|落实|工作|细化|切实可行)*(?:的)?(?:措施|举措)/)],
  [
    "problem",
    atStart(
      /^(?:方面)?(?:的)?(?:具体|突出|主要|重点|反馈|整改|共性|个性|[小子]|大类?|巡[视察])*(?:的)?(?:问题(?:的)?(?:具体)?(?:表现|情形)?|具体表现|问题表现|具体问题)/,
    ),
  ],
];
const NOUN_BEFORE: [Subject, EdgeRule][] = [
  [
    "clue",
    atEnd(
      /线索(?:的|受理|移交)?(?:(?:目前|现|已经?|均)*(?:办结|查结|了结|办理|核查|处置|正在办理)了?|总计|合计|累计|一?共|总数|数量|有|为|达|计)*$/,
    ),
  ],
  [
    "petition",
    atEnd(
      /(?:信访件?|(?:信访|群众)举报件?|举报件|来信来访(?:事项|件)?|信访事项|信访问题|信访案件|信访反映|来信|来访)(?:(?:目前|现|已经?|均)*(?:办结|查结|了结|办理|核查|处置|正在办理)了?|总计|合计|累计|一?共|有|为|达|计)*$/,
    ),
  ],
  [
    "task",
    atEnd(
      /(?:整改(?:工作)?任务|具体任务|(?<!改革|攻坚|生产|建设|发展|年度|目标|防汛|科研|治理|帮扶|工作)任务|整改事项)(?:清单)?(?:[尚还仍]有|总计|合计|累计|一?共|总数|有|为|达|计)*$/,
    ),
  ],
  [
    "measure",
    atEnd(
      /(?:整改措施|具体措施|整改举措|(?<![控障民护急])措施|举措)(?:(?:细化|分解|明确|扩展)(?=为)|[尚还仍]有|总计|合计|累计|一?共|总数|有|为|达|计)*$/,
    ),
  ],
  [
    "problem",
    atEnd(
      /(?:反馈|所列|指出)的?问题(?:目前|现|已经?|均|共)*(?:完成整改|整改完成|整改到位|销号)了?$|(?:问题(?:具体)?|指出的?毛病(?:表现)?|具体表现)(?:总?台账|清单)?(?:经?(?:归纳|梳理|归并|汇总|整理)(?:为|成)|[尚还仍]有|总计|合计|累计|一?共|总数|数量?|有|为|达|计)*$/,
    ),
  ],
];
/** Problems are counted in 个 and 项 alike, measures in 条 and 项, cases in 件. */
export const COUNTED_IN: Record<string, Subject[]> = {
  个: ["problem", "task"],
  项: ["task", "problem", "measure"],
  条: ["measure"],
  件: ["clue", "petition", "task"],
  批: ["petition"],
  宗: ["clue", "petition"],
};

/** 市委巡察反馈意见|27|条: what was found; what others had to say is not called so. */
const OPINIONS = atEnd(/巡[视察]组?反馈(?:的)?意见(?:合计|共计?|有|为)?$|^反馈意见(?:合计|共计?)$/);

/** 巡察反馈的(4个方面)|27|条意见: so is this; what is only suggested is not. */
const OPINION_BEHIND = atStart(/^(?:整改)?意见(?!建议|[和及、]建议)/);
const FED_BACK =
  /巡[视察](?:[一二三四五六七八九十]*组)?反馈(?:给我[局区县市校院])?(?:的|了)?(?:共|共计)?(?:[\d一二三四五六七八九十]{1,3}(?:[个大]?方面|个?大?类)[、,]?)*$/;

const ALONE = atEnd(/^(?:共计|总计|合计|累计|一?共|计|具体[为有是])$/);
const LIST_TOTAL = new RegExp(`[,:]?${ALONE.pattern.source.slice(1)}`);

/** 问题:|30|个, 移交信访件:|64|件, and no more of it: the label says what is counted. */
const LABELLED =
  /(?:^|[^\u3400-\u9fff])((?:反馈|整改)?(?:问题|任务|措施)|(?:移交|交办)?的?(?:(?:问题)?线索|信访(?:举报)?(?:件|事项)))(?:总?数量?)?:$/;

/** 反馈的问题(共|12|个), 整改任务完成情况(|12|个): what stands before the bracket that counts it. */
const BEFORE_BRACKET =
  /((?:反馈|整改)?(?:问题|任务|措施|线索|信访件))(?:(?:整改|落实|办理)?(?:完成|进展)?情况)?\((?:共|共计|计|合计)?$/;

function labelOf({ left, right, before, bracketed }: Figure): string {
  if (bracketed && right === "" && /^(?:共|共计|计|合计)?$/.test(left)) return BEFORE_BRACKET.exec(before)?.[1] ?? left;
  return (left === "" && right === "" ? LABELLED.exec(before)?.[1] : null) ?? left;
}

/** 对移交的信访件,局党组不等不拖,|5|件已全部办结: what stands at the head of the sentence. */
const TOPIC =
  /(?:^|[。;])(?:对|就|关于)?[^,。;\d]{0,12}(?:移交|转交|交办)(?:给?我[市县区局院校厅省])?的?((?:问题)?线索|信访(?:举报)?件|信访事项)(?:,[^,。;\d]{1,16}){0,2},?$/;
const ALL_OF_THEM = atStart(/^(?:现?已|目前)?(?:全部|均|都)/);

/** The noun that a figure counts, beside it. */
export function nounOf(figure: Figure): { subject: Subject; after: boolean; rest: string } | null {
  const { right } = figure;
  for (const [subject, rule] of NOUNS) {
    const match = rule.exec(right);
    if (match) return { subject, after: true, rest: right.slice(match[0].length) };
  }
  const opinion = OPINION_BEHIND.exec(right);
  if (opinion && FED_BACK.test(figure.before))
    return { subject: "problem", after: true, rest: right.slice(opinion[0].length) };
  // 制定整改措施,共|37|条
  const alone = ALONE.test(figure.left) && !figure.bracketed;
  const left = alone ? figure.before.replace(LIST_TOTAL, "").replace(/方面$/, "") : labelOf(figure);
  for (const [subject, rule] of NOUN_BEFORE) if (rule.test(left)) return { subject, after: false, rest: right };
  if (OPINIONS.test(left) && /^[个条项大]|方面|类/.test(figure.unit))
    return { subject: "problem", after: false, rest: right };
  const isTopic = alone ? right === "" : left === "" && ALL_OF_THEM.test(right);
  const topic = isTopic ? TOPIC.exec(alone ? left : figure.before)?.[1] : undefined;
  return topic === undefined
    ? null
    : { subject: topic.endsWith("线索") ? "clue" : "petition", after: false, rest: right };
}

const STATUS_AND_NOUN = atStart(
  /^(?:尚未|暂未|仍未|未|正在|持续|已|长期|需)?(?:完成|整改|办结|推进|坚持)(?:的)?(?:整改)?(问题|任务|事项|措施|线索)/,
);

/** 任务完成|127|项, 措施落实|271|项: the subject before what is said of it, at the head of its clause. */
const NOUN_AND_STATUS = atEnd(
  /^(?:反馈|整改)?(问题|任务|措施|线索|信访件)(?:目前|现|已经?|均|共)*(?:整改|办理|落实)?(?:完成|落实|办结|销号|到位)(?:整改)?了?$/,
);

interface Known {
  of: ReadonlyMap<Subject, { figures: { total?: { value: number } } }>;
  last: Subject | null;
}

/** 信访件中,已办结|280|件,正在办理|6|件: what they are among. */
const AMONG = /(?:^|[。;])(?:移交的?|其中,?)?((?:问题)?线索|信访件|问题|任务|措施)当?中,[^。;]*$/;

/** 3项未完成任务, 任务完成127项: the subject behind the status, or another one than the last before it, if there are so many. */
export function subjectSaid({ left, right, before, value }: Figure, { of, last }: Known): Subject | null {
  const behind = STATUS_AND_NOUN.exec(right)?.[1];
  if (behind !== undefined) return SUBJECT_OF[behind]!;
  const said = NOUN_AND_STATUS.exec(left)?.[1] ?? AMONG.exec(before)?.[1];
  const subject = said === undefined ? null : subjectOf(said);
  if (subject === null || subject === last) return null;
  return value <= (of.get(subject)?.figures.total?.value ?? 0) ? subject : null;
}

/** By its noun. */
export const SUBJECT_OF: Record<string, Subject> = {
  问题: "problem",
  措施: "measure",
  任务: "task",
  事项: "task",
  线索: "clue",
  信访件: "petition",
  信访: "petition",
};

/** By its noun, which may be 问题线索. */
export const subjectOf = (noun: string) => SUBJECT_OF[noun.replace(/^问题(?=线索)/, "")]!;

/** 目前|问题|已全部完成整改: the subject that stands before what is said of all of it, where no figure does. */
export function subjectNamed(before: string): Subject | null {
  const noun = /(?:^|[,;。]|目前|现)(?:反馈的?|所有|整改)?(问题|措施|任务|线索|信访件)(?:现|目前|均|都|已经?)*$/.exec(
    before.slice(-16),
  )?.[1];
  return noun === undefined ? null : SUBJECT_OF[noun]!;
}

const EITHER = "(?:问题)?线索|信访件|问题|措施|任务";
const BOTH = new RegExp(
  `(?:^|[,;。])(?:截至)?(?:目前|现|所有|全部|上述|以上|各项)*(${EITHER})[、和及与](${EITHER})(?:均|都|已经?|现)*$`,
);

/** 信访件和问题线索|均已办结: two subjects of which it is said; none where but one stands there. */
export function subjectsNamed(before: string): Subject[] {
  const [, first, second] = BOTH.exec(before.slice(-20)) ?? [];
  return first && second ? [first, second].map(subjectOf) : [];
}

/** 反馈的5个方面|14|类问题细化分解为42项整改任务: nothing lies between the kinds and the work on them. */
const KINDS_SPLIT = /^(?:突出|具体|主要)?问题,?(?:逐[条项一])?(?:细化|分解|梳理|分为|明确|制定)[^,。;]{0,8}$/;

/** 9个方面的问题已完成整改8个: where nothing finer is counted, the aspects are what is counted off; or the kinds. */
export function countsAspects({ unit, joined, right, before }: Figure, next: Figure | undefined): boolean {
  if (!joined) return false;
  if (unit.endsWith("方面")) return /^的问题[,]?(?:已|均|全部|目前|完成)/.test(right);
  if (unit !== "类" || !next || !KINDS_SPLIT.test(right) || !/反馈|指出/.test(before)) return false;
  const subject = nounOf(next)?.subject;
  return subject === "task" || subject === "measure";
}

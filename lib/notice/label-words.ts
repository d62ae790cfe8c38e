// Labels before measures, statuses and attributes: their words, as sources of patterns, and the patterns.
// example  整改措施及成效:  完成时效:  责任单位:

import { atStart } from "./edge-rules.ts";
import { LabelPattern } from "./label-pattern.ts";
import { toFirstTable } from "./pattern-needs.ts";

/** 落实 and 进展 are nouns and topics; what both lists held would be read in two ways wherever one follows the other. */
const NOUN_AND_TOPIC = "落实|进展";
const NOUN_ALONE = "(?:情况|措施|举措|做法|成效|效果|结果|结论|进度|内容|行动)";
const TOPIC_ALONE = "(?:整改|采取|工作|任务|完成|推进|取得|处理|办理|办结|验收|具体|主要|目前|集中|阶段性)";
/** 整改|进展情况: topics up to a noun, and so on. */
const LABEL_PART = `${TOPIC_ALONE}*(?:${NOUN_ALONE}|${NOUN_AND_TOPIC})`;
const LABEL_TOPICS = `(?:${TOPIC_ALONE}|${NOUN_AND_TOPIC})(?:${TOPIC_ALONE}|${NOUN_AND_TOPIC}|的|了|和|及|与|、|以及|以下|如下|下列|有关|相关)`;
const MORE_PARTS = `(?:(?:和|及|与|、|以及|\\/)?${LABEL_PART})*`;
/**
 * 整改情况: 整改措施及成效: 采取的主要措施: 采取以下措施进行整改: — made of the vocabulary of rectification alone. The first
 * noun is the first that is no topic, or the last word before the end or a stroke.
 */
export const LABEL_WORDS = `(?:(?:巡[视察])?(?:我[局县区市镇院校委]|本单位|问题|目前|已)?(?:${LABEL_TOPICS}*${NOUN_ALONE}${MORE_PARTS}|${LABEL_TOPICS}+(?<=${NOUN_AND_TOPIC})(?:\\/${LABEL_PART}${MORE_PARTS})?)(?:如下|进行整改|(?:主要)?(?:有|为|是))?|整改|成效|措施|做法|怎么改的?|如何改的?|改了什么)`;
/** 是否整改到位: what is asked of a problem is whether it is done. */
export const ASKS_DONE = "是否(?:已经?|均|全部|按期|如期|按时|整改)*(?:完成(?:整改)?|到位|销号|办结|解决)";
const STATUS_WORDS = `(?:${ASKS_DONE}|完成情况|完成状态|完成进度|完成时效|整改状态|整改进度|整改进展|整改结果|整改完成情况|目前状态|目前进展|当前状态|当前进展|进展状态|进展情况|推进情况|落实状态|办理状态|改得(?:怎(?:么)?样|如何)|销号情况|销号状态|状态|进展)`;
/** 办理结果: what stands behind it may be no more than how far the problem is, or what was done; 办结 alone is the first. */
const VERDICT_WORDS = "(?:(?:整改|办理|验收|核查|评估|审核)+结论|(?:办理|办结|验收)(?:情况|结果|进度|进展)|验收意见)";
const ATTRIBUTE_WORDS =
  "(?:(?:整改|主要|具体)?(?:责任|牵头|配合|主责|协办|分管|包联|包保|督办|督导|主办|经办|承办|协同|负责|牵头责任|主要责任|分管负责|牵头负责)(?:校|县|区|市|局|院|厅|镇|乡|党委|公司|集团)?(?:领导|单位|部门|人|科室|处室|股室|主体|人员|同志)(?:及(?:责任)?(?:单位|人|部门))?|(?:整改|完成|办理|办结|落实|销号|计划|预计|拟)+(?:时间表?|目标|日期|节点)|(?:整改|完成|办理|办结|落实|销号)*(?:时限|期限|时间节点|时间要求)(?:要求)?|整改类型|问题类型)";

/** 整改措施: [整改措施] 整改措施1: 答:; but 关于“…”|问题整改情况。 is the end of a heading. */
export const LABEL = new LabelPattern(
  new RegExp(
    `(?:\\[?${LABEL_WORDS}(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?(?:\\](?:\\s*:)?|\\s*:|(?<=(?<!”问题)整改(?:落实)?情况)。)|答\\s?:)\\s*`,
    "y",
  ),
);
export const STATUS = new LabelPattern(new RegExp(`\\[?${STATUS_WORDS}(?:\\](?:\\s*:)?|\\s*:)\\s*`, "y"));
export const VERDICT = new LabelPattern(new RegExp(`\\[?${VERDICT_WORDS}(?:\\](?:\\s*:)?|\\s*:)\\s*`, "y"));
const LONE_STATUS = atStart(new RegExp(`^\\[?${STATUS_WORDS}\\]?\\s*:?$`));
const LONE_VERDICT = atStart(new RegExp(`^\\[?${VERDICT_WORDS}\\]?\\s*:?$`));

/** Whether all that words say is that a status comes. */
export function isLoneStatusLabel(words: string): boolean {
  return LONE_STATUS.test(words);
}

/** Whether all that words say is that a verdict comes. */
export function isLoneVerdictLabel(words: string): boolean {
  return LONE_VERDICT.test(words);
}

/** 具体表现: 原因分析: tells more of what is wanting, not what was done about it; so does all that it enumerates on its line. */
export const FINDING = new LabelPattern(
  /\[?(?:主要|具体|突出|问题)?(?:的)?(?:具体)?(?:表现(?:形式|为|有)?|(?:产生|存在)(?:的)?原因|(?:原因|成因|根源)(?:分析|剖析))(?:\](?:\s*:)?|\s*:)\s*/y,
);
export const ATTRIBUTE = new LabelPattern(new RegExp(`[[(]?${ATTRIBUTE_WORDS}(?:\\](?:\\s*:)?|\\s*:)\\s*`, "y"));

const RESULT = /成效|效果|结果|结论/;
/** Whether a label's words tell what came of it, not what was done. */
export function tellsResult(folded: string, { start, words }: { start: number; words: number }): boolean {
  return RESULT.test(folded.slice(start, words));
}

const SITUATION = /成效|效果|结果|结论|情况|进展|进度/;
/** Whether a label's words lead up to how things stand; 措施 alone leads up to what was done. */
export function tellsSituation(folded: string, { start, words }: { start: number; words: number }): boolean {
  return SITUATION.test(folded.slice(start, words));
}

/** 备注: says something of the record, with all that its line holds. */
export const REMARK = new LabelPattern(/\[?(?:备\s?注|附注)(?:\](?:\s*:)?|\s*:)\s*/y);

/** By character: 1 where a label may begin inside a line. Behind a full stop 我, 本, 已, 取得 and 做 go on with the sentence. */
export const MAY_BE_INLINE_LABEL = toFirstTable(
  ...[LABEL, STATUS, VERDICT, FINDING, ATTRIBUTE, REMARK].map(({ pattern }) => pattern),
);
for (const character of "我本已取做(") MAY_BE_INLINE_LABEL[character.charCodeAt(0)] = 0;

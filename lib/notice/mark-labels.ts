// Labels that are marks, alone or after a number: 反馈问题: 问题1: 整改任务(一): [问题二] 第一个问题:
import { countsBehind, isRowOfNumbers } from "./counted-labels.ts";
import { withoutBlanks } from "./fold.ts";
import { LabelPattern } from "./label-pattern.ts";
import type { Mark } from "./mark.ts";
import { parseNumeral } from "./numeral.ts";
import { toFirstTable } from "./pattern-needs.ts";
import { behindAsk, questionAt } from "./questions.ts";

const CN = "[一二三四五六七八九十]{1,3}";
const LABEL_NUMBER = `(?:[(]\\s*(?:\\d{1,3}|${CN})\\s*[)]|\\d{1,3}|${CN})`;
const COLON = "(?:[:]|[.、](?!\\d))";
/** 问题2:、…: a sign that was printed behind another one. */
const SECOND_SIGN = "(?:[:、.。](?!\\d))?";
const AFTER_NUMBER = `(?:\\s*${COLON}${SECOND_SIGN}|\\s|(?<=[)])(?=[“\\u3400-\\u9fff]))`;
/** 反馈问题: 问题1: 问题(一): and, in brackets of their own, [反馈问题] [问题一]. */
const labelPattern = (words: string, bracketed = words) =>
  new LabelPattern(
    new RegExp(
      `(?:${words}\\s*(?:(${LABEL_NUMBER})${AFTER_NUMBER}|${COLON})|\\[\\s*${bracketed}\\s*(?:(${LABEL_NUMBER})\\s*)?\\](?:\\s*:)?)\\s*`,
      "y",
    ),
  );
/** 反馈意见指出: 巡察组提出: 巡视反馈意见: */
const FOUND =
  "(?:(?:巡[视察](?:组)?(?:反馈)?|反馈)(?:的)?(?:意见)?(?:中)?(?:指出|提出|认为)|巡[视察](?:组)?(?:反馈)?(?:的)?意见|指出)";
/** 问题表述: 问题内容: */
const POINT = "表现|描述|表述|内容|事项|概述|概况|名称|摘要|要点|详情";
const PROBLEM_WORDS = `(?:(?:(?:巡[视察])?(?:组)?(?:反馈|指出|发现|存在)|查摆|原)(?:的)?(?:具体|主要|突出)?问题(?:${POINT})?|(?:具体|主要|突出)?问题(?:${POINT})?|(?:差|错|问题出)在哪(?:里|儿)?|${FOUND})`;
const SAYS_PROBLEM = labelPattern(PROBLEM_WORDS, `(?:${PROBLEM_WORDS}|反馈(?:意见|情况|内容))`);
/** 第一个问题:… */
const ORDINAL_PROBLEM = new LabelPattern(
  new RegExp(`第\\s?(\\d{1,2}|${CN})\\s?个(?:具体)?问题(?:是)?\\s*[:、,.]\\s*`, "y"),
);
const SAYS_TASK = labelPattern("(?:(?:整改|具体|重点)?任务|整改事项)(?:名称|内容)?");

/** 序号:1, and on the next line what it is: 问题:… */
const RECORD = new LabelPattern(
  new RegExp(`\\[?(?:问题|任务|整改)?(?:序号|编号)\\]?\\s*(?:[:.]\\s*)?(\\d{1,3}|${CN})(?:[\\s;,|]+)`, "y"),
);
const MAY_BE_RECORD = toFirstTable(RECORD.pattern);

/** By character: 1 where a label may begin that says problem, that counts one, that says task, any. */
const MAY_SAY_PROBLEM = toFirstTable(SAYS_PROBLEM.pattern);
const MAY_COUNT_PROBLEM = toFirstTable(ORDINAL_PROBLEM.pattern);
const MAY_SAY_TASK = toFirstTable(SAYS_TASK.pattern);
export const MAY_BE_LABEL = toFirstTable(
  SAYS_PROBLEM.pattern,
  ORDINAL_PROBLEM.pattern,
  SAYS_TASK.pattern,
  RECORD.pattern,
);

export interface MarkLabel {
  style: "problem-label" | "task-label";
  number: string | null;
  value: number | null;
  end: number;
  says: "problem" | "task";
}

/** The label at an offset, which has a number or a sign of punctuation behind it; `null` where there is none. */
export function labelAt(folded: string, at: number): MarkLabel | null {
  const unit = folded.charCodeAt(at);
  const record = MAY_BE_RECORD[unit] === 1 ? RECORD.matchAt(folded, at) : null;
  const named = record ? wordsLabelAt(folded, at + record[0].length) : null;
  if (record && named?.number === null) return { ...named, number: record[1]!, value: parseNumeral(record[1]!) };
  const label = wordsLabelAt(folded, at);
  // 问题一, and behind it or on the next line: 问题表述:…
  const more = label?.number ? wordsLabelAt(folded, label.end) : null;
  return label && more?.number === null && more.says === label.says ? { ...label, end: more.end } : label;
}

/** 问:关于“…”问题,是如何整改的? */
function askedAt(folded: string, at: number): MarkLabel | null {
  if (questionAt(folded, at) === null) return null;
  return { style: "problem-label", number: null, value: null, end: behindAsk(folded, at), says: "problem" };
}

function wordsLabelAt(folded: string, at: number): MarkLabel | null {
  const unit = folded.charCodeAt(at);
  const problem =
    (MAY_SAY_PROBLEM[unit] === 1 ? SAYS_PROBLEM.matchAt(folded, at) : null) ??
    (MAY_COUNT_PROBLEM[unit] === 1 ? ORDINAL_PROBLEM.matchAt(folded, at) : null);
  const task = problem === null && MAY_SAY_TASK[unit] === 1 ? SAYS_TASK.matchAt(folded, at) : null;
  const match = problem ?? task;
  if (!match) return askedAt(folded, at);
  const printed = match[1] ?? match[2];
  const number = printed === undefined ? null : withoutBlanks(printed);
  const counts =
    number === null
      ? !/[:\]]/.test(match[0]) || countsBehind(folded, at + match[0].length)
      : match[0].endsWith(" ") && isRowOfNumbers(folded, at + match[0].indexOf(number));
  if (counts) return null;
  return {
    style: problem ? "problem-label" : "task-label",
    number,
    value: number === null ? null : parseNumeral(number.replace(/[()]/g, "")),
    end: at + match[0].length,
    says: problem ? "problem" : "task",
  };
}

/** 1.反馈问题 on a line, and what it was on the next one. */
const ABOVE = new LabelPattern(/(?:反馈|存在|具体|主要)?问题 *\n\s*/y);

/** The label at an offset that is all there is on the rest of its line; `null` where there is none. */
export function labelAbove(folded: string, at: number): { end: number; says: "problem" } | null {
  const match = MAY_SAY_PROBLEM[folded.charCodeAt(at)] === 1 ? ABOVE.matchAt(folded, at) : null;
  return match && { end: at + match[0].length, says: "problem" };
}

/**
 * Whether a label inside a line is but words of its sentence, having no number: 关于“甲”问题:…, …。巡察组指出:….
 * `before` is the character behind which it stands.
 */
export function isOnlyWords(folded: string, { value, says, start, end }: Mark, before: string): boolean {
  return (
    value === null && says !== undefined && (before === "”" || !/问题|任务|事项|^问/.test(folded.slice(start, end)))
  );
}

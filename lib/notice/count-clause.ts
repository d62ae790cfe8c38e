// How much lies below a heading, told in its last clause: 针对“…”,重点整改2个问题. It is no part of the title.
import { Suffix } from "./suffix.ts";

const NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s?";
const VERB = "(?:整改|解决|涉及|反馈|指出|查摆|梳理|细化|分解|列出|包含|包括)";
const NOUN = "(?:具体|突出|主要|整改)?(?:问题|任务|措施|事项)";

/** Behind a comma or colon, at the end: ,共3个问题 | ,涉及问题4个 | ,细化为5项整改任务. */
export const COUNT_CLAUSE = new RegExp(
  `[,;:]\\s?(?:(?:重点|集中|主要|着力|具体|逐项)?${VERB}(?:为|出|了)?|共计?|总计)?\\s?(?:${NUMBER}[个项条类]${NOUN}|${NOUN}\\s?${NUMBER}[个项条])$`,
);

const AT_END = new Suffix(COUNT_CLAUSE);

/** Words without such a clause. */
export function withoutCount(words: string): string {
  return words.slice(0, words.length - AT_END.lengthIn(words));
}

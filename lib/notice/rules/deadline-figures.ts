// Figures that sort what is to be done by its deadline, and say nothing of how far it is.
// example  立行立改|9|条、限期整改|10|条、长期整改|2|条
import { atEnd, atStart } from "../edge-rules.ts";
import { isPlanned } from "../planned-words.ts";
import { statusOf } from "./figure-words.ts";
import type { Figure } from "./figures.ts";

/** 限期整改|类问题共, 长期坚持|措施: what may stand between a time and the figure of what has it. */
const OF_THEM = "(?:类|的|事项|问题|任务|措施|举措)*(?:有|共|为)?$";

/** What is to be done by when, not how far it is: 立行立改9条、限期整改10条、长期整改2条. */
const DEADLINE_KIND = atEnd(
  new RegExp(
    `(?:立行立改|立知立改|即知即改|立即整改|限期(?:整改)?|(?:短|近|中|长)期(?:整改|坚持)?|持续整改|分阶段整改|集中整改)${OF_THEM}`,
  ),
);

/** 三个月内完成|51|条, 集中整改期内完成|9|个, 当年完成的|40|项: where it stands beside what has another time, it says which it has. */
const WITHIN = atStart(
  /^(?:其中)?(?:计划|原定|拟|在|限[时期])?(?:(?:(?:\d{1,2}|[一二两三四五六七八九十半]{1,2})个?(?:月|年|周|季度)|(?:集中)?整改期(?:限|间)?)(?:以|之)?内|(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个月|第[一二三四]阶段|[短近中]期)(?:完成|整改|办结|销号|到位){0,2}(?:的)?(?:有|共|为)?$|^(?:其中)?(?:原定|需|须)?(?:当年|本年度?|年内|跨年度?|次年|下一年度?)(?:完成|整改|实施|推进){1,2}的$/,
);

const AT_ONCE = /立行立改|立知立改|即知即改|立即整改/;

/** 短期整改|6|个 beside 长期整改|13|个 */
const SHORT = new RegExp(`[短近]期(?:整改)?${OF_THEM}`);
const LONGER = new RegExp(`[中长]期(?:整改|坚持)?${OF_THEM}`);

const isOfTime = ({ left }: Figure) => DEADLINE_KIND.test(left) || WITHIN.test(left);
const isDone = ({ left }: Figure) => statusOf(left) === "done";
const saysTimeAlone = ({ left, right }: Figure) => left.endsWith("的") && right === "";
const isMeant = (figure: Figure) => isDone(figure) && isPlanned(figure.left);

/**
 * For each figure of a sentence, whether it only sorts by deadline: one of a run with 立行立改 in it, or, where nothing is
 * done yet, with what is to be done by a day (年底前完成20个、长期坚持|5|个).
 */
export function sortedByDeadline(figures: Figure[]): boolean[] {
  const sorted = figures.map(() => false);
  if (!figures.some(isOfTime)) return sorted;
  const isRun = figures.filter(({ left }) => WITHIN.test(left)).length > 1;
  const nothingDone = !figures.some((figure) => isDone(figure) && !isPlanned(figure.left));
  const hasLonger = figures.some(({ left }) => LONGER.test(left));
  const opens = (figure: Figure) =>
    AT_ONCE.test(figure.left) ||
    (hasLonger && SHORT.test(figure.left)) ||
    (isRun && WITHIN.test(figure.left)) ||
    (nothingDone && isMeant(figure));
  if (!figures.some(opens)) return sorted;
  for (let from = 0; from < figures.length; from++) {
    let to = from;
    // 限期整改26个已完成24个: what is said of a part belongs to it.
    while (
      to < figures.length &&
      (isOfTime(figures[to]!) || isMeant(figures[to]!) || (to > from && figures[to - 1]!.joined))
    )
      to++;
    // What is meant to be done is told as such; 一年内完成的|5|项 only says what time they have.
    if (figures.slice(from, to).some(opens))
      for (let at = from; at < to; at++) sorted[at] = saysTimeAlone(figures[at]!) || !isMeant(figures[at]!);
    from = Math.max(from, to - 1);
  }
  return sorted;
}

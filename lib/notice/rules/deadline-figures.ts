// Figures that sort what is to be done by its deadline, and say nothing of how far it is.
// example  立行立改|9|条、限期整改|10|条、长期整改|2|条
import { isPlanned } from "../planned-words.ts";
import { statusOf } from "./figure-words.ts";
import type { Figure } from "./figures.ts";

/** What is to be done by when, not how far it is: 立行立改9条、限期整改10条、长期整改2条. */
const DEADLINE_KIND =
  /(?:立行立改|立知立改|即知即改|限期(?:整改)?|(?:短|近|中|长)期(?:整改|坚持)?|持续整改|分阶段整改|集中整改)(?:类|的|事项|问题|任务)*(?:有|共|为)?$/;

const AT_ONCE = /立行立改|立知立改|即知即改/;

const isDone = ({ left }: Figure) => statusOf(left) === "done";
const isMeant = (figure: Figure) => isDone(figure) && isPlanned(figure.left);

/**
 * For each figure of a sentence, whether it only sorts by deadline: one of a run with 立行立改 in it, or, where nothing is
 * done yet, with what is to be done by a day (年底前完成20个、长期坚持|5|个).
 */
export function sortedByDeadline(figures: Figure[]): boolean[] {
  const sorted = figures.map(() => false);
  if (!figures.some((figure) => DEADLINE_KIND.test(figure.left))) return sorted;
  const nothingDone = !figures.some((figure) => isDone(figure) && !isPlanned(figure.left));
  const opens = (figure: Figure) => AT_ONCE.test(figure.left) || (nothingDone && isMeant(figure));
  if (!figures.some(opens)) return sorted;
  for (let from = 0; from < figures.length; from++) {
    let to = from;
    // 限期整改26个已完成24个: what is said of a part belongs to it.
    while (
      to < figures.length &&
      (DEADLINE_KIND.test(figures[to]!.left) || isMeant(figures[to]!) || (to > from && figures[to - 1]!.joined))
    )
      to++;
    // What is meant to be done is told as such.
    if (figures.slice(from, to).some(opens)) for (let at = from; at < to; at++) sorted[at] = !isMeant(figures[at]!);
    from = Math.max(from, to - 1);
  }
  return sorted;
}

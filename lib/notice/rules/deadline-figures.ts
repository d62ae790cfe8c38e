// Figures that sort what is to be done by its deadline, and say nothing of how far it is.
// example  立行立改|9|条、限期整改|10|条、长期整改|2|条
import type { Figure } from "./figures.ts";

/** What is to be done by when, not how far it is: 立行立改9条、限期整改10条、长期整改2条. */
const DEADLINE_KIND =
  /(?:立行立改|立知立改|即知即改|限期(?:整改)?|(?:短|近|中|长)期(?:整改|坚持)?|持续整改|分阶段整改|集中整改)(?:类|的|事项|问题|任务)*(?:有|共|为)?$/;

const AT_ONCE = /立行立改|立知立改|即知即改/;

/** For each figure of a sentence, whether it only sorts by deadline: one of a run with 立行立改 in it. */
export function sortedByDeadline(figures: Figure[]): boolean[] {
  const sorted = figures.map(() => false);
  if (!figures.some(({ left }) => AT_ONCE.test(left))) return sorted;
  for (let from = 0; from < figures.length; from++) {
    let to = from;
    // 限期整改26个已完成24个: what is said of a part belongs to it.
    while (to < figures.length && (DEADLINE_KIND.test(figures[to]!.left) || (to > from && figures[to - 1]!.joined)))
      to++;
    if (figures.slice(from, to).some(({ left }) => AT_ONCE.test(left))) sorted.fill(true, from, to);
    from = Math.max(from, to - 1);
  }
  return sorted;
}

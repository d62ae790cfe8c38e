// Figures that are a part of the one before them, whose state was just told: none of them is told besides it.
// example  已完成整改|18|个(其中长期坚持|2|个),正在整改|3|个 → 2 are of the 18
import { atStart } from "../edge-rules.ts";
import type { Status } from "./figure-state.ts";
import { statusAfter, statusBefore } from "./figure-words.ts";
import type { Figure } from "./figures.ts";

/** No more states are told of the rest. */
const MOST_STATES = 4;
const OPENS = atStart(/^(?:其中|含|包括|包含)/);

/** Of the subject: how many there are, and what is done. */
interface Known {
  total: number | undefined;
  done: number | undefined;
}

/**
 * Whether a figure of what is under way is a part of the one before it. `said` of that one, and whether it is itself such a
 * part; one that makes the total with what is done, be it with the next one, is none: 已完成|18|个,其中长期坚持|3|个 of 21.
 */
export function isPartOfSaid(
  figures: Figure[],
  index: number,
  { said, isPart }: { said: Status | null; isPart: boolean },
  { total, done }: Known,
): boolean {
  const [figure, before, next] = [figures[index]!, figures[index - 1], figures[index + 1]];
  if (!before || figure.unit !== before.unit) return false;
  if (isPart)
    return figure.bracketed === before.bracketed && (figure.bracketed || /[个项条件]、[^,;、]*$/.test(figure.before));
  if (said === null || figure.value > before.value) return false;
  if (!OPENS.test(figure.left) && !(figure.bracketed && !before.bracketed && before.right === "")) return false;
  if (total === undefined || done === undefined) return OPENS.test(figure.left);
  const rest = total - done - figure.value;
  return rest !== 0 && !(next?.unit === figure.unit && statusBefore(next.left) === "ongoing" && next.value === rest);
}

/** 完成整改|16|个(销号|13|个、待销号|3|个): how many figures from one on say what those of the one before are made of. */
export function countSplit(figures: Figure[], index: number, said: Status | null, total: number | null): number {
  const before = figures[index - 1];
  if (said === null || !before || before.bracketed) return 0;
  // 完成整改|16|个,其中|13|个已销号、|3|个待销号
  const { bracketed: isInBracket, left } = figures[index]!;
  if (!isInBracket && (!left.startsWith("其中") || before.value === total)) return 0;
  let sum = 0;
  for (let at = index; at < figures.length; at++) {
    const { bracketed, unit, value, before: words } = figures[at]!;
    // In the bracket that the first one opens, and no other.
    if (unit !== before.unit || bracketed !== isInBracket) return 0;
    if (isInBracket && at > index && /\)[^(]*$/.test(words)) return 0;
    sum += value;
    if (sum >= before.value) return sum === before.value && at > index ? at - index + 1 : 0;
  }
  return 0;
}

/**
 * Whether a figure is what is done after all, where it was said of all there are: 均已整改,其中完成整改|16|个、正在推进|3|个. What
 * is under way makes the whole with it.
 */
export function limitsAll(figures: Figure[], index: number, { total, done }: Known): boolean {
  const { left, value, unit } = figures[index]!;
  if (total === undefined || done !== total || value >= total || !left.startsWith("其中")) return false;
  let sum = value;
  for (const next of figures.slice(index + 1, index + 1 + MOST_STATES)) {
    if (next.unit !== unit || (statusBefore(next.left) ?? statusAfter(next.right)) !== "ongoing") return false;
    sum += next.value;
    if (sum >= total) return sum === total;
  }
  return false;
}

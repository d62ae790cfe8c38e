// Figures beside those of the notice: of an earlier inspection, or a part and its rest that make the total.
// example  上一轮巡察反馈的|31|个问题已全部整改 → of an earlier one; 51个问题…。如今|50|个问题已办结,余下|1|个 → 50 + 1 = 51
import { isRest } from "./figure-words.ts";
import type { Figure } from "./figures.ts";

/** 此前,2019年市委巡察反馈的|41|个: nothing of it is of this inspection, unless 本次 stands between. */
const EARLIER =
  /(?:此前|上一?轮|上一?次|前一轮|上届|历次)(?![^。;]*(?:[本此这]次|[本此]轮))[^。;]{0,24}(?:反馈|指出|发现|移交)[^。;,]{0,6}$/;

/** Whether a figure counts what an earlier inspection found. `before`: the words of its sentence before it. */
export function isOfEarlier(before: string): boolean {
  return EARLIER.test(before);
}

/** 如今|50|个问题已办结销号,余下|1|个正在攻坚: with the rest right behind it, a figure makes a known total. */
export function makesTotal(figures: Figure[], index: number, total: number | undefined): boolean {
  const [figure, next] = [figures[index]!, figures[index + 1]];
  return next !== undefined && total !== undefined && isRest(next) && figure.value + next.value === total;
}

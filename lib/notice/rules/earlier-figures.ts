// Figures beside those of the notice: of an earlier inspection, or a part and its rest that make the total.
// example  上一轮巡察反馈的|31|个问题已全部整改 → of an earlier one; 51个问题…。如今|50|个问题已办结,余下|1|个 → 50 + 1 = 51
import { isRest } from "./figure-words.ts";
import type { Figure } from "./figures.ts";

/** 此前,2019年市委巡察反馈的|41|个: nothing of it is of this inspection, unless 本次 stands between. */
const EARLIER =
  /(?:此前|上一?轮|上一?次|前一轮|上届|历次)(?![^。;]*(?:[本此这]次|[本此]轮))[^。;]{0,24}(?:反馈|指出|发现|移交)[^。;,]{0,6}$/;

/** A part of what an earlier inspection found is told no farther behind it, in code units. */
const FARTHEST_PART = 40;

/** Whether a figure counts what an earlier inspection found. `before`: the words of its sentence before it. */
export function isOfEarlier(before: string): boolean {
  return EARLIER.test(before);
}

/** 针对2014年上级巡视反馈的|12|个问题 */
const OF_YEAR = /\d{4}年[^,。;\d]{0,10}巡[视察][^,。;\d]{0,6}(?:反馈|指出|发现|移交)[^,。;\d]{0,4}$/;

/** Whether a figure is of an inspection of a year that is named with it, and is not as many as this one found. */
export function isOfOtherYear(before: string, value: number, total: number | undefined): boolean {
  return total !== undefined && value !== total && OF_YEAR.test(before);
}

/** Whether a figure without a noun is of the one before it, of an earlier inspection: …的|12|个问题中仍有|3|个未改到位. */
export function isPartOfEarlier(folded: string, earlier: Figure, { span }: Figure): boolean {
  const between = folded.slice(earlier.span.end, span.start);
  return between.length <= FARTHEST_PART && !/[。;]|[本此这]次|[本此]轮/.test(between);
}

/** 把巡察整改与主题教育检视的|12|个问题统筹推进 */
const ALONG = /(?:整改|巡[视察])[^,。;与同和跟]{0,10}(?:与|同|和|跟)([^,。;]{2,60})$/;
const TOGETHER = /^\s?[个项条件][^,。;]{0,40}(?:一并|一同|一起|统筹|一体|合并|同步|结合)/;
/** 将巡察整改与移交的|3|条线索一并推进: that is the inspection's own. */
const OWN = /^(?:本[次轮]|此次|巡[视察]|反馈|移交|所)/;

/** Whether a figure counts what comes from elsewhere and is worked off along with this rectification. */
export function isWorkedAlong(folded: string, { span }: Pick<Figure, "span">): boolean {
  const words = folded.slice(Math.max(0, span.start - 80), span.start);
  const along = ALONG.exec(words)?.[1];
  if (!along || OWN.test(along.split("、").pop()!)) return false;
  return TOGETHER.test(folded.slice(span.end, span.end + 60));
}

/** 如今|50|个问题已办结销号,余下|1|个正在攻坚: with the rest right behind it, a figure makes a known total. */
export function makesTotal(figures: Figure[], index: number, total: number | undefined): boolean {
  const [figure, next] = [figures[index]!, figures[index + 1]];
  return next !== undefined && total !== undefined && isRest(next) && figure.value + next.value === total;
}

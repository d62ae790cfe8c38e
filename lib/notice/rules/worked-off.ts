// Whether the problems that a sentence counts are the inspection's, though it does not say so: they are being worked off.
import { nounOf } from "./figure-nouns.ts";
import { statusAfter, statusBefore } from "./figure-words.ts";
import type { Figure } from "./figures.ts";

/** 对|30|个问题制定|92|条措施, |22|个问题完成|20|个: what is worked off are the problems of the inspection. */
export function worksOff(figures: Figure[]): boolean {
  return figures.some((figure, index) => {
    const next = figures[index + 1];
    if (!next || nounOf(figure)?.subject !== "problem") return false;
    const ofNext = nounOf(next)?.subject;
    if (ofNext === "task" || ofNext === "measure") return true;
    if (next.unit !== figure.unit || next.value > figure.value) return false;
    // |15|个问题,除|1|个正在推进外,其余…
    if (next.left === "除" && /外$/.test(next.right)) return true;
    // |16|个问题中的|14|个已经清零
    const isShare = figure.joined && /问题中(?:的|有|已有)?$/.test(figure.right) && !next.joined;
    return statusBefore(next.left) === "done" || (isShare && statusAfter(next.right) === "done");
  });
}

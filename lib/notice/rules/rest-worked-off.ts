// What was done since of the rest that was told before: it comes besides what was done, and no more than that is left.
// example  已完成|13|个,正在整改|6|个。…剩余|6|个问题中,已完成|4|个,正在推进|2|个 → 13 + 4 = 17 done, 2 under way
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import { nounOf } from "./figure-nouns.ts";
import { statusesBeside } from "./figure-state.ts";
import { ALL_DONE, statusAfter } from "./figure-words.ts";
import type { Figure } from "./figures.ts";
import type { StatedTallies } from "./planned-figures.ts";

/** 剩余|6|个问题, 常态化整改的|6|个问题, 未完成的|6|个 */
const OF_REST = atEnd(
  /(?:(?:剩余|余下|剩下|其余)(?:的)?|(?:未完成|未销号|正在(?:整改|推进)|(?:持续|继续|常态化|长期)(?:整改|推进))(?:整改)?的)$/,
);
/** |6|个正在整改的问题 */
const REST_BEHIND = atStart(
  /^(?:问题)?(?:正在(?:整改|推进)|尚?未(?:完成|销号)(?:整改)?|(?:持续|继续|长期)(?:整改|推进))的(?:问题|任务|事项)/,
);
/** How much of it is done is told no farther behind, in code units. */
const FARTHEST = 40;
/** The rest is taken up again no farther behind what was done, in code units. */
const FARTHEST_REST = 300;

/** Whether a figure is all that was left, by what is known of the total and what is done. */
function isRestOf(figure: Figure, total: number | undefined, done: number | undefined): boolean {
  if (total === undefined || done === undefined || figure.value !== total - done) return false;
  return OF_REST.test(figure.left) || REST_BEHIND.test(figure.right);
}

/** Keeps what was done of the rest; how many figures tell of it. */
export function addDoneOfRest(
  tallies: StatedTallies,
  folded: string,
  figures: Figure[],
  index: number,
  named: Subject | undefined,
  sentence: SourceSpan,
): number {
  const figure = figures[index]!;
  const subject = named ?? tallies.last;
  const tally = subject === null ? undefined : tallies.of.get(subject);
  const { total, done } = tally?.figures ?? {};
  if (!subject || !tally || tally.isOther || !done || tally.unit !== figure.unit) return 0;
  if (!isRestOf(figure, total?.value, done.value) || done.span.end > figure.span.start) return 0;
  if (figure.span.start - done.span.end > FARTHEST_REST) return 0;
  const [part, left] = [figures[index + 1], figures[index + 2]];
  const after = figure.span.end + figure.unit.length;
  const behind = REST_BEHIND.cut(folded.slice(after, Math.min(sentence.end, after + FARTHEST)));
  const words = behind.split(/[;。\d]/)[0]!;
  // 剩余6个问题正在推进,其中2个已完成招标: how far all of it is.
  if (statusAfter(words.split(",")[0]!) === "ongoing" || tallies.isMeant(sentence, figure.span)) return 0;
  if (ALL_DONE.test(words)) return tallies.addDone(subject, figure, sentence, true) ? 1 : 0;
  if (!part || part.unit !== figure.unit || part.value > figure.value || part.span.start > after + FARTHEST) return 0;
  if (/[;。]/.test(folded.slice(after, part.span.start)) || !/^(?:问题|任务|事项)?$/.test(part.right)) return 0;
  const stateOf = (one: Figure) => {
    const { left: before, right } = statusesBeside(folded, one, nounOf(one));
    return before ?? right;
  };
  if (stateOf(part) !== "done" || tallies.isMeant(sentence, part.span)) return 0;
  delete tally.figures.ongoing;
  if (!tallies.addDone(subject, part, sentence, false)) return 0;
  const goesOn = left?.unit === figure.unit && stateOf(left) === "ongoing" && part.value + left.value === figure.value;
  if (!goesOn) return 2;
  tallies.set(subject, "ongoing", left, sentence);
  return 3;
}

// What is left, told right behind what is done: it needs no word that says so where it makes the whole and goes on.
// example  83项举措落实80项,|3|项将随年度项目持续推进 → ongoing; 已完成15个,|2|个支部尚未换届 → other things
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import type { Beside } from "./figure-state.ts";
import type { Figure } from "./figures.ts";
import type { StatedTallies } from "./planned-figures.ts";

/** |2|项清收类任务在途, |3|项将随年度项目持续推进: what is left of them, or when and why it goes on. */
const GOES_ON =
  /^(?:[\u3400-\u9fff]{0,10}?(?:问题|任务|事项|措施|举措)|[将因由受随按拟系])[\u3400-\u9fff、]{0,20}?(?:在[途推办改]|正在|仍在|尚未|未(?:完成|办结|落实)|持续|继续|推进|长期|待)/;

/** Keeps a bare figure right behind what is done of the subject spoken of last, with which it makes the total; whether it is one. */
export function takeRestBySum(
  tallies: StatedTallies,
  folded: string,
  figures: Figure[],
  index: number,
  beside: Beside & { named: Subject | undefined },
  sentence: SourceSpan,
): boolean {
  const [before, figure] = [figures[index - 1], figures[index]!];
  const { last } = tallies;
  if (!before || last === null || (beside.named ?? last) !== last || beside.left || beside.right) return false;
  const { done, ongoing } = tallies.of.get(last)?.figures ?? {};
  if (ongoing || done?.span.start !== before.span.start || before.unit !== figure.unit) return false;
  if (figure.left !== "" || figure.bracketed || !tallies.completes(figure, last)) return false;
  if (folded[figure.span.start - 1] !== "," || !GOES_ON.test(figure.right)) return false;
  tallies.set(last, "ongoing", figure, sentence, figure.right.slice(0, 6));
  return true;
}

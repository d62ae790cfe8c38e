// A problem that is a line without a mark or a frame, whose number those around it leave out: 1.管网老化 水费收缴拖沓 3.值班松懈.
// The gap vouches for it, with words that say what is wanting, and what begins behind it.
import { isAction, tellsWhatIsWanting } from "./lexicon.ts";
import { type Mark, markOf } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import type { Piece } from "./pieces.ts";
import { type Around, nextProblem } from "./slipped-marks.ts";
import { titleLineWords } from "./title-lines.ts";

const LONGEST = 45;

/** Whether a piece tells what was done: the first of a list, what a label announces, or a paragraph. */
function tellsMeasure({ folded }: NoticeText, { kind, mark, end }: Piece): boolean {
  return mark ? mark.value === 1 : kind === "label" || (kind === "text" && folded[end - 1] === "。");
}

/** The mark that a line between others lacks; `null` where it is no such heading. */
export function findLeftOut(
  { kind, start, end, inline }: Piece,
  after: Piece | undefined,
  around: Around,
): Mark | null {
  const { text } = around;
  if (kind !== "text" || inline || end - start > LONGEST || !after || !tellsMeasure(text, after)) return null;
  // 水费收缴拖沓问题。|一是…
  const isClosed = after.inline && text.folded[end - 1] === "。";
  const words = titleLineWords(text, { start, end: isClosed ? end - 1 : end, mark: null });
  if (words === null || !tellsWhatIsWanting(words) || isAction(words)) return null;
  const next = nextProblem(around);
  return next?.behind === 2 ? markOf(next.mark.style, null, next.mark.value! - 1, start, start) : null;
}

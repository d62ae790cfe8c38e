// How far a problem is, on the line below its label: 完成情况|已完成.
import { isLoneStatusLabel, isLoneVerdictLabel, tellsSituation } from "./label-words.ts";
import type { NoticeText } from "./notice-text.ts";
import type { Piece } from "./pieces.ts";
import { saysHowFar } from "./plain-kinds.ts";
import { saysVerdict, tellsOnlyStatus } from "./status-lines.ts";

/** The longest line that is but a label with its mark: 2.[整改完成情况]: */
const LONGEST_LABEL = 14;

/** Takes the line below the label of a status for the status, if it says no more than how far the problem is. */
export function setStatusBelow({ folded }: NoticeText, pieces: Piece[]): void {
  for (let index = 1; index < pieces.length; index++) {
    const [label, piece] = [pieces[index - 1]!, pieces[index]!];
    if (piece.kind !== "text" || piece.inline || label.end - label.start > LONGEST_LABEL || label.kind === "text")
      continue;
    // A label without a mark ends behind its words; behind a mark they are still to be looked at.
    const from = label.mark ? label.words : label.start;
    const words = folded.slice(from, label.end);
    const below = folded.slice(piece.start, piece.end);
    if (
      (isLoneStatusLabel(words) && saysHowFar(below)) ||
      (isLoneVerdictLabel(words) && saysVerdict(below)) ||
      (label.kind === "label" && label.words >= label.end && tellsSituation(folded, label) && tellsOnlyStatus(below))
    )
      piece.kind = "status";
  }
}

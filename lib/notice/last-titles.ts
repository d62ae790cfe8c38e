// The title of a chapter without a number behind the last measure: it begins what is told of the whole, and no measure.
// example  二是结对38人。|整改成效和专项检查整改情况|专项检查反馈的11个问题,…。 → the second line closes the ledger
import { saysChapter, saysShortcomings, tellsEffects } from "./chapter-words.ts";
import type { NoticeText } from "./notice-text.ts";
import type { Piece } from "./pieces.ts";

const SHORTEST = 5;
const LONGEST = 24;
const BARE = /^[“”、\u3400-\u9fff]+$/;
/** 选人用人专项检查整改情况 */
const TELLS = /(?:整改|办理|处置|核查|查处)(?:落实|工作|进展|完成)*情况$/;
const ENDS_SENTENCE = /[。!?;][”)]?$/;

/** Whether a plain line is such a title: words that speak as a chapter's do, between a sentence's end and a paragraph. */
export function isTitleOfRest({ folded }: NoticeText, pieces: Piece[], index: number): boolean {
  const { kind, inline, start, end } = pieces[index]!;
  if (kind !== "text" || inline || end - start < SHORTEST || end - start > LONGEST) return false;
  const [before, next] = [pieces[index - 1], pieces[index + 1]];
  if (!before || !next || next.kind !== "text" || next.mark !== null || next.inline) return false;
  const words = folded.slice(start, end);
  if (!BARE.test(words) || !ENDS_SENTENCE.test(folded.slice(before.end - 2, before.end))) return false;
  return (
    folded.slice(next.start, next.end).includes("。") &&
    (TELLS.test(words) || tellsEffects(words) || saysShortcomings(words) || saysChapter(words))
  );
}

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

const isPlain = ({ kind, mark, inline }: Piece) => kind === "text" && mark === null && !inline;

/** The words of a plain line that is as short as a title; `null` of any other. */
function titleIn({ folded }: NoticeText, piece: Piece | undefined): string | null {
  if (!piece || !isPlain(piece) || piece.end - piece.start < SHORTEST || piece.end - piece.start > LONGEST) return null;
  const words = folded.slice(piece.start, piece.end);
  return BARE.test(words) ? words : null;
}

/** Whether such a line stands among the paragraphs right above: then the last problem's measures have titles. */
function isAmongTitles(text: NoticeText, pieces: Piece[], index: number): boolean {
  for (let at = index - 1; at >= 0 && isPlain(pieces[at]!); at--) if (titleIn(text, pieces[at]) !== null) return true;
  return false;
}

/** Whether a plain line is such a title: words that speak as a chapter's do, between a sentence's end and a paragraph. */
export function isTitleOfRest(text: NoticeText, pieces: Piece[], index: number): boolean {
  const { folded } = text;
  const words = titleIn(text, pieces[index]);
  const [before, next] = [pieces[index - 1], pieces[index + 1]];
  if (words === null || !before || !next || !isPlain(next)) return false;
  if (!ENDS_SENTENCE.test(folded.slice(before.end - 2, before.end)) || isAmongTitles(text, pieces, index)) return false;
  return (
    folded.slice(next.start, next.end).includes("。") &&
    (TELLS.test(words) || tellsEffects(words) || saysShortcomings(words) || saysChapter(words))
  );
}

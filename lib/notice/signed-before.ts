// A signature with an enclosure behind it: the notice ends with it, whatever the enclosure counts up.
// example  中共某镇委员会|2023年1月6日|附件:未完成整改问题清单|1.… → the last words begin with the signature
import { LastWords } from "./last-words.ts";
import type { NoticeText } from "./notice-text.ts";
import type { Piece } from "./pieces.ts";

/** 附件:, 附1, or, on a line of its own, what is enclosed: 未完成整改事项清单. */
const ENCLOSURE =
  /^(?:[([]?附(?:件|表|录|\s?[:\d一二三四五六]|$)|[^,。;:]{0,24}(?:清单|一览表|台账|目录|汇总表)$|[^,。;:]{0,12}(?:未完成|尚未|未整改|未销号|正在整改|持续整改|长期整改)[^,。;:]{0,12}(?:问题|事项|任务)$)/;
/** No signature is longer, and no line that says what is enclosed. */
const LONGEST_LINE = 50;

/** Whether a piece signs by itself: an organisation and a day on one line, or the day below the organisation. */
function isDated({ folded }: NoticeText, { start, end, mark }: Piece): boolean {
  if (mark !== null || end - start > LONGEST_LINE || !"日号0123456789".includes(folded[end - 1]!)) return false;
  const words = folded.slice(start, end);
  const day = words.lastIndexOf(" ");
  if (new LastWords(words).isDate) return true;
  return (
    day > 0 && new LastWords(words.slice(day + 1)).isDate && new LastWords(words.slice(0, day).trim()).isOrganisation
  );
}

/** Index of the piece that a signature before an enclosure begins with; -1 where there is none behind `from`. */
export function findSignedBefore(text: NoticeText, pieces: Piece[], from: number): number {
  const { folded } = text;
  for (let index = from + 1; index < pieces.length - 1; index++) {
    const [piece, next] = [pieces[index]!, pieces[index + 1]!];
    if (piece.inline || !isDated(text, piece)) continue;
    const words = folded.slice(next.words, Math.min(next.end, next.words + LONGEST_LINE));
    if (!ENCLOSURE.test(words) && !ENCLOSURE.test(folded.slice(next.start, next.start + 4))) continue;
    const above = pieces[index - 1]!;
    const signs =
      above.kind === "text" &&
      above.mark === null &&
      above.end - above.start <= LONGEST_LINE &&
      new LastWords(folded.slice(above.start, above.end)).isOrganisation;
    return signs ? index - 1 : index;
  }
  return -1;
}

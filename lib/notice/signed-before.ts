// A signature: an organisation and a day on one line, or one that an enclosure follows, whatever that counts up.
// example  中共某镇委员会|2023年1月6日|附件:未完成整改问题清单|1.… → the last words begin with the signature
import { LastWords } from "./last-words.ts";
import type { NoticeText } from "./notice-text.ts";
import type { Piece } from "./pieces.ts";

/** 附件:, 附1, or, on a line of its own, what is enclosed: 未完成整改事项清单. */
const ENCLOSURE =
  /^(?:[([]?附(?:件|表|录|\s?[:\d一二三四五六]|$)|[^,。;:]{0,24}(?:清单|一览表|台账|目录|汇总表)$|[^,。;:]{0,12}(?:未完成|尚未|未整改|未销号|正在整改|持续整改|长期整改)[^,。;:]{0,12}(?:问题|事项|任务)$)/;
/** No signature is longer, and no line that says what is enclosed. */
const LONGEST_LINE = 50;
const LONGEST_SIGNATURE = 70;

/** 中共某镇委员会 2024年1月15日, (某局办公室2024年1月印发): an organisation and a day, with a blank or brackets or nothing between. */
const WITH_DAY =
  /^[([]?([^\d,。;:[\]]{2,44}?)\s?[([]?(?:\d{4}|[〇零○一二三四五六七八九]{4})\s?[年./-]\s?[\d一二三四五六七八九十]{1,3}(?:\s?[月./-]\s?[\d一二三四五六七八九十]{1,3}\s?日?|\s?月)(?:印发)?[)\]]{0,2}$/;

/** Whether words are an organisation with a day behind it, and nothing else. */
export function signsWithDay(words: string): boolean {
  const organisation = words.length <= LONGEST_SIGNATURE && WITH_DAY.exec(words)?.[1];
  return organisation !== undefined && organisation !== false && new LastWords(organisation.trim()).isOrganisation;
}

/** 中共某镇委员会 with nothing behind it in the whole text; 成立…领导小组, 组建…党支部 tell what was done. */
const PARTY_ALONE =
  /^(?:(?:中共|中国共产党)[\u3400-\u9fff()〇·、]{2,40}|(?!成立|设立|组建|建立|报|经|向|由|上报|提交)[\u3400-\u9fff()〇·]{2,20})(?:委员会|党组|党委|党工委|工委|总支部?|支部)$/;

export function signsAlone(words: string): boolean {
  return words.length <= LONGEST_LINE && PARTY_ALONE.test(words);
}

/** Whether a piece signs by itself: an organisation and a day on one line, or the day below the organisation. */
function isDated({ folded }: NoticeText, { start, end, mark }: Piece): boolean {
  if (mark !== null || end - start > LONGEST_SIGNATURE || !"日号月发)]0123456789".includes(folded[end - 1]!))
    return false;
  const words = folded.slice(start, end);
  return new LastWords(words).isDate || signsWithDay(words);
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

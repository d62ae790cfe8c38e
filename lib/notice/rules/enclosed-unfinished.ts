// Problems that are listed as not finished below what announces them: 附件:未完成整改问题清单|1.甲|2.乙; 未完成的2个问题是:|一是….
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { announcedLeft, concernsThem } from "../left-names.ts";
import { matchMark } from "../marker.ts";
import { type NoticeText, statedWords } from "../notice-text.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import { withoutRemark } from "./name-list.ts";
import { stripTitle } from "./strip-title.ts";

/** The title of such a list, on a line of its own, be it behind 附件 or a number. */
const TITLE = SENTENCE.add(
  /^[^,。;]{0,24}(?:未(?:完成|整改|销号|办结|到位)|正在(?:整改|推进)|仍在(?:整改|推进)|(?:持续|长期)(?:整改|推进|坚持))(?:整改|完成|到位|销号|的){0,3}(?:问题|事项|任务)(?:情况)?(?:清单|台账|一览表|目录|汇总表)?:?$/,
);
const LONGEST_TITLE = 50;

/** The words behind the marks of a list that begins with the sentence at an index, each without what frames a title. */
function namesFrom(text: NoticeText, sentences: Sentence[], index: number): SourceSpan[] {
  const names: SourceSpan[] = [];
  const style = markAt(text, sentences[index])?.style;
  for (let at = index; at < sentences.length; at++) {
    const mark = markAt(text, sentences[at]);
    // 1.甲。|因资金不足。: what is told behind a name on its line.
    if (!mark && names.length > 0 && goesOnLine(text, sentences[at]!)) continue;
    if (!mark || mark.style !== style || mark.value !== names.length + 1) break;
    const { start, end } = withoutRemark(text, { start: mark.end, end: sentences[at]!.end });
    names.push(stripTitle(text, { start, end: text.folded[end - 1] === "。" ? end - 1 : end }).span);
  }
  return names;
}

const goesOnLine = ({ folded }: NoticeText, { start }: Sentence) => folded[start - 1] === "。";

function markAt({ folded }: NoticeText, sentence: Sentence | undefined) {
  return sentence ? matchMark(folded, sentence.start) : null;
}

/** How many names follow a sentence that announces such a list, `null` where it does not say; otherwise nothing. */
function announced(text: NoticeText, { start, end, signals }: Sentence): { count: number | null } | null {
  const words = text.folded.slice(start, end).trim();
  if (words.length > LONGEST_TITLE || !TITLE.test(words, signals)) return announcedLeft(words);
  return concernsThem(words) ? null : { count: null };
}

/** The names of the first list of what is unfinished that stands outside the ledger; none where it has no marks. */
export function readEnclosed(text: NoticeText, sentences: Sentence[]): Stated<string>[] {
  for (let index = 0; index + 1 < sentences.length; index++) {
    const list = announced(text, sentences[index]!);
    if (!list) continue;
    const names: Stated<string>[] = [];
    for (const span of namesFrom(text, sentences, index + 1)) {
      const name = statedWords(text, span.start, span.end);
      if (name) names.push(name);
    }
    if (names.length > 0 && (list.count ?? names.length) === names.length) return names;
  }
  return [];
}

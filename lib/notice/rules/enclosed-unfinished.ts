// Problems that an enclosure lists as not finished: 附件:未完成整改问题清单|1.甲|2.乙.
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { matchMark } from "../marker.ts";
import { type NoticeText, statedWords } from "../notice-text.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
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
    if (!mark || mark.style !== style || mark.value !== names.length + 1) break;
    const { end } = sentences[at]!;
    names.push(stripTitle(text, { start: mark.end, end: text.folded[end - 1] === "。" ? end - 1 : end }).span);
  }
  return names;
}

function markAt({ folded }: NoticeText, sentence: Sentence | undefined) {
  return sentence ? matchMark(folded, sentence.start) : null;
}

/** The names of the first list of what is unfinished that stands outside the ledger; none where it has no marks. */
export function readEnclosed(text: NoticeText, sentences: Sentence[]): Stated<string>[] {
  for (let index = 0; index + 1 < sentences.length; index++) {
    const { start, end, signals } = sentences[index]!;
    if (end - start > LONGEST_TITLE || !TITLE.test(text.folded.slice(start, end).trim(), signals)) continue;
    const names: Stated<string>[] = [];
    for (const span of namesFrom(text, sentences, index + 1)) {
      const name = statedWords(text, span.start, span.end);
      if (name) names.push(name);
    }
    if (names.length > 0) return names;
  }
  return [];
}

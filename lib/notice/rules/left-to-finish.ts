// Names of problems that are to be put right by a day, behind a sentence that tells of what is not done yet.
// example  针对尚未完成的问题。…确保|“甲”“乙”|2个问题于2025年12月底前全部整改到位 → 甲, 乙
import type { SourceSpan } from "../../ledger/span.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";
import { isPlanned } from "../planned-words.ts";
import { findQuotedRuns } from "./name-list.ts";

/** 1.针对尚未完成的问题。 */
const OF_WHAT_IS_LEFT = atEnd(
  /(?:未(?:能)?(?:完成|整改到位|销号|办结|解决)|(?:正在|仍在|尚在)(?:整改|推进|办理)|剩余)(?:整改)?的?(?:整改)?(?:问题|任务|事项)[。:]?$/,
);
/** No heading that says so is longer, in code units. */
const LONGEST_TOPIC = 30;
const PLEDGES = atEnd(/(?:确保|力争|争取|推动|保证|务求|务必)(?:关于)?$/);
const TO_BE_DONE = atStart(
  /^(?:等)?(?:(\d{1,2}|[一二两三四五六七八九十]{1,2})[个项])?(?:问题|任务|事项)(?:[于在到按]|\d{4}年|明年|年)[^,。;“”]{0,20}(?:整改到位|完成|销号|办结|见底|清零|解决)/,
);
/** What is pledged of them is told no farther behind, in code units. */
const FARTHEST = 50;

/** The names in a sentence; `before` is the one before it. */
export function findNamesToFinish(
  text: NoticeText,
  sentence: SourceSpan,
  before: SourceSpan | undefined,
): SourceSpan[] {
  const { folded } = text;
  if (!before || before.end - before.start > LONGEST_TOPIC) return [];
  if (!OF_WHAT_IS_LEFT.test(folded.slice(before.start, before.end))) return [];
  return findQuotedRuns(text, sentence).flatMap((run) => {
    const [from, to] = [run[0]!.start - 1, run[run.length - 1]!.end + 1];
    if (!PLEDGES.test(folded.slice(Math.max(sentence.start, from - 6), from))) return [];
    const said = TO_BE_DONE.exec(folded.slice(to, Math.min(sentence.end, to + FARTHEST)));
    if (!said || !isPlanned(said[0])) return [];
    return said[1] === undefined || parseNumeral(said[1]) === run.length ? run : [];
  });
}

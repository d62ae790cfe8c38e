// Names of problems that are to be put right by a day, behind words that tell of what is not done yet.
// example  针对尚未完成的问题。…确保|“甲”“乙”|2个问题于2025年12月底前全部整改到位 → 甲, 乙
import type { SourceSpan } from "../../ledger/span.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";
import { isPlanned } from "../planned-words.ts";
import { findQuotedRuns } from "./name-list.ts";

/** 1.针对尚未完成的问题。 */
const LEFT = "(?:未(?:能)?(?:完成|整改到位|销号|办结|解决)|(?:正在|仍在|尚在)(?:整改|推进|办理)|剩余)(?:整改)?的?";
const OF_WHAT_IS_LEFT = atEnd(new RegExp(`${LEFT}(?:整改)?(?:问题|任务|事项)[。:]?$`));
/** 对尚未完成的3个问题,…确保| */
const TAKES_UP_WHAT_IS_LEFT = new RegExp(
  `(?:^|[,;])(?:[对就]|针对)(?:\\d{1,2}[个项])?(?:尚|暂|仍)?${LEFT}(?:\\d{1,2}[个项])?(?:问题|任务|事项),[^;]{0,50}$`,
);
/** No heading that says so is longer, in code units. */
const LONGEST_TOPIC = 30;
const PLEDGED = "(?:确保|力争|争取|推动|保证|务求|务必)(?:关于)?";
const PLEDGES = atEnd(new RegExp(`${PLEDGED}$`));
const PLEDGES_NAMES = new RegExp(`${PLEDGED}[“"]`);
const TO_BE_DONE = atStart(
  /^(?:等)?(?:(\d{1,2}|[一二两三四五六七八九十]{1,2})[个项])?(?:问题|任务|事项)?(?:[于在到按]|\d{4}年|明年|年)[^,。;“”]{0,20}(?:整改到位|完成|销号|办结|见底|清零|解决)/,
);
/** What is pledged of them is told no farther behind, and what is left no farther before, in code units. */
const FARTHEST = 70;

/** The names in a sentence; `before` is the one before it. */
export function findNamesToFinish(
  text: NoticeText,
  sentence: SourceSpan,
  before: SourceSpan | undefined,
): SourceSpan[] {
  const { folded } = text;
  if (!PLEDGES_NAMES.test(folded.slice(sentence.start, sentence.end))) return [];
  const isTopic =
    before !== undefined &&
    before.end - before.start <= LONGEST_TOPIC &&
    OF_WHAT_IS_LEFT.test(folded.slice(before.start, before.end));
  return findQuotedRuns(text, sentence).flatMap((run) => {
    const [from, to] = [run[0]!.start - 1, run[run.length - 1]!.end + 1];
    const words = folded.slice(Math.max(sentence.start, from - FARTHEST), from);
    if (!PLEDGES.test(words) || !(isTopic || TAKES_UP_WHAT_IS_LEFT.test(words))) return [];
    const said = TO_BE_DONE.exec(folded.slice(to, Math.min(sentence.end, to + FARTHEST)));
    if (!said || !isPlanned(said[0])) return [];
    return said[1] === undefined || parseNumeral(said[1]) === run.length ? run : [];
  });
}

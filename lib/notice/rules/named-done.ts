// A sentence without figures that says of what was counted before that all of it is done: 目前,问题和任务双双归零.
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { allMatches } from "../all-matches.ts";
import { SENTENCE, type Sentence } from "../outside.ts";

const NOUNS: [string, Subject][] = [
  ["问题", "problem"],
  ["任务", "task"],
  ["措施", "measure"],
];
/** The whole of a clause, so that nothing narrows what it speaks of. */
const NAMED_DONE = SENTENCE.add(
  /(?:^|[,;])(?:截至目前|截止目前|目前|至此|现)?,?(?:上述|以上|前述|巡[视察]|反馈|整改|所有|所涉|全部|各项|的){0,4}((?:问题|任务|措施)(?:[和与、及](?:整改)?(?:任务|措施))?)(?:现|目前)?(?:已经?|均|都|全部|双双|悉数|全数){1,4}(?:在[^,。;\d]{2,8}[内前])?(?:完成整改|整改完成|整改到位|落实(?:完成|到位)|实施完毕|完成|归零|清零|销号|办结)(?=[,;。]|$)/,
);

const EVERY_NAMED_DONE = new RegExp(NAMED_DONE.pattern, "g");
/** Whatever else is counted beside it, of all of them. */
const OF_ALL = /上述|以上|前述|所有|所涉/;

/** The subjects of which a sentence says so, and where; `isOfAll` where it says so of all that was told before. */
export function readNamedDone(
  folded: string,
  { start, end, signals }: Sentence,
): { subjects: Subject[]; isOfAll: boolean; span: SourceSpan }[] {
  if (!NAMED_DONE.may(signals)) return [];
  return allMatches(folded.slice(start, end), EVERY_NAMED_DONE).map((match) => {
    const from = start + match.index;
    return {
      subjects: NOUNS.flatMap(([noun, subject]) => (match[1]!.includes(noun) ? [subject] : [])),
      isOfAll: OF_ALL.test(match[0]),
      span: { start: from, end: from + match[0].length },
    };
  });
}

// A sentence without figures that says of what was counted before that all of it is done: 目前,问题和任务双双归零.
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { SENTENCE, type Sentence } from "../outside.ts";

const NOUNS: [string, Subject][] = [
  ["问题", "problem"],
  ["任务", "task"],
  ["措施", "measure"],
];
/** The whole of a clause, so that nothing narrows what it speaks of. */
const NAMED_DONE = SENTENCE.add(
  /(?:^|[,;])(?:截至目前|截止目前|目前|至此|现)?,?(?:上述|以上|巡[视察]|反馈|整改|所有|全部|的){0,4}((?:问题|任务|措施)(?:[和与、及](?:整改)?(?:任务|措施))?)(?:现|目前)?(?:已经?|均|都|全部|双双|悉数|全数){1,4}(?:完成整改|整改完成|整改到位|完成|归零|清零|销号|办结)(?=[,;。]|$)/,
);

/** The subjects of which a sentence says so, and where. */
export function readNamedDone(
  folded: string,
  { start, end, signals }: Sentence,
): { subjects: Subject[]; span: SourceSpan } | null {
  const match = NAMED_DONE.may(signals) ? NAMED_DONE.pattern.exec(folded.slice(start, end)) : null;
  if (!match) return null;
  const subjects = NOUNS.flatMap(([noun, subject]) => (match[1]!.includes(noun) ? [subject] : []));
  const from = start + match.index;
  return { subjects, span: { start: from, end: from + match[0].length } };
}

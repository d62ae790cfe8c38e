// A heading that sorts the items of the ledger by how far they are, or by when they are to be done, and says in a bracket
// how many stand below it: those are no more than a part of what was found.
// example  (一)已完成整改的问题(2个) → no total; 反馈问题整改情况(21个) is of all there are
import { SENTENCE, type Sentence } from "../outside.ts";
import { sortsByDeadline, statusOfChapter } from "../status-chapter.ts";

const BRACKET = SENTENCE.add(/\((?:共|计|共计)?\s?\d{1,4}\s?[个项条件](?:问题|任务|事项)?\)/);
const MARK = /^\s*(?:\(\s?)?(?:第?[一二三四五六七八九十]{1,3}|\d{1,3})(?:部分)?(?:\s?\)[、.]?|[、.]|\s)\s*/;
/** No such heading is longer, in code units. */
const LONGEST = 50;

/** Whether a sentence is such a heading. */
export function sortsByState(folded: string, { start, end, signals }: Sentence): boolean {
  if (end - start > LONGEST || !BRACKET.may(signals)) return false;
  const words = folded.slice(start, end).replace(MARK, "").trimEnd();
  if (!/\)[:。]?$/.test(words) || !BRACKET.pattern.test(words)) return false;
  return statusOfChapter(words) !== null || sortsByDeadline(words);
}

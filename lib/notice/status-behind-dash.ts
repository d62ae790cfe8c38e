// How far a problem is, behind a dash or in a column of its own at the end of its heading: 关于“…”的问题——已完成整改
import type { SourceSpan } from "../ledger/span.ts";

const STATUS =
  "已(?:全部|基本)?(?:完成整改|整改完成|整改到位|整改完毕|完成|销号|办结|整改)|(?:整改)?完成|基本完成(?:整改)?|阶段性完成|正在(?:整改|推进)中?|(?:持续|长期|继续)(?:整改|推进|坚持)|(?:尚|还)?未完成(?:整改)?";
/** Words that go on: 已完成的任务, 正在推进情况. */
const BEHIND = new RegExp(`-{1,4} ?(?:${STATUS})(?=[。;,:\\n]| |$|(?![的情工任事问中整])[\\u3400-\\u9fff])`, "y");
/** A blank or a tab parts it, too, where the frame before it is closed. */
const AT_END = new RegExp(`(?:-{1,4} ?|(?<=问题|方面) {1,3})((?:${STATUS}))$`);
/** Such an end is no longer, in code units. */
const LONGEST = 16;

/** Where a status ends that stands behind a dash; -1 where none does. `dash` is where the dash begins. */
export function dashedStatusEnd(folded: string, dash: number): number {
  BEHIND.lastIndex = dash;
  return BEHIND.test(folded) ? BEHIND.lastIndex : -1;
}

/** Where the status begins that a heading ends with behind a dash; -1 where there is none. */
export function dashedStatusAt(folded: string, { start, end }: SourceSpan): number {
  const from = Math.max(start, end - LONGEST);
  const words = folded.slice(from, end);
  const match = words.includes("-") || words.includes(" ") ? AT_END.exec(words) : null;
  return match ? end - match[1]!.length : -1;
}

// How many go on where they are named instead of counted: as many as the names, if that is what is left of all.
// example  8个问题,已完成7个,|“管网老化”问题正在整改 → 1 ongoing
import type { DeclaredTotal } from "../../ledger/schema.ts";
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { atStart } from "../edge-rules.ts";

/** From what is done to the names, in code units. */
const FARTHEST = 160;
/** “甲”|任务正在推进: names of tasks; those of problems need no word. */
const OF_TASKS = atStart(/^[”"]?(?:等|的|整改|\d{1,2}[个项])*(?:任务|事项)/);

/** The names behind what is said to be done, from the first to the last; `null` where there are others, or they are not as many. */
function namesOf(
  folded: string,
  { subject, total, done, ongoing }: DeclaredTotal,
  names: readonly Stated<string>[],
): SourceSpan | null {
  if (!total || !done || ongoing || names.length === 0 || total.value - done.value !== names.length) return null;
  const start = names[0]!.span.start;
  const { end } = names[names.length - 1]!.span;
  if (start < done.span.end || start - done.span.end > FARTHEST) return null;
  const named = OF_TASKS.test(folded.slice(end, end + 12)) ? "task" : "problem";
  return subject === named ? { start, end } : null;
}

/**
 * The totals with what goes on of one of which only the names are told. Where there are more or fewer of them than what is
 * left of the total, how many go on is not said.
 */
export function addNamed(
  folded: string,
  totals: DeclaredTotal[],
  unfinished: readonly Stated<string>[],
): DeclaredTotal[] {
  return totals.map((stated) => {
    const span = namesOf(folded, stated, unfinished);
    if (!span) return stated;
    const within = { start: Math.min(stated.span.start, span.start), end: Math.max(stated.span.end, span.end) };
    return { ...stated, ongoing: { value: unfinished.length, span }, span: within };
  });
}

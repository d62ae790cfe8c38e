// How much of how many a rate is said to be, in a bracket right behind it: what is done, where there are so many.
// example  整改率为83%|(10/12)| → 10 done, if the notice counts 12 problems or 12 tasks
import type { DeclaredTotal } from "../../ledger/schema.ts";
import type { Stated } from "../../ledger/span.ts";
import { atStart } from "../edge-rules.ts";

const SHARE = atStart(/^\s?\((?:即|为)?\s?(\d{1,4})\s?(?:[个项条件]\s?)?[/÷]\s?(\d{1,4})\s?(?:[个项条件]\s?)?\)/);
/** No such bracket is longer, in code units. */
const LONGEST = 24;

/** The totals with what the bracket behind the rate says to be done of the one that has so many, of which nothing else is said. */
export function addShare(folded: string, totals: DeclaredTotal[], rate: Stated<number> | null): DeclaredTotal[] {
  const behind = rate ? folded.slice(rate.span.end, rate.span.end + LONGEST) : "";
  const match = SHARE.exec(behind);
  if (!rate || !match) return totals;
  const [part, whole] = [Number(match[1]), Number(match[2])];
  // 82.5, 82.6 and 83 are all printed of the same share.
  if (part > whole || Math.abs((part * 100) / whole - rate.value) >= 1) return totals;
  const ofSo = totals.filter(
    ({ subject, total, done }) => /^(?:problem|task)$/.test(subject) && !done && total?.value === whole,
  );
  if (ofSo.length !== 1) return totals;
  const start = rate.span.end + behind.indexOf(match[1]!, behind.indexOf("("));
  const done = { value: part, span: { start, end: start + match[1]!.length } };
  return totals.map((stated) => (stated === ofSo[0] ? { ...stated, done } : stated));
}

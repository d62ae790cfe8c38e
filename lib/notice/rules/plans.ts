// What is stated once for the whole notice, as money or outcomes, and is meant, not done: 拟追缴资金|12万元, 计划制定制度|12项.
import type { SourceSpan } from "../../ledger/span.ts";
import { toCharacterTable } from "../character-table.ts";
import type { NoticeText } from "../notice-text.ts";
import { isPlanned } from "../planned-words.ts";

/** A plan is told no farther before its figure, in code units. */
const FARTHEST = 40;
/** By character: 1 where a clause breaks off. */
const BREAKS = toCharacterTable(",;。:(\n");
/** 计划|制定, 拟|追缴: what is meant begins with its verb. */
const VERB = 2;
const SAID = /已|了|均/;

/** What a figure is of that is stated once. */
type Part = "completionRate" | "outcomes" | "amounts" | "systems";

export class Plans {
  /** What is meant, from the beginning of its clause. */
  readonly found: (SourceSpan & { of: Part })[] = [];

  constructor(private readonly text: NoticeText) {}

  /** Whether a figure is meant, or is listed right behind one of its kind that is; keeps its place if so. */
  hold({ start, end }: SourceSpan, of: Part): boolean {
    const { folded } = this.text;
    let from = start;
    while (from > 0 && from > start - FARTHEST && BREAKS[folded.charCodeAt(from - 1)] === 0) from--;
    const clause = folded.slice(from, start);
    const isMeant =
      (isPlanned(clause + folded.slice(start, start + VERB)) && !SAID.test(folded.slice(start + VERB, end))) ||
      this.found.some((one) => one.of === of && one.end === start - 1 && /[,、]/.test(folded[one.end]!));
    if (!isMeant) return false;
    // 计划新建制度5项、修订|3项: one plan.
    const known = this.found.find((one) => one.start < end && from < one.end);
    if (known) known.end = Math.max(known.end, end);
    else this.found.push({ start: from, end, of });
    return true;
  }
}

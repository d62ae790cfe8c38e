// What is known of each subject, with what is said of all there are of it.
// example  反馈的9个问题…已全部完成 → done 9, the total; where 8 were said to be done before, both statements are kept
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { ALL_DONE } from "./figure-words.ts";
import { Tallies, type Tally } from "./tallies.ts";

const KEEPS_SOME = /其[余他]|剩余|除/;
/** That all is done is said no farther behind a total, in code units: in a sentence without end each figure looked through it all. */
const FARTHEST_ALL = 400;

export class AllDoneTallies extends Tallies {
  /** Says of a subject, in a sentence of its own, that all of it is done. */
  allDoneAt(subject: Subject, span: SourceSpan): void {
    const tally = this.of.get(subject);
    const { total, done, ongoing } = tally?.figures ?? {};
    if (tally && total && !done && !ongoing && !tally.isOther)
      tally.figures.done = { value: total.value, span, summed: [] };
  }

  /** Where it is said behind the last mention of a total that all is done. */
  protected allDoneBehind({ mention }: Tally, sentence: SourceSpan): number | null {
    const near = Math.min(sentence.end, mention.end + FARTHEST_ALL);
    const at = this.words({ start: mention.end, end: near }).search(ALL_DONE);
    return at < 0 ? null : mention.end + at;
  }

  /** Says of a subject that all of it is done, where its total was just named. */
  allDone(subject: Subject, sentence: SourceSpan): void {
    const tally = this.of.get(subject);
    const total = tally?.figures.total;
    if (!tally || !total || tally.isOther || !this.sameSentence(tally.mention, sentence)) return;
    const at = this.allDoneBehind(tally, sentence);
    const start = at ?? tally.mention.start;
    const span = { start, end: at === null ? tally.mention.end : Math.min(sentence.end, at + 4) };
    if (!tally.figures.done) tally.figures.done = { value: total.value, span, summed: [] };
    else if (!KEEPS_SOME.test(this.words({ start: Math.max(sentence.start, span.end - FARTHEST_ALL), end: span.end })))
      this.restatePart(tally, "done", { value: total.value, span }, sentence);
  }
}

// What a figure tells that is no figure of its own: two states at once, parts by period, the same once more, a rest that is
// done, a part of the one before it. It is asked before anything else of the figure is.
import type { SourceSpan } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import type { Sentence } from "../outside.ts";
import type { Beside, Status } from "./figure-state.ts";
import { saysStatusAlone } from "./figure-words.ts";
import { clausesOf, type Figure } from "./figures.ts";
import { leaveKind } from "./kinds-done.ts";
import { takeGrowth, takeMoreInAll, takeNewlyDone, takeSumSoFar } from "./newly-done.ts";
import { readOpenNumbers } from "./open-numbers.ts";
import { countSplit, isPartOfSaid, limitsAll } from "./parts-of-said.ts";
import { addPeriods } from "./period-parts.ts";
import type { StatedTallies } from "./planned-figures.ts";
import { isPutOff } from "./put-off.ts";
import { takeRestBySum } from "./rest-by-sum.ts";
import { addDone } from "./rest-done.ts";
import { addDoneOfRest } from "./rest-worked-off.ts";
import { tellsAgain, withoutDay } from "./told-again.ts";
import { takeWithTotal } from "./totals-behind.ts";
import { mixesStates } from "./two-states.ts";

/** How a figure was taken that needs to be asked no more. */
export interface TakenAside {
  /** What it says of how far it is. */
  said: Status | null;
  /** Whether what stands beside it may still belong to the figure before it. */
  keepsBeside: boolean;
  /** How many figures behind it were taken with it. */
  further: number;
}

export class AsideReader {
  /** The figure that was last taken for a part of the one before it. */
  private part: Figure | null = null;

  constructor(
    private readonly folded: string,
    private readonly tallies: StatedTallies,
  ) {}

  /** Takes what the figure at `index` tells aside; `said` of the one before it. */
  read(
    figures: Figure[],
    index: number,
    named: Subject | undefined,
    { left, right }: Beside,
    said: Status | null,
    sentence: SourceSpan,
  ): TakenAside | null {
    const { folded, tallies } = this;
    const figure = figures[index]!;
    if (mixesStates(figure) || isPutOff(folded, figure)) return this.leaveMixed(figure, named, sentence);
    const ofRest = addDoneOfRest(tallies, folded, figures, index, named, sentence);
    if (ofRest > 0) return { said: null, keepsBeside: false, further: ofRest - 1 };
    const split = countSplit(figures, index, said, tallies.totalOfLast);
    if (split > 0) return { said: null, keepsBeside: true, further: split - 1 };
    const summed = takeWithTotal(tallies, folded, figures, index, sentence);
    if (summed > 0) return { said: null, keepsBeside: false, further: summed - 1 };
    if (takeRestBySum(tallies, folded, figures, index, { named, left, right }, sentence))
      return { said: "ongoing", keepsBeside: false, further: 0 };
    if (takeGrowth(tallies, figures, index, named, sentence)) return { said: "done", keepsBeside: false, further: 1 };
    if (takeMoreInAll(tallies, figure, sentence)) return { said: null, keepsBeside: false, further: 0 };
    if (!named && takeSumSoFar(tallies, figure, sentence)) return { said: "done", keepsBeside: false, further: 0 };
    const periods = addPeriods(tallies, folded, figures, index, sentence);
    if (periods > 0) return { said: "done", keepsBeside: true, further: periods - 1 };
    if (left === "done" && this.limitAll(figures, index, named, sentence))
      return { said: "done", keepsBeside: false, further: 0 };
    if (leaveKind(tallies, folded, figure, sentence)) return { said: null, keepsBeside: true, further: 0 };
    const status = left ?? right;
    if (status === "done" && tellsAgain(tallies, folded, figure, named, sentence))
      return { said: "done", keepsBeside: false, further: 0 };
    if (addDone(tallies, folded, figure, right, named, sentence)) return { said: null, keepsBeside: false, further: 0 };
    if (status === "done" && takeNewlyDone(tallies, folded, figures, index, named, sentence))
      return { said: null, keepsBeside: true, further: 0 };
    return status === "ongoing" ? this.takePart(figures, index, named, said) : null;
  }

  /** 已完成18+2个: tells of the numbers of a sentence that leave open which one they are. */
  leaveOpen(sentence: Sentence): void {
    for (const { subject, span } of readOpenNumbers(this.folded, sentence, this.tallies.last))
      this.tallies.leaveOut("unclear-figure", subject, span);
  }

  /** 已完成|28|条, and nothing is counted in 条: tells that it is not known what it is of. */
  leaveUnplaced(figure: Figure, status: Status, sentence: SourceSpan): void {
    const { tallies, folded } = this;
    const { last } = tallies;
    if (last === null || !saysStatusAlone(withoutDay(figure))) return;
    const isKnown = [...tallies.of.values()].some(({ figures }) => figures[status]?.value === figure.value);
    if (!isKnown) tallies.leaveOut("unclear-figure", last, clausesOf(folded, figure.span, figure.span, sentence));
  }

  /** 已完成或基本完成|18|个, |3|个暂缓整改: how many are done is not known, and the number is told to be left out, unless it is the total. */
  private leaveMixed(figure: Figure, named: Subject | undefined, sentence: SourceSpan): TakenAside | null {
    const subject = named ?? this.tallies.last;
    const taken = { said: null, keepsBeside: true, further: 0 };
    if (subject === null) return taken;
    const total = this.tallies.of.get(subject)?.figures.total?.value;
    const { span } = figure;
    this.tallies.leaveOut("unclear-figure", subject, clausesOf(this.folded, span, span, sentence));
    return named === undefined || (total !== undefined && total !== figure.value) ? taken : null;
  }

  /** 均已整改,其中完成整改|16|个,正在推进3个: keeps that as what is done. */
  private limitAll(figures: Figure[], index: number, named: Subject | undefined, sentence: SourceSpan): boolean {
    const { tallies } = this;
    const subject = named ?? tallies.last;
    const tally = subject === null ? undefined : tallies.of.get(subject);
    const { total, done } = tally?.figures ?? {};
    if (!subject || !tally || !limitsAll(figures, index, { total: total?.value, done: done?.value })) return false;
    tallies.forgetState(subject);
    tallies.set(subject, "done", figures[index]!, sentence);
    return true;
  }

  private takePart(
    figures: Figure[],
    index: number,
    named: Subject | undefined,
    said: Status | null,
  ): TakenAside | null {
    const subject = named ?? this.tallies.last;
    const { total, done } = (subject && this.tallies.of.get(subject)?.figures) || {};
    const isPart = index > 0 && this.part === figures[index - 1];
    if (!isPartOfSaid(figures, index, { said, isPart }, { total: total?.value, done: done?.value })) return null;
    this.part = figures[index]!;
    return { said: null, keepsBeside: true, further: 0 };
  }
}

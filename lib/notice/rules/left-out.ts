// What is said of a subject and is none of its figures, or no certain one: it is left out of them, and told.
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { Subject } from "../../ledger/status.ts";
import { AllDoneTallies } from "./all-done-tallies.ts";
import type { Figure, Restated } from "./figures.ts";
import type { FigureKind } from "./tallies.ts";

/** Where something is said of a subject. */
export interface SaidOf {
  subject: Subject;
  span: SourceSpan;
}

/** A figure that is left out, and why. */
export interface NotUsed extends SaidOf {
  code: "other-work-done" | "unclear-figure";
}

export interface ApproximateFigure extends SaidOf {
  value: number;
}

/** What was told of the same place is among as many of the last, since places are told in their order. */
const NEAR = 24;

/** Tallies with what was left out of them. */
export class TalliesAndRest extends AllDoneTallies {
  /** What is meant to be done, as far as nothing is said of what is. */
  readonly planned: SaidOf[] = [];
  readonly approximate: ApproximateFigure[] = [];
  /** What was done and a rest of which the same is said, and that do not make the total. */
  readonly unsure: SaidOf[] = [];
  readonly notUsed: NotUsed[] = [];

  /** Leaves out what a place says of a subject. */
  leaveOut(code: NotUsed["code"], subject: Subject, span: SourceSpan): void {
    this.last = subject;
    const isTold = this.notUsed
      .slice(-NEAR)
      .some((one) => one.subject === subject && one.span.start < span.end && span.start < one.span.end);
    if (!isTold) this.notUsed.push({ code, subject, span });
  }

  /** What is done of a subject is told once more, and otherwise, so that neither is kept. */
  dispute(subject: Subject, second: Figure): void {
    const first = this.of.get(subject)?.figures.done;
    if (first) this.restated.push({ subject, part: "done", first, second });
    this.forgetState(subject);
  }

  /** What is told of a later day takes the place of how far a subject was. */
  forgetState(subject: Subject): void {
    const figures = this.of.get(subject)?.figures;
    delete figures?.done;
    delete figures?.ongoing;
  }

  /** Puts other figures in the place of those of a subject; what was told of theirs is told no more. */
  replace(subject: Subject, figures: Record<FigureKind, Stated<number> | null>): void {
    const tally = this.of.get(subject);
    if (!tally) return;
    const before = Object.values(tally.figures).map(({ span }) => span);
    for (const kind of ["total", "done", "ongoing"] as const) {
      const figure = figures[kind];
      if (figure) tally.figures[kind] = { ...figure, summed: [] };
      else delete tally.figures[kind];
    }
    const isOfThem = ({ first }: Restated) =>
      first !== undefined && before.some(({ start }) => start === first.span.start);
    for (let at = this.restated.length - 1; at >= 0; at--)
      if (this.restated[at]!.subject === subject && isOfThem(this.restated[at]!)) this.restated.splice(at, 1);
  }
}

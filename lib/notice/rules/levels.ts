// The levels of what was found: the finest counts, unless what is done is told of a coarser one. Where it may be told of either,
// it is not known.
// example  19项问题、47个具体表现 → 47; 19项问题、47个具体表现。19项问题中|16|项已完成整改 → 19 / 16; 已完成整改|16|个 → ?
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { nounOf } from "./figure-nouns.ts";
import { type Beside, isAllSaidDone, type Status, statusesBeside } from "./figure-state.ts";
import { clausesOf, type Figure } from "./figures.ts";
import type { StatedTallies } from "./planned-figures.ts";
import { isVouched } from "./rate.ts";

type Noun = ReturnType<typeof nounOf>;
type Level = "coarser" | "finer";

/** |47|个具体表现, 具体|18|个问题 */
export function isFiner({ left, right }: Pick<Figure, "left" | "right">): boolean {
  return left === "具体" || /具体|表现|小项|[小子]问题|问题点/.test(right.slice(0, 8));
}

export class Levels {
  /** How many problems there were on the level above the one that counts, and what counts. */
  private coarser: (Stated<number> & { unit: string }) | null = null;
  private finer: Figure | null = null;

  constructor(
    private readonly folded: string,
    private readonly tallies: StatedTallies,
  ) {}

  /** Goes on from a total to a finer one. */
  goOn(total: Stated<number>, figure: Figure): void {
    this.coarser = { value: total.value, span: total.span, unit: this.tallies.of.get("problem")?.unit ?? "" };
    this.finer = figure;
    total.value = figure.value;
    total.span = figure.span;
  }

  /** Whether a figure of what is done may be of either level, and so is left out; goes back to the coarser one if it is of that. */
  leavesOpen(figures: Figure[], index: number, noun: Noun, { left, right }: Beside, sentence: SourceSpan): boolean {
    const { coarser, tallies } = this;
    const figure = figures[index]!;
    const tally = coarser ? tallies.of.get("problem") : undefined;
    const { total, done, ongoing } = tally?.figures ?? {};
    if (!coarser || !tally || !total || done || ongoing || (left ?? right) !== "done") return false;
    const isNamed = figure.left.includes("问题") || figure.right.startsWith("问题");
    if (!isNamed && (noun ? noun.subject : tallies.last) !== "problem") return false;
    if (figure.value >= coarser.value || total.value === coarser.value || tallies.isMeant(sentence, figure.span))
      return false;
    const level = this.levelOf(figures, index, coarser, isNamed);
    if (level === null)
      tallies.leaveOut("unclear-figure", "problem", clausesOf(this.folded, figure.span, figure.span, sentence));
    if (level === "coarser") Object.assign(total, { value: coarser.value, span: coarser.span });
    if (level === "coarser") tally.unit = coarser.unit;
    return level === null;
  }

  /** Which level a figure of what is done is of, where it could be of either. */
  private levelOf(
    figures: Figure[],
    index: number,
    coarser: { value: number; unit: string },
    isNamed: boolean,
  ): Level | null {
    const [figure, next] = [figures[index]!, figures[index + 1]];
    const finer = this.finer!;
    if (isFiner(figure) || /具体|表现/.test(figure.left)) return "finer";
    const beside = next?.unit === figure.unit ? statusesBeside(this.folded, next, null) : null;
    if (next && (beside?.left ?? beside?.right) === "ongoing") {
      const made = figure.value + next.value;
      if (made === coarser.value) return "coarser";
      if (made === finer.value) return "finer";
    }
    if (isVouched(this.folded, figure, coarser.value)) return "coarser";
    if (isVouched(this.folded, figure, finer.value)) return "finer";
    if (coarser.unit !== finer.unit) {
      if (figure.unit === coarser.unit) return "coarser";
      if (figure.unit === finer.unit) return "finer";
    }
    // 具体问题 are problems as well.
    return isNamed && !/问题/.test(finer.right.slice(0, 8)) ? "coarser" : null;
  }

  /** Goes back to the coarser level where a figure names it again and says how far it is, and nothing is said of the finer. */
  goBack(total: Stated<number>, figures: Figure[], index: number, noun: NonNullable<Noun>, right: Status | null): void {
    const figure = figures[index]!;
    const { done, ongoing } = this.tallies.of.get(noun.subject)!.figures;
    if (figure.value !== this.coarser?.value || done || ongoing || isFiner(figure)) return;
    if (right === null && !isAllSaidDone(noun.rest, figure) && !this.isCountedOff(figure, figures[index + 1])) return;
    total.value = figure.value;
    total.span = figure.span;
  }

  /** 19项问题中|16|项已完成整改 */
  private isCountedOff({ unit, value }: Figure, next: Figure | undefined): boolean {
    if (!next || next.unit !== unit || next.value > value || isFiner(next)) return false;
    const { left, right } = statusesBeside(this.folded, next, null);
    return (left ?? right) !== null;
  }
}

// The levels of what was found: the finest counts, unless what is done is told of a coarser one.
// example  19项问题、47个具体表现 → 47; 19项问题、47个具体表现。19项问题中|16|项已完成整改 → 19 / 16
import type { Stated } from "../../ledger/span.ts";
import type { nounOf } from "./figure-nouns.ts";
import { isAllSaidDone, type Status, statusesBeside } from "./figure-state.ts";
import type { Figure } from "./figures.ts";
import type { StatedTallies } from "./planned-figures.ts";

/** |47|个具体表现 */
export function isFiner({ right }: Figure): boolean {
  return /具体|表现|小项/.test(right.slice(0, 8));
}

export class Levels {
  /** How many problems there were on the level above the one that counts. */
  private coarser: number | null = null;

  constructor(
    private readonly folded: string,
    private readonly tallies: StatedTallies,
  ) {}

  /** Goes on from a total to a finer one. */
  goOn(total: Stated<number>, { value, span }: Figure): void {
    this.coarser = total.value;
    total.value = value;
    total.span = span;
  }

  /** Goes back to the coarser level where a figure names it again and says how far it is, and nothing is said of the finer. */
  goBack(
    total: Stated<number>,
    figures: Figure[],
    index: number,
    noun: NonNullable<ReturnType<typeof nounOf>>,
    right: Status | null,
  ): void {
    const figure = figures[index]!;
    const { done, ongoing } = this.tallies.of.get(noun.subject)!.figures;
    if (figure.value !== this.coarser || done || ongoing || isFiner(figure)) return;
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

// Figures whose place says what they are: behind a label, in a table, or in a heading.
import type { NoticeText } from "../notice-text.ts";
import type { Sentence } from "../outside.ts";
import { readFigureTable } from "./figure-table.ts";
import { type Figure, readFigures } from "./figures.ts";
import { readLabelled } from "./labelled-figures.ts";
import type { StatedTallies } from "./planned-figures.ts";
import { sortsByState } from "./sorting-headings.ts";

export class PlacedFigures {
  /** Where those begin that are kept. */
  private readonly kept = new Set<number>();

  constructor(
    private readonly text: NoticeText,
    private readonly tallies: StatedTallies,
  ) {}

  /** Keeps those of a sentence; its other figures are left to be read by their words. */
  read(sentence: Sentence): Figure[] {
    const { folded } = this.text;
    if (sortsByState(folded, sentence)) return [];
    for (const figures of [readFigureTable(folded, sentence), readLabelled(folded, sentence)])
      for (const figure of figures) {
        if (this.kept.has(figure.span.start)) continue;
        this.kept.add(figure.span.start);
        this.tallies.set(figure.subject, figure.kind, figure, sentence, figure.state);
      }
    return readFigures(this.text, sentence).filter(({ span }) => !this.kept.has(span.start));
  }
}

// Where a piece may begin inside a line, and which marks follow there.
import { isEnumeration, type Mark, type MarkStyle } from "./mark.ts";

export interface Candidate {
  start: number;
  mark: Mark | null;
  /** It follows a label (整改情况:1.…), so its sequence may go on in the lines below. */
  labelled: boolean;
  /** It stands right behind a heading's first sentence: 3.台账缺失。(1)… — one measure, though no second one follows. */
  behind: boolean;
}

/** Which marks follow in a line. Most often the next one is the mark asked for, and nothing needs to be counted. */
export class Following {
  /** By style and number: the last candidate with such a mark. */
  private lasts: Map<string, number> | null = null;
  private enumerations: (Mark | null)[] | null = null;

  constructor(private readonly candidates: Candidate[]) {}

  /** Whether a mark of this style and number stands behind a candidate. */
  has(style: MarkStyle, value: number, index: number): boolean {
    const next = this.candidates[index + 1]?.mark;
    if (next?.style === style && next.value === value) return true;
    this.lasts ??= this.findLasts();
    return (this.lasts.get(`${style}${value}`) ?? -1) > index;
  }

  /** Whether the next enumeration behind a candidate goes on with the number `open` of a style: 二是…:①…②…|三是. */
  goesOn(style: MarkStyle, open: number, index: number): boolean {
    this.enumerations ??= this.findEnumerations();
    const next = this.enumerations[index];
    return next?.style === style && next.value === open + 1;
  }

  /** By candidate: the first enumeration behind it. */
  private findEnumerations(): (Mark | null)[] {
    const found = Array<Mark | null>(this.candidates.length).fill(null);
    for (let index = found.length - 2; index >= 0; index--) {
      const { mark } = this.candidates[index + 1]!;
      found[index] = mark && isEnumeration(mark.style) ? mark : found[index + 1]!;
    }
    return found;
  }

  private findLasts(): Map<string, number> {
    const lasts = new Map<string, number>();
    this.candidates.forEach(({ mark }, index) => {
      if (mark) lasts.set(`${mark.style}${mark.value}`, index);
    });
    return lasts;
  }
}

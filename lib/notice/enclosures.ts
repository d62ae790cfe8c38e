// Which characters stand inside quotation marks, brackets or a book title. A mark inside them starts nothing.
// A pair whose end is missing or too far away is no pair, so that one lost quotation mark cannot swallow a notice.
import { indexFrom } from "./offsets.ts";

const code = (character: string) => character.charCodeAt(0);
/** Opening character → its closing one and how far away that may be. */
const PAIRS: [string, string, number][] = [
  ["“", "”", 260],
  ["‘", "’", 160],
  ["《", "》", 160],
  ["(", ")", 240],
  ["[", "]", 120],
];
const STRAIGHT = code('"');
/** By closing character, its opening one; by opening character, itself; and how far apart they may be. */
const OPENER = new Uint16Array(65536);
const REACH = new Uint16Array(65536);
for (const [open, close, reach] of PAIRS) {
  OPENER[code(open)] = code(open);
  OPENER[code(close)] = code(open);
  REACH[code(close)] = reach;
}
/** How far down the open ones a closing character looks for its partner. */
const LOOK = 6;
const STRAIGHT_REACH = 60;
/** How many pairs are looked at one by one before all are looked through by halves. */
const NEAR = 4;
const FARTHEST = Math.max(STRAIGHT_REACH, ...PAIRS.map(([, , reach]) => reach));

/** The characters that open or close an enclosure. */
export const ENCLOSING: readonly number[] = [STRAIGHT, ...PAIRS.flatMap(([open, close]) => [code(open), code(close)])];

/** The enclosures of a folded text; made by taking its enclosing characters in one after the other. */
export class Enclosures {
  /** Offsets of the pairs in the order of their ends. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** The same of those that stand within no other, so that their starts ascend as well. */
  private readonly outerStarts: number[] = [];
  private readonly outerEnds: number[] = [];
  /** What is open so far: its offsets and units, and how many there are. */
  private readonly open: number[] = [];
  private readonly openUnits: number[] = [];
  private depth = 0;
  /** Where the last question of what is inside was answered. */
  private near = 0;
  private straight = -1;

  /** Takes in the enclosing character at an offset. */
  take(offset: number, unit: number): void {
    const opener = OPENER[unit]!;
    if (opener === unit) {
      this.open[this.depth] = offset;
      this.openUnits[this.depth++] = unit;
    } else if (unit === STRAIGHT) {
      if (this.straight >= 0 && offset - this.straight <= STRAIGHT_REACH) {
        this.pair(this.straight, offset);
        this.straight = -1;
      } else this.straight = offset;
    } else {
      for (let back = this.depth - 1; back >= 0 && back >= this.depth - LOOK; back--) {
        if (this.openUnits[back] !== opener) continue;
        if (offset - this.open[back]! <= REACH[unit]!) {
          this.pair(this.open[back]!, offset);
          this.depth = back;
        }
        break;
      }
    }
  }

  private pair(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
    const { outerStarts, outerEnds } = this;
    while (outerStarts.length > 0 && outerStarts[outerStarts.length - 1]! > start) {
      outerStarts.pop();
      outerEnds.pop();
    }
    outerStarts.push(start);
    outerEnds.push(end);
  }

  /** Whether the character at an offset lies strictly inside an enclosure. */
  isInside(offset: number): boolean {
    const index = this.firstBehind(offset);
    return index < this.outerStarts.length && this.outerStarts[index]! < offset;
  }

  /** Index of the first outer pair that ends behind an offset: most often that of the last question, or one of the next. */
  private firstBehind(offset: number): number {
    const { outerEnds, near } = this;
    if (near === 0 || outerEnds[near - 1]! <= offset)
      for (let index = near; index < near + NEAR; index++)
        if (index === outerEnds.length || outerEnds[index]! > offset) {
          this.near = index;
          return index;
        }
    this.near = indexFrom(outerEnds, offset + 1);
    return this.near;
  }

  /** The offset of the partner of an opening or closing character, or -1. */
  partnerOf(offset: number): number {
    const { starts, ends } = this;
    let index = indexFrom(ends, offset);
    if (ends[index] === offset) return starts[index]!;
    for (; index < ends.length && ends[index]! <= offset + FARTHEST; index++)
      if (starts[index] === offset) return ends[index]!;
    return -1;
  }
}

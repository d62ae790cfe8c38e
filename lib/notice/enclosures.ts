// Which characters stand inside quotation marks, brackets or a book title. A mark inside them starts nothing.
// A pair whose end is missing or too far away is no pair, so that one lost quotation mark cannot swallow a notice.

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

/** The characters that open or close an enclosure. */
export const ENCLOSING: readonly number[] = [STRAIGHT, ...PAIRS.flatMap(([open, close]) => [code(open), code(close)])];

/** The enclosures of a folded text; made by taking its enclosing characters in one after the other. */
export class Enclosures {
  private readonly inside: Uint8Array;
  /** 1 + the offset of the partner. */
  private readonly partners: Int32Array;
  private readonly open: number[] = [];
  private straight = -1;

  constructor(private readonly units: Uint16Array) {
    this.inside = new Uint8Array(units.length);
    this.partners = new Int32Array(units.length);
  }

  /** Takes in the enclosing character at an offset. */
  take(offset: number): void {
    const unit = this.units[offset]!;
    const opener = OPENER[unit]!;
    if (opener === unit) this.open.push(offset);
    else if (unit === STRAIGHT) {
      if (this.straight >= 0 && offset - this.straight <= STRAIGHT_REACH) {
        this.pair(this.straight, offset);
        this.straight = -1;
      } else this.straight = offset;
    } else {
      const { open } = this;
      for (let back = open.length - 1; back >= 0 && back >= open.length - LOOK; back--) {
        const start = open[back]!;
        if (this.units[start] !== opener) continue;
        if (offset - start <= REACH[unit]!) {
          this.pair(start, offset);
          open.length = back;
        }
        break;
      }
    }
  }

  private pair(start: number, end: number): void {
    this.partners[start] = 1 + end;
    this.partners[end] = 1 + start;
    this.inside.fill(1, start + 1, end);
  }

  /** Whether the character at an offset lies strictly inside an enclosure. */
  isInside(offset: number): boolean {
    return this.inside[offset] === 1;
  }

  /** The offset of the partner of an opening or closing character, or -1. */
  partnerOf(offset: number): number {
    return (this.partners[offset] ?? 0) - 1;
  }
}

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
/** By character: 1 for an opening one, 2 for a closing one, 3 for a straight quotation mark. */
const KIND = new Uint8Array(65536);
const OPENER = new Map<number, { opener: number; reach: number }>();
for (const [open, close, reach] of PAIRS) {
  KIND[code(open)] = 1;
  KIND[code(close)] = 2;
  OPENER.set(code(close), { opener: code(open), reach });
}
KIND[code('"')] = 3;
/** How far down the open ones a closing character looks for its partner. */
const LOOK = 6;
const STRAIGHT_REACH = 60;

export interface Enclosures {
  /** Whether the character at an offset lies strictly inside an enclosure. */
  isInside(offset: number): boolean;
  /** The offset of the partner of an opening or closing character, or -1. */
  partnerOf(offset: number): number;
}

/** Pairs up the enclosures of a folded text, in one pass. */
export function findEnclosures(folded: string): Enclosures {
  const { length } = folded;
  const depth = new Int16Array(length + 2);
  const partner = new Map<number, number>();
  const open: number[] = [];
  const pair = (start: number, end: number) => {
    partner.set(start, end);
    partner.set(end, start);
    depth[start + 1]! += 1;
    depth[end]! -= 1;
  };
  let straight = -1;
  for (let offset = 0; offset < length; offset++) {
    const unit = folded.charCodeAt(offset);
    const kind = KIND[unit]!;
    if (kind === 0) continue;
    if (kind === 1) open.push(offset);
    else if (kind === 3) {
      if (straight >= 0 && offset - straight <= STRAIGHT_REACH) {
        pair(straight, offset);
        straight = -1;
      } else straight = offset;
    } else {
      const { opener, reach } = OPENER.get(unit)!;
      for (let back = open.length - 1; back >= 0 && back >= open.length - LOOK; back--) {
        const start = open[back]!;
        if (folded.charCodeAt(start) !== opener) continue;
        if (offset - start <= reach) {
          pair(start, offset);
          open.length = back;
        }
        break;
      }
    }
  }
  let sum = 0;
  for (let offset = 0; offset <= length; offset++) {
    sum += depth[offset]!;
    depth[offset] = sum;
  }
  return { isInside: (offset) => depth[offset]! > 0, partnerOf: (offset) => partner.get(offset) ?? -1 };
}

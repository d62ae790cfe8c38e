// Which characters stand inside quotation marks, brackets or a book title. A mark inside them starts nothing.
// A pair whose end is missing or too far away is no pair, so that one lost quotation mark cannot swallow a notice.

const CLOSER: Record<string, string> = { "“": "”", "‘": "’", "《": "》", "(": ")", "[": "]" };
const OPENER: Record<string, string> = { "”": "“", "’": "‘", "》": "《", ")": "(", "]": "[" };
const REACH: Record<string, number> = { "“": 260, "‘": 160, "《": 160, "(": 240, "[": 120 };
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
  const depth = new Int32Array(folded.length + 2);
  const partner = new Map<number, number>();
  const open: number[] = [];
  const pair = (start: number, end: number) => {
    partner.set(start, end);
    partner.set(end, start);
    depth[start + 1]! += 1;
    depth[end]! -= 1;
  };
  let straight = -1;
  for (let offset = 0; offset < folded.length; offset++) {
    const character = folded[offset]!;
    if (character === '"') {
      if (straight >= 0 && offset - straight <= STRAIGHT_REACH) {
        pair(straight, offset);
        straight = -1;
      } else straight = offset;
    } else if (CLOSER[character] !== undefined) {
      open.push(offset);
    } else {
      const opener = OPENER[character];
      if (opener === undefined) continue;
      for (let back = open.length - 1; back >= 0 && back >= open.length - LOOK; back--) {
        const start = open[back]!;
        if (folded[start] !== opener) continue;
        if (offset - start <= REACH[opener]!) {
          pair(start, offset);
          open.length = back;
        }
        break;
      }
    }
  }
  const inside = new Uint8Array(folded.length + 1);
  let sum = 0;
  for (let offset = 0; offset <= folded.length; offset++) {
    sum += depth[offset]!;
    inside[offset] = sum > 0 ? 1 : 0;
  }
  return { isInside: (offset) => inside[offset] === 1, partnerOf: (offset) => partner.get(offset) ?? -1 };
}

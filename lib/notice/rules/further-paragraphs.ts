// Paragraphs without a mark behind the last marked measure of a problem: they tell of the problem, not of that measure.
// example  二是签订责任书。|此外,开展夜查4次。 → two measures
import type { NoticeText } from "../notice-text.ts";
import type { OutlineNode } from "../outline-node.ts";
import type { Piece } from "../pieces.ts";

/** Adds something to all that stands above. */
const ADDS = /^(?:此外|另外|除此(?:之外|以外|外)|与此同时|同时(?!期|段|代|间))/;
/** Goes on with the words right above. */
const GOES_ON =
  /^(?:其中|对此|为此|据此|对(?:其|该|这|上述)|该|其|这|上述|经(?:查|核|此|过)|随后|之后|最终|具体|主要|包括|即|如|例如|比如)/;
const LONGEST_BEGINNING = 8;
/** So few measures of one paragraph each show that paragraphs part them. */
const FEWEST = 2;

const endsSentence = ({ folded }: NoticeText, end: number) => /[。!?][”)]?$/.test(folded.slice(end - 2, end));

const isParagraph = ({ kind, inline }: Piece) => kind === "text" && !inline;

/** Whether words begin a further paragraph that adds to all that stands above. */
export function addsToAll({ folded }: NoticeText, start: number): boolean {
  return ADDS.test(folded.slice(start, start + LONGEST_BEGINNING));
}

/** Whether all marked measures of a problem but the last are one paragraph each. */
function areSingle(siblings: OutlineNode[]): boolean {
  return (
    siblings.length >= FEWEST &&
    siblings.slice(0, -1).every(({ pieces, children }) => children.length === 0 && !pieces.some(isParagraph))
  );
}

/** Where the first paragraph begins behind the last marked measure that is no part of it; `null` where there is none. */
export function furtherParagraph(text: NoticeText, node: OutlineNode): number | null {
  const [piece] = node.pieces;
  const siblings = node.parent?.children ?? [];
  if (!piece || !isParagraph(piece) || siblings[siblings.length - 1] !== node || node.children.length > 0) return null;
  const { start, end } = piece;
  if (!endsSentence(text, node.heading.end) || !endsSentence(text, end)) return null;
  if (addsToAll(text, start)) return start;
  const goesOn = GOES_ON.test(text.folded.slice(start, start + LONGEST_BEGINNING));
  return !goesOn && areSingle(siblings) ? start : null;
}

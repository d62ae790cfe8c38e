// How far a problem is, in a bracket that tells of it behind labels.
// example  (完成时限:2023年12月底;完成情况:|已完成|) | (是否完成:|是|)
import type { SourceSpan } from "../ledger/span.ts";
import { atStart } from "./edge-rules.ts";
import { ATTRIBUTE, REMARK, STATUS } from "./label-words.ts";
import type { NoticeText } from "./notice-text.ts";
import type { Piece } from "./pieces.ts";
import { saysHowFar } from "./plain-kinds.ts";
import { saysOnlyStatus } from "./status-lines.ts";

const LONGEST = 160;
const PARTS = /[;,、 ]/;
/** (责任单位:办公室;|已完成|): without a label, what says so plainly; 长期坚持 may be until when. */
const SAYS_PLAINLY = atStart(/^(?:目前|现)?(?:已|均|全部|正在|[仍尚]|未|基本完成)/);

const beginsLabel = (folded: string, at: number) =>
  [STATUS, ATTRIBUTE, REMARK].some((label) => label.endAt(folded, at) >= 0);

/** Where the next part of a bracket begins that has a label, or says by itself how far a problem is; `close` where none does. */
function nextPart(folded: string, from: number, close: number): number {
  for (let at = from; at < close; at++)
    if (PARTS.test(folded[at - 1]!) && (beginsLabel(folded, at) || saysPlainly(folded, at, close))) return at;
  return close;
}

function saysPlainly(folded: string, at: number, close: number): boolean {
  const words = folded.slice(at, close);
  return SAYS_PLAINLY.test(words) && saysHowFar(words);
}

/** The words of the status in such a bracket, which a full stop may follow; `null` where it tells of none. */
export function statusInBracket({ folded, enclosures }: NoticeText, start: number, end: number): SourceSpan | null {
  if (folded[start] !== "(" && folded[start] !== "[") return null;
  const close = folded[end - 1] === "。" ? end - 2 : end - 1;
  if (close - start > LONGEST || enclosures.partnerOf(start) !== close || !beginsLabel(folded, start + 1)) return null;
  for (let at = start + 1; at < close; ) {
    const next = nextPart(folded, at + 1, close);
    const words = beginsLabel(folded, at) ? STATUS.endAt(folded, at) : at;
    const last = next < close ? next - 1 : close;
    if (words >= 0 && words < last && saysHowFar(folded.slice(words, last))) return { start: words, end: last };
    at = next;
  }
  return null;
}

function part(kind: "attribute" | "status", start: number, end: number, inline: boolean): Piece {
  return { kind, start, end, words: start, mark: null, inline };
}

/** The pieces of a line that is such a bracket: the status, and what stands before and behind it; `null` where it is none. */
export function bracketPieces(text: NoticeText, { start, end }: SourceSpan): Piece[] | null {
  const status = statusInBracket(text, start, end);
  if (!status || saysOnlyStatus(text.folded, start, end)) return null;
  return [
    part("attribute", start, status.start, false),
    part("status", status.start, status.end, true),
    part("attribute", status.end, end, true),
  ];
}

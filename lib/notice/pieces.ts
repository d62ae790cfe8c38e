// First pass: lines → pieces. A piece begins with a mark or a label, or is plain; one line may hold several
// example  (1)学习不深。|一是…。|二是…。|完成情况:已完成

import type { SourceSpan } from "../ledger/span.ts";
import { bareMark } from "./bare-marks.ts";
import { SENTENCE_ENDS, toCharacterTable } from "./character-table.ts";
import { isBlank } from "./fold.ts";
import { type Glued, gluedFirst, gluedStatus } from "./glued-measures.ts";
import { type Candidate, Following } from "./inline-marks.ts";
import { LABEL_WORDS, MAY_BE_INLINE_LABEL } from "./label-words.ts";
import { matchLostMark } from "./lost-marks.ts";
import { withLostStops } from "./lost-stops.ts";
import { isEnumeration, type Mark, type MarkStyle } from "./mark.ts";
import { isOnlyWords } from "./mark-labels.ts";
import { MAY_BE_ENUMERATION, matchMark } from "./marker.ts";
import type { Line, NoticeText } from "./notice-text.ts";
import { indexFrom } from "./offsets.ts";
import { beginsFinding, beginsRemark, beginsStatus, type PlainKind, plainKind } from "./plain-kinds.ts";
import { isInSequence, LAST } from "./word-marks.ts";

export type PieceKind = PlainKind | "mark" | "closing" | "tally";

export interface Piece {
  kind: PieceKind;
  start: number;
  end: number;
  /** Where the words begin: after the mark or label. */
  words: number;
  mark: Mark | null;
  /** Found inside a line, so it needs its sequence to vouch for it. */
  inline: boolean;
  /** Of a tally: how the heading is marked whose part of the ledger it ends. */
  part?: MarkStyle;
}

const LABEL_BEFORE = new RegExp(`(?:${LABEL_WORDS}\\]?\\s*|答\\s?):$`);
/** Behind these any mark or label may begin, behind other punctuation only an enumeration. */
const STRONG_BOUNDARY = toCharacterTable("。;:!?”)]");

/** How long a heading's first sentence may be, and what it ends with. */
const LONGEST_HEADING = 90;
const ENDS_HEADING = toCharacterTable("。:!?)");
/** Whether a mark stands right behind the one sentence of a heading that has another mark. */
function isBehindHeading(text: NoticeText, own: Mark, mark: Mark): boolean {
  if (isEnumeration(own.style) || own.style === mark.style || mark.start - own.end > LONGEST_HEADING) return false;
  const { folded, enclosures } = text;
  let end = mark.start;
  while (end > own.end && isBlank(folded, end - 1)) end--;
  if (end - own.end < 4 || ENDS_HEADING[folded.charCodeAt(end - 1)] !== 1) return false;
  for (let at = own.end; at < end - 1; at++)
    if (SENTENCE_ENDS[folded.charCodeAt(at)] === 1 && !enclosures.isInside(at)) return false;
  return true;
}

function findCandidates(text: NoticeText, line: SourceSpan): Candidate[] {
  const { folded, enclosures, openings } = text;
  const found: Candidate[] = [];
  for (let index = indexFrom(openings, line.start, 2); index < openings.length; index += 2) {
    const back = openings[index]!;
    if (back >= line.end - 1) break;
    const start = openings[index + 1]!;
    if (start >= line.end) continue;
    const strong = STRONG_BOUNDARY[folded.charCodeAt(back)] === 1;
    // Behind other punctuation, labels and the marks of headings are but words.
    if (!strong && MAY_BE_ENUMERATION[folded.charCodeAt(start)] === 0) continue;
    const mark = matchMark(folded, start);
    // What stands inside an enclosure is asked of the few that begin something.
    if (mark === null && !(strong && MAY_BE_INLINE_LABEL[folded.charCodeAt(start)] === 1)) continue;
    if (enclosures.isInside(start)) continue;
    const before = folded[back]!;
    if (mark === null) {
      if (
        // “…”|问题整改情况: ends the frame of a heading.
        !(before === "”" && folded.startsWith("问题", start)) &&
        (plainKind(text, start, line.end, true).kind !== "text" || beginsStatus(folded, start))
      )
        found.push({ start, mark, labelled: false, behind: false });
    } else if ((strong && !isOnlyWords(folded, mark, before)) || isEnumeration(mark.style)) {
      found.push({
        start,
        mark,
        labelled: before === ":" && LABEL_BEFORE.test(folded.slice(Math.max(line.start, back - 16), back + 1)),
        behind: false,
      });
    }
  }
  return found;
}

function isAfterComma(text: NoticeText, line: SourceSpan, start: number): boolean {
  return /[,、]$/.test(text.folded.slice(Math.max(line.start, start - 2), start).trimEnd());
}

/** Whether a number of measures is that of the last one once more, or leaves one out: then one of them was misprinted. */
export function isMiscounted(style: MarkStyle, value: number, open: number): boolean {
  return style === "shi" && open >= 2 && (value === open || value === open + 2);
}

/** Whether the sentence before an offset is whole. */
function isBehindStop({ folded }: NoticeText, start: number): boolean {
  let before = start - 1;
  while (folded[before] === " ") before--;
  return folded[before] === "。";
}

/** Candidates that their sequence inside the line vouches for: 1 with a 2 to come, or the successor of the last one. */
function chooseInline(first: Mark | null, candidates: Candidate[], text: NoticeText, line: SourceSpan): Candidate[] {
  const following = new Following(candidates);
  const last = new Map<string, number>();
  const nested = new Map<string, number>();
  if (first?.value != null) last.set(first.style, first.value);
  return candidates.filter(({ mark, start, labelled, behind }, index) => {
    if (!mark) return true;
    if (mark.value === null) return mark.says !== undefined;
    const { style, value: printed } = mark;
    const open = last.get(style);
    const inner = nested.get(style);
    if (mark.value === LAST && open !== undefined) mark.value = open + 1;
    const { value } = mark;
    if (value === 1) {
      if (open !== undefined && isEnumeration(style) && isEnumeration(first?.style ?? "arabic")) {
        nested.set(style, 1);
        return false;
      }
      if (
        !labelled &&
        !(behind && open === undefined) &&
        !following.has(style, 2, index) &&
        !(isEnumeration(style) && style !== "xian" && !isAfterComma(text, line, start))
      )
        return false;
      if (open !== undefined && open >= 1 && isEnumeration(style)) {
        nested.set(style, 1);
        return false;
      }
      last.set(style, 1);
      return true;
    }
    if (
      inner !== undefined &&
      value === inner + 1 &&
      (value !== (open ?? 0) + 1 || following.has(style, printed, index))
    ) {
      nested.set(style, value);
      return false;
    }
    if (open !== undefined && value === open + 1) {
      last.set(style, value);
      nested.delete(style);
      if (!isEnumeration(style))
        for (const key of ["shi", "di", "qi", "xian"] as const)
          if (key !== first?.style && !following.goesOn(key, last.get(key) ?? 0, index)) {
            last.delete(key);
            nested.delete(key);
          }
      return true;
    }
    // 二是…。三是…。五是…: once two were counted, a number that was left out or stands twice begins its measure all the same,
    // unless it follows later.
    if (open === undefined || inner !== undefined || !isMiscounted(style, value, open)) return false;
    if (value !== open && following.has(style, value - 1, index)) return false;
    if (!isBehindStop(text, start)) return false;
    last.set(style, value);
    return true;
  });
}

/** Candidates, and what nothing parts from the words before it: the first measure, its label, or a status. */
function withGlued(candidates: Candidate[], { start, mark }: Glued): Candidate[] {
  const first = { start, mark, labelled: false, behind: true };
  return [...candidates.filter((one) => one.start < start), first, ...candidates.filter((one) => one.start > start)];
}

/** A heading whose mark lost a sign, or that never had one: it goes on with no enumeration. */
function isNumberless({ folded }: NoticeText, { start, end }: SourceSpan): boolean {
  return matchLostMark(folded, start) !== null || bareMark(folded.slice(start, end), start) !== null;
}

/**
 * The pieces of one line, in text order; together they cover it. `carried`: the enumeration (一是) that the line before
 * ended with, which a line without a mark may go on with.
 */
export function splitPieces(text: NoticeText, line: Line, carried: Mark | null = null): Piece[] {
  const first = line.mark === undefined ? matchMark(text.folded, line.start) : line.mark;
  const own = first && first.end <= line.end + 1 && isInSequence(first, carried) ? first : null;
  let candidates = findCandidates(text, line);
  const glued = gluedFirst(text, line, own);
  if (glued) candidates = withGlued(candidates, glued);
  const status = gluedStatus(text, line);
  if (status >= 0 && candidates.every(({ start }) => start < status))
    candidates = [...candidates, { start: status, mark: null, labelled: false, behind: false }];
  if (candidates.length === 0 && !(own && isEnumeration(own.style)))
    return [createPiece(text, line.start, line.end, own, false)];
  if (own) candidates = candidates.filter(({ start }) => start >= own.end);
  const [next] = candidates;
  if (own && next?.mark?.value === 1 && isBehindHeading(text, own, next.mark)) next.behind = true;
  const chosen =
    candidates.length === 0
      ? []
      : chooseInline(own ?? (glued?.mark || isNumberless(text, line) ? null : carried), candidates, text, line);
  const cuts = withLostStops(text, line, own, candidates, chosen);
  // A label right after a mark (1.整改措施:) stays with the mark only if it says what the heading is.
  const pieces = [createPiece(text, line.start, cuts[0]?.start ?? line.end, own, false)];
  for (let index = 0; index < cuts.length; index++) {
    const { start, mark } = cuts[index]!;
    const before = pieces[pieces.length - 1]!;
    const holds =
      (mark && isEnumeration(mark.style) && beginsFinding(text.folded, before.start)) ||
      beginsRemark(text.folded, before.start);
    if (holds) {
      before.end = cuts[index + 1]?.start ?? line.end;
      continue;
    }
    pieces.push(createPiece(text, start, cuts[index + 1]?.start ?? line.end, mark, true));
  }
  return pieces;
}

function createPiece(text: NoticeText, start: number, limit: number, mark: Mark | null, inline: boolean): Piece {
  const { folded } = text;
  let end = limit;
  while (end > start && folded[end - 1] === " ") end--;
  if (mark !== null) return { kind: "mark", start, end, words: Math.min(mark.end, end), mark, inline };
  const bare = inline ? null : bareMark(folded.slice(start, end), start);
  if (bare) return { kind: "mark", start, end, words: start, mark: bare, inline };
  const { kind, words } = plainKind(text, start, end, inline);
  return { kind, start, end, words: Math.min(words, end), mark: null, inline };
}

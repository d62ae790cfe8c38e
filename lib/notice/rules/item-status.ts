// How far an item is, as it is said below its heading or behind its last measure.
// example  二是加固堤段。|(已完成整改) → done, and no part of the measure
import type { Measure } from "../../ledger/schema.ts";
import type { SourceSpan } from "../../ledger/span.ts";
import type { RectificationStatus } from "../../ledger/status.ts";
import { tellsSituation } from "../label-words.ts";
import { statusInBracket } from "../labelled-brackets.ts";
import { type NoticeText, printedWords, trimSpan } from "../notice-text.ts";
import type { Piece } from "../pieces.ts";
import { readStatusOrAnswer, saysOnlyStatus, tellsOnlyStatus } from "../status-lines.ts";

export interface ItemStatus {
  status: RectificationStatus;
  statusSpan: SourceSpan | null;
}

/** A status line or status label, with where its words begin. */
type Part = Pick<Piece, "kind" | "start" | "end" | "words">;

const hasLabel = ({ start, words }: Part) => words > start;

const LONGEST_STANDING = 60;

/** 整改成效:|已完成整改。| — whether a label of how things stand leads up to how far the problem is, and to no measure. */
export function leadsToStatus({ folded }: NoticeText, part: Part): boolean {
  const { kind, words, end } = part;
  if (kind !== "label" || words >= end || end - words > LONGEST_STANDING) return false;
  return tellsSituation(folded, part) && tellsOnlyStatus(folded.slice(words, end));
}

/**
 * The status among what stands below a heading: behind a label, or on a line of its own above all measures or below
 * them. Where such lines stand between the measures, each tells of a measure.
 */
export function readItemStatus(text: NoticeText, parts: Part[], measures: Measure[]): ItemStatus | null {
  const statuses = parts.filter((part) => part.kind === "status" || leadsToStatus(text, part));
  if (statuses.length === 0) return null;
  const lines = statuses.filter((part) => !hasLabel(part));
  const first = measures[0]?.span.start ?? 0;
  const last = measures[measures.length - 1]?.span.end ?? 0;
  for (const part of statuses) {
    const { start, end } = part;
    if (!hasLabel(part) && (lines.length > 1 || (start > first && start < last))) continue;
    const said = readStatusOrAnswer(text.folded.slice(part.words, end));
    if (said && said !== "planned") return { status: said, statusSpan: trimSpan(text, start, end) };
  }
  return null;
}

const LONGEST_BRACKET = 40;

const isStatusLine = ({ folded }: NoticeText, start: number, end: number) =>
  end - start <= LONGEST_BRACKET && saysOnlyStatus(folded, start, end);

/** Where the bracket begins that says, behind a measure's full stop, how far it is; -1 where there is none. */
function bracketBehind(text: NoticeText, { span: { start, end } }: Measure): number {
  const { folded, enclosures } = text;
  const close = folded[end - 1] === "。" ? end - 2 : end - 1;
  if (folded[close] !== ")" && folded[close] !== "]") return -1;
  const open = enclosures.partnerOf(close);
  if (open <= start || (!isStatusLine(text, open, end) && statusInBracket(text, open, end) === null)) return -1;
  return /[。;!?]\s*$/.test(folded.slice(Math.max(start, open - 3), open)) ? open : -1;
}

/** The status in a bracket behind the last measure, and behind no other: cuts it off. */
export function cutStatusBehind(text: NoticeText, measures: Measure[]): ItemStatus | null {
  const last = measures.at(-1);
  const at = last ? bracketBehind(text, last) : -1;
  if (!last || at < 0 || measures.some((measure) => measure !== last && bracketBehind(text, measure) >= 0)) return null;
  const statusSpan = { start: at, end: last.span.end };
  const told = statusInBracket(text, at, last.span.end);
  const words = told ? text.folded.slice(told.start, told.end) : text.folded.slice(at, statusSpan.end);
  const status = readStatusOrAnswer(words);
  if (status === null || status === "planned") return null;
  const span = trimSpan(text, last.span.start, at);
  measures[measures.length - 1] = { text: printedWords(text, span), span };
  return { status, statusSpan };
}

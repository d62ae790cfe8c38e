// TEXT → LEDGER. The chain: fold, frame, outline, roles, items, then one rule per construct of the meta data.
// Pure and total: any string gives an outcome, the same string always the same one.
import type { Diagnostic, RefusalReason } from "../ledger/diagnostic.ts";
import { cutWords } from "../ledger/quotation.ts";
import type { Ledger, LedgerItem } from "../ledger/schema.ts";
import type { SourceSpan } from "../ledger/span.ts";
import { type Body, readBody } from "./body.ts";
import { withoutFuture } from "./future-dates.ts";
import { readMeta } from "./meta.ts";
import { type NoticeText, printedWords, toNoticeText } from "./notice-text.ts";
import { type Rejoined, rejoinLines } from "./rejoin.ts";
import { rejoinTorn } from "./rejoin-torn.ts";
import { findRefusal } from "./rules/refusal.ts";
import { readTitle, type TitlesRead } from "./rules/title.ts";
import { findNotices } from "./split-notices.ts";
import { dropStrayBlanks } from "./stray-blanks.ts";

export type ParseOutcome =
  | { ok: true; ledger: Ledger }
  | { ok: false; reason: RefusalReason; diagnostics: Diagnostic[] };

/** How many items are listed, and of how many measures they tell; one that only says how far it is tells of one. */
function countItems(items: LedgerItem[]): { items: number; measures: number } {
  const counted = { items: items.length, measures: 0 };
  for (const item of items) {
    const below = countItems(item.children);
    counted.items += below.items;
    const tells = item.measures.length === 0 && item.status !== "unknown" ? 1 : item.measures.length;
    counted.measures += below.measures + tells;
  }
  return counted;
}

/** How far into the lead's line, into a line before it and into the lead a refusal is looked for. */
const LEAD_LINE = 600;
const HEAD_LINE = 120;
const OPENING = 2500;
const LONGEST_TAIL = 1500;

/** The reason for which a text is no notice, or `null`. */
function refusalOf({ folded }: NoticeText, body: Body, { title }: TitlesRead): RefusalReason | null {
  const { frame, lead } = body;
  const head: string[] = [];
  for (let index = 0; index < frame.lead; index++) {
    const { start, end } = frame.lines[index]!;
    head.push(folded.slice(start, Math.min(end, start + HEAD_LINE)));
  }
  return findRefusal({
    folded,
    title: title ? folded.slice(title.span.start, title.span.end) : "",
    lead: folded.slice(lead.start, Math.min(body.leadLineEnd, lead.start + LEAD_LINE)),
    head,
    opening: folded.slice(lead.start, Math.min(lead.end, lead.start + OPENING)),
    leadStart: lead.start,
    tail: folded.slice(frame.tail, frame.tail + LONGEST_TAIL),
    counts: body.declared.totals.some(({ subject, total, done }) => subject === "problem" && total && done),
    ...countItems(body.items),
  });
}

/** As much of a title or lead as tells it from others in a sentence about it. */
const LONGEST_NAME = 40;

/** Another notice that may begin at a place, and was read as part of this one. */
function tellOfFurther(text: NoticeText, span: SourceSpan): Diagnostic {
  const words = cutWords(printedWords(text, span), LONGEST_NAME);
  return { code: "further-notice", severity: "warning", spans: [span], values: { text: words } };
}

/** Reads one notice; `suspected` are the places at which another one may begin in it. */
function parseText(text: NoticeText, suspected: SourceSpan[]): ParseOutcome {
  const body = readBody(text);
  const titles = readTitle(text, body.frame);
  const reason = refusalOf(text, body, titles);
  if (reason) return { ok: false, reason, diagnostics: [] };
  const { meta: stated, ofRound, diagnostics } = readMeta(text, body, titles);
  const { meta, items } = withoutFuture(text, { meta: stated, items: body.items }, diagnostics);
  const scope = ofRound ? "round" : "unit";
  const span = { start: 0, end: text.printed.length };
  for (const place of suspected) diagnostics.push(tellOfFurther(text, place));
  return { ok: true, ledger: { scope, span, meta, items, diagnostics } };
}

/** Moves every span of a reading into the text as kept. */
function mapSpans<T>(value: T, map: (span: SourceSpan) => SourceSpan): T {
  if (Array.isArray(value)) return value.map((item) => mapSpans(item, map)) as T;
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  // Only spans have integers for start and end; the dates of an inspection are stated values.
  if (
    entries.length === 2 &&
    "start" in value &&
    "end" in value &&
    typeof value.start === "number" &&
    typeof value.end === "number"
  ) {
    return map({ start: value.start, end: value.end }) as T;
  }
  return Object.fromEntries(entries.map(([key, inner]) => [key, mapSpans(inner, map)])) as T;
}

/** One change of a text after another as one. */
function compose(first: Rejoined, second: Rejoined): Rejoined {
  return { printed: second.printed, origin: second.origin.map((offset) => first.origin[offset] ?? offset) };
}

/** A span of a text whose lines were put together, in the text as kept. */
function toKept({ start, end }: SourceSpan, { origin }: Rejoined, length: number): SourceSpan {
  const from = origin[start] ?? length;
  return { start: from, end: end > start ? (origin[end - 1] ?? from) + 1 : from };
}

/**
 * Reads a page: one outcome per notice on it, in text order; one refusal where there is none. Blanks inside words are
 * dropped and lines broken by force put together first; then each notice is read by itself.
 */
export function parseNotices(printed: string): ParseOutcome[] {
  const kept = toNoticeText(printed);
  const cleaned = dropStrayBlanks(kept);
  const whole = cleaned ? toNoticeText(cleaned.printed) : kept;
  const lines = rejoinLines(whole) ?? rejoinTorn(whole);
  const text = lines ? toNoticeText(lines.printed) : whole;
  const rejoined = cleaned && lines ? compose(cleaned, lines) : (lines ?? cleaned);
  const { starts, suspected } = findNotices(text);
  if (starts.length === 1) {
    const outcome = parseText(text, suspected);
    return [rejoined ? mapSpans(outcome, (span) => toKept(span, rejoined, printed.length)) : outcome];
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.printed.length;
    const part = toNoticeText(text.printed.slice(start, end));
    const within = suspected.flatMap((span) =>
      start <= span.start && span.end <= end ? [{ start: span.start - start, end: span.end - start }] : [],
    );
    return mapSpans(parseText(part, within), (span) => {
      const moved = { start: span.start + start, end: span.end + start };
      return rejoined ? toKept(moved, rejoined, printed.length) : moved;
    });
  });
}

// TEXT → LEDGER. The chain: fold, frame, outline, roles, items, then one rule per construct of the meta data.
// Pure and total: any string gives an outcome, the same string always the same one.
import type { Diagnostic, RefusalReason } from "../ledger/diagnostic.ts";
import type { Ledger, LedgerItem } from "../ledger/schema.ts";
import type { SourceSpan } from "../ledger/span.ts";
import { type Division, OFFICIAL_NAMES, SHORT_NAMES } from "../regions.ts";
import { readFrame } from "./frame.ts";
import { ledgerRoots, readKinds } from "./item-kinds.ts";
import { type NoticeText, toNoticeText } from "./notice-text.ts";
import { buildOutline } from "./outline.ts";
import { outsideSentences } from "./outside.ts";
import { type Rejoined, rejoinLines } from "./rejoin.ts";
import { readChapters } from "./roles.ts";
import { checkCompleteness } from "./rules/completeness.ts";
import { findFoot, readContact } from "./rules/contact.ts";
import { readDeclared } from "./rules/declared.ts";
import { readDisclosure } from "./rules/disclosure.ts";
import { chooseBody, findBodies, levelOf } from "./rules/inspection-body.ts";
import { readInspectionDates } from "./rules/inspection-dates.ts";
import { readIssuer } from "./rules/issuer.ts";
import { readItem } from "./rules/items.ts";
import { readLongTerm } from "./rules/long-term.ts";
import { checkNumbering } from "./rules/numbering.ts";
import { dropLaterDates } from "./rules/plausible-dates.ts";
import { readPublished, readSignature } from "./rules/publication.ts";
import { findRefusal } from "./rules/refusal.ts";
import { readRegion } from "./rules/region.ts";
import { findBareRound, findRound, findRoundIn } from "./rules/round.ts";
import { readTitle } from "./rules/title.ts";
import { findNoticeStarts } from "./split-notices.ts";
import { dropStrayBlanks } from "./stray-blanks.ts";

export type ParseOutcome =
  | { ok: true; ledger: Ledger }
  | { ok: false; reason: RefusalReason; diagnostics: Diagnostic[] };

const PLACES: ReadonlyMap<string, Division[]> = new Map([...SHORT_NAMES, ...OFFICIAL_NAMES]);

const MANY_UNITS =
  /(?:\d+|[一二三四五六七八九十百]+)\s?(?:个|家)(?:被巡[视察]|市直|县直|区直|省直|直属|有关)?(?:单位|党组织|部门|地区|乡镇|街道|市县|县区)/;

function countMeasures(items: LedgerItem[]): number {
  return items.reduce((sum, item) => sum + item.measures.length + countMeasures(item.children), 0);
}

function countItems(items: LedgerItem[]): number {
  return items.reduce((sum, item) => sum + 1 + countItems(item.children), 0);
}

function parseText(text: NoticeText): ParseOutcome {
  const { folded } = text;
  const frame = readFrame(text);
  const leadLine = frame.lines[frame.lead];
  const leadStart = leadLine?.start ?? 0;
  const root = buildOutline(text, frame.pieces, leadStart);
  const chapters = readChapters(text, root);
  const roots = ledgerRoots(text, chapters);
  const longTerm = readLongTerm(text, chapters);
  const taken: SourceSpan[] = [
    ...roots.map(({ node }) => ({ start: node.start, end: node.end })),
    ...chapters.filter(({ role }) => role === "long-term").map(({ node }) => ({ start: node.start, end: node.end })),
  ];
  const sentences = outsideSentences(text, frame, taken);
  const { declared, diagnostics: figureDiagnostics } = readDeclared(text, sentences);
  const totalOf = (subject: "problem" | "task") =>
    declared.totals.find((total) => total.subject === subject)?.total?.value ?? null;
  readKinds(
    text,
    roots.map(({ node }) => node),
    { problem: totalOf("problem"), task: totalOf("task") },
  );
  const items = roots.map(({ node, status, statusNode }) =>
    readItem(
      text,
      node,
      status && statusNode
        ? { status, statusSpan: { start: statusNode.heading.start, end: statusNode.heading.end } }
        : null,
    ),
  );

  const { title, others } = readTitle(text, frame);
  const reason = findRefusal({
    folded,
    title: title ? folded.slice(title.span.start, title.span.end) : "",
    lead: leadLine ? folded.slice(leadLine.start, Math.min(leadLine.end, leadLine.start + 600)) : "",
    head: frame.lines
      .slice(0, frame.lead)
      .map((line) => folded.slice(line.start, Math.min(line.end, line.start + 120))),
    opening: folded.slice(leadStart, Math.min(root.children[0]?.start ?? frame.tail, leadStart + 2500)),
    leadStart,
    items: countItems(items),
    measures: countMeasures(items),
  });
  if (reason) return { ok: false, reason, diagnostics: [] };

  const leadEnd = Math.min(root.children[0]?.start ?? frame.tail, leadStart + 4000);
  const bodies = findBodies(text, leadStart, leadEnd, PLACES);
  const body = chooseBody(bodies) ?? chooseBody(findBodies(text, 0, Math.min(folded.length, leadEnd + 6000), PLACES));
  const kindWords = /巡[视察]/.exec(title ? folded.slice(title.span.start, title.span.end) : folded.slice(leadStart));
  const kindAt = kindWords ? (title?.span.start ?? leadStart) + kindWords.index : 0;
  const kind =
    body?.kind ??
    (kindWords ? { value: kindWords[0] as "巡视" | "巡察", span: { start: kindAt, end: kindAt + 2 } } : null);
  const round =
    (title && findRound(text, title.span.start, title.span.end, kind?.value ?? null)) ??
    findRoundIn(text, sentences, kind?.value ?? null) ??
    (title && findBareRound(text, title.span.start, title.span.end)) ??
    findBareRound(text, leadStart, Math.min(leadEnd, leadStart + 600));
  const authority =
    body?.authority ??
    /(?:中央|[省市区县州旗盟]委|自治区党委)/.exec(round?.value ?? folded.slice(leadStart, leadEnd))?.[0] ??
    "";
  const level = levelOf(authority, kind?.value ?? null);
  const levelSpan = body?.body.span ?? round?.span ?? { start: leadStart, end: leadStart };
  const tailLines = frame.lines.filter((line) => line.start >= frame.tail);
  const signature = readSignature(text, tailLines.length > 0 ? tailLines : frame.lines.slice(-3));
  const published = readPublished(text, frame, leadStart, others);
  const dates = dropLaterDates(readInspectionDates(folded, leadStart, leadEnd), [signature.signed, published]);
  const { alias, issuer, unit } = readIssuer(text, title, signature.signer, { from: leadStart, to: leadEnd });
  const contactFrom = Math.min(
    frame.tail,
    taken.reduce((last, span) => Math.max(last, span.end), leadStart),
  );
  const atEnd = readContact(text, contactFrom, findFoot(text, tailLines, signature.signed?.span.end ?? null));
  // Some say in their lead where to write to.
  const contact =
    atEnd.phones.length + atEnd.emails.length > 0 || atEnd.address ? atEnd : readContact(text, leadStart, leadEnd);
  const region = readRegion(text, {
    unit: unit?.span ?? null,
    names: [issuer?.span, signature.signer?.span, alias?.span].filter((span): span is SourceSpan => span !== undefined),
    address: contact.address?.span ?? null,
    stretches: [
      ...(title ? [title.span] : []),
      { start: leadStart, end: leadEnd },
      { start: frame.tail, end: Math.min(folded.length, frame.tail + 3000) },
      { start: 0, end: Math.min(folded.length, 60_000) },
    ],
    level,
    lead: { start: leadStart, end: leadEnd },
  });
  // A summary of a whole round over many units lists none of them.
  const ofRound = items.length === 0 && (!unit || MANY_UNITS.test(folded.slice(leadStart, leadEnd)));
  const diagnostics: Diagnostic[] = [
    ...dates.diagnostics,
    ...figureDiagnostics,
    ...region.diagnostics,
    ...checkNumbering(text, items),
    ...checkCompleteness(text, {
      hasBody: body !== null,
      hasUnit: unit !== null || ofRound,
      items,
      hasTail: frame.tail < folded.length,
    }),
  ];
  return {
    ok: true,
    ledger: {
      scope: ofRound ? "round" : "unit",
      span: { start: 0, end: text.printed.length },
      meta: {
        title: title ? { value: title.value, span: title.span } : null,
        issuer,
        unit: ofRound ? null : unit,
        region: region.region,
        inspection: {
          kind,
          level: level ? { value: level, span: levelSpan } : null,
          body: body?.body ?? null,
          round,
          start: dates.start,
          end: dates.end,
          feedback: dates.feedback,
        },
        published,
        signed: signature.signed,
        disclosure: readDisclosure(folded, frame.tail, folded.length) ?? readDisclosure(folded, 0, leadEnd),
        contact,
        ...declared,
        longTerm,
      },
      items,
      diagnostics,
    },
  };
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
  const lines = rejoinLines(whole);
  const text = lines ? toNoticeText(lines.printed) : whole;
  const rejoined = cleaned && lines ? compose(cleaned, lines) : (lines ?? cleaned);
  const starts = findNoticeStarts(text);
  if (starts.length === 1) {
    const outcome = parseText(text);
    return [rejoined ? mapSpans(outcome, (span) => toKept(span, rejoined, printed.length)) : outcome];
  }
  return starts.map((start, index) => {
    const part = toNoticeText(text.printed.slice(start, starts[index + 1] ?? text.printed.length));
    return mapSpans(parseText(part), (span) => {
      const moved = { start: span.start + start, end: span.end + start };
      return rejoined ? toKept(moved, rejoined, printed.length) : moved;
    });
  });
}

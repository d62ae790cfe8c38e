// What a notice says of itself and of the inspection: title, unit, place, dates, round, contact; and what of it is in doubt.
import type { Diagnostic } from "../ledger/diagnostic.ts";
import type { NoticeMeta } from "../ledger/schema.ts";
import type { SourceSpan } from "../ledger/span.ts";
import type { InspectionLevel } from "../ledger/status.ts";
import type { Body } from "./body.ts";
import { readInspectedBy } from "./inspection.ts";
import type { NoticeText } from "./notice-text.ts";
import { checkCompleteness } from "./rules/completeness.ts";
import { findFoot, readContact } from "./rules/contact.ts";
import { findDates } from "./rules/dates.ts";
import { readDisclosure } from "./rules/disclosure.ts";
import { readInspectionDates } from "./rules/inspection-dates.ts";
import { type Issuer, readIssuer } from "./rules/issuer.ts";
import { checkNumbering } from "./rules/numbering.ts";
import { checkOtherRound } from "./rules/other-round.ts";
import { readPublished, readSignature, type Signature } from "./rules/publication.ts";
import { type RegionFound, readRegion } from "./rules/region.ts";
import type { TitlesRead } from "./rules/title.ts";
import { tellsOfManyInspected } from "./rules/whole-round.ts";

/** The lead is no longer than this, where no chapter follows it. */
const LONGEST_LEAD = 4000;
const LONGEST_TAIL = 3000;
/** A region is looked for no further than this. */
const FARTHEST_PLACE = 60_000;

const MANY_UNITS =
  /(?:\d+|[一二三四五六七八九十百]+)\s?(?:个|家)(?:被巡[视察]|市直|县直|区直|省直|直属|有关)?(?:单位|党组织|部门|地区|乡镇|街道|市县|县区)/;

function linesOfTail({ lines, tail }: Body["frame"]): SourceSpan[] {
  let first = lines.length;
  while (first > 0 && lines[first - 1]!.start >= tail) first--;
  return lines.slice(first);
}

/** How to reach the issuer: at the end, or, as some say, in the lead. */
function findContact(
  text: NoticeText,
  { frame, ledgerEnd }: Body,
  lead: SourceSpan,
  tail: SourceSpan[],
  { signed }: Signature,
): NoticeMeta["contact"] {
  const foot = findFoot(text, tail, signed?.span.end ?? null);
  const atEnd = readContact(text, Math.min(frame.tail, ledgerEnd), foot);
  return atEnd.phones.length + atEnd.emails.length > 0 || atEnd.address || atEnd.postcode
    ? atEnd
    : readContact(text, lead.start, lead.end);
}

interface Names {
  issued: Issuer;
  title: SourceSpan | null;
  signer: SourceSpan | null;
  address: SourceSpan | null;
}

function findRegion(
  text: NoticeText,
  { issued: { unit, issuer, alias }, title, signer, address }: Names,
  lead: SourceSpan,
  tail: number,
  level: InspectionLevel | null,
): RegionFound {
  const { length } = text.folded;
  const names: SourceSpan[] = [];
  for (const span of [issuer?.span, signer, alias?.span]) if (span) names.push(span);
  const stretches = [
    lead,
    { start: tail, end: Math.min(length, tail + LONGEST_TAIL) },
    { start: 0, end: Math.min(length, FARTHEST_PLACE) },
  ];
  if (title) stretches.unshift(title);
  return readRegion(text, { unit: unit?.span ?? null, names, address, stretches, level, lead });
}

/** A summary of a whole round over many units lists none of them. */
function isOfRound(text: NoticeText, { items }: Body, lead: SourceSpan, unit: Issuer["unit"]): boolean {
  if (items.length > 0) return false;
  const { folded } = text;
  return (
    !unit ||
    MANY_UNITS.test(folded.slice(lead.start, lead.end)) ||
    // Where it is short, all of it may be read as its last words.
    tellsOfManyInspected(folded.slice(lead.start, lead.start + LONGEST_LEAD))
  );
}

export interface MetaRead {
  meta: NoticeMeta;
  ofRound: boolean;
  diagnostics: Diagnostic[];
}

/** Reads what a notice says of itself. */
export function readMeta(text: NoticeText, body: Body, { title, others }: TitlesRead): MetaRead {
  const { folded } = text;
  const { frame, declared, items } = body;
  const lead = { start: body.lead.start, end: Math.min(body.lead.end, body.lead.start + LONGEST_LEAD) };
  const inspectedBy = readInspectedBy(text, title, body, lead);
  const tail = linesOfTail(frame);
  const signature = readSignature(text, tail.length > 0 ? tail : frame.lines.slice(-3));
  const tailDates = findDates(folded, frame.tail, folded.length);
  const published = readPublished(text, lead.start, others, tailDates);
  const { signed, signer } = signature;
  const dates = readInspectionDates(folded, lead.start, lead.end, {
    signed: signed?.value ?? null,
    published: published?.value ?? null,
  });
  const named = readIssuer(text, title, signer, { from: lead.start, to: lead.end });
  const contact = findContact(text, body, lead, tail, signature);
  const { region, diagnostics } = findRegion(
    text,
    { issued: named, title: title?.span ?? null, signer: signer?.span ?? null, address: contact.address?.span ?? null },
    lead,
    frame.tail,
    inspectedBy.level?.value ?? null,
  );
  const ofRound = isOfRound(text, body, lead, named.unit);
  return {
    meta: {
      title: title ? { value: title.value, span: title.span } : null,
      issuer: named.issuer,
      unit: ofRound ? null : named.unit,
      region,
      inspection: {
        kind: inspectedBy.kind,
        level: inspectedBy.level,
        body: inspectedBy.body,
        round: inspectedBy.round,
        start: dates.start,
        end: dates.end,
        feedback: dates.feedback,
      },
      published,
      signed,
      disclosure: readDisclosure(folded, tailDates, { leadEnd: lead.end, ledgerEnd: body.ledgerEnd, tail: frame.tail }),
      contact,
      totals: declared.totals,
      completionRate: declared.completionRate,
      outcomes: declared.outcomes,
      systems: declared.systems,
      amounts: declared.amounts,
      unfinished: declared.unfinished,
      longTerm: body.longTerm,
    },
    ofRound,
    diagnostics: [
      ...dates.diagnostics,
      ...checkOtherRound(text, title?.span ?? null, lead, inspectedBy.kind?.value ?? null),
      ...body.diagnostics,
      ...diagnostics,
      ...checkNumbering(text, body.chapters, items),
      ...checkCompleteness(text, {
        hasBody: inspectedBy.body !== null,
        hasUnit: named.unit !== null,
        ofRound,
        items,
        hasTail: frame.tail < folded.length,
      }),
    ],
  };
}

// One published notice: its text, and the ledger read from it with the place of every value.
import "server-only";
import type { NoticeDetail } from "../../ledger/detail.ts";
import type { ListedTotal } from "../../ledger/progress.ts";
import type { IsoDate, NoticeRef } from "../../ledger/refs.ts";
import type { DeclaredTotal, NoticeMeta } from "../../ledger/schema.ts";
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { blankSpans } from "../../ledger/span.ts";
import type { InspectionKind, InspectionLevel } from "../../ledger/status.ts";
import { isRowNumber } from "../../ledger/whole-number.ts";
import { fromView, isPublished } from "../asking/ledger-where.ts";
import {
  correctionsShape,
  declaredShape,
  hiddenShapeOf,
  inspectionShape,
  isCurrent,
  listedShape,
  noticeShape,
  noticeShapeOf,
  roundShape,
  unitShape,
} from "../asking/shapes.ts";
import { getDb, type Reader } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { rankOfHistory } from "../placing/notice-order.ts";
import { type NoticeParts, type PartsRow, partsShape, toNoticeParts } from "./read-notice-parts.ts";

interface NoticeRow
  extends PartsRow,
    Pick<
      NoticeDetail,
      | "scope"
      | "unit"
      | "round"
      | "inspection"
      | "current"
      | "history"
      | "text"
      | "span"
      | "source"
      | "grammarVersion"
      | "corrections"
    > {
  notice: NoticeRef;
  declared: DeclaredTotal[];
  listed: ListedTotal[];
  read: ReadValues;
  spans: Record<string, SourceSpan>;
  hidden: SourceSpan[];
}

/** Values of the meta as this notice states them, without their places. */
export interface ReadValues {
  title: string | null;
  issuer: string | null;
  unit: string | null;
  region: string[];
  kind: InspectionKind | null;
  level: InspectionLevel | null;
  body: string | null;
  round: string | null;
  start: IsoDate | null;
  end: IsoDate | null;
  feedback: IsoDate | null;
  published: IsoDate | null;
  signed: IsoDate | null;
  disclosureStart: IsoDate | null;
  disclosureEnd: IsoDate | null;
  completionRate: number | null;
  systems: number | null;
}

/** The meta as it was read, put together again from its columns, places and parts. */
function toMeta({ read, spans, declared }: NoticeRow, parts: NoticeParts): NoticeMeta {
  const state = <T>(path: string, value: T | null): Stated<T> | null => {
    const span = spans[path];
    return value === null || span === undefined ? null : { value, span };
  };
  const contactsOf = (kind: NoticeParts["contacts"][number]["kind"]): Stated<string>[] =>
    parts.contacts.filter((contact) => contact.kind === kind).map(({ value, span }) => ({ value, span }));
  const disclosure = spans.disclosure;
  return {
    title: state("title", read.title),
    issuer: state("issuer", read.issuer),
    unit: state("unit", read.unit),
    region: state("region", read.region),
    inspection: {
      kind: state("inspection.kind", read.kind),
      level: state("inspection.level", read.level),
      body: state("inspection.body", read.body),
      round: state("inspection.round", read.round),
      start: state("inspection.start", read.start),
      end: state("inspection.end", read.end),
      feedback: state("inspection.feedback", read.feedback),
    },
    published: state("published", read.published),
    signed: state("signed", read.signed),
    disclosure:
      disclosure === undefined ? null : { start: read.disclosureStart, end: read.disclosureEnd, span: disclosure },
    contact: {
      phones: contactsOf("phone"),
      emails: contactsOf("email"),
      address: contactsOf("address")[0] ?? null,
      postcode: contactsOf("postcode")[0] ?? null,
    },
    totals: declared,
    completionRate: state("completionRate", read.completionRate),
    outcomes: parts.outcomes,
    systems: state("systems", read.systems),
    amounts: parts.amounts,
    unfinished: parts.unfinished,
    longTerm: parts.longTerm,
  };
}

/** The published notices of the same inspection, or of the same round for a notice of a whole round; what counts first. */
const historyShape = Prisma.sql`(
  SELECT coalesce(json_agg(${noticeShapeOf("h")} ORDER BY ${rankOfHistory}), '[]')
  FROM "Notice" h WHERE h.status = 'published' AND (h.id = n.id OR h."inspectionId" = n."inspectionId" OR h."roundId" = n."roundId"))`;

/** Readers see what is published; editors see every notice, with the whole text of its file. */
export type Sight = "reader" | "editor";

/**
 * Those of the notices `ids` that may be seen, with text and ledger, in the order of their ids.
 * @param sight `editor` only behind a permit
 */
export async function readNotices(
  ids: readonly number[],
  db: Reader = getDb(),
  sight: Sight = "reader",
): Promise<NoticeDetail[]> {
  const rows = await db.$queryRaw<NoticeRow[]>`
    SELECT n.scope, ${unitShape} AS unit, ${roundShape} AS round, ${inspectionShape} AS inspection, ${noticeShape} AS notice,
      ${isCurrent} AS current, ${historyShape} AS history,
      f.text, ${hiddenShapeOf(Prisma.sql`n."sourceId"`)} AS hidden, json_build_object('start', n."spanStart", 'end', n."spanEnd") AS span,
      ${declaredShape(Prisma.sql`n.id`)} AS declared, ${listedShape(Prisma.sql`n.id`)} AS listed,
      json_build_object('title', n.title, 'issuer', n.issuer, 'unit', n."unitName", 'region', n.region, 'kind', n.kind,
        'level', n.level, 'body', n.body, 'round', n."roundName", 'start', n."start", 'end', n."end", 'feedback', n.feedback,
        'published', n.published, 'signed', n.signed, 'disclosureStart', n."disclosureStart", 'disclosureEnd', n."disclosureEnd",
        'completionRate', n."completionRate"::float8, 'systems', n.systems) AS read,
      n."metaSpans" AS spans, n."grammarVersion", ${correctionsShape} AS corrections,
      json_build_object('fileName', f."fileName", 'format', f.format, 'charset', f.charset, 'hash', f.hash, 'importedAt', n."importedAt") AS source,
      ${partsShape}
    FROM ${fromView("notices")} JOIN "Source" f ON f.id = n."sourceId"
    WHERE n.id = ANY(${[...ids]}::int[]) AND ${sight === "editor" ? Prisma.sql`TRUE` : isPublished} ORDER BY n.id`;
  return rows.map((row): NoticeDetail => {
    const { notice, hidden, text, scope, unit, round, inspection, current, history, listed, span } = row;
    const { source, grammarVersion, corrections } = row;
    const parts = toNoticeParts(row);
    return {
      ...notice,
      ...{ scope, unit, round, inspection, current, history, span, listed, grammarVersion, corrections, source },
      text: sight === "editor" ? text : blankSpans(text, hidden),
      meta: toMeta(row, parts),
      items: parts.items,
      diagnostics: parts.diagnostics,
    };
  });
}

/** The notice `id` with its text and ledger, or `null` where there is none that a reader may see. */
export async function getNotice(id: number): Promise<NoticeDetail | null> {
  if (!isRowNumber(id)) return null;
  const [notice] = await readNotices([id]);
  return notice ?? null;
}

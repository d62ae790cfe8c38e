// Everything published, table by table, as rows of plain values: what the open data are made of.
import "server-only";
import { undated } from "../../ledger/effective-day.ts";
import { isEntryCorrected, listedCorrection } from "../asking/corrected-entries.ts";
import { declaredShape, isCurrent, listedStatus } from "../asking/shapes.ts";
import type { Reader } from "../client.ts";
import { Prisma } from "../generated/client.ts";

export const tableNames = [
  "units",
  "rounds",
  "inspections",
  "notices",
  "totals",
  "listed",
  "items",
  "measures",
  "outcomes",
  "amounts",
  "unfinished",
  "long-term",
  "diagnostics",
] as const;
export type TableName = (typeof tableNames)[number];

/** A value of a row; `null` where it is not stated. Days are ISO days. */
export type OpenValue = string | number | boolean | null | object;
export type OpenRow = Record<string, OpenValue>;

/** Notices read at once: with their items a few thousand rows. */
const batchSize = 100;

const hasNotice = Prisma.sql`EXISTS (SELECT FROM "Notice" n WHERE n.status = 'published' AND n."inspectionId" = i.id)`;
const place = Prisma.sql`t."start", t."end"`;

/** The ends of the place where a notice states a value; NULL where it does not. */
function metaPlace(field: "completionRate" | "systems"): Prisma.Sql {
  const end = (which: "start" | "end") => Prisma.raw(`(n."metaSpans"#>>'{${field},${which}}')::int`);
  return Prisma.sql`${end("start")} AS ${Prisma.raw(`"${field}Start"`)}, ${end("end")} AS ${Prisma.raw(`"${field}End"`)}`;
}

/** Tables that are not of notices: few rows, read at once. */
const whole: Partial<Record<TableName, Prisma.Sql>> = {
  units: Prisma.sql`SELECT u.slug, u.name, u.province, u.city, u.county, u."regionCode" FROM "Unit" u
    WHERE EXISTS (SELECT FROM "Inspection" i WHERE i."unitId" = u.id AND ${hasNotice}) ORDER BY u.id`,
  rounds: Prisma.sql`SELECT r.slug, r.name, r.derived, r.kind, r.level::text, r."authorityRegion" AS authority, to_char(r.month, 'YYYY-MM') AS month
    FROM "InspectionRound" r WHERE EXISTS (SELECT FROM "Inspection" i WHERE i."roundId" = r.id AND ${hasNotice})
      OR EXISTS (SELECT FROM "Notice" n WHERE n.status = 'published' AND n."roundId" = r.id) ORDER BY r.id`,
  inspections: Prisma.sql`SELECT i.id, u.slug AS unit, r.slug AS round, i.kind, i.level::text, i.body, i."start"::text, i."end"::text,
      i.feedback::text, i."currentNoticeId"
    FROM "Inspection" i JOIN "Unit" u ON u.id = i."unitId" LEFT JOIN "InspectionRound" r ON r.id = i."roundId"
    WHERE ${hasNotice} ORDER BY i.id`,
};

/** The rows of the notices `ids`. */
function toRows(table: TableName, ids: Prisma.Sql): Prisma.Sql | null {
  const of = (
    name: string,
    columns: Prisma.Sql,
    where = Prisma.sql`TRUE`,
    order = Prisma.sql`t.position`,
  ): Prisma.Sql =>
    Prisma.sql`SELECT t."noticeId", ${columns} FROM ${Prisma.raw(`"${name}"`)} t
      WHERE t."noticeId" = ANY(${ids}) AND ${where} ORDER BY t."noticeId", ${order}`;
  switch (table) {
    case "notices":
      return Prisma.sql`SELECT n.id, n."inspectionId", r.slug AS round, n.scope::text, ${isCurrent} AS current, n."isSample", n.title, n.issuer,
          n."unitName", array_to_string(n.region, '/') AS region, n.kind, n.level::text, n.body, n."roundName", n."start"::text, n."end"::text,
          n.feedback::text, n.published::text, n.signed::text, nullif(n."effectiveOn", ${undated}::date)::text AS "effectiveOn", n."disclosureStart"::text, n."disclosureEnd"::text,
          n."completionRate"::float8, ${metaPlace("completionRate")}, ${declaredShape(Prisma.sql`n.id`)} AS declared,
          n.systems, ${metaPlace("systems")}, n."metaSpans" AS places, n."spanStart", n."spanEnd", n."sourceId", f."fileName" AS "sourceName",
          f.hash AS "sourceHash", n."grammarVersion"
        FROM "Notice" n JOIN "Source" f ON f.id = n."sourceId" LEFT JOIN "Inspection" i ON i.id = n."inspectionId"
          LEFT JOIN "InspectionRound" r ON r.id = coalesce(i."roundId", n."roundId")
        WHERE n.id = ANY(${ids}) ORDER BY n.id`;
    case "totals":
      return of(
        "DeclaredTotal",
        Prisma.sql`t.subject::text, t.total, t.done, t.ongoing, EXISTS (SELECT FROM "Correction" c
          WHERE c."noticeId" = t."noticeId" AND c.path = 'totals.' || t.subject) AS corrected, ${place}, t."totalStart", t."totalEnd",
        t."doneStart", t."doneEnd", t."ongoingStart", t."ongoingEnd"`,
      );
    case "listed":
      return of(
        "ListedTotal",
        Prisma.sql`t.kind::text, t.total, ${listedStatus("t", "done")} AS done, ${listedStatus("t", "ongoing")} AS ongoing, t.unknown,
        ${listedCorrection(Prisma.sql`t."noticeId"`, Prisma.sql`t.kind`)} IS NOT NULL AS corrected`,
        undefined,
        Prisma.sql`t.kind`,
      );
    case "items":
      return of(
        "Item",
        Prisma.sql`t.position, t."parentPosition", t.depth, t.kind::text, t.number, t.text AS title, t.status::text, ${place},
        t."titleStart", t."titleEnd", t."statusStart", t."statusEnd", ${isEntryCorrected("t")} AS corrected`,
        Prisma.sql`t.kind <> 'measure'`,
      );
    case "measures":
      return of(
        "Item",
        Prisma.sql`t.position, t."parentPosition", t.text, t.status::text, ${place}, ${isEntryCorrected("t")} AS corrected`,
        Prisma.sql`t.kind = 'measure'`,
      );
    case "outcomes":
      return of("Outcome", Prisma.sql`t.position, t.kind, t.count, t.unit, ${place}`);
    case "amounts":
      return of("Amount", Prisma.sql`t.position, t.kind, t.wan::float8, ${place}`);
    case "unfinished":
      return of("UnfinishedItem", Prisma.sql`t.position, t.text, ${place}`);
    case "long-term":
      return of("LongTermItem", Prisma.sql`t.position, t.text, ${place}`);
    case "diagnostics":
      return of("Diagnostic", Prisma.sql`t.position, t.code, t.severity::text, t.values, t.spans`);
    default:
      return null;
  }
}

/** A published notice, with where it stands among the files. */
export interface PublishedNotice {
  id: number;
  sourceId: number;
  isSample: boolean;
}

/** Every published notice, a file's notices together, files in the order in which they came. */
export async function listPublished(db: Reader): Promise<PublishedNotice[]> {
  return db.$queryRaw<PublishedNotice[]>`
    SELECT n.id, n."sourceId", n."isSample" FROM "Notice" n WHERE n.status = 'published' ORDER BY n."sourceId", n.part`;
}

/** The rows of a table, a bounded number in memory at a time. @param ids the published notices */
export async function* readOpenTable(table: TableName, ids: readonly number[], db: Reader): AsyncGenerator<OpenRow[]> {
  const all = whole[table];
  if (all !== undefined) {
    yield await db.$queryRaw<OpenRow[]>`${all}`;
    return;
  }
  for (let at = 0; at < ids.length; at += batchSize) {
    const rows = toRows(table, Prisma.sql`${ids.slice(at, at + batchSize)}::int[]`);
    if (rows !== null) yield await db.$queryRaw<OpenRow[]>`${rows}`;
  }
}

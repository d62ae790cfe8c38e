// The values of each filter with what they would leave under all the other filters, in one question.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { FacetCounts, FacetValue } from "../../ledger/detail.ts";
import type { RoundRef } from "../../ledger/refs.ts";
import { getDb } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { NoticeField, View } from "../ledger-where.ts";
import {
  allOf,
  factOf,
  fromView,
  isPublished,
  noticeFields,
  whereField,
  whereKeyword,
  yearOf,
} from "../ledger-where.ts";
import { roundShape } from "../shapes.ts";

/** What is counted: inspections by their current notice, every notice, or rows of the ledger table. */
export type Counted = "inspections" | "notices" | "rows";

/** Long facets show their largest values; those in use are always among them. */
const mostValues = 200;

interface CountRow {
  field: NoticeField;
  value: string;
  label: string | null;
  round: RoundRef | null;
  count: number;
}

/** How many rows of the ledger table each notice has under the filters of rows; kept counts serve where no word is sought. */
function toWeights(filters: Filters): Prisma.Sql {
  const kinds = filters.itemKind.length > 0 ? filters.itemKind : ["problem", "task", "measure"];
  const statuses = filters.status.length > 0 ? filters.status : ["done", "ongoing", "unknown"];
  const keyword = whereKeyword(filters.q, "t");
  if (keyword === null) {
    const sum = Prisma.join(
      statuses.map((status) => Prisma.raw(`l."${status}"`)),
      " + ",
    );
    return Prisma.sql`SELECT l."noticeId" AS id, sum(${sum})::int AS weight FROM "ListedTotal" l
      WHERE l.kind = ANY(${kinds}::"ItemKind"[]) GROUP BY 1`;
  }
  return Prisma.sql`SELECT t."noticeId" AS id, count(*)::int AS weight FROM "Item" t
    WHERE ${keyword} AND t.kind = ANY(${kinds}::"ItemKind"[]) AND t.status = ANY(${statuses}::"RectificationStatus"[]) GROUP BY 1`;
}

/** What a reader may see, with the facts that facets count and, per field, whether its filter lets the notice pass. */
function toBase(filters: Filters, counted: Counted): Prisma.Sql {
  const view: View = counted === "notices" ? "notices" : "current";
  const passes = noticeFields.map(
    (field) => Prisma.sql`${whereField(filters, field, view) ?? Prisma.sql`TRUE`} AS ${passOf(field)}`,
  );
  const rows = counted === "rows";
  return Prisma.sql`
    SELECT n.id, u.id AS "unitId", r.id AS "roundId", u.province, u.city, u.county, ${factOf("level", view)}::text AS level,
      ${factOf("kind", view)} AS kind, ${factOf("body", view)} AS body, ${yearOf(view)} AS year,
      ${rows ? Prisma.sql`w.weight` : Prisma.sql`1`} AS weight, ${Prisma.join(passes)}
    FROM ${fromView(view)} ${rows ? Prisma.sql`JOIN (${toWeights(filters)}) w ON w.id = n.id` : Prisma.empty}
    WHERE ${allOf([isPublished, rows ? null : whereKeyword(filters.q, "n")])}`;
}

function passOf(field: NoticeField): Prisma.Sql {
  return Prisma.raw(`"passes_${field}"`);
}

/** The places that a region filter offers: provinces, and what lies directly below a place in use. */
function offeredPlaces(regions: readonly string[]): string[] {
  return regions.flatMap((region) => {
    const names = region.split("/");
    return names.map((_, depth) => names.slice(0, depth + 1).join("/"));
  });
}

/** Values of one field under all the other filters. `from` adds what a value needs to the base b. */
function countField(
  field: NoticeField,
  value: Prisma.Sql,
  from = Prisma.empty,
  where: Prisma.Sql | null = null,
): Prisma.Sql {
  const others = noticeFields.filter((other) => other !== field).map((other) => Prisma.sql`b.${passOf(other)}`);
  return Prisma.sql`SELECT ${field} AS field, (${value})::text AS value, sum(b.weight)::int AS count
    FROM base b ${from} WHERE ${allOf([...others, where])} AND (${value}) IS NOT NULL GROUP BY 2`;
}

/** Counts for the filter bar. A value in use is given even where it leaves nothing, so that it can be taken off. */
export async function countFacets(filters: Filters, counted: Counted = "inspections"): Promise<FacetCounts> {
  const places = Prisma.sql`CROSS JOIN LATERAL (VALUES (b.province, NULL),
    (b.province || '/' || b.city, b.province), (b.province || '/' || b.city || '/' || b.county, b.province || '/' || b.city)
    ) place (path, parent)`;
  const offered = Prisma.sql`(place.parent IS NULL OR place.parent = ANY(${offeredPlaces(filters.region)}::text[]))`;
  const stated = Prisma.sql`JOIN "DeclaredTotal" d ON d."noticeId" = b.id`;
  const codes = Prisma.sql`JOIN (SELECT DISTINCT g."noticeId", g.code FROM "Diagnostic" g) g ON g."noticeId" = b.id`;
  const fields = [
    countField("unit", Prisma.sql`b."unitId"`),
    countField("round", Prisma.sql`b."roundId"`),
    countField("region", Prisma.sql`place.path`, places, offered),
    countField("level", Prisma.sql`b.level`),
    countField("kind", Prisma.sql`b.kind`),
    countField("year", Prisma.sql`b.year`),
    countField("body", Prisma.sql`b.body`),
    countField("stated", Prisma.sql`d.subject`, stated),
    countField("code", Prisma.sql`g.code`, codes),
  ];
  const active = [...filters.unit, ...filters.round, ...filters.body];
  const rows = await getDb().$queryRaw<CountRow[]>`
    WITH base AS MATERIALIZED (${toBase(filters, counted)}),
    counts AS (${Prisma.join(fields, " UNION ALL ")}),
    named AS (
      SELECT c.field, c.count, u.name AS label, coalesce(u.slug, r.slug, c.value) AS value, r.id AS "roundId",
        row_number() OVER (PARTITION BY c.field ORDER BY c.count DESC, c.value) AS place
      FROM counts c
      LEFT JOIN "Unit" u ON u.id = CASE WHEN c.field = 'unit' THEN c.value::int END
      LEFT JOIN "InspectionRound" r ON r.id = CASE WHEN c.field = 'round' THEN c.value::int END
    )
    SELECT f.field, f.value, f.label, f.count, ${roundShape} AS round
    FROM named f LEFT JOIN "InspectionRound" r ON r.id = f."roundId"
    WHERE f.place <= ${mostValues} OR f.value = ANY(${active}::text[])
    ORDER BY f.field, f.place`;
  return toFacets(rows, filters);
}

function toFacets(rows: readonly CountRow[], filters: Filters): FacetCounts {
  const valuesOf = (field: NoticeField): FacetValue[] => {
    const chosen: readonly string[] = filters[field].map(String);
    const counted = rows.filter((row) => row.field === field);
    const missing = chosen.filter((value) => !counted.some((row) => row.value === value));
    return [
      ...counted.map(({ value, label, count }) => ({ value, label, count, active: chosen.includes(value) })),
      ...missing.map((value) => ({ value, label: null, count: 0, active: true })),
    ];
  };
  const rounds = new Map(rows.filter((row) => row.round !== null).map((row) => [row.value, row.round]));
  return {
    unit: valuesOf("unit"),
    round: valuesOf("round").map((value) => ({ ...value, round: rounds.get(value.value) ?? null })),
    region: valuesOf("region"),
    level: valuesOf("level"),
    kind: valuesOf("kind"),
    year: valuesOf("year").sort((a, b) => Number(b.value) - Number(a.value)),
    body: valuesOf("body"),
    stated: valuesOf("stated"),
    code: valuesOf("code"),
  };
}

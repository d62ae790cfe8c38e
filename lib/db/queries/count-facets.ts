// The values of each filter with what they would leave under all the other filters, in one question.
import "server-only";
import { unknownYear } from "../../filter-values.ts";
import { type Filters, type NoticeField, noticeFields } from "../../filters.ts";
import type { Counted, FacetCounts, FacetValue } from "../../ledger/detail.ts";
import type { RoundRef } from "../../ledger/refs.ts";
import { sortByRegion } from "../../regions.ts";
import { ask } from "../asking/ask.ts";
import { toWeights, weighsKeyword } from "../asking/facet-weights.ts";
import { bodyKeyOf, factOf, publishedYear, toYearValue, type View, yearOf } from "../asking/facts.ts";
import { followSlugs, keptIds } from "../asking/follow-merges.ts";
import { allOf, containsTerms, fromView, isPublished, whereField, whereKeyword } from "../asking/ledger-where.ts";
import { roundShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";
import { toTerms } from "../search-text.ts";

/** Long facets show their largest values; those in use are always among them. */
const mostValues = 200;

/** Facets without end, whose values are found by their names. */
const named: ReadonlySet<NoticeField> = new Set(["unit", "round", "body"]);

interface CountRow {
  field: NoticeField;
  value: string;
  label: string | null;
  /** Of a unit. */
  region: string[];
  round: RoundRef | null;
  count: number;
  /** Whether the keyword is found more often than is counted: `count` then says nothing. */
  capped: boolean;
}

/** What a reader may see, with the facts that facets count and, per field in use, whether its filter lets the notice pass. */
function toBase(filters: Filters, counted: Counted): { tables: Prisma.Sql; capped: Prisma.Sql } {
  const view: View = counted === "units" || counted === "inspections" || counted === "rows" ? "current" : "notices";
  const weights = toWeights(filters, counted);
  const keyword = weighsKeyword.has(counted) ? null : whereKeyword(filters.q, "n");
  const passes = noticeFields.flatMap((field) => {
    const condition = whereField(filters, field, view);
    return condition === null ? [] : [Prisma.sql`(${condition}) AS ${passOf(field)}`];
  });
  const base = Prisma.sql`
    SELECT n.id, u.id AS "unitId", r.id AS "roundId", u.province, u.city, u.county, ${factOf("level", view)}::text AS level,
      ${factOf("kind", view)} AS kind, ${factOf("body", view)} AS body, ${bodyKeyOf(view)} AS "bodyKey",
      ${toYearValue(yearOf(view))} AS year, ${toYearValue(publishedYear)} AS "publishedYear",
      ${Prisma.join([weights ? Prisma.sql`w.weight` : Prisma.sql`1 AS weight`, ...passes])}
    FROM ${fromView(view)} ${weights ? Prisma.sql`JOIN weights w ON w.id = n.id` : Prisma.empty}
    WHERE ${allOf([isPublished, keyword])}`;
  return {
    tables: Prisma.sql`${weights ? Prisma.sql`${weights},` : Prisma.empty} base AS MATERIALIZED (${base})`,
    capped: weights ? Prisma.sql`(SELECT capped FROM bound)` : Prisma.sql`FALSE`,
  };
}

function passOf(field: NoticeField): Prisma.Sql {
  return Prisma.raw(`"passes_${field}"`);
}

/** What a facet counts: an expression over the base b, with what it joins and where it holds. */
interface Counting {
  field: NoticeField;
  value: Prisma.Sql;
  from?: Prisma.Sql;
  where?: Prisma.Sql;
}

/** Provinces; and below a place in use, the cities or counties of that place. */
function countRegions(regions: readonly string[]): Counting[] {
  const province = Prisma.sql`b.province`;
  const city = Prisma.sql`b.province || '/' || b.city`;
  const county = Prisma.sql`b.province || '/' || b.city || '/' || b.county`;
  const used = [...new Set(regions.map((region) => region.split("/").slice(0, 2)).map((names) => names.join("/")))];
  const provinces = [...new Set(regions.map((region) => region.split("/")[0] ?? ""))];
  const countings: Counting[] = [{ field: "region", value: province }];
  if (regions.length > 0) {
    countings.push({ field: "region", value: city, where: Prisma.sql`${province} = ANY(${provinces}::text[])` });
    countings.push({ field: "region", value: county, where: Prisma.sql`${city} = ANY(${used}::text[])` });
  }
  return countings;
}

/** The values of a long facet whose names hold the words typed; those in use always. */
function countNamed(filters: Filters, field: "unit" | "round", find: string): Counting {
  const value = Prisma.raw(`b."${field}Id"`);
  const terms = toTerms(find);
  if (terms.length === 0) return { field, value };
  const table = Prisma.raw(field === "unit" ? '"Unit"' : '"InspectionRound"');
  const named = containsTerms(terms, Prisma.sql`named."searchText"`);
  return {
    field,
    value,
    from: Prisma.sql`JOIN ${table} named ON named.id = ${value}`,
    where: Prisma.sql`(${named} OR named.id = ANY(${keptIds(field, filters[field])}))`,
  };
}

/**
 * Bodies by their keys, and those in use by their name alone. They have no folded name: they are looked for as printed,
 * and as the search folds them.
 */
function countBodies(filters: Filters, find: string): Counting[] {
  const value = Prisma.sql`b."bodyKey"`;
  const terms = toTerms(find);
  const bare = { field: "body", value: Prisma.sql`b.body`, where: Prisma.sql`b.body = ANY(${filters.body})` } as const;
  const inUse: Counting[] = filters.body.length > 0 ? [bare] : [];
  if (terms.length === 0) return [{ field: "body", value }, ...inUse];
  const found = Prisma.sql`${containsTerms(terms, value)} OR strpos(${value}, ${find}) > 0`;
  return [{ field: "body", value, where: Prisma.sql`(${found} OR ${value} = ANY(${filters.body}))` }, ...inUse];
}

function toCountings(filters: Filters, find: string): Counting[] {
  return [
    countNamed(filters, "unit", find),
    countNamed(filters, "round", find),
    ...countRegions(filters.region),
    { field: "level", value: Prisma.sql`b.level` },
    { field: "kind", value: Prisma.sql`b.kind` },
    { field: "year", value: Prisma.sql`b.year` },
    { field: "publishedYear", value: Prisma.sql`b."publishedYear"` },
    ...countBodies(filters, find),
    { field: "stated", value: Prisma.sql`d.subject`, from: Prisma.sql`JOIN "DeclaredTotal" d ON d."noticeId" = b.id` },
    {
      field: "code",
      value: Prisma.sql`g.code`,
      from: Prisma.sql`JOIN (SELECT DISTINCT "noticeId", code FROM "Diagnostic") g ON g."noticeId" = b.id`,
    },
  ];
}

/** The largest `most` values of one field under all the other filters, those in use before the others. */
function countField(
  filters: Filters,
  counted: Counted,
  { field, value, from = Prisma.empty, where }: Counting,
  most: number,
): Prisma.Sql {
  const count = counted === "units" ? Prisma.sql`count(DISTINCT b."unitId")::int` : Prisma.sql`sum(b.weight)::int`;
  const others = noticeFields
    .filter((other) => other !== field && filters[other].length > 0)
    .map((other) => Prisma.sql`b.${passOf(other)}`);
  const inUse = filters[field].length > 0 ? Prisma.sql`bool_or(b.${passOf(field)}) DESC,` : Prisma.empty;
  return Prisma.sql`(SELECT ${field} AS field, value::text, count FROM (
    SELECT ${value} AS value, ${count} AS count, row_number() OVER (ORDER BY ${inUse} ${count} DESC, ${value}) AS place
    FROM base b ${from} WHERE ${allOf([...others, where ?? null])} AND (${value}) IS NOT NULL GROUP BY 1 HAVING ${count} > 0
  ) counted WHERE place <= ${most + filters[field].length})`;
}

/**
 * Counts for the filter bar. A value in use is given even where it leaves nothing, so that it can be taken off. Where the
 * keyword is found more often than lists count, the values are those of all notices, without counts.
 * @param find narrows units, rounds and bodies to those of such names
 * @param mostNamed as many of these are given, besides those in use
 */
export async function countFacets(
  filters: Filters,
  counted: Counted = "inspections",
  find = "",
  mostNamed = mostValues,
): Promise<FacetCounts> {
  const fields = toCountings(filters, find).map((counting) =>
    countField(filters, counted, counting, named.has(counting.field) ? mostNamed : mostValues),
  );
  const { tables, capped } = toBase(filters, counted);
  const asked = ask<CountRow[]>`
    WITH ${tables},
    counts AS (${Prisma.join(fields, " UNION ALL ")})
    SELECT c.field, coalesce(u.slug, r.slug, c.value) AS value, u.name AS label, c.count, ${capped} AS capped, ${roundShape} AS round,
      array_remove(ARRAY[u.province, u.city, u.county], NULL) AS region
    FROM counts c
    LEFT JOIN "Unit" u ON u.id = CASE WHEN c.field = 'unit' THEN c.value::int END
    LEFT JOIN "InspectionRound" r ON r.id = CASE WHEN c.field = 'round' THEN c.value::int END
    ORDER BY c.field, c.count DESC, 2`;
  // A slug that was merged away is in use under the name of what is kept.
  const [rows, unit, round] = await Promise.all([
    asked,
    followSlugs("unit", filters.unit),
    followSlugs("round", filters.round),
  ]);
  return toFacets(rows, { ...filters, unit, round });
}

function toFacets(rows: readonly CountRow[], filters: Filters): FacetCounts {
  const valuesOf = (field: NoticeField): FacetValue[] => {
    const chosen: readonly string[] = filters[field].map(String);
    const counted = rows.filter((row) => row.field === field);
    const missing = chosen.filter((value) => !counted.some((row) => row.value === value));
    return [
      ...counted.map(({ value, label, count, capped }) => ({
        value,
        label,
        count: capped ? null : count,
        active: chosen.includes(value),
      })),
      // Where nothing is counted, every notice is offered: of what is not there, there is none.
      ...missing.map((value) => ({ value, label: null, count: 0, active: true })),
    ];
  };
  const rounds = new Map(rows.filter((row) => row.round !== null).map((row) => [row.value, row.round]));
  const regions = new Map(rows.filter((row) => row.field === "unit").map((row) => [row.value, row.region]));
  return {
    unit: valuesOf("unit").map((value) => ({ ...value, region: regions.get(value.value) ?? [] })),
    round: valuesOf("round").map((value) => ({ ...value, round: rounds.get(value.value) ?? null })),
    region: sortByRegion(valuesOf("region"), ({ value }) => value),
    level: valuesOf("level"),
    kind: valuesOf("kind"),
    year: byYear(valuesOf("year")),
    publishedYear: byYear(valuesOf("publishedYear")),
    body: valuesOf("body"),
    stated: valuesOf("stated"),
    code: valuesOf("code"),
  };
}

/** The last year first; what states none stands behind them all. */
function byYear(values: FacetValue[]): FacetValue[] {
  const toNumber = ({ value }: FacetValue) => (value === unknownYear ? 0 : Number(value));
  return values.sort((a, b) => toNumber(b) - toNumber(a));
}

// Filters -> SQL conditions: the only place that knows what a filter means in the database, and what a reader may see.
// Conditions speak of four aliases: i (inspection), n (notice), u (unit), r (round); those of rows of t (item).
import "server-only";
import { toShownKinds } from "../../filter-choices.ts";
import { type Filters, type NoticeField, noticeFields } from "../../filters.ts";
import { Prisma } from "../generated/client.ts";
import { isTooShort, toBigrams, toTerms } from "../search-text.ts";
import { factOf, publishedYear, type View, whereBody, whereYear, yearOf } from "./facts.ts";
import { keptIds } from "./follow-merges.ts";

/**
 * The tables of a view, joined under the aliases that the conditions speak of. Every inspection has its unit; the join is
 * a LEFT one all the same, since PostgreSQL leaves out a LEFT JOIN that nothing asks for, and never an inner one.
 * @param notices what stands for the table of notices in the view of all notices
 */
export function fromView(view: View, notices = Prisma.sql`"Notice"`): Prisma.Sql {
  return view === "current"
    ? Prisma.sql`"Inspection" i
        JOIN "Notice" n ON n.id = i."currentNoticeId"
        LEFT JOIN "Unit" u ON u.id = i."unitId"
        LEFT JOIN "InspectionRound" r ON r.id = i."roundId"`
    : Prisma.sql`${notices} n
        LEFT JOIN "Inspection" i ON i.id = n."inspectionId"
        LEFT JOIN "Unit" u ON u.id = i."unitId"
        LEFT JOIN "InspectionRound" r ON r.id = coalesce(i."roundId", n."roundId")`;
}

/** Readers see what is published, and nothing else. Part of every question, through `whereNotices`. */
export const isPublished = Prisma.sql`n.status = 'published'`;

/** A GB/T 2260 code, for a place and all that lies in it: 410000, 410100, 410108. */
const placeCode = /^\d{6}$/;

/** That a unit lies in a place, which is given by its names or by its code. */
export function atPlace(place: string): Prisma.Sql {
  if (placeCode.test(place)) return Prisma.sql`u."regionCode" LIKE ${`${place.replace(/(?:00){1,2}$/, "")}%`}`;
  const [province = null, city = null, county = null] = place.split("/");
  const parts = [Prisma.sql`u.province = ${province}`];
  if (city !== null) parts.push(Prisma.sql`u.city = ${city}`);
  if (county !== null) parts.push(Prisma.sql`u.county = ${county}`);
  return Prisma.sql`(${Prisma.join(parts, " AND ")})`;
}

/** The condition of one field, or `null` where it is not filtered. Values of one field are alternatives. */
export function whereField(filters: Filters, field: NoticeField, view: View): Prisma.Sql | null {
  if (filters[field].length === 0) return null;
  switch (field) {
    case "unit":
      return Prisma.sql`u.id = ANY(${keptIds("unit", filters.unit)})`;
    case "round":
      return Prisma.sql`r.id = ANY(${keptIds("round", filters.round)})`;
    case "region":
      return Prisma.sql`(${Prisma.join(filters.region.map(atPlace), " OR ")})`;
    case "level":
      return Prisma.sql`${factOf("level", view)} = ANY(${filters.level}::"InspectionLevel"[])`;
    case "kind":
      return Prisma.sql`${factOf("kind", view)} = ANY(${filters.kind})`;
    case "body":
      return whereBody(filters.body, view);
    case "inspection":
      return Prisma.sql`i.id = ANY(${filters.inspection}::int[])`;
    case "year":
      return whereYear(yearOf(view), filters.year);
    case "publishedYear":
      return whereYear(publishedYear, filters.publishedYear);
    case "stated":
      return Prisma.sql`EXISTS (SELECT FROM "DeclaredTotal" d WHERE d."noticeId" = n.id AND d.subject = ANY(${filters.stated}::"Subject"[]))`;
    case "code":
      return Prisma.sql`EXISTS (SELECT FROM "Diagnostic" g WHERE g."noticeId" = n.id AND g.code = ANY(${filters.code}))`;
  }
}

/** `%` and `_` are themselves in a keyword. */
function toPattern(term: string): string {
  return `%${term.replace(/[\\%_]/g, "\\$&")}%`;
}

/** Each term stands somewhere in the folded words of a column. */
export function containsTerms(terms: readonly string[], column: Prisma.Sql): Prisma.Sql {
  return Prisma.join(
    terms.map((term) => Prisma.sql`${column} LIKE ${toPattern(term)}`),
    " AND ",
  );
}

/** Each bigram of the terms stands in the words of `alias` (n or t), by index; certain for terms of two characters. */
export function whereBigrams(terms: readonly string[], alias: "n" | "t"): Prisma.Sql {
  const bigrams = [...new Set(terms.flatMap(toBigrams))];
  return Prisma.sql`${Prisma.raw(alias)}.bigrams @> ${bigrams}::int[]`;
}

/**
 * The keyword over the folded words of `alias` (n or t): bigrams find by index, LIKE makes sure of longer terms.
 * `null` without a keyword; never true for one too short to be looked for.
 */
export function whereKeyword(q: string, alias: "n" | "t"): Prisma.Sql | null {
  if (q === "") return null;
  if (isTooShort(q)) return Prisma.sql`FALSE`;
  const terms = toTerms(q);
  const unsure = terms.filter((term) => term.length !== 2);
  const column = Prisma.raw(`${alias}."searchText"`);
  return allOf([whereBigrams(terms, alias), unsure.length > 0 ? containsTerms(unsure, Prisma.sql`${column}`) : null]);
}

/** Conditions joined by AND; true where there is none. */
export function allOf(conditions: readonly (Prisma.Sql | null)[]): Prisma.Sql {
  const given = conditions.filter((condition) => condition !== null);
  return given.length === 0 ? Prisma.sql`TRUE` : Prisma.join(given, " AND ");
}

/** Which diagnostics (alias g) the filters leave: those of the codes and severities, not all of the notices that have one. */
export function whereDiagnostics({ code, severity }: Filters): Prisma.Sql {
  return allOf([
    code.length > 0 ? Prisma.sql`g.code = ANY(${code})` : null,
    severity.length > 0 ? Prisma.sql`g.severity::text = ANY(${severity})` : null,
  ]);
}

/**
 * Which notices of a view the filters leave, the published ones only. The keyword is looked for in the notice's text.
 * `status` and `itemKind` speak of rows and narrow no notices.
 */
export function whereNotices(filters: Filters, view: View): Prisma.Sql {
  return allOf([
    isPublished,
    ...noticeFields.map((field) => whereField(filters, field, view)),
    whereKeyword(filters.q, "n"),
  ]);
}

/** Which rows of the ledger the filters leave, of current notices only. The keyword is looked for in the row's words. */
export function whereRows(filters: Filters): Prisma.Sql {
  const kinds = toShownKinds(filters.itemKind);
  return allOf([
    isPublished,
    ...noticeFields.map((field) => whereField(filters, field, "current")),
    Prisma.sql`t.kind = ANY(${kinds}::"ItemKind"[])`,
    filters.status.length > 0 ? Prisma.sql`t.status = ANY(${filters.status}::"RectificationStatus"[])` : null,
    whereKeyword(filters.q, "t"),
  ]);
}

// How much each notice weighs in the counts of the filter bar: once where notices are listed; else by what is listed.
// What a keyword finds is counted as far as the lists count it; beyond that nothing is counted, and every notice is offered.
import "server-only";
import { toShownKinds } from "../../filter-choices.ts";
import type { Filters } from "../../filters.ts";
import type { Counted } from "../../ledger/detail.ts";
import { Prisma } from "../generated/client.ts";
import { allOf, fromView, isPublished, whereDiagnostics, whereKeyword } from "./ledger-where.ts";
import { mostCounted, mostFound } from "./paging.ts";
import { areHitsCapped, toHits } from "./search-hits.ts";

/** The tables `weights` (id of a notice, weight) and `bound` (whether nothing is counted: `capped`) of a question. */
type Weighing = Prisma.Sql;

function weighAll(weights: Prisma.Sql): Weighing {
  return Prisma.sql`weights AS (${weights}), bound AS (SELECT FALSE AS capped)`;
}

/**
 * Each place found weighs 1, unless there are more than are looked for: which of them were found is then chance.
 * @param found ids of notices, one for each place, as far as places are looked for
 * @param capped whether these are not all, over the table `found`
 */
function weighFound(found: Prisma.Sql, capped: Prisma.Sql): Weighing {
  return Prisma.sql`found AS MATERIALIZED (${found}), bound AS MATERIALIZED (SELECT ${capped} AS capped FROM found),
    weights AS (
      SELECT id, count(*)::int AS weight FROM found WHERE NOT (SELECT capped FROM bound) GROUP BY 1
      UNION ALL SELECT id, 1 FROM "Notice" WHERE (SELECT capped FROM bound))`;
}

/** How many rows of the ledger each notice has under the filters of rows; kept counts serve where no word is sought. */
function weighRows(filters: Filters): Weighing {
  const kinds = toShownKinds(filters.itemKind);
  const statuses = filters.status.length > 0 ? filters.status : ["done", "ongoing", "unknown"];
  const keyword = whereKeyword(filters.q, "t");
  if (keyword === null) {
    const sum = Prisma.join(
      statuses.map((status) => Prisma.raw(`l."${status}"`)),
      " + ",
    );
    return weighAll(Prisma.sql`SELECT l."noticeId" AS id, sum(${sum})::int AS weight FROM "ListedTotal" l
      WHERE l.kind = ANY(${kinds}::"ItemKind"[]) GROUP BY 1`);
  }
  const found = Prisma.sql`SELECT n.id FROM ${fromView("current")} JOIN "Item" t ON t."noticeId" = n.id
    WHERE ${allOf([isPublished, keyword])} AND t.kind = ANY(${kinds}::"ItemKind"[])
      AND t.status = ANY(${statuses}::"RectificationStatus"[]) LIMIT ${mostCounted + 1}`;
  return weighFound(found, Prisma.sql`count(*) > ${mostCounted}`);
}

/** Each notice once: those that the keyword finds; `null` for all of them. */
function weighNotices(filters: Filters): Weighing | null {
  const keyword = whereKeyword(filters.q, "n");
  if (keyword === null) return null;
  const found = Prisma.sql`SELECT n.id FROM "Notice" n WHERE ${allOf([isPublished, keyword])} LIMIT ${mostFound + 1}`;
  return weighFound(found, Prisma.sql`count(*) > ${mostFound}`);
}

/** The current notices that declare, name or mark something as going on. */
const ongoingNotices = Prisma.sql`SELECT o.id, 1 AS weight FROM (
    SELECT d."noticeId" AS id FROM "DeclaredTotal" d WHERE d.subject IN ('problem', 'task') AND d.ongoing > 0
    UNION SELECT f."noticeId" FROM "UnfinishedItem" f
    UNION SELECT l."noticeId" FROM "ListedTotal" l WHERE l.ongoing > 0) o
  JOIN "Inspection" c ON c."currentNoticeId" = o.id`;

/** How many places of a search each notice has; none where the keyword asks for nothing. */
function weighHits(filters: Filters): Weighing {
  const hits = toHits(filters, false);
  return hits === null
    ? weighAll(Prisma.sql`SELECT 0 AS id, 0 AS weight WHERE FALSE`)
    : weighFound(hits, areHitsCapped);
}

/** How many diagnostics of the codes and severities asked for each notice has. */
function weighDiagnostics(filters: Filters): Prisma.Sql {
  return Prisma.sql`SELECT g."noticeId" AS id, count(*)::int AS weight FROM "Diagnostic" g
    WHERE ${whereDiagnostics(filters)} GROUP BY 1`;
}

/** What is counted by its own words, not by those of its notice. */
export const weighsKeyword: ReadonlySet<Counted> = new Set(["rows", "hits", "notices"]);

/** How much each notice weighs; `null` where each weighs 1. */
export function toWeights(filters: Filters, counted: Counted): Weighing | null {
  switch (counted) {
    case "rows":
      return weighRows(filters);
    case "notices":
      return weighNotices(filters);
    case "ongoing":
      return weighAll(ongoingNotices);
    case "hits":
      return weighHits(filters);
    case "diagnostics":
      return weighAll(weighDiagnostics(filters));
    default:
      return null;
  }
}

// How much each notice weighs in the counts of the filter bar: once where notices are listed; else by what is listed.
import "server-only";
import type { Filters } from "../../filters.ts";
import type { Counted } from "../../ledger/detail.ts";
import { Prisma } from "../generated/client.ts";
import { whereDiagnostics, whereKeyword } from "./ledger-where.ts";
import { toHits } from "./search-hits.ts";

/** How many rows of the ledger each notice has under the filters of rows; kept counts serve where no word is sought. */
function weighRows(filters: Filters): Prisma.Sql {
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

/** The current notices that declare, name or mark something as going on. */
const ongoingNotices = Prisma.sql`SELECT o.id, 1 AS weight FROM (
    SELECT d."noticeId" AS id FROM "DeclaredTotal" d WHERE d.subject IN ('problem', 'task') AND d.ongoing > 0
    UNION SELECT f."noticeId" FROM "UnfinishedItem" f
    UNION SELECT l."noticeId" FROM "ListedTotal" l WHERE l.ongoing > 0) o
  JOIN "Inspection" c ON c."currentNoticeId" = o.id`;

/** How many places of a search each notice has; none where the keyword asks for nothing. */
function weighHits(filters: Filters): Prisma.Sql {
  const hits = toHits(filters, false);
  return hits === null
    ? Prisma.sql`SELECT 0 AS id, 0 AS weight WHERE FALSE`
    : Prisma.sql`SELECT hits.id, count(*)::int AS weight FROM (${hits}) hits GROUP BY 1`;
}

/** How many diagnostics of the codes and severities asked for each notice has. */
function weighDiagnostics(filters: Filters): Prisma.Sql {
  return Prisma.sql`SELECT g."noticeId" AS id, count(*)::int AS weight FROM "Diagnostic" g
    WHERE ${whereDiagnostics(filters)} GROUP BY 1`;
}

/** A question for (id of a notice, weight); `null` where each weighs 1. */
export function toWeights(filters: Filters, counted: Counted): Prisma.Sql | null {
  switch (counted) {
    case "rows":
      return weighRows(filters);
    case "ongoing":
      return ongoingNotices;
    case "hits":
      return weighHits(filters);
    case "diagnostics":
      return weighDiagnostics(filters);
    default:
      return null;
  }
}

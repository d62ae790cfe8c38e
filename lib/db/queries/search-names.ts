// The quick search: units, rounds and notices by name, as one types.
import "server-only";
import type { FoundName } from "../../ledger/detail.ts";
import { ask } from "../asking/ask.ts";
import { allOf, containsTerms, isPublished, whereBigrams } from "../asking/ledger-where.ts";
import { noticeShape, roundShape, unitShape } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";
import { isTooShort, toSearchText, toTerms } from "../search-text.ts";

/** Names that begin with the words come first, then the shorter. */
function byFit(column: Prisma.Sql, words: string): Prisma.Sql {
  return Prisma.sql`NOT starts_with(${column}, ${words}), length(${column})`;
}

/**
 * What is called so: units first, then rounds, then notices by their titles; at most `limit` of each. Only what has a
 * published notice. Units and rounds are found from one character on, notices from two.
 */
export async function searchNames(keyword: string, limit = 8): Promise<FoundName[]> {
  const terms = toTerms(keyword);
  if (terms.length === 0) return [];
  const words = toSearchText(keyword);
  const [u, r, n] = [Prisma.sql`u."searchText"`, Prisma.sql`r."searchText"`, Prisma.sql`n."searchTitle"`];
  const titles = isTooShort(keyword) ? Prisma.sql`FALSE` : allOf([containsTerms(terms, n), whereBigrams(terms, "n")]);
  const [units, rounds, notices] = await Promise.all([
    ask<FoundName[]>`
      SELECT 'unit' AS type, ${unitShape} AS unit,
        (SELECT count(*)::int FROM "Inspection" i WHERE i."unitId" = u.id AND i."currentNoticeId" IS NOT NULL) AS inspections
      FROM "Unit" u WHERE ${containsTerms(terms, u)}
        AND EXISTS (SELECT FROM "Inspection" i WHERE i."unitId" = u.id AND i."currentNoticeId" IS NOT NULL)
      ORDER BY ${byFit(u, words)}, u.name, u.id LIMIT ${limit}`,
    ask<FoundName[]>`
      SELECT 'round' AS type, ${roundShape} AS round,
        (SELECT count(DISTINCT i."unitId")::int FROM "Inspection" i WHERE i."roundId" = r.id AND i."currentNoticeId" IS NOT NULL) AS units
      FROM "InspectionRound" r WHERE ${containsTerms(terms, r)}
        AND (r."currentNoticeId" IS NOT NULL OR EXISTS (SELECT FROM "Inspection" i WHERE i."roundId" = r.id AND i."currentNoticeId" IS NOT NULL))
      ORDER BY ${byFit(r, words)}, r.slug LIMIT ${limit}`,
    ask<FoundName[]>`
      SELECT 'notice' AS type, ${noticeShape} AS notice, ${unitShape} AS unit
      FROM "Notice" n LEFT JOIN "Inspection" i ON i.id = n."inspectionId" LEFT JOIN "Unit" u ON u.id = i."unitId"
      WHERE ${isPublished} AND ${titles}
      ORDER BY n."effectiveOn" DESC, n.id DESC LIMIT ${limit}`,
  ]);
  return [...units, ...rounds, ...notices];
}

// Parts of the lists of review -> SQL conditions over a notice n with its inspection i.
import "server-only";
import type { ReviewPart } from "../../ledger/review.ts";
import { Prisma } from "../generated/client.ts";
import { rankOfHistory } from "../placing/notice-order.ts";
import { noticeShapeOf } from "./shapes.ts";

/** Another notice h of the same inspection, or of the same round as a whole. */
const sharesPlace = Prisma.sql`h.id <> n.id AND (h."inspectionId" = n."inspectionId" OR h."roundId" = n."roundId")`;

function sharesPlaceWith(status: "published" | "draft"): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM "Notice" h WHERE ${sharesPlace} AND h.status = ${status}::"NoticeStatus")`;
}

const mostSiblings = 3;

/** A SiblingDrafts of n. */
export const siblingsShape = Prisma.sql`(
  SELECT json_build_object('total', count(*)::int, 'first', coalesce(
    json_agg(${noticeShapeOf("h")} ORDER BY h.rank) FILTER (WHERE h.rank <= ${mostSiblings}), '[]'))
  FROM (SELECT h.*, row_number() OVER (ORDER BY ${rankOfHistory}) AS rank FROM "Notice" h
    WHERE ${sharesPlace} AND h.status = 'draft') h)`;

/**
 * That an inspection o (its round q) of the same unit might be the one that n speaks of: the two contradict each other in
 * nothing. Where they agreed in a date or a round they would be the same already (same-inspection.ts), but for two rounds
 * that are stated in other words: those are one only where an editor says so, and are asked about where a date agrees.
 */
export const mightBeSame = Prisma.sql`
  o."unitId" = i."unitId" AND o.id <> i.id AND (
    n."roundName" IS NULL OR q.name IS NULL OR n."start" = o."start" OR n."end" = o."end" OR n.feedback = o.feedback)
  AND ${Prisma.join(
    ["kind", "level", "body", "start", "end", "feedback"].map((name) => {
      const fact = Prisma.raw(`"${name}"`);
      return Prisma.sql`coalesce(n.${fact} = o.${fact}, TRUE)`;
    }),
    " AND ",
  )}
  AND EXISTS (SELECT FROM "Notice" m WHERE m."inspectionId" = o.id AND NOT m."isApart")`;

/** That n was put to the notices of its inspection by its unit and body alone: neither states a round or a date. */
export const isJoinedByBody = Prisma.sql`(
  n."roundName" IS NULL AND n."start" IS NULL AND n."end" IS NULL AND n.feedback IS NULL AND n."sameAsId" IS NULL
  AND EXISTS (SELECT FROM "Notice" h WHERE h."inspectionId" = n."inspectionId" AND h.id <> n.id)
  AND NOT EXISTS (SELECT FROM "Notice" h WHERE h."sameAsId" = n.id AND h."inspectionId" = n."inspectionId"))`;

/** That n might belong to the notices of an inspection, and nobody has said so or said not. */
export const isPossible = Prisma.sql`(
  n.scope = 'unit' AND NOT n."isApart" AND n."sameAsId" IS NULL AND (${isJoinedByBody} OR EXISTS (
    SELECT FROM "Inspection" o LEFT JOIN "InspectionRound" q ON q.id = o."roundId" WHERE ${mightBeSame})))`;

export const reviewConditions: Record<ReviewPart, Prisma.Sql> = {
  doubtful: Prisma.sql`n.doubts > 0`,
  clean: Prisma.sql`n.doubts = 0`,
  successor: sharesPlaceWith("published"),
  sibling: sharesPlaceWith("draft"),
  possible: isPossible,
  nowhere: Prisma.sql`(n."inspectionId" IS NULL AND n."roundId" IS NULL)`,
};

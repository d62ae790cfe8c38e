// The inspections that a notice might speak of, and what an editor said of that; for whoever may see drafts.
import "server-only";
import type { UnitRef } from "../../ledger/refs.ts";
import type { PlaceDoubt, PossiblePlace } from "../../ledger/review.ts";
import { isJoinedByBody, mightBeSame } from "../asking/review-where.ts";
import { noticeShapeOf, unitShape } from "../asking/shapes.ts";
import type { Tx } from "../client.ts";
import { Prisma } from "../generated/client.ts";

/** More than anybody would look at. */
const most = 10;

/** The latest other notice of the inspection o; published ones first. */
const noticeOfPlace = Prisma.sql`(
  SELECT ${noticeShapeOf("h")} FROM "Notice" h WHERE h."inspectionId" = o.id AND h.id <> n.id
  ORDER BY (h.status = 'published') DESC, h."effectiveOn" DESC, h.id DESC LIMIT 1)`;

/** The doubt about a notice's place; nothing is possible where an editor has said what it is. */
export async function readPlaceDoubt(db: Tx, noticeId: number): Promise<PlaceDoubt> {
  const row = await db.notice.findUnique({
    where: { id: noticeId },
    select: { isApart: true, sameAs: { select: { id: true, title: true, unitName: true } } },
  });
  if (row?.isApart) return { said: "apart", sameAs: null, possible: [] };
  if (row?.sameAs) {
    const { id, title, unitName } = row.sameAs;
    return { said: "same", sameAs: { id, name: title ?? unitName }, possible: [] };
  }
  const possible = await db.$queryRaw<PossiblePlace[]>`
    SELECT o.id = i.id AS joined, o.body, o."start"::text, o."end"::text, o.feedback::text, q.name AS round, ${noticeOfPlace} AS notice
    FROM "Notice" n JOIN "Inspection" i ON i.id = n."inspectionId" JOIN "Inspection" o ON o."unitId" = i."unitId"
      LEFT JOIN "InspectionRound" q ON q.id = o."roundId"
    WHERE n.id = ${noticeId} AND n.scope = 'unit' AND ((${mightBeSame}) OR (o.id = i.id AND ${isJoinedByBody}))
    ORDER BY joined DESC, coalesce(o."start", o."end", o.feedback) DESC NULLS LAST, o.id DESC LIMIT ${most}`;
  return { said: null, sameAs: null, possible };
}

/** The units whose names stand in a text: what a notice that names none might be of. The longest names first. */
export async function findNamedUnits(db: Tx, text: string): Promise<UnitRef[]> {
  const rows = await db.$queryRaw<{ unit: UnitRef }[]>`
    SELECT ${unitShape} AS unit FROM "Unit" u
    WHERE u."mergedIntoId" IS NULL AND length(u.name) > 1 AND strpos(${text}, u.name) > 0
    ORDER BY length(u.name) DESC, u.slug LIMIT ${most}`;
  return rows.map(({ unit }) => unit);
}

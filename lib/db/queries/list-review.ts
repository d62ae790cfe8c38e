// Drafts, published and withdrawn notices for editors: the doubtful first, so that what needs a look is looked at.
import "server-only";
import type { NoticeRef, Page } from "../../ledger/refs.ts";
import { type NoticeState, type ReviewPart, type ReviewRow, reviewParts } from "../../ledger/review.ts";
import { allOf, fromView } from "../asking/ledger-where.ts";
import { toPage, toWindow } from "../asking/paging.ts";
import { isPossible, reviewConditions, siblingsShape } from "../asking/review-where.ts";
import { listedShape, noticeShape, noticeShapeOf, roundShape, severitiesShape, unitShape } from "../asking/shapes.ts";
import type { Db } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { toGuardedQuery } from "../guard.ts";
import { toSuccession } from "../succession.ts";

/** Rows of one page. */
export const reviewPageSize = 30;

export type StateCounts = Record<NoticeState, number>;

async function countStates(db: Db): Promise<StateCounts> {
  const counts: StateCounts = { draft: 0, published: 0, withdrawn: 0 };
  for (const { status, _count } of await db.notice.groupBy({ by: ["status"], _count: true })) counts[status] = _count;
  return counts;
}

type Row = Omit<ReviewRow, keyof NoticeRef | "succession"> & { notice: NoticeRef; beside: NoticeRef[] };

/** The published notices of the place of n. */
export const besideShape = Prisma.sql`(
  SELECT coalesce(json_agg(${noticeShapeOf("h")}), '[]')
  FROM "Notice" h WHERE h.status = 'published' AND (h."inspectionId" = n."inspectionId" OR h."roundId" = n."roundId"))`;

export interface ReviewQuestion {
  status: NoticeState;
  /** The part of the list that is looked at; `null` for all of it. */
  part: ReviewPart | null;
}

export type PartCounts = Record<ReviewPart, number>;

async function countParts(db: Db, status: NoticeState): Promise<PartCounts> {
  const counts = reviewParts.map(
    (part) => Prisma.sql`count(*) FILTER (WHERE ${reviewConditions[part]})::int AS ${Prisma.raw(`"${part}"`)}`,
  );
  const [row] = await db.$queryRaw<PartCounts[]>`
    SELECT ${Prisma.join(counts)} FROM "Notice" n LEFT JOIN "Inspection" i ON i.id = n."inspectionId"
    WHERE n.status = ${status}::"NoticeStatus"`;
  if (row === undefined) throw new Error("nothing came of a count");
  return row;
}

function whereReview({ status, part }: ReviewQuestion): Prisma.Sql {
  return allOf([Prisma.sql`n.status = ${status}::"NoticeStatus"`, part === null ? null : reviewConditions[part]]);
}

/** One page of the notices in a state, with how many there are in each, and in each part of this one. */
export const listReview = toGuardedQuery(
  "notice.read-draft",
  async (
    db,
    input: ReviewQuestion & { page: number },
  ): Promise<Page<ReviewRow> & { counts: StateCounts; parts: PartCounts; lastId: number }> => {
    const [counts, parts] = await Promise.all([countStates(db), countParts(db, input.status)]);
    const total = input.part === null ? counts[input.status] : parts[input.part];
    const window = toWindow(total, input.page, reviewPageSize);
    const [newest] = await db.notice.findMany({
      where: { status: input.status },
      orderBy: { id: "desc" },
      take: 1,
      select: { id: true },
    });
    const rows = await db.$queryRaw<Row[]>`
      WITH page AS MATERIALIZED (
        SELECT n.id, row_number() OVER (ORDER BY g.errors DESC, (n."inspectionId" IS NULL AND n."roundId" IS NULL) DESC,
          n.doubts DESC, g.warnings DESC, n.id DESC) AS place
        FROM "Notice" n LEFT JOIN "Inspection" i ON i.id = n."inspectionId" CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE d.severity = 'error') AS errors, count(*) FILTER (WHERE d.severity = 'warning') AS warnings
          FROM "Diagnostic" d WHERE d."noticeId" = n.id) g
        WHERE ${whereReview(input)} ORDER BY place LIMIT ${window.size} OFFSET ${window.offset}
      )
      SELECT ${noticeShape} AS notice, n.version, n.status, n.doubts, ${siblingsShape} AS siblings, ${isPossible} AS "isPossible",
        ${unitShape} AS unit, ${roundShape} AS round, ${listedShape(Prisma.sql`n.id`)} AS listed,
        ${severitiesShape} AS severities,
        (SELECT count(*)::int FROM "Correction" c WHERE c."noticeId" = n.id) AS corrections,
        ${besideShape} AS beside, f."fileName", n."importedAt"
      FROM page p JOIN ${fromView("notices")} ON n.id = p.id JOIN "Source" f ON f.id = n."sourceId"
      ORDER BY p.place`;
    const shown = rows.map(({ notice, beside, importedAt, ...row }): ReviewRow => {
      const succession = toSuccession(notice, beside);
      return { ...notice, ...row, succession, importedAt: new Date(importedAt).toISOString() };
    });
    return { ...toPage(shown, total, window), counts, parts, lastId: newest?.id ?? 0 };
  },
);

/** Every draft of a part up to `lastId`, which is what an editor saw when they asked for all of them; oldest first. */
export const listDraftVersions = toGuardedQuery(
  "notice.publish",
  (db, { part, lastId }: { part: ReviewPart | null; lastId: number }): Promise<{ id: number; version: number }[]> =>
    db.$queryRaw`
      SELECT n.id, n.version FROM "Notice" n LEFT JOIN "Inspection" i ON i.id = n."inspectionId"
      WHERE ${whereReview({ status: "draft", part })} AND n.id <= ${lastId} ORDER BY n.id`,
);

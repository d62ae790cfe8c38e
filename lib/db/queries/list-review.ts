// Drafts, published and withdrawn notices for editors: the doubtful first, so that what needs a look is looked at.
import "server-only";
import type { NoticeRef, Page } from "../../ledger/refs.ts";
import type { NoticeState, ReviewRow } from "../../ledger/review.ts";
import type { Db } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { toGuardedQuery } from "../guard.ts";
import { fromView } from "../ledger-where.ts";
import { toPage, toWindow } from "../paging.ts";
import { listedShape, noticeShape, noticeShapeOf, roundShape, unitShape } from "../shapes.ts";
import { toSuccession } from "../succession.ts";

/** Rows of one page. */
const size = 30;

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

/** One page of the notices in a state, with how many there are in each. */
export const listReview = toGuardedQuery(
  "notice.read-draft",
  async (
    db,
    input: { status: NoticeState; page: number },
  ): Promise<Page<ReviewRow> & { counts: StateCounts; lastId: number }> => {
    const counts = await countStates(db);
    const window = toWindow(counts[input.status], input.page, size);
    const [newest] = await db.notice.findMany({
      where: { status: input.status },
      orderBy: { id: "desc" },
      take: 1,
      select: { id: true },
    });
    const rows = await db.$queryRaw<Row[]>`
      WITH page AS MATERIALIZED (
        SELECT n.id, row_number() OVER (ORDER BY g.errors DESC, (n."inspectionId" IS NULL AND n."roundId" IS NULL) DESC,
          g.warnings DESC, n.id DESC) AS place
        FROM "Notice" n CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE d.severity = 'error') AS errors, count(*) FILTER (WHERE d.severity = 'warning') AS warnings
          FROM "Diagnostic" d WHERE d."noticeId" = n.id) g
        WHERE n.status = ${input.status}::"NoticeStatus" ORDER BY place LIMIT ${window.size} OFFSET ${window.offset}
      )
      SELECT ${noticeShape} AS notice, n.version, n.status, ${unitShape} AS unit, ${roundShape} AS round,
        ${listedShape(Prisma.sql`n.id`)} AS listed,
        (SELECT json_build_object('error', count(*) FILTER (WHERE g.severity = 'error'), 'warning', count(*) FILTER (WHERE g.severity = 'warning'),
          'info', count(*) FILTER (WHERE g.severity = 'info'), 'confirmed', count(*) FILTER (WHERE g.severity = 'confirmed'))
          FROM "Diagnostic" g WHERE g."noticeId" = n.id) AS severities,
        (SELECT count(*)::int FROM "Correction" c WHERE c."noticeId" = n.id) AS corrections,
        ${besideShape} AS beside, f."fileName", n."importedAt"
      FROM page p JOIN ${fromView("notices")} ON n.id = p.id JOIN "Source" f ON f.id = n."sourceId"
      ORDER BY p.place`;
    const shown = rows.map(({ notice, beside, importedAt, ...row }): ReviewRow => {
      const succession = toSuccession(notice, beside);
      return { ...notice, ...row, succession, importedAt: new Date(importedAt).toISOString() };
    });
    return { ...toPage(shown, counts[input.status], window), counts, lastId: newest?.id ?? 0 };
  },
);

/** Every draft up to `lastId`, which is what an editor saw when they asked for all of them; oldest first. */
export const listDraftVersions = toGuardedQuery(
  "notice.publish",
  (db, input: { lastId: number }): Promise<{ id: number; version: number }[]> =>
    db.notice.findMany({
      where: { status: "draft", id: { lte: input.lastId } },
      orderBy: { id: "asc" },
      select: { id: true, version: true },
    }),
);

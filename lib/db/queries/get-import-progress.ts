// How far the reading of files is that the actor sent in together.
import "server-only";
import { ownerOf } from "../../auth/actor.ts";
import type { ImportProgress } from "../../ledger/review.ts";
import { toGuardedQuery } from "../guard.ts";

/** Milliseconds without a file after which a batch counts as interrupted; the largest file takes less. */
const patience = 60_000;

interface Row {
  batch: string;
  total: number;
  done: number;
  begun: Date;
  last: Date;
}

/** The newest batch of the actor that has files waiting, or `null` where none is. */
export const getImportProgress = toGuardedQuery(
  "notice.import",
  async (db, _input: Record<string, never>, actor): Promise<ImportProgress | null> => {
    const [row] = await db.$queryRaw<Row[]>`
      SELECT batch, count(*)::int AS total, count(*) FILTER (WHERE outcomes <> '[]')::int AS done,
        min(at) FILTER (WHERE outcomes = '[]') AS begun, max(at) AS last
      FROM "ImportedFile" WHERE "byId" = ${ownerOf(actor)} GROUP BY batch
      HAVING bool_or(outcomes = '[]') ORDER BY max(id) DESC LIMIT 1`;
    if (row === undefined) return null;
    const { batch, total, done, begun, last } = row;
    const isInterrupted = Date.now() - last.getTime() > patience;
    return { batch, total, done, isInterrupted, seconds: (last.getTime() - begun.getTime()) / 1000 };
  },
);

/** Whether a file of the actor still waits to be read. */
export const isFileExpected = toGuardedQuery(
  "notice.import",
  async (db, { id }: { id: number }, actor): Promise<boolean> =>
    (await db.importedFile.count({ where: { id, byId: ownerOf(actor), outcomes: { equals: [] } } })) > 0,
);

// What a merge moves, and moving it back. An inspection goes over whole; where the kept unit or round has the same one
// already, its notices go over and the empty row waits for the merge to be undone.
import "server-only";
import { z } from "zod";
import type { Tx } from "./client.ts";
import { readPlaceFacts, replaceNotice } from "./place-notice.ts";
import { settleInspection } from "./settle-inspection.ts";

export const movedRowsSchema = z.object({
  /** Inspections that went over as they are. */
  whole: z.array(z.int()),
  /** Inspections whose notices went into another one. */
  folded: z.array(z.object({ from: z.int(), into: z.int(), notices: z.array(z.int()) })),
  /** Notices of the whole round. */
  notices: z.array(z.int()),
});
export type MovedRows = z.infer<typeof movedRowsSchema>;

/** Moves the notices of one inspection into another, and settles that one. */
export async function foldInspection(tx: Tx, from: number, into: number): Promise<MovedRows["folded"][number]> {
  const notices = await tx.notice.findMany({
    where: { inspectionId: from },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  await tx.inspection.update({ where: { id: from }, data: { currentNoticeId: null } });
  await tx.notice.updateMany({ where: { inspectionId: from }, data: { inspectionId: into } });
  await settleInspection(tx, into);
  return { from, into, notices: notices.map(({ id }) => id) };
}

/** Moves notices back to the inspection that they came from: those that are still where the merge put them. */
export async function unfoldInspection(tx: Tx, { from, into, notices }: MovedRows["folded"][number]): Promise<void> {
  const there = await tx.inspection.count({ where: { id: into } });
  if (there > 0) await tx.inspection.update({ where: { id: into }, data: { currentNoticeId: null } });
  await tx.notice.updateMany({ where: { id: { in: notices }, inspectionId: into }, data: { inspectionId: from } });
  if (there > 0) await settleInspection(tx, into);
  if ((await tx.inspection.count({ where: { id: from } })) > 0) await settleInspection(tx, from);
}

/**
 * What came in since a merge was placed by it; once it is undone, such notices go where they themselves say.
 * @param where which inspections are concerned
 */
export async function placeNewcomers(
  tx: Tx,
  since: Date,
  where: { unitId: { in: number[] } } | { roundId: { in: number[] } },
): Promise<void> {
  const newcomers = await tx.notice.findMany({
    where: { importedAt: { gt: since }, OR: [{ inspection: where }, ...("roundId" in where ? [where] : [])] },
    orderBy: { id: "asc" },
    select: { id: true, status: true },
  });
  for (const { id, status } of newcomers) {
    await replaceNotice(tx, id, await readPlaceFacts(tx, id), status === "published");
  }
}

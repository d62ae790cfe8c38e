// What a merge moves, and moving it back. An inspection goes over whole; where the kept unit or round has the same one
// already, its notices go over and the empty row waits for the merge to be undone.
import "server-only";
import { z } from "zod";
import { isRowNumber } from "../../ledger/whole-number.ts";
import type { Tx } from "../client.ts";
import { lockNotices } from "../notice-lock.ts";
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

/** Whether a later merge moved on what an earlier one moved, or moved more into it: the earlier cannot be undone alone. */
function isMovedOn(earlier: MovedRows, later: MovedRows): boolean {
  const gone = ({ whole, folded }: MovedRows) => [...whole, ...folded.map(({ from }) => from)];
  const kept = ({ folded }: MovedRows) => folded.map(({ into }) => into);
  const [movedOn, touched] = [new Set(gone(later)), new Set([...gone(later), ...kept(later)])];
  // One inspection may have taken in several: each of them can leave it alone.
  return gone(earlier).some((id) => touched.has(id)) || kept(earlier).some((id) => movedOn.has(id));
}

/** Takes the lock of notices and reads a merge that is to be undone, or says why it cannot be. */
export async function readMergeToUndo(tx: Tx, kind: "unit" | "round", mergeId: number) {
  if (!isRowNumber(mergeId)) return { ok: false, reason: "not-found" } as const;
  await lockNotices(tx);
  const merge = await tx.merge.findFirst({ where: { id: mergeId, kind } });
  if (merge === null) return { ok: false, reason: "not-found" } as const;
  if (merge.undoneAt !== null) return { ok: false, reason: "unchanged" } as const;
  const moved = movedRowsSchema.parse(merge.moved);
  const later = await tx.merge.findMany({ where: { id: { gt: merge.id }, undoneAt: null } });
  const isMergedSince = later.some(
    (one) => (one.kind === kind && one.fromId === merge.intoId) || isMovedOn(moved, movedRowsSchema.parse(one.moved)),
  );
  return isMergedSince ? ({ ok: false, reason: "merged-since" } as const) : ({ ok: true, merge, moved } as const);
}

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

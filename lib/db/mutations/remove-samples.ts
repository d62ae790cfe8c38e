// All samples out of the database, with the units and rounds that only they spoke of. Real notices stay as they are.
import "server-only";
import { toMutation } from "../guard.ts";
import { lockNotices } from "../notice-lock.ts";
import { deleteNotices, settleInspection, settleRound } from "../placing/settle-inspection.ts";

export type RemoveSamplesOutcome = { ok: true; removed: number } | { ok: false; reason: "no-samples" };

export const removeSamples = toMutation(
  "notice.remove",
  async ({ tx, record }, _input: null): Promise<RemoveSamplesOutcome> => {
    await lockNotices(tx);
    const samples = await tx.notice.findMany({
      where: { isSample: true },
      select: { id: true, inspectionId: true, roundId: true },
    });
    if (samples.length === 0) return { ok: false, reason: "no-samples" };
    const ids = samples.map((sample) => sample.id);
    await deleteNotices(tx, ids);
    const inspections = new Set(samples.flatMap(({ inspectionId }) => (inspectionId === null ? [] : [inspectionId])));
    const rounds = new Set(samples.flatMap(({ roundId }) => (roundId === null ? [] : [roundId])));
    for (const id of inspections) await settleInspection(tx, id);
    for (const id of rounds) await settleRound(tx, id);
    await record({ targetKind: "samples", targetId: "all", details: { notices: ids } });
    return { ok: true, removed: ids.length };
  },
);

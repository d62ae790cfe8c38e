// Two rounds that are one, as with units: the same round printed in two ways, or one stated and one derived.
import "server-only";
import type { Tx } from "../client.ts";
import { toMutation } from "../guard.ts";
import { lockNotices } from "../notice-lock.ts";
import {
  foldInspection,
  type MovedRows,
  placeNewcomers,
  readMergeToUndo,
  unfoldInspection,
} from "../placing/merge-rows.ts";
import { removeEmptyRound, settleRound } from "../placing/settle-inspection.ts";
import type { MergeInput, MergeOutcome, UndoMergeOutcome } from "./merge-units.ts";

const timeout = 60_000;
const bump = { version: { increment: 1 } };

/** Inspections that notices speak of; an empty one waits for an earlier merge. */
async function moveInspections(tx: Tx, from: number, into: number): Promise<Pick<MovedRows, "whole" | "folded">> {
  const moved: Pick<MovedRows, "whole" | "folded"> = { whole: [], folded: [] };
  const inspections = await tx.inspection.findMany({
    where: { roundId: from, notices: { some: {} } },
    orderBy: { id: "asc" },
    select: { id: true, unitId: true },
  });
  for (const { id, unitId } of inspections) {
    const same = await tx.inspection.findFirst({ where: { unitId, roundId: into }, select: { id: true } });
    if (same !== null) moved.folded.push(await foldInspection(tx, id, same.id));
    else {
      await tx.inspection.update({ where: { id }, data: { roundId: into } });
      moved.whole.push(id);
    }
  }
  return moved;
}

export const mergeRounds = toMutation(
  "round.merge",
  async ({ tx, actor, record }, input: MergeInput): Promise<MergeOutcome> => {
    await lockNotices(tx);
    const [from, into] = [
      await tx.inspectionRound.findUnique({ where: { slug: input.from } }),
      await tx.inspectionRound.findUnique({ where: { slug: input.into } }),
    ];
    if (from === null || into === null || from.mergedIntoId !== null || into.mergedIntoId !== null) {
      return { ok: false, reason: "not-found" };
    }
    if (from.id === into.id) return { ok: false, reason: "same" };
    const inspections = await moveInspections(tx, from.id, into.id);
    const notices = await tx.notice.findMany({
      where: { roundId: from.id },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    const moved: MovedRows = { ...inspections, notices: notices.map(({ id }) => id) };
    await tx.inspectionRound.update({
      where: { id: from.id },
      data: { mergedIntoId: into.id, currentNoticeId: null, ...bump },
    });
    await tx.notice.updateMany({ where: { roundId: from.id }, data: { roundId: into.id } });
    await tx.inspectionRound.update({ where: { id: into.id }, data: bump });
    await settleRound(tx, into.id);
    const names = { fromName: from.name ?? from.slug, intoName: into.name ?? into.slug };
    const byName = actor.kind === "user" ? actor.email : actor.command;
    const merge = await tx.merge.create({
      data: { kind: "round", fromId: from.id, intoId: into.id, ...names, moved, byName },
    });
    await record({ targetKind: "round", targetId: into.id, details: { merge: merge.id, ...names, ...moved } });
    return { ok: true, mergeId: merge.id, ...names };
  },
  { timeout },
);

export const undoRoundMerge = toMutation(
  "round.merge",
  async ({ tx, actor, record }, input: { mergeId: number }): Promise<UndoMergeOutcome> => {
    const found = await readMergeToUndo(tx, "round", input.mergeId);
    if (!found.ok) return found;
    const { merge, moved } = found;
    const { fromId, intoId, fromName, intoName } = merge;
    await tx.inspectionRound.update({ where: { id: fromId }, data: { mergedIntoId: null, ...bump } });
    await tx.inspectionRound.update({ where: { id: intoId }, data: { currentNoticeId: null, ...bump } });
    await tx.inspection.updateMany({ where: { id: { in: moved.whole }, roundId: intoId }, data: { roundId: fromId } });
    for (const folded of moved.folded) await unfoldInspection(tx, folded);
    await tx.notice.updateMany({ where: { id: { in: moved.notices }, roundId: intoId }, data: { roundId: fromId } });
    await placeNewcomers(tx, merge.at, { roundId: { in: [fromId, intoId] } });
    for (const id of [fromId, intoId]) {
      if ((await tx.inspectionRound.count({ where: { id } })) > 0) await settleRound(tx, id);
      await removeEmptyRound(tx, id);
    }
    const by = actor.kind === "user" ? actor.email : actor.command;
    await tx.merge.update({ where: { id: merge.id }, data: { undoneAt: new Date(), undoneBy: by } });
    await record({ targetKind: "round", targetId: intoId, details: { undone: merge.id, fromName, intoName } });
    return { ok: true, fromName, intoName };
  },
  { timeout },
);

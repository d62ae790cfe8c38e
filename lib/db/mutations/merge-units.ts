// Two units that are one: the inspections of the one go to the other, its name and slug lead there from now on, and what
// was moved is kept, so that it can be moved back.
import "server-only";
import { toMutation } from "../guard.ts";
import { lockNotices } from "../notice-lock.ts";
import {
  foldInspection,
  type MovedRows,
  placeNewcomers,
  readMergeToUndo,
  unfoldInspection,
} from "../placing/merge-rows.ts";
import { listInspections } from "../placing/place-inspection.ts";
import { findSameInspection } from "../placing/same-inspection.ts";
import { removeEmptyUnit } from "../placing/settle-inspection.ts";

export interface MergeInput {
  /** Slug of what is merged away, and of what is kept. */
  from: string;
  into: string;
}

export type MergeOutcome =
  | { ok: true; mergeId: number; fromName: string; intoName: string }
  | { ok: false; reason: "not-found" | "same" };

export type UndoMergeOutcome =
  | { ok: true; fromName: string; intoName: string }
  /** `merged-since`: a later merge moved what this one moved or kept; that one is to be undone first. */
  | { ok: false; reason: "not-found" | "unchanged" | "merged-since" };

const timeout = 60_000;

function toName({ name, regionPath }: { name: string; regionPath: string }): string {
  return regionPath === "" ? name : `${name}(${regionPath.replaceAll("/", " ")})`;
}

export const mergeUnits = toMutation(
  "unit.merge",
  async ({ tx, actor, record }, input: MergeInput): Promise<MergeOutcome> => {
    await lockNotices(tx);
    const [from, into] = [
      await tx.unit.findUnique({ where: { slug: input.from } }),
      await tx.unit.findUnique({ where: { slug: input.into } }),
    ];
    if (from === null || into === null || from.mergedIntoId !== null || into.mergedIntoId !== null) {
      return { ok: false, reason: "not-found" };
    }
    if (from.id === into.id) return { ok: false, reason: "same" };
    const moved: MovedRows = { whole: [], folded: [], notices: [] };
    for (const inspection of await listInspections(tx, from.id)) {
      const same = findSameInspection(await listInspections(tx, into.id), inspection.round, inspection);
      if (same !== null) moved.folded.push(await foldInspection(tx, inspection.id, same.id));
      else {
        await tx.inspection.update({ where: { id: inspection.id }, data: { unitId: into.id } });
        moved.whole.push(inspection.id);
      }
    }
    const bump = { version: { increment: 1 } };
    await tx.unit.update({ where: { id: from.id }, data: { mergedIntoId: into.id, ...bump } });
    await tx.unit.update({ where: { id: into.id }, data: bump });
    const names = { fromName: toName(from), intoName: toName(into) };
    const byName = actor.kind === "user" ? actor.email : actor.command;
    const merge = await tx.merge.create({
      data: { kind: "unit", fromId: from.id, intoId: into.id, ...names, moved, byName },
    });
    await record({ targetKind: "unit", targetId: into.id, details: { merge: merge.id, ...names, ...moved } });
    return { ok: true, mergeId: merge.id, ...names };
  },
  { timeout },
);

export const undoUnitMerge = toMutation(
  "unit.merge",
  async ({ tx, actor, record }, input: { mergeId: number }): Promise<UndoMergeOutcome> => {
    const found = await readMergeToUndo(tx, "unit", input.mergeId);
    if (!found.ok) return found;
    const { merge, moved } = found;
    const { fromId, intoId, fromName, intoName } = merge;
    const bump = { version: { increment: 1 } };
    await tx.unit.update({ where: { id: fromId }, data: { mergedIntoId: null, ...bump } });
    await tx.unit.update({ where: { id: intoId }, data: bump });
    await tx.inspection.updateMany({ where: { id: { in: moved.whole }, unitId: intoId }, data: { unitId: fromId } });
    for (const folded of moved.folded) await unfoldInspection(tx, folded);
    await placeNewcomers(tx, merge.at, { unitId: { in: [fromId, intoId] } });
    for (const id of [fromId, intoId]) await removeEmptyUnit(tx, id);
    const by = actor.kind === "user" ? actor.email : actor.command;
    await tx.merge.update({ where: { id: merge.id }, data: { undoneAt: new Date(), undoneBy: by } });
    await record({ targetKind: "unit", targetId: intoId, details: { undone: merge.id, fromName, intoName } });
    return { ok: true, fromName, intoName };
  },
  { timeout },
);

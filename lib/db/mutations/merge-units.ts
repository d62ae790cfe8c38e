// Two units that are one: the inspections of the one go to the other, its name and slug lead there from now on, and what
// was moved is kept, so that it can be moved back.
import "server-only";
import type { Unit } from "../generated/client.ts";
import { foldInspection, type MovedRows } from "../placing/merge-rows.ts";
import { listInspections } from "../placing/place-inspection.ts";
import { findSameInspection } from "../placing/same-inspection.ts";
import { removeEmptyUnit } from "../placing/settle-inspection.ts";
import { bump, liesElsewhere, toMerge, toUndoMerge } from "./merge.ts";

function toWords({ name, regionPath }: Unit): string {
  return regionPath === "" ? name : `${name}（${regionPath.replaceAll("/", " ")}）`;
}

export const mergeUnits = toMerge<Unit>({
  kind: "unit",
  find: (tx, slug) => tx.unit.findUnique({ where: { slug } }),
  toName: toWords,
  toWords,
  isElsewhere: (from, into) => liesElsewhere(from.regionPath, into.regionPath),
  async move(tx, from, into) {
    const moved: MovedRows = { whole: [], folded: [], notices: [] };
    for (const inspection of await listInspections(tx, from.id)) {
      const same = findSameInspection(await listInspections(tx, into.id), inspection.round, inspection);
      if (same !== null) moved.folded.push(await foldInspection(tx, inspection.id, same.id));
      else {
        await tx.inspection.update({ where: { id: inspection.id }, data: { unitId: into.id } });
        moved.whole.push(inspection.id);
      }
    }
    await tx.unit.update({ where: { id: from.id }, data: { mergedIntoId: into.id, ...bump } });
    await tx.unit.update({ where: { id: into.id }, data: bump });
    return moved;
  },
});

export const undoUnitMerge = toUndoMerge({
  kind: "unit",
  // What a unit was called when it was merged tells more than what it is called since.
  findName: async () => null,
  toWhere: (ids) => ({ unitId: { in: ids } }),
  async moveBack(tx, { fromId, intoId }, { whole }) {
    await tx.unit.update({ where: { id: fromId }, data: { mergedIntoId: null, ...bump } });
    await tx.unit.update({ where: { id: intoId }, data: bump });
    await tx.inspection.updateMany({ where: { id: { in: whole }, unitId: intoId }, data: { unitId: fromId } });
  },
  settle: removeEmptyUnit,
});

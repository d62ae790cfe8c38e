// Two rounds that are one, as with units: the same round printed in two ways, or one stated and one derived.
import "server-only";
import type { RoundRef } from "../../ledger/refs.ts";
import type { InspectionKind } from "../../ledger/status.ts";
import { words } from "../../messages/zh-CN/words.ts";
import type { Tx } from "../client.ts";
import type { InspectionRound } from "../generated/client.ts";
import { toIsoDate } from "../keeping/notice-rows.ts";
import { foldInspection, type MovedRows } from "../placing/merge-rows.ts";
import { ownedBy, withoutOwner } from "../placing/round-identity.ts";
import { removeEmptyRound, settleRound } from "../placing/settle-inspection.ts";
import { bump, liesElsewhere, toMerge, toUndoMerge } from "./merge.ts";

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

function toRoundRef({ slug, key, name, derived, authorityRegion, level, kind, month }: InspectionRound): RoundRef {
  const authority = authorityRegion === "" ? [] : authorityRegion.split("/");
  const owner = key.split(ownedBy)[1] ?? null;
  const begun = toIsoDate(month)?.slice(0, 7) ?? null;
  return { slug, name, derived, authority, level, kind: kind as InspectionKind | null, month: begun, owner };
}

/** Whether it is known whose round it is: one of which nobody knows may be any authority's. */
function hasKnownAuthority({ level, authorityRegion, key }: InspectionRound): boolean {
  return level === "central" || (authorityRegion !== "" && withoutOwner(key) === key);
}

export const mergeRounds = toMerge({
  kind: "round",
  find: (tx, slug) => tx.inspectionRound.findUnique({ where: { slug } }),
  toName: toRoundRef,
  toWords: (row) => words.roundName(toRoundRef(row)),
  isElsewhere: (from, into) =>
    from.level !== into.level ||
    from.kind !== into.kind ||
    !hasKnownAuthority(from) ||
    !hasKnownAuthority(into) ||
    liesElsewhere(from.authorityRegion, into.authorityRegion),
  async move(tx, from, into) {
    const inspections = await moveInspections(tx, from.id, into.id);
    const notices = await tx.notice.findMany({
      where: { roundId: from.id },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    await tx.inspectionRound.update({
      where: { id: from.id },
      data: { mergedIntoId: into.id, currentNoticeId: null, ...bump },
    });
    await tx.notice.updateMany({ where: { roundId: from.id }, data: { roundId: into.id } });
    await tx.inspectionRound.update({ where: { id: into.id }, data: bump });
    await settleRound(tx, into.id);
    return { ...inspections, notices: notices.map(({ id }) => id) };
  },
});

export const undoRoundMerge = toUndoMerge({
  kind: "round",
  async findName(tx, id) {
    const row = await tx.inspectionRound.findUnique({ where: { id } });
    return row === null ? null : toRoundRef(row);
  },
  toWhere: (ids) => ({ roundId: { in: ids } }),
  async moveBack(tx, { fromId, intoId }, { whole, notices }) {
    await tx.inspectionRound.update({ where: { id: fromId }, data: { mergedIntoId: null, ...bump } });
    await tx.inspectionRound.update({ where: { id: intoId }, data: { currentNoticeId: null, ...bump } });
    await tx.inspection.updateMany({ where: { id: { in: whole }, roundId: intoId }, data: { roundId: fromId } });
    await tx.notice.updateMany({ where: { id: { in: notices }, roundId: intoId }, data: { roundId: fromId } });
  },
  async settle(tx, id) {
    if ((await tx.inspectionRound.count({ where: { id } })) > 0) await settleRound(tx, id);
    await removeEmptyRound(tx, id);
  },
});

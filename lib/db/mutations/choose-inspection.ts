// An editor says whether a notice speaks of the same inspection as another one, where its facts do not tell. What was
// said stays with the notice: corrections, rereading and publishing place it by that.
import "server-only";
import { type ChangeRefusal, type NoticeVersion, readStanding } from "../change-notice.ts";
import type { Tx } from "../client.ts";
import { toMutation } from "../guard.ts";
import { readPlaceFacts, replaceNotice } from "../placing/place-notice.ts";

/** The same as that notice, another one, or `open`: as its facts say. */
export type PlaceChoice = { same: number } | "apart" | "open";

/** Whether both are notices of inspections of one unit. */
async function isOfSameUnit(tx: Tx, inspectionId: number | null, other: number): Promise<boolean> {
  const found = await tx.notice.findUnique({
    where: { id: other },
    select: { inspection: { select: { unitId: true } } },
  });
  if (inspectionId === null || found?.inspection == null) return false;
  return (await tx.inspection.count({ where: { id: inspectionId, unitId: found.inspection.unitId } })) > 0;
}

export const chooseInspection = toMutation(
  "notice.correct",
  async (
    { tx, actor, record },
    { choice, ...input }: NoticeVersion & { choice: PlaceChoice },
  ): Promise<{ ok: true; version: number } | ChangeRefusal> => {
    const found = await readStanding({ tx, actor }, input);
    if (!found.ok) return found;
    const { id, version, status, inspectionId } = found.notice;
    const same = typeof choice === "object" ? choice.same : null;
    if (same !== null && (same === id || !(await isOfSameUnit(tx, inspectionId, same))))
      return { ok: false, reason: "not-found" };
    await tx.notice.update({
      where: { id },
      data: { sameAsId: same, isApart: choice === "apart", version: { increment: 1 } },
    });
    await replaceNotice(tx, id, await readPlaceFacts(tx, id), status === "published");
    await record({
      targetKind: "notice",
      targetId: id,
      details: same === null ? { place: choice as string } : { sameAs: same },
    });
    return { ok: true, version: version + 1 };
  },
  { timeout: 60_000 },
);

// A draft becomes what readers see, and the other way round. Which notice of its inspection counts is settled each time.
import "server-only";
import { type ChangeRefusal, type NoticeVersion, readNoticeToChange, readStanding } from "../change-notice.ts";
import { toMutation } from "../guard.ts";
import { isAloneInPlace, readPlaceFacts, replaceNotice, settlePlace } from "../place-notice.ts";
import { deleteNotices } from "../settle-inspection.ts";

export type PublishOutcome =
  | {
      ok: true;
      /** Whether it counts now; otherwise it is history, or belongs nowhere. */
      current: boolean;
    }
  | ChangeRefusal;

/** Shows a draft, or a notice that was withdrawn, to readers. */
export const publishNotice = toMutation(
  "notice.publish",
  async ({ tx, record }, input: NoticeVersion): Promise<PublishOutcome> => {
    const found = await readStanding(tx, input);
    if (!found.ok) return found;
    const { id, status } = found.notice;
    if (status === "published") return { ok: false, reason: "unchanged" };
    await tx.notice.update({ where: { id }, data: { status: "published", version: { increment: 1 } } });
    // As a draft it changed nothing that readers see; now its round and region count.
    const { inspectionId, roundId } = (await isAloneInPlace(tx, id))
      ? found.notice
      : await replaceNotice(tx, id, await readPlaceFacts(tx, id), true);
    const settled = await settlePlace(tx, { inspectionId, roundId });
    await record({ targetKind: "notice", targetId: id, details: { from: status } });
    return { ok: true, current: settled?.currentNoticeId === id };
  },
);

/** Takes a published notice away from readers; an earlier one of its inspection counts again. */
export const withdrawNotice = toMutation(
  "notice.withdraw",
  async ({ tx, record }, input: NoticeVersion): Promise<{ ok: true } | ChangeRefusal> => {
    const found = await readStanding(tx, input);
    if (!found.ok) return found;
    const { notice } = found;
    if (notice.status !== "published") return { ok: false, reason: "unchanged" };
    await tx.notice.update({ where: { id: notice.id }, data: { status: "withdrawn", version: { increment: 1 } } });
    await settlePlace(tx, notice);
    await record({ targetKind: "notice", targetId: notice.id });
    return { ok: true };
  },
);

export type RemoveNoticeOutcome = { ok: true } | ChangeRefusal | { ok: false; reason: "published" };

/** Removes a draft, or a notice that was withdrawn, for good; its file can be sent in again. */
export const removeNotice = toMutation(
  "notice.remove",
  async ({ tx, record }, input: NoticeVersion): Promise<RemoveNoticeOutcome> => {
    const found = await readNoticeToChange(tx, input);
    if (!found.ok) return found;
    const { id, status, detail } = found.notice;
    if (status === "published") return { ok: false, reason: "published" };
    await deleteNotices(tx, [id]);
    await settlePlace(tx, found.notice);
    const { title, source } = detail;
    await record({
      targetKind: "notice",
      targetId: id,
      details: { title, unit: detail.unit?.name ?? null, fileName: source.fileName, hash: source.hash },
    });
    return { ok: true };
  },
);

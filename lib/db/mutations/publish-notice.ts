// A draft becomes what readers see, and the other way round. Which notice of its inspection counts is settled each time.
import "server-only";
import type { Standing } from "../../ledger/standing.ts";
import { type ChangeRefusal, type NoticeVersion, readNoticeToChange, readStanding } from "../change-notice.ts";
import { toMutation } from "../guard.ts";
import { settlePlace } from "../placing/place-notice.ts";
import { deleteNotices } from "../placing/settle-inspection.ts";
import { publishOne } from "../publish-one.ts";

export type PublishOutcome =
  | {
      ok: true;
      standing: Standing;
    }
  | ChangeRefusal;

/** Shows a draft, or a notice that was withdrawn, to readers. */
export const publishNotice = toMutation(
  "notice.publish",
  async ({ tx, actor, record }, input: NoticeVersion): Promise<PublishOutcome> => {
    const outcome = await publishOne({ tx, actor }, input);
    if (!outcome.ok) return outcome;
    await record({ targetKind: "notice", targetId: input.noticeId, details: { from: outcome.from } });
    return { ok: true, standing: outcome.standing };
  },
);

/** Takes a published notice away from readers; an earlier one of its inspection counts again. */
export const withdrawNotice = toMutation(
  "notice.withdraw",
  async ({ tx, actor, record }, input: NoticeVersion): Promise<{ ok: true } | ChangeRefusal> => {
    const found = await readStanding({ tx, actor }, input);
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
  async ({ tx, actor, record }, input: NoticeVersion): Promise<RemoveNoticeOutcome> => {
    const found = await readNoticeToChange({ tx, actor }, input);
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

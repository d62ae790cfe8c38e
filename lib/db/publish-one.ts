// A draft, or a notice that was withdrawn, becomes what readers see; which notice of its inspection counts is settled.
import "server-only";
import type { NoticeState } from "../ledger/review.ts";
import type { Standing } from "../ledger/standing.ts";
import { type ChangeRefusal, type Changing, type NoticeVersion, readStanding } from "./change-notice.ts";
import { isAloneInPlace, readPlaceFacts, replaceNotice, settlePlace } from "./placing/place-notice.ts";

export type Published = { ok: true; from: NoticeState; standing: Standing } | ChangeRefusal;

/** Publishes within the transaction of a change, which records it. */
export async function publishOne(change: Changing, input: NoticeVersion): Promise<Published> {
  const { tx } = change;
  const found = await readStanding(change, input);
  if (!found.ok) return found;
  const { id, status } = found.notice;
  if (status === "published") return { ok: false, reason: "unchanged" };
  await tx.notice.update({ where: { id }, data: { status: "published", version: { increment: 1 } } });
  // As a draft it changed nothing that readers see; now its round and region count.
  const { inspectionId, roundId } = (await isAloneInPlace(tx, id))
    ? found.notice
    : await replaceNotice(tx, id, await readPlaceFacts(tx, id), true);
  const settled = await settlePlace(tx, { inspectionId, roundId });
  const counts = settled?.currentNoticeId === id ? "current" : "superseded";
  return { ok: true, from: status, standing: settled === null ? "nowhere" : counts };
}

// What every change of a kept notice has in common: it is read under the lock, held against the version that the editor
// saw, and written whole, with its place worked out anew.
import "server-only";
import type { AuditedAction } from "../ledger/audit.ts";
import type { KeptCorrection } from "../ledger/correction.ts";
import type { CorrectionPath } from "../ledger/correction-path.ts";
import type { NoticeDetail } from "../ledger/detail.ts";
import type { PathValue } from "../ledger/path-value.ts";
import type { NoticeState } from "../ledger/review.ts";
import type { Ledger } from "../ledger/schema.ts";
import { isRowNumber } from "../ledger/whole-number.ts";
import { readActorNames } from "./asking/actor-names.ts";
import type { Tx } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import type { Change } from "./guard.ts";
import { rewriteParts } from "./keeping/notice-parts.ts";
import { toNoticeColumns } from "./keeping/notice-rows.ts";
import { lockNotices } from "./notice-lock.ts";
import { leavePlace, takePlace } from "./placing/place-notice.ts";
import { readNotices } from "./queries/get-notice.ts";

/** The notice that an editor means, as they saw it. */
export interface NoticeVersion {
  noticeId: number;
  version: number;
}

/** The refusals of a change to a notice. */
export type ChangeRefusal =
  | { ok: false; reason: "not-found" | "unchanged" }
  /** Somebody changed it in the meantime: who and when (ISO time), where the audit knows. */
  | { ok: false; reason: "stale"; by: string | null; at: string | null };

export interface NoticeStanding {
  id: number;
  version: number;
  status: NoticeState;
  inspectionId: number | null;
  roundId: number | null;
}

export interface NoticeToChange extends NoticeStanding {
  /** As it stands, corrections and all. */
  detail: NoticeDetail;
}

/** A change under way: in which transaction, and by whom. */
export type Changing = Pick<Change<AuditedAction>, "tx" | "actor">;

async function findLastChange(
  { tx, actor }: Changing,
  noticeId: number,
): Promise<{ by: string | null; at: string | null }> {
  const last = await tx.auditEntry.findFirst({
    where: { targetKind: "notice", targetId: String(noticeId) },
    orderBy: { id: "desc" },
    select: { actorName: true, at: true },
  });
  if (last === null) return { by: null, at: null };
  const toShown = await readActorNames(tx, [last.actorName], actor);
  return { by: toShown(last.actorName), at: last.at.toISOString() };
}

/** Takes the lock of notices and says how the notice stands, or why it cannot be changed. */
export async function readStanding(
  change: Changing,
  { noticeId, version }: NoticeVersion,
): Promise<{ ok: true; notice: NoticeStanding } | ChangeRefusal> {
  if (!isRowNumber(noticeId)) return { ok: false, reason: "not-found" };
  const { tx } = change;
  await lockNotices(tx);
  const notice = await tx.notice.findUnique({
    where: { id: noticeId },
    select: { id: true, version: true, status: true, inspectionId: true, roundId: true },
  });
  if (notice === null) return { ok: false, reason: "not-found" };
  if (notice.version !== version) return { ok: false, reason: "stale", ...(await findLastChange(change, noticeId)) };
  return { ok: true, notice };
}

/** As `readStanding`, with everything that was read from the notice. */
export async function readNoticeToChange(
  change: Changing,
  asked: NoticeVersion,
): Promise<{ ok: true; notice: NoticeToChange } | ChangeRefusal> {
  const found = await readStanding(change, asked);
  if (!found.ok) return found;
  const [detail] = await readNotices([asked.noticeId], change.tx, "editor");
  if (detail === undefined) throw new Error(`notice ${asked.noticeId} has no text`);
  return { ok: true, notice: { ...found.notice, detail } };
}

/** Writes the ledger of a notice in place of the one that it has, moves it where it now belongs, and counts a version. */
export async function writeLedger(
  tx: Tx,
  notice: Pick<NoticeToChange, "id" | "status"> & { detail: Pick<NoticeDetail, "text"> },
  ledger: Ledger,
  more: Prisma.NoticeUpdateInput = {},
): Promise<void> {
  // A notice of a unit that becomes one of a round, or the other way round, has no place in between.
  const before = await leavePlace(tx, notice.id);
  await tx.notice.update({
    where: { id: notice.id },
    data: {
      ...toNoticeColumns(ledger, notice.detail.text),
      ...more,
      version: { increment: 1 },
    },
  });
  await rewriteParts(tx, notice.id, ledger);
  await takePlace(tx, notice.id, ledger, { published: notice.status === "published", before });
}

/** A value as its JSON column takes it: "not stated" is the null of JSON, never that of SQL. */
export function toJsonColumn(value: PathValue) {
  return value === null ? Prisma.JsonNull : (value as unknown as Prisma.InputJsonObject);
}

/** The corrections of a notice by their paths. */
export function byPath(corrections: readonly KeptCorrection[]): Map<CorrectionPath, KeptCorrection> {
  return new Map(corrections.map((correction) => [correction.path, correction]));
}

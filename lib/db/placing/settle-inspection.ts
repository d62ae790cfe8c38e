// After any change to the notices of an inspection or of a round: which one counts now, and what the facts are.
import "server-only";
import { type DayDoubt, listImpossible } from "../../ledger/effective-day.ts";
import type { Tx } from "../client.ts";
import { byRank } from "./notice-order.ts";

export interface Settled {
  /** The notice that counts now; `null` where none is published. */
  currentNoticeId: number | null;
  /** Samples that gave way to a real notice. */
  removedSamples: number[];
}

/** The diagnostics of a notice that say which of its days cannot be. */
export const impossibleDays = { where: { code: "impossible-date" }, select: { code: true, values: true } } as const;

/** Removes notices with everything below them, and the kept texts that no notice points into any more. */
export async function deleteNotices(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const notices = await tx.notice.findMany({ where: { id: { in: [...ids] } }, select: { sourceId: true } });
  await tx.notice.deleteMany({ where: { id: { in: [...ids] } } });
  await tx.source.deleteMany({
    where: { id: { in: notices.map((notice) => notice.sourceId) }, notices: { none: {} } },
  });
}

/** Of these published notices, ranked: the one that counts, and the samples that a real one makes superfluous. */
async function rank(tx: Tx, ranked: readonly { id: number; isSample: boolean }[]): Promise<Settled> {
  const [current] = ranked;
  const removedSamples = current?.isSample === false ? ranked.filter((one) => one.isSample).map((one) => one.id) : [];
  await deleteNotices(tx, removedSamples);
  return { currentNoticeId: current?.id ?? null, removedSamples };
}

/**
 * Points an inspection to its newest published notice, and takes its facts from that one, completed from earlier ones.
 * An inspection without any notice is removed, with its unit and round where nothing else belongs to them.
 */
export async function settleInspection(tx: Tx, inspectionId: number): Promise<Settled> {
  const notices = await tx.notice.findMany({
    where: { inspectionId },
    orderBy: [...byRank],
    select: {
      id: true,
      isSample: true,
      status: true,
      kind: true,
      level: true,
      body: true,
      start: true,
      end: true,
      feedback: true,
      diagnostics: impossibleDays,
    },
  });
  const published = notices.filter((notice) => notice.status === "published");
  const settled = await rank(tx, published);
  const left = notices.filter((notice) => !settled.removedSamples.includes(notice.id));
  if (left.length === 0) {
    await removeInspection(tx, inspectionId);
    return settled;
  }
  // A draft says nothing to readers; only where nothing is published yet do its facts stand for the inspection.
  const shown = left.filter((notice) => notice.status === "published");
  const telling = shown.length > 0 ? shown : left;
  const first = <Fact extends "kind" | "level" | "body">(fact: Fact) =>
    telling.find((notice) => notice[fact] !== null)?.[fact] ?? null;
  // A day that cannot be stays the notice's own.
  const firstDay = (of: "start" | "end" | "feedback") =>
    telling.find((one) => one[of] !== null && !listImpossible(one.diagnostics as DayDoubt[]).has(of))?.[of] ?? null;
  const [start, end, feedback] = [firstDay("start"), firstDay("end"), firstDay("feedback")];
  await tx.inspection.update({
    where: { id: inspectionId },
    data: {
      kind: first("kind"),
      level: first("level"),
      body: first("body"),
      start,
      end,
      feedback,
      year: (start ?? end ?? feedback)?.getUTCFullYear() ?? null,
      currentNoticeId: settled.currentNoticeId,
    },
  });
  return settled;
}

/** Points a round to its newest published notice of the whole round. */
export async function settleRound(tx: Tx, roundId: number): Promise<Settled> {
  const published = await tx.notice.findMany({
    where: { roundId, status: "published" },
    orderBy: [...byRank],
    select: { id: true, isSample: true },
  });
  const settled = await rank(tx, published);
  // It may be gone with the last of its inspections.
  await tx.inspectionRound.updateMany({ where: { id: roundId }, data: { currentNoticeId: settled.currentNoticeId } });
  await removeEmptyRound(tx, roundId);
  return settled;
}

async function removeInspection(tx: Tx, inspectionId: number): Promise<void> {
  const { unitId, roundId } = await tx.inspection.delete({
    where: { id: inspectionId },
    select: { unitId: true, roundId: true },
  });
  await removeEmptyUnit(tx, unitId);
  if (roundId !== null) await removeEmptyRound(tx, roundId);
}

/** A unit without inspections is none any more, unless merges hold on to it. */
export async function removeEmptyUnit(tx: Tx, unitId: number): Promise<void> {
  const none = { none: {} };
  await tx.unit.deleteMany({ where: { id: unitId, mergedIntoId: null, inspections: none, merged: none } });
}

/** A round that neither an inspection nor a notice belongs to is no round any more, unless merges hold on to it. */
export async function removeEmptyRound(tx: Tx, roundId: number): Promise<void> {
  const none = { none: {} };
  await tx.inspectionRound.deleteMany({
    where: { id: roundId, mergedIntoId: null, inspections: none, notices: none, merged: none },
  });
}

// A ledger -> where its notice belongs: an inspection of a unit, a round as a whole, or, where it names neither, nowhere.
// A change of unit, round or dates moves the notice by the very rules by which it came to its place.
import "server-only";
import type { DayDoubt } from "../../ledger/effective-day.ts";
import type { Ledger } from "../../ledger/schema.ts";
import type { Stated } from "../../ledger/span.ts";
import type { InspectionKind } from "../../ledger/status.ts";
import type { Tx } from "../client.ts";
import { toIsoDate } from "../keeping/notice-rows.ts";
import {
  type PlaceOptions,
  type PlacingFacts,
  placeInspection,
  type SaidPlace,
  toPlacingDays,
} from "./place-inspection.ts";
import { resolveRound } from "./resolve-round.ts";
import { toRoundIdentity } from "./round-identity.ts";
import { impossibleDays, type Settled, settleInspection, settleRound } from "./settle-inspection.ts";

/** A notice's place; both are `null` where it names neither a unit nor a round. */
export interface NoticePlace {
  inspectionId: number | null;
  roundId: number | null;
}

export interface FoundPlace extends NoticePlace {
  /** Slug of the unit. */
  unit: string | null;
  /** The notice that counted there until now. */
  currentNoticeId: number | null;
}

/** What decides where a notice belongs. */
export interface PlaceFacts extends PlacingFacts {
  scope: Ledger["scope"];
}

const nowhere = { start: 0, end: 0 };
const stated = <T>(value: T | null): Stated<T> | null => (value === null ? null : { value, span: nowhere });

/** The facts of a kept notice, from its row and what is doubted of its days. */
export async function readPlaceFacts(tx: Tx, noticeId: number): Promise<PlaceFacts> {
  const row = await tx.notice.findUniqueOrThrow({
    where: { id: noticeId },
    select: {
      scope: true,
      unitName: true,
      region: true,
      kind: true,
      level: true,
      body: true,
      roundName: true,
      issuer: true,
      start: true,
      end: true,
      feedback: true,
      diagnostics: impossibleDays,
    },
  });
  const inspection = {
    kind: stated(row.kind as InspectionKind | null),
    level: stated(row.level),
    body: stated(row.body),
    round: stated(row.roundName),
    start: stated(toIsoDate(row.start)),
    end: stated(toIsoDate(row.end)),
    feedback: stated(toIsoDate(row.feedback)),
  };
  const region = row.region.length === 0 ? null : stated(row.region);
  return {
    scope: row.scope,
    meta: { unit: stated(row.unitName), issuer: stated(row.issuer), region, inspection },
    diagnostics: row.diagnostics as DayDoubt[],
  };
}

/** Finds or makes the place of a notice. Expects the lock of notices. */
export async function placeNotice(tx: Tx, facts: PlaceFacts, options: PlaceOptions): Promise<FoundPlace> {
  if (facts.scope === "unit") return { roundId: null, ...(await placeInspection(tx, facts, options)) };
  const { meta } = facts;
  const { round, level, kind, body } = meta.inspection;
  const identity = toRoundIdentity({
    name: round?.value ?? null,
    level: level?.value ?? null,
    kind: kind?.value ?? null,
    start: toPlacingDays(facts).start,
    body: body?.value ?? null,
    region: meta.region?.value ?? [],
    names: [meta.issuer?.value ?? null],
    owner: meta.issuer?.value ?? null,
  });
  const found = identity === null ? null : await resolveRound(tx, identity);
  return {
    inspectionId: null,
    roundId: found?.id ?? null,
    unit: null,
    currentNoticeId: found?.currentNoticeId ?? null,
  };
}

/** After a change to the notices of a place: which one counts now. */
export async function settlePlace(tx: Tx, { inspectionId, roundId }: NoticePlace): Promise<Settled | null> {
  if (inspectionId !== null) return settleInspection(tx, inspectionId);
  return roundId === null ? null : settleRound(tx, roundId);
}

/**
 * Whether a draft stands where publishing it would put it: it is all that there is of its unit, whose region is the one
 * that it names, so that nothing is left to be found or refined. So it is with nearly every draft.
 */
export async function isAloneInPlace(tx: Tx, noticeId: number): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ alone: boolean }[]>`
    SELECT u."regionPath" = array_to_string(n.region, '/') AND (
      SELECT count(*) FROM "Inspection" o JOIN "Notice" m ON m."inspectionId" = o.id WHERE o."unitId" = u.id) = 1 AS alone
    FROM "Notice" n JOIN "Inspection" i ON i.id = n."inspectionId" JOIN "Unit" u ON u.id = i."unitId"
    WHERE n.id = ${noticeId}`;
  return found?.alone ?? false;
}

/** A place that a notice has left, with what an editor said of it. */
interface LeftPlace extends NoticePlace, SaidPlace {}

/** Takes a kept notice from its place: until it has another one, its row may come to speak of a unit or of a round. */
export async function leavePlace(tx: Tx, noticeId: number): Promise<LeftPlace> {
  const left = await tx.notice.findUniqueOrThrow({
    where: { id: noticeId },
    select: { inspectionId: true, roundId: true, sameAsId: true, isApart: true },
  });
  await tx.notice.update({ where: { id: noticeId }, data: { inspectionId: null, roundId: null } });
  return left;
}

/**
 * Puts a notice that has left its place where its facts now say; both places are settled. The row of the notice must
 * already hold them. Expects the lock of notices.
 */
export async function takePlace(
  tx: Tx,
  noticeId: number,
  facts: PlaceFacts,
  { published, before }: { published: boolean; before: LeftPlace },
): Promise<NoticePlace> {
  const { inspectionId: left } = before;
  const isLeftEmpty = left !== null && (await tx.notice.count({ where: { inspectionId: left } })) === 0;
  // What is left there speaks for itself before this notice is compared with it.
  if (left !== null && !isLeftEmpty) await settleInspection(tx, left);
  if (isLeftEmpty) await tx.inspection.update({ where: { id: left }, data: { currentNoticeId: null } });
  const { inspectionId, roundId } = await placeNotice(tx, facts, {
    published,
    from: left,
    left: isLeftEmpty ? left : null,
    said: before,
  });
  await tx.notice.update({ where: { id: noticeId }, data: { inspectionId, roundId } });
  if (isLeftEmpty && left !== inspectionId) await settleInspection(tx, left);
  if (before.roundId !== null && before.roundId !== roundId) await settleRound(tx, before.roundId);
  await settlePlace(tx, { inspectionId, roundId });
  return { inspectionId, roundId };
}

/** Takes a kept notice from its place and puts it where its facts now say, as `takePlace`. */
export async function replaceNotice(
  tx: Tx,
  noticeId: number,
  facts: PlaceFacts,
  published: boolean,
): Promise<NoticePlace> {
  return takePlace(tx, noticeId, facts, { published, before: await leavePlace(tx, noticeId) });
}

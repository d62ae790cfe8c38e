// What a notice says of its inspection -> the inspection that it belongs to, found among those of its unit or made.
import "server-only";
import type { NoticeMeta } from "../ledger/schema.ts";
import type { InspectionKind } from "../ledger/status.ts";
import type { Tx } from "./client.ts";
import { toDay } from "./notice-rows.ts";
import { resolveRound } from "./resolve-round.ts";
import { resolveUnit } from "./resolve-unit.ts";
import type { RoundIdentity } from "./round-identity.ts";
import { toRoundIdentity } from "./round-identity.ts";
import type { InspectionFacts, KeptInspection } from "./same-inspection.ts";
import { findSameInspection } from "./same-inspection.ts";
import { removeEmptyRound } from "./settle-inspection.ts";

export interface Place {
  /** `null` where the notice names no unit. */
  inspectionId: number | null;
  /** Slug of the unit. */
  unit: string | null;
  /** The notice that counted for this inspection until now. */
  currentNoticeId: number | null;
}

function toIsoDate(day: Date | null): string | null {
  return day === null ? null : day.toISOString().slice(0, 10);
}

interface Kept extends KeptInspection {
  roundId: number | null;
  currentNoticeId: number | null;
}

async function listInspections(tx: Tx, unitId: number): Promise<Kept[]> {
  const kept = await tx.inspection.findMany({
    where: { unitId },
    orderBy: { id: "asc" },
    include: { round: { select: { key: true, name: true } } },
  });
  return kept.map(({ id, kind, level, body, start, end, feedback, round, roundId, currentNoticeId }) => ({
    id,
    level,
    body,
    round,
    roundId,
    currentNoticeId,
    kind: kind as InspectionKind | null,
    start: toIsoDate(start),
    end: toIsoDate(end),
    feedback: toIsoDate(feedback),
  }));
}

/** Gives an inspection the round that a notice now states; a derived round is only kept until one is stated. */
async function joinRound(tx: Tx, inspection: Kept, identity: RoundIdentity | null): Promise<void> {
  if (identity === null || inspection.round?.key === identity.key) return;
  if (inspection.round !== null && (inspection.round.name !== null || identity.derived)) return;
  const round = await resolveRound(tx, identity);
  await tx.inspection.update({ where: { id: inspection.id }, data: { roundId: round.id } });
  if (inspection.roundId !== null) await removeEmptyRound(tx, inspection.roundId);
}

/** Finds or makes unit, round and inspection of a notice. Expects the lock of saveNotice. */
export async function placeInspection(tx: Tx, { unit: named, region, inspection }: NoticeMeta): Promise<Place> {
  if (named === null) return { inspectionId: null, unit: null, currentNoticeId: null };
  const unit = await resolveUnit(tx, named.value, region?.value ?? []);
  const facts: InspectionFacts = {
    kind: inspection.kind?.value ?? null,
    level: inspection.level?.value ?? null,
    body: inspection.body?.value ?? null,
    start: inspection.start?.value ?? null,
    end: inspection.end?.value ?? null,
    feedback: inspection.feedback?.value ?? null,
  };
  const identity = toRoundIdentity({ ...facts, name: inspection.round?.value ?? null, region: region?.value ?? [] });
  const same = findSameInspection(await listInspections(tx, unit.id), identity, facts);
  if (same !== null) {
    await joinRound(tx, same, identity);
    return { inspectionId: same.id, unit: unit.slug, currentNoticeId: same.currentNoticeId };
  }
  const round = identity === null ? null : await resolveRound(tx, identity);
  const day = (date: string | null) => (date === null ? null : toDay(date));
  const made = await tx.inspection.create({
    data: {
      unitId: unit.id,
      roundId: round?.id ?? null,
      kind: facts.kind,
      level: facts.level,
      body: facts.body,
      start: day(facts.start),
      end: day(facts.end),
      feedback: day(facts.feedback),
    },
    select: { id: true },
  });
  return { inspectionId: made.id, unit: unit.slug, currentNoticeId: null };
}

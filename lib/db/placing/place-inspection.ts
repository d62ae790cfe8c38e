// What a notice says of its inspection -> the inspection that it belongs to, found among those of its unit or made.
import "server-only";
import { type DayDoubt, listImpossible } from "../../ledger/effective-day.ts";
import type { NoticeMeta } from "../../ledger/schema.ts";
import type { InspectionKind } from "../../ledger/status.ts";
import type { Tx } from "../client.ts";
import { toIsoDate } from "../keeping/notice-rows.ts";
import { findRound, makeRound, resolveRound } from "./resolve-round.ts";
import { type FoundUnit, resolveUnit } from "./resolve-unit.ts";
import type { RoundIdentity } from "./round-identity.ts";
import { toRoundIdentity } from "./round-identity.ts";
import type { InspectionFacts, KeptInspection, RoundName } from "./same-inspection.ts";
import { findSameInspection, findSameRound, isPossible } from "./same-inspection.ts";
import { removeEmptyRound } from "./settle-inspection.ts";

/** What an editor said of a notice's place. */
export interface SaidPlace {
  /** It speaks of the same inspection as that notice. */
  sameAsId: number | null;
  /** It speaks of another inspection than those that it might be taken for. */
  isApart: boolean;
}

/** What of a notice decides where it belongs. */
export interface PlacingFacts {
  meta: Pick<NoticeMeta, "unit" | "region" | "inspection" | "issuer">;
  /** Those that say which of its days cannot be: nothing is put together by these. */
  diagnostics: readonly DayDoubt[];
}

/** The days of the inspection, without those that cannot be. */
export function toPlacingDays({ meta: { inspection }, diagnostics }: PlacingFacts) {
  const impossible = listImpossible(diagnostics);
  const toDay = (of: "start" | "end" | "feedback") => (impossible.has(of) ? null : (inspection[of]?.value ?? null));
  return { start: toDay("start"), end: toDay("end"), feedback: toDay("feedback") };
}

export interface PlaceOptions {
  /** Whether readers will see the notice. What they see is not changed for a draft: neither region nor round. */
  published: boolean;
  /** The inspection that the notice comes from. */
  from?: number | null;
  /** The same, where it has just lost its only notice, and is used again rather than made anew. */
  left?: number | null;
  said?: SaidPlace;
}

export interface Place {
  /** `null` where the notice names no unit. */
  inspectionId: number | null;
  /** Slug of the unit. */
  unit: string | null;
  /** The notice that counted for this inspection until now. */
  currentNoticeId: number | null;
}

export interface Kept extends KeptInspection {
  roundId: number | null;
  currentNoticeId: number | null;
}

/** Those that a notice speaks of: one without any has just been left, or waits for a merge to be undone. */
export async function listInspections(tx: Tx, unitId: number): Promise<Kept[]> {
  const kept = await tx.inspection.findMany({
    where: { unitId, notices: { some: {} } },
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
async function joinRound(
  tx: Tx,
  inspection: Kept,
  stated: RoundName | null,
  identity: RoundIdentity | null,
): Promise<void> {
  if (identity === null || stated === null || inspection.round?.key === stated.key) return;
  if (inspection.round !== null && (inspection.round.name !== null || stated.name === null)) return;
  const round = await resolveRound(tx, identity);
  await tx.inspection.update({ where: { id: inspection.id }, data: { roundId: round.id } });
  if (inspection.roundId !== null) await removeEmptyRound(tx, inspection.roundId);
}

/** An inspection that has lost its only notice, taken again by one of the same unit; `null` where it is another unit's. */
async function reuseInspection(tx: Tx, id: number, unitId: number, roundId: number | null): Promise<number | null> {
  const before = await tx.inspection.findFirst({ where: { id, unitId }, select: { roundId: true } });
  if (before === null) return null;
  await tx.inspection.update({ where: { id }, data: { roundId } });
  if (before.roundId !== null && before.roundId !== roundId) await removeEmptyRound(tx, before.roundId);
  return id;
}

/** The inspection that a notice speaks of, by what an editor said, else by its facts. Its own round goes before both. */
async function findInspection(
  tx: Tx,
  kept: readonly Kept[],
  stated: RoundName | null,
  facts: InspectionFacts,
  said: SaidPlace | undefined,
): Promise<Kept | null> {
  const sameRound = findSameRound(kept, stated);
  if (sameRound !== null) return sameRound;
  if (said?.isApart) return null;
  if (said && said.sameAsId !== null) {
    const other = await tx.notice.findUnique({ where: { id: said.sameAsId }, select: { inspectionId: true } });
    const found = kept.find((one) => one.id === other?.inspectionId);
    if (found !== undefined) return found;
  }
  return findSameInspection(kept, stated, facts);
}

/**
 * Of units that have nothing but a common name, the one that a notice speaks of: that which it belongs to already, that
 * which has its inspection, or else the only one with an inspection that it contradicts in nothing, about which review
 * asks. `null` where there is none: it is another unit until an editor merges the two.
 */
async function chooseNamesake(
  tx: Tx,
  namesakes: readonly FoundUnit[],
  facts: InspectionFacts,
  findStated: (unit: FoundUnit) => Promise<RoundName | null>,
  from: number | null,
): Promise<FoundUnit | null> {
  const before =
    from === null ? null : await tx.inspection.findUnique({ where: { id: from }, select: { unitId: true } });
  const own = namesakes.find(({ id }) => id === before?.unitId);
  if (own !== undefined) return own;
  const possible: FoundUnit[] = [];
  for (const unit of namesakes) {
    const [kept, stated] = [await listInspections(tx, unit.id), await findStated(unit)];
    if (findSameInspection(kept, stated, facts) !== null) return unit;
    if (kept.some((one) => isPossible(one, stated, facts))) possible.push(unit);
  }
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/**
 * Finds or makes unit, round and inspection of a notice. Expects the lock of notices, and that the inspection is settled
 * afterwards: that is what gives it its facts.
 */
export async function placeInspection(
  tx: Tx,
  placing: PlacingFacts,
  { published, from = null, left = null, said }: PlaceOptions,
): Promise<Place> {
  const { unit: named, region, inspection, issuer } = placing.meta;
  if (named === null) return { inspectionId: null, unit: null, currentNoticeId: null };
  const facts: InspectionFacts = {
    kind: inspection.kind?.value ?? null,
    level: inspection.level?.value ?? null,
    body: inspection.body?.value ?? null,
    ...toPlacingDays(placing),
  };
  const findStated = async ({ slug: owner }: FoundUnit) => {
    const names = [named.value, issuer?.value ?? null];
    const name = inspection.round?.value ?? null;
    const identity = toRoundIdentity({ ...facts, name, region: region?.value ?? [], names, owner });
    const found = identity === null ? null : await findRound(tx, identity.key);
    return { identity, found, stated: found ?? identity };
  };
  const unit = await resolveUnit(tx, named.value, region?.value ?? [], published, (namesakes) =>
    chooseNamesake(tx, namesakes, facts, async (one) => (await findStated(one)).stated, from),
  );
  const { identity, found, stated } = await findStated(unit);
  const same = await findInspection(tx, await listInspections(tx, unit.id), stated, facts, said);
  if (same !== null) {
    if (published) await joinRound(tx, same, stated, identity);
    return { inspectionId: same.id, unit: unit.slug, currentNoticeId: same.currentNoticeId };
  }
  const round = found ?? (identity === null ? null : await makeRound(tx, identity));
  const reused = left === null ? null : await reuseInspection(tx, left, unit.id, round?.id ?? null);
  if (reused !== null) return { inspectionId: reused, unit: unit.slug, currentNoticeId: null };
  const made = await tx.inspection.create({
    data: { unitId: unit.id, roundId: round?.id ?? null },
    select: { id: true },
  });
  return { inspectionId: made.id, unit: unit.slug, currentNoticeId: null };
}

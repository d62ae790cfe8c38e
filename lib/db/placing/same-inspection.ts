// Which kept inspection of a unit a notice speaks of. Wrongly joined, a notice hides another as its history; wrongly
// kept apart, a unit counts twice: so facts must agree in something that tells inspections apart, and contradict in nothing.
import type { InspectionRef } from "../../ledger/refs.ts";
import { toSearchText } from "../search-text.ts";
import { withoutOwner } from "./round-identity.ts";

export type InspectionFacts = Omit<InspectionRef, "id">;

export interface RoundName {
  key: string;
  /** As stated; `null` where the round is derived. */
  name: string | null;
}

export interface KeptInspection extends InspectionFacts {
  id: number;
  round: RoundName | null;
}

const facts = ["kind", "level", "body", "start", "end", "feedback"] as const;
const dates = ["start", "end", "feedback"] as const;

function contradicts(a: InspectionFacts, b: InspectionFacts): boolean {
  return facts.some((fact) => a[fact] !== null && b[fact] !== null && a[fact] !== b[fact]);
}

function isUndated(inspection: InspectionFacts): boolean {
  return dates.every((date) => inspection[date] === null);
}

/** Whether a notice may speak of an inspection: nothing contradicts, and they have not two different stated rounds. */
export function isPossible(one: KeptInspection, round: RoundName | null, notice: InspectionFacts): boolean {
  const names = [one.round?.name ?? null, round?.name ?? null].filter((name) => name !== null).map(toSearchText);
  return new Set(names).size < 2 && !contradicts(one, notice);
}

/**
 * The inspection of this very round: a unit has one in a round. Two rounds that are known by the same words and belong to a
 * unit alone are one, also where one unit turned out to be the other.
 */
export function findSameRound<Kept extends KeptInspection>(
  kept: readonly Kept[],
  round: RoundName | null,
): Kept | null {
  const key = round === null ? null : withoutOwner(round.key);
  return kept.find((one) => one.round !== null && withoutOwner(one.round.key) === key) ?? null;
}

/**
 * The inspection among `kept` (all of one unit) that a notice with these facts speaks of, or `null` where it is another.
 * - The same round, stated or derived: the same inspection.
 * - Otherwise nothing may contradict, and a date must be equal; two different stated rounds always contradict.
 * - Where neither has a round nor a date, the same body stands for the same inspection, until an editor says otherwise.
 *
 * What contradicts in nothing and agrees in nothing either is not joined: review asks (review-where.ts).
 */
export function findSameInspection<Kept extends KeptInspection>(
  kept: readonly Kept[],
  round: RoundName | null,
  notice: InspectionFacts,
): Kept | null {
  const sameRound = findSameRound(kept, round);
  if (sameRound !== null) return sameRound;
  const possible = kept.filter((one) => isPossible(one, round, notice));
  const sameDates = possible.find((one) => dates.some((date) => notice[date] !== null && one[date] === notice[date]));
  if (sameDates !== undefined) return sameDates;
  if (round !== null || !isUndated(notice) || notice.body === null) return null;
  return possible.find((one) => one.round === null && isUndated(one) && one.body === notice.body) ?? null;
}

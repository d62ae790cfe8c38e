// Slugs of units and rounds -> what is compared, in the order of the names. Of a unit that was inspected more than once the
// newest inspection stands, unless the address names another of them.
import "server-only";
import { listRounds } from "@/lib/db/queries/list-rounds.ts";
import { countSources } from "@/lib/db/queries/list-sources.ts";
import { listUnitProgress } from "@/lib/db/queries/list-unit-progress.ts";
import { type Filters, noFilters } from "@/lib/filters.ts";
import type { RoundProgress, SourceCounts, UnitProgress } from "@/lib/ledger/progress.ts";
import type { InspectionRef } from "@/lib/ledger/refs.ts";

/** The most units or rounds that stand side by side. */
export const mostCompared = 6;

/** A unit by one of its inspections. */
export interface ComparedUnit extends UnitProgress {
  /** All its inspections that readers see, the newest first. */
  inspections: InspectionRef[];
}

export interface Compared {
  units: ComparedUnit[];
  rounds: RoundProgress[];
  /** Slugs that lead to nothing a reader may see. */
  unknown: string[];
  /** What stands behind the sums of the rounds. */
  sources: SourceCounts | null;
}

export async function loadCompared(asked: Filters): Promise<Compared> {
  const [unit, round] = [asked.unit.slice(0, mostCompared), asked.round.slice(0, mostCompared)];
  const [progress, page, sources] = await Promise.all([
    unit.length > 0 ? listUnitProgress({ ...noFilters, unit, sort: "date", order: "desc", size: 100 }) : null,
    round.length > 0 ? listRounds({ ...noFilters, round, sort: "date" }) : null,
    round.length > 0 ? countSources({ ...noFilters, round }) : null,
  ]);
  const units = unit.flatMap((slug): ComparedUnit[] => {
    const own = (progress?.rows ?? []).filter((row) => row.unit.slug === slug);
    const shown = own.find((row) => asked.inspection.includes(row.inspection.id)) ?? own[0];
    return shown ? [{ ...shown, inspections: own.map((row) => row.inspection) }] : [];
  });
  const rounds = page?.rows ?? [];
  const known = new Set([...units.map((row) => row.unit.slug), ...rounds.map((row) => row.round.slug)]);
  return { units, rounds, unknown: [...unit, ...round].filter((slug) => !known.has(slug)), sources };
}

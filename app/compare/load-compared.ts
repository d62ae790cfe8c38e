// Slugs of units and rounds -> what is compared, in the order of the names.
import "server-only";
import { listRounds } from "@/lib/db/queries/list-rounds.ts";
import { listSources } from "@/lib/db/queries/list-sources.ts";
import { listUnitProgress } from "@/lib/db/queries/list-unit-progress.ts";
import { noFilters } from "@/lib/filters.ts";
import type { RoundProgress, Sources, UnitProgress } from "@/lib/ledger/progress.ts";

export interface Compared {
  /** The newest inspection of each unit. */
  units: UnitProgress[];
  rounds: RoundProgress[];
  /** Slugs that lead to nothing a reader may see. */
  unknown: string[];
  /** What stands behind the sums of the rounds. */
  sources: Sources | null;
}

export async function loadCompared(unit: string[], round: string[]): Promise<Compared> {
  const [units, rounds, sources] = await Promise.all([
    unit.length > 0 ? listUnitProgress({ ...noFilters, unit, sort: "date", order: "desc", size: 100 }) : null,
    round.length > 0 ? listRounds({ ...noFilters, round, sort: "date" }) : null,
    round.length > 0 ? listSources({ ...noFilters, round }, 1) : null,
  ]);
  const found = unit.map((slug) => units?.rows.find((row) => row.unit.slug === slug));
  const known = new Set([
    ...(units?.rows ?? []).map((row) => row.unit.slug),
    ...(rounds?.rows ?? []).map((row) => row.round.slug),
  ]);
  return {
    units: found.filter((row) => row !== undefined),
    rounds: rounds?.rows ?? [],
    unknown: [...unit, ...round].filter((slug) => !known.has(slug)),
    sources,
  };
}

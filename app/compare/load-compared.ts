// Slugs of units and rounds, and regions -> what is compared: units and regions in the order in which they are asked for,
// rounds by date. Of a unit that was inspected more than once the newest inspection stands, unless the address names another
// of them.
import "server-only";
import { mostCompared } from "@/components/filters/compare-form.tsx";
import { followSlugs } from "@/lib/db/asking/follow-merges.ts";
import { listRegionProgress } from "@/lib/db/queries/list-region-progress.ts";
import { listRounds } from "@/lib/db/queries/list-rounds.ts";
import { countSources } from "@/lib/db/queries/list-sources.ts";
import { listUnitProgress } from "@/lib/db/queries/list-unit-progress.ts";
import { type Filters, noFilters } from "@/lib/filters.ts";
import type { RegionProgress, RoundProgress, SourceCounts, UnitProgress } from "@/lib/ledger/progress.ts";
import type { InspectionRef } from "@/lib/ledger/refs.ts";

/** A unit by one of its inspections. */
export interface ComparedUnit extends UnitProgress {
  /** All its inspections that readers see, the newest first. */
  inspections: InspectionRef[];
}

export interface Compared {
  /** What was asked for; of units and rounds that were merged away, what they were merged into. */
  asked: Filters;
  units: ComparedUnit[];
  rounds: RoundProgress[];
  regions: RegionProgress[];
  /** What leads to nothing a reader may see. */
  unknown: string[];
  /** What stands behind the sums of the rounds, and of the regions. */
  sources: { round: SourceCounts | null; region: SourceCounts | null };
}

export async function loadCompared(given: Filters): Promise<Compared> {
  const asked = await followMerges(given);
  const cut = (values: readonly string[]) => values.slice(0, mostCompared);
  const [unit, round, region] = [cut(asked.unit), cut(asked.round), cut(asked.region)];
  const [progress, page, regions, ofRounds, ofRegions] = await Promise.all([
    unit.length > 0 ? listUnitProgress({ ...noFilters, unit, sort: "date", order: "desc", size: 100 }) : null,
    round.length > 0 ? listRounds({ ...noFilters, round, sort: "date" }) : null,
    region.length > 0 ? listRegionProgress({ ...noFilters, region }) : [],
    round.length > 0 ? countSources({ ...noFilters, round }) : null,
    region.length > 0 ? countSources({ ...noFilters, region }) : null,
  ]);
  const units = unit.flatMap((slug): ComparedUnit[] => {
    const own = (progress?.rows ?? []).filter((row) => row.unit.slug === slug);
    const shown = own.find((row) => asked.inspection.includes(row.inspection.id)) ?? own[0];
    return shown ? [{ ...shown, inspections: own.map((row) => row.inspection) }] : [];
  });
  const rounds = page?.rows ?? [];
  const known = new Set([
    ...units.map((row) => row.unit.slug),
    ...rounds.map((row) => row.round.slug),
    ...regions.map((row) => row.region),
  ]);
  const unknown = [...unit, ...round, ...region].filter((one) => !known.has(one));
  return { asked, units, rounds, regions, unknown, sources: { round: ofRounds, region: ofRegions } };
}

/** Links last: what a slug meant before a merge is asked for by that of today, which the rows have. */
async function followMerges(given: Filters): Promise<Filters> {
  const [unit, round] = await Promise.all([followSlugs("unit", given.unit), followSlugs("round", given.round)]);
  return { ...given, unit, round };
}
